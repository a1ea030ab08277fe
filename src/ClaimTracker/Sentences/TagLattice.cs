using ClaimTracker.Lexicons;

namespace ClaimTracker.Sentences;

/// <summary>Finds the cheapest sequence of states (Viterbi) and writes its classes down.</summary>
/// <remarks>It decides at every token that has but one state, and in any case after a fixed stretch: constant space, linear time.</remarks>
internal ref struct TagLattice
{
    /// <summary>Most tokens between two decisions.</summary>
    public const int Window = 96;

    private const int Width = TagCandidates.Most;

    private readonly Span<WordClass> _classes;
    private readonly Span<byte> _back, _states;
    private readonly Span<int> _tokens;
    private Cells _before;
    private int _filled, _finiteVerbBonus;

    /// <param name="back">Room for <see cref="Window"/> times <see cref="TagCandidates.Most"/>.</param>
    /// <param name="states">As much again.</param>
    /// <param name="tokens">Room for <see cref="Window"/>.</param>
    /// <param name="classes">Where the classes go, by token.</param>
    public TagLattice(Span<byte> back, Span<byte> states, Span<int> tokens, Span<WordClass> classes)
    {
        _back = back;
        _states = states;
        _tokens = tokens;
        _classes = classes;
        Restart(TagState.Boundary, TagState.Boundary);
    }

    /// <summary>Begins a sentence.</summary>
    /// <param name="finiteVerbBonus">What finite verbs are cheaper by, in half bits.</param>
    public void Start(int finiteVerbBonus)
    {
        _finiteVerbBonus = finiteVerbBonus;
        Restart(TagState.Boundary, TagState.Boundary);
    }

    /// <summary>A mark between words.</summary>
    public void Mark(TagState mark, ref TagCandidates candidates)
    {
        candidates.Only(mark);
        Add(-1, candidates);
    }

    /// <summary>Adds a token with the states that it can have; a negative index is of a mark, which has no class.</summary>
    public void Add(int token, scoped in TagCandidates candidates)
    {
        if (candidates.Count == 1 && _filled == 0)
        {
            // Nothing is open and nothing to choose.
            var only = candidates.State(0);
            if (token >= 0)
            {
                _classes[token] = TagCandidates.ClassOf(only);
            }

            Restart(only, ContextOf(_before[0], only));
            return;
        }

        var now = default(Cells);
        now.Count = candidates.Count;
        ReadOnlySpan<Cell> before = _before.AsSpan();
        for (var i = 0; i < candidates.Count; i++)
        {
            var state = candidates.State(i);
            int best = int.MaxValue, from = 0;
            for (var j = 0; j < before.Length; j++)
            {
                var cost = before[j].Cost + Transition(before[j], state);
                if (cost < best)
                {
                    best = cost;
                    from = j;
                }
            }

            var own = candidates.Cost(i) - (state is TagState.Verb or TagState.VerbThird or TagState.VerbPast ? _finiteVerbBonus : 0);
            now[i] = new Cell(best + own, state, ContextOf(before[from], state));
            _back[_filled * Width + i] = (byte)from;
            _states[_filled * Width + i] = (byte)state;
        }

        _tokens[_filled++] = token;
        _before = now;
        if (now.Count == 1 || _filled == Window)
        {
            Decide();
        }
    }

    /// <summary>Writes the classes of the best way to here, and goes on from its end alone.</summary>
    public void Decide()
    {
        var cell = 0;
        for (var j = 1; j < _before.Count; j++)
        {
            cell = _before[j].Cost < _before[cell].Cost ? j : cell;
        }

        var (_, last, context) = _before[cell];
        for (var at = _filled - 1; at >= 0; at--)
        {
            if (_tokens[at] >= 0)
            {
                _classes[_tokens[at]] = TagCandidates.ClassOf((TagState)_states[at * Width + cell]);
            }

            cell = _back[at * Width + cell];
        }

        Restart(last, context);
    }

    private void Restart(TagState state, TagState context)
    {
        _filled = 0;
        _before.Count = 1;
        _before[0] = new Cell(0, state, context);
    }

    private static int Transition(in Cell before, TagState after)
    {
        var cost = TagTransitions.Cost(before.State, after);
        switch (before.State)
        {
            case TagState.Adverb when IsWaiting(before.Context):
                // Were not killed, has already left, they also say: what waits for a verb waits on.
                return Math.Min(cost + 2, TagTransitions.Cost(before.Context, after) + 1);
            case TagState.Adverb when before.Context is TagState.Determiner or TagState.Numeral or TagState.Possessive:
                // 16 newly trained nurses: what wants a noun wants it still.
                return TagTransitions.Cost(before.Context, after) + 1;
            case TagState.Noun or TagState.Adjective or TagState.Name when before.Context == TagState.Numeral:
                // 12 home runs, 54 police stations: a number wants a plural before any verb.
                return after switch
                {
                    TagState.PluralNoun => Math.Min(cost, -3),
                    TagState.VerbThird => cost + 4,
                    _ => cost,
                };
            case TagState.Participle or TagState.Gerund when before.Context == TagState.Adjective:
                return Math.Min(cost, TagTransitions.Cost(TagState.Adjective, after) + 2);
            case TagState.Coordinator:
                // Killed and wounded, cars and lorries: equals are joined.
                return cost + (before.Context == after ? -4 : AreAlike(before.Context, after) ? -2 : 1);
            case TagState.Comma:
                return cost + (before.Context == after ? -1 : 0);
            default:
                return cost;
        }
    }

    /// <summary>What is remembered beyond the state itself: what stood before an adverb, a comma or a conjunction.</summary>
    private static TagState ContextOf(in Cell before, TagState state) => state switch
    {
        TagState.Adverb or TagState.Coordinator or TagState.Comma => before.State is TagState.Adverb or TagState.Coordinator or TagState.Comma ? before.Context : before.State,
        TagState.Noun or TagState.Adjective or TagState.Name when before.State == TagState.Numeral
            || (before.State is TagState.Noun or TagState.Adjective or TagState.Name && before.Context == TagState.Numeral) => TagState.Numeral,

        // The injured man, 16 newly trained nurses: an adjective by its place.
        TagState.Participle or TagState.Gerund when before.State is TagState.Determiner or TagState.Numeral or TagState.Possessive or TagState.Adjective
            || (before.State == TagState.Adverb && before.Context is TagState.Determiner or TagState.Numeral or TagState.Possessive) => TagState.Adjective,
        _ => state,
    };

    private static bool IsWaiting(TagState state) => state is TagState.Be or TagState.Have or TagState.Modal or TagState.To or TagState.SingularSubject
        or TagState.PluralSubject or TagState.Relative or TagState.Noun or TagState.PluralNoun or TagState.Name;

    private static bool AreAlike(TagState one, TagState other) => (IsNominal(one) && IsNominal(other)) || (IsFinite(one) && IsFinite(other))
        || (one is TagState.Adjective or TagState.Participle && other is TagState.Adjective or TagState.Participle);

    private static bool IsNominal(TagState state) => state is TagState.Noun or TagState.PluralNoun or TagState.Name;

    private static bool IsFinite(TagState state) => state is TagState.VerbPast or TagState.VerbThird or TagState.Be or TagState.Have or TagState.Modal;

    private readonly record struct Cell(int Cost, TagState State, TagState Context);

    [System.Runtime.CompilerServices.InlineArray(Width)]
    private struct CellArray
    {
        private Cell _first;
    }

    private struct Cells
    {
        private CellArray _cells;

        public int Count;

        public Cell this[int i]
        {
            readonly get => _cells[i];
            set => _cells[i] = value;
        }

        [System.Diagnostics.CodeAnalysis.UnscopedRef]
        public readonly ReadOnlySpan<Cell> AsSpan() => ((ReadOnlySpan<Cell>)_cells)[..Count];
    }
}
