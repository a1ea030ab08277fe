namespace ClaimTracker.Lexicons;

/// <summary>The places that go by one name: indexes into the gazetteer, in no order that means anything.</summary>
internal readonly ref struct GazetteerMatch(int key, ReadOnlySpan<int> places)
{
    /// <summary>Number of the name itself, the same for all its spellings that fold alike.</summary>
    public int Key { get; } = key;

    private readonly ReadOnlySpan<int> _places = places;

    public int Count => _places.Length;

    public bool IsEmpty => _places.IsEmpty;

    public int this[int index] => _places[index];

    public ReadOnlySpan<int>.Enumerator GetEnumerator() => _places.GetEnumerator();
}
