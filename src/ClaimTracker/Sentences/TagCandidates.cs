using System.Numerics;
using System.Runtime.CompilerServices;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>The states that one token can have, each with its cost in half bits.</summary>
internal struct TagCandidates
{
    /// <summary>No token keeps more: the first, which are the commonest classes of inflected words.</summary>
    public const int Most = 8;

    private States _states;
    private Costs _costs;
    private int _count;

    public int Count
    {
        readonly get => _count;
        private set => _count = value;
    }

    /// <summary>Whether there are states, for whoever reads what another thread may be filling.</summary>
    public bool IsFilled => Volatile.Read(ref _count) > 0;

    /// <summary>Takes over the states of another: whoever sees that there are any sees all.</summary>
    public void Fill(in TagCandidates other)
    {
        _states = other._states;
        _costs = other._costs;
        Volatile.Write(ref _count, other._count);
    }

    public readonly TagState State(int i) => _states[i];

    public readonly int Cost(int i) => _costs[i];

    public void Clear() => Count = 0;

    public void Only(TagState state)
    {
        Count = 0;
        Add(state, 0);
    }

    /// <summary>Adds a state, or lowers its cost where it is there.</summary>
    public void Add(TagState state, int cost)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_states[i] == state)
            {
                _costs[i] = Math.Min(_costs[i], (sbyte)cost);
                return;
            }
        }

        if (Count < Most)
        {
            _states[Count] = state;
            _costs[Count++] = (sbyte)cost;
        }
    }

    /// <summary>Takes the states of a word of the lexicon, each at so much more.</summary>
    public void Set(in WordEntry word, int extra)
    {
        this = TagProfiles.Of(word);
        for (var i = 0; extra != 0 && i < Count; i++)
        {
            _costs[i] += (sbyte)extra;
        }
    }

    /// <summary>Adds what the lexicon knows of a word.</summary>
    public void Add(in WordProfile profile, bool isClitic)
    {
        for (var classes = (uint)profile.Classes; classes != 0; classes &= classes - 1)
        {
            var bit = BitOperations.TrailingZeroCount(classes);
            var cost = 2 * profile.RarityOf(bit);
            var state = profile.Kind == WordKind.None ? (TagState)PlainStates[bit] : StateOf((WordClass)(1 << bit), profile.Kind);
            if (isClitic && state == TagState.Determiner)
            {
                state = TagState.Possessive;
            }

            Add(state, cost);
            if (state is TagState.SingularSubject or TagState.PluralSubject or TagState.Relative)
            {
                // It and you are objects too.
                Add(TagState.Pronoun, cost + 4);
            }
        }
    }

    /// <summary>Adds each of these classes, the usual one at the least cost.</summary>
    public void Add(WordClass classes, WordClass usual, int extra)
    {
        for (var rest = (uint)classes; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            Add((TagState)PlainStates[bit], extra + ((WordClass)(1 << bit) == usual ? 0 : 4));
        }
    }

    /// <summary>After a hyphen: led in US-led is no verb, in in break-in no preposition.</summary>
    public void EndCompound()
    {
        var count = Count;
        for (var i = 0; i < count; i++)
        {
            switch (_states[i])
            {
                case TagState.Participle or TagState.VerbPast:
                    _states[i] = TagState.Adjective;
                    break;
                case TagState.Gerund:
                    Add(TagState.Adjective, _costs[i]);
                    Add(TagState.Noun, _costs[i]);
                    _costs[i] += 6;
                    break;
                case TagState.Preposition or TagState.Adverb or TagState.To:
                    _states[i] = TagState.Noun;
                    Add(TagState.Adjective, _costs[i] + 1);
                    break;
                case TagState.Noun:
                    Add(TagState.Adjective, _costs[i] + 4);
                    break;
                case TagState.Verb:
                    _costs[i] += 4;
                    break;
                case TagState.VerbThird:
                    Add(TagState.PluralNoun, _costs[i]);
                    _costs[i] += 4;
                    break;
            }
        }
    }

    /// <summary>The state of a class, by the number of its bit, for a word without a kind of its own.</summary>
    private static ReadOnlySpan<byte> PlainStates =>
    [
        (byte)TagState.Noun, (byte)TagState.PluralNoun, (byte)TagState.Verb, (byte)TagState.VerbThird, (byte)TagState.VerbPast, (byte)TagState.Participle,
        (byte)TagState.Gerund, (byte)TagState.Adjective, (byte)TagState.Adverb, (byte)TagState.Determiner, (byte)TagState.Pronoun, (byte)TagState.Preposition,
        (byte)TagState.Subordinator, (byte)TagState.Modal, (byte)TagState.Numeral, (byte)TagState.Name,
    ];

    private static TagState StateOf(WordClass one, WordKind kind) => (one, kind) switch
    {
        (WordClass.Pronoun, WordKind.Singular) => TagState.SingularSubject,
        (WordClass.Pronoun, WordKind.Plural) => TagState.PluralSubject,
        (WordClass.Pronoun, WordKind.Relative) => TagState.Relative,
        (WordClass.Preposition, WordKind.To) => TagState.To,
        (WordClass.Conjunction, WordKind.Coordinator) => TagState.Coordinator,
        (WordClass.Auxiliary, WordKind.Be) => TagState.Be,
        (WordClass.Auxiliary, WordKind.Have) => TagState.Have,
        _ => (TagState)PlainStates[BitOperations.TrailingZeroCount((uint)one)],
    };

    /// <summary>The class that a state is told as.</summary>
    public static WordClass ClassOf(TagState state) => (WordClass)Classes[(int)state];

    private static ReadOnlySpan<ushort> Classes =>
    [
        (ushort)WordClass.Noun, (ushort)WordClass.PluralNoun, (ushort)WordClass.Verb, (ushort)WordClass.VerbThird, (ushort)WordClass.VerbPast,
        (ushort)WordClass.Participle, (ushort)WordClass.Gerund, (ushort)WordClass.Adjective, (ushort)WordClass.Adverb, (ushort)WordClass.Determiner,
        (ushort)WordClass.Pronoun, (ushort)WordClass.Preposition, (ushort)WordClass.Conjunction, (ushort)WordClass.Auxiliary, (ushort)WordClass.Numeral,
        (ushort)WordClass.Name,

        // From here on states that split a class: Coordinator, To, Be, Have, the three subjects, Possessive, and two marks.
        (ushort)WordClass.Conjunction, (ushort)WordClass.Preposition, (ushort)WordClass.Auxiliary, (ushort)WordClass.Auxiliary,
        (ushort)WordClass.Pronoun, (ushort)WordClass.Pronoun, (ushort)WordClass.Pronoun, (ushort)WordClass.Determiner, 0, 0,
    ];

    [InlineArray(Most)]
    private struct States
    {
        private TagState _first;
    }

    [InlineArray(Most)]
    private struct Costs
    {
        private sbyte _first;
    }
}
