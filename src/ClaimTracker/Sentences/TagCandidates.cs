using System.Numerics;
using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>The states that one token can have, each with its cost in half bits. Reused from token to token.</summary>
internal ref struct TagCandidates
{
    /// <summary>No token keeps more: the first, which are the commonest classes of inflected words.</summary>
    public const int Most = 8;

    private readonly Span<TagState> _states;
    private readonly Span<int> _costs;

    public TagCandidates(Span<TagState> states, Span<int> costs)
    {
        _states = states;
        _costs = costs;
        Count = 0;
    }

    public int Count { get; private set; }

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
                _costs[i] = Math.Min(_costs[i], cost);
                return;
            }
        }

        if (Count < Most)
        {
            _states[Count] = state;
            _costs[Count++] = cost;
        }
    }

    /// <summary>Adds what the lexicon knows of a word.</summary>
    public void Add(in WordProfile profile, bool isClitic, int extra)
    {
        for (var classes = (uint)profile.Classes; classes != 0; classes &= classes - 1)
        {
            var bit = BitOperations.TrailingZeroCount(classes);
            var cost = extra + 2 * profile.RarityOf(bit);
            var state = StateOf((WordClass)(1 << bit), profile.Kind);
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
            var one = (WordClass)(rest & ~(rest - 1));
            Add(StateOf(one, WordKind.None), extra + (one == usual ? 0 : 4));
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

    private static TagState StateOf(WordClass one, WordKind kind) => one switch
    {
        WordClass.Noun => TagState.Noun,
        WordClass.PluralNoun => TagState.PluralNoun,
        WordClass.Verb => TagState.Verb,
        WordClass.VerbThird => TagState.VerbThird,
        WordClass.VerbPast => TagState.VerbPast,
        WordClass.Participle => TagState.Participle,
        WordClass.Gerund => TagState.Gerund,
        WordClass.Adjective => TagState.Adjective,
        WordClass.Adverb => TagState.Adverb,
        WordClass.Determiner => TagState.Determiner,
        WordClass.Pronoun => kind switch
        {
            WordKind.Singular => TagState.SingularSubject,
            WordKind.Plural => TagState.PluralSubject,
            WordKind.Relative => TagState.Relative,
            _ => TagState.Pronoun,
        },
        WordClass.Preposition => kind == WordKind.To ? TagState.To : TagState.Preposition,
        WordClass.Conjunction => kind == WordKind.Coordinator ? TagState.Coordinator : TagState.Subordinator,
        WordClass.Auxiliary => kind switch { WordKind.Be => TagState.Be, WordKind.Have => TagState.Have, _ => TagState.Modal },
        WordClass.Numeral => TagState.Numeral,
        _ => TagState.Name,
    };

    /// <summary>The class that a state is told as.</summary>
    public static WordClass ClassOf(TagState state) => state switch
    {
        TagState.Noun => WordClass.Noun,
        TagState.PluralNoun => WordClass.PluralNoun,
        TagState.Verb => WordClass.Verb,
        TagState.VerbThird => WordClass.VerbThird,
        TagState.VerbPast => WordClass.VerbPast,
        TagState.Participle => WordClass.Participle,
        TagState.Gerund => WordClass.Gerund,
        TagState.Adjective => WordClass.Adjective,
        TagState.Adverb => WordClass.Adverb,
        TagState.Determiner or TagState.Possessive => WordClass.Determiner,
        TagState.Pronoun or TagState.SingularSubject or TagState.PluralSubject or TagState.Relative => WordClass.Pronoun,
        TagState.Preposition or TagState.To => WordClass.Preposition,
        TagState.Subordinator or TagState.Coordinator => WordClass.Conjunction,
        TagState.Modal or TagState.Be or TagState.Have => WordClass.Auxiliary,
        TagState.Numeral => WordClass.Numeral,
        TagState.Name => WordClass.Name,
        _ => WordClass.None,
    };
}
