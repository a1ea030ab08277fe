using System.Runtime.CompilerServices;
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

    /// <summary>The ends before a token and behind it, in turns: copying what has just been written in pieces would wait for it.</summary>
    private Ends _even, _odd;
    private bool _isOdd;
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
        Restart(TagSteps.Place(TagState.Boundary, TagState.Boundary));
    }

    /// <summary>Begins a sentence.</summary>
    /// <param name="finiteVerbBonus">What finite verbs are cheaper by, in half bits.</param>
    public void Start(int finiteVerbBonus)
    {
        _finiteVerbBonus = finiteVerbBonus;
        Restart(TagSteps.Place(TagState.Boundary, TagState.Boundary));
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

            Restart(TagSteps.After(_even.Places[0], only));
            return;
        }

        ref var before = ref (_isOdd ? ref _odd : ref _even);
        ref var now = ref (_isOdd ? ref _even : ref _odd);
        now.Count = candidates.Count;
        var back = _back.Slice(_filled * Width, Width);
        var states = _states.Slice(_filled * Width, Width);
        for (var i = 0; i < candidates.Count; i++)
        {
            var state = candidates.State(i);
            int best = before.Costs[0] + TagSteps.Cost(before.Places[0], state), from = 0;
            for (var j = 1; j < before.Count; j++)
            {
                var cost = before.Costs[j] + TagSteps.Cost(before.Places[j], state);
                if (cost < best)
                {
                    best = cost;
                    from = j;
                }
            }

            now.Costs[i] = best + candidates.Cost(i) - (state is TagState.Verb or TagState.VerbThird or TagState.VerbPast ? _finiteVerbBonus : 0);
            now.Places[i] = TagSteps.After(before.Places[from], state);
            back[i] = (byte)from;
            states[i] = (byte)state;
        }

        _tokens[_filled++] = token;
        _isOdd = !_isOdd;
        if (now.Count == 1 || _filled == Window)
        {
            Decide();
        }
    }

    /// <summary>Writes the classes of the best way to here, and goes on from its end alone.</summary>
    public void Decide()
    {
        ref var ends = ref (_isOdd ? ref _odd : ref _even);
        var cell = 0;
        for (var j = 1; j < ends.Count; j++)
        {
            cell = ends.Costs[j] < ends.Costs[cell] ? j : cell;
        }

        var place = ends.Places[cell];
        for (var at = _filled - 1; at >= 0; at--)
        {
            if (_tokens[at] >= 0)
            {
                _classes[_tokens[at]] = TagCandidates.ClassOf((TagState)_states[at * Width + cell]);
            }

            cell = _back[at * Width + cell];
        }

        Restart(place);
    }

    private void Restart(int place)
    {
        _filled = 0;
        _isOdd = false;
        _even.Count = 1;
        _even.Costs[0] = 0;
        _even.Places[0] = place;
    }

    /// <summary>The ends of the ways to here: what each costs, and the place that it leads to.</summary>
    private struct Ends
    {
        public Costs Costs;
        public Places Places;
        public int Count;
    }

    [InlineArray(Width)]
    private struct Costs
    {
        private int _first;
    }

    [InlineArray(Width)]
    private struct Places
    {
        private int _first;
    }
}
