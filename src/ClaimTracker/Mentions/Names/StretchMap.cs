using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>Keeps a number for each of some stretches of one text, and finds it by characters: a dictionary by substring that makes no substrings. Its arrays are rented when the first stretch comes: most of these maps stay empty.</summary>
internal sealed class StretchMap : IDisposable
{
    private readonly string _text;
    private readonly StringComparison _comparison;
    private readonly int _capacity;
    private int _mask;

    /// <summary>By hash, the stretch added last, from 1; 0 for none. Stretches of one slot are chained.</summary>
    private int[] _slots = [];
    private RentedList<Stretch> _stretches;

    /// <param name="text">The text.</param>
    /// <param name="capacity">About how many stretches come.</param>
    /// <param name="comparison">When two stretches are alike.</param>
    public StretchMap(string text, int capacity, StringComparison comparison)
    {
        _text = text;
        _capacity = capacity;
        _comparison = comparison;
    }

    /// <summary>The number of a stretch of these characters; false when there is none.</summary>
    public bool TryGetValue(ReadOnlySpan<char> characters, out int number)
    {
        if (_slots.Length == 0)
        {
            number = -1;
            return false;
        }

        var at = Find(characters, string.GetHashCode(characters, _comparison));
        number = at < 0 ? -1 : _stretches.Items[at].Number;
        return at >= 0;
    }

    public bool ContainsKey(ReadOnlySpan<char> characters) => TryGetValue(characters, out _);

    /// <summary>Keeps a number for the characters of a stretch; one that is there already stays unless it is to be replaced.</summary>
    /// <returns>The number that is kept now.</returns>
    public int Put(int start, int end, int number, bool replaces)
    {
        if (_slots.Length == 0)
        {
            Begin();
        }

        var characters = _text.AsSpan(start, end - start);
        var hash = string.GetHashCode(characters, _comparison);
        var at = Find(characters, hash);
        if (at < 0)
        {
            _stretches.Add(new Stretch(start, end, hash, _slots[hash & _mask], number));
            _slots[hash & _mask] = _stretches.Count;
            return number;
        }

        if (replaces)
        {
            _stretches.Items[at] = _stretches.Items[at] with { Number = number };
        }

        return _stretches.Items[at].Number;
    }

    public void Dispose()
    {
        if (_slots.Length > 0)
        {
            SpareArrays<int>.Return(_slots);
            _stretches.Return();
            _slots = [];
            _stretches = default;
        }
    }

    private void Begin()
    {
        var size = 16;
        while (size < _capacity)
        {
            size *= 2;
        }

        _mask = size - 1;
        _slots = SpareArrays<int>.Rent(size);
        _slots.AsSpan(0, size).Clear();
        _stretches = new RentedList<Stretch>(_capacity);
    }

    private int Find(ReadOnlySpan<char> characters, int hash)
    {
        for (var at = _slots[hash & _mask] - 1; at >= 0; at = _stretches.Items[at].Next - 1)
        {
            var stretch = _stretches.Items[at];
            if (stretch.Hash == hash && characters.Equals(_text.AsSpan(stretch.Start, stretch.End - stretch.Start), _comparison))
            {
                return at;
            }
        }

        return -1;
    }

    private readonly record struct Stretch(int Start, int End, int Hash, int Next, int Number);
}
