using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Indexing;

/// <summary>Gives figures their topics. Slots are numbered once, so that a figure finds its topic by a few small numbers. One serves several threads.</summary>
internal sealed class TopicIndex(StatementIndex statements, NameLinks names)
{
    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<(Measure, int Unit, int Thing, int Predicate, int Of), Topic> _topics = [];

    // Folded phrases are shared by the figures that have them, so most figures are known by where their phrases are kept.
    private readonly ConcurrentDictionary<(FoldedThing Thing, string Predicate, Measure Measure, string? Unit), Topic> _known = new(new ByPlace());
    private readonly Lock _finding = new();

    public Topic Of(StoryFigure figure)
    {
        var anchor = figure.Thing.IsContainer ? statements.AnchorOf(figure) : null;
        var slot = (figure.Thing, figure.Predicate, figure.Measure, figure.Unit);
        if (anchor is null && _known.TryGetValue(slot, out var known))
        {
            return known;
        }

        lock (_finding)
        {
            var found = Find(figure, anchor);
            if (anchor is null)
            {
                _known[slot] = found;
            }

            return found;
        }
    }

    private Topic Find(StoryFigure figure, StoryFigure? anchor)
    {
        var thing = figure.Thing.IsPeople && figure.Predicate.Length > 0 && figure.Measure == Measure.Count ? Word("person") : Head(figure.Thing.Head);
        var of = anchor is null ? Word("") : anchor.Thing.IsPeople ? Word("person") : Head(anchor.Thing.Head);
        // Of things with a name, what is said is held against each other once they have met: "moved to 14 shelters", "opened 14 shelters".
        var isNamed = _texts[thing].Length > 0 && _texts[thing] != "person" && !PredicateFolding.IsCasualty(figure.Predicate);
        var key = (figure.Measure, Word(UnitFactors.BaseOf(figure.Unit ?? "")), thing, Word(_texts[of].Length > 0 || isNamed ? "" : figure.Predicate), of);
        if (!_topics.TryGetValue(key, out var topic))
        {
            _topics.Add(key, topic = new Topic(key.Measure, _texts[key.Item2], _texts[thing], _texts[key.Item4], _texts[of]));
        }

        return topic;
    }

    private int Head(string head)
    {
        if (!_heads.TryGetValue(head, out var number))
        {
            _heads.Add(head, number = Word(names.NameOf(head)));
        }

        return number;
    }

    private int Word(string word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            _words.Add(word, number = _texts.Count);
            _texts.Add(word);
        }

        return number;
    }

    private sealed class ByPlace : IEqualityComparer<(FoldedThing Thing, string Predicate, Measure Measure, string? Unit)>
    {
        public bool Equals((FoldedThing Thing, string Predicate, Measure Measure, string? Unit) x, (FoldedThing Thing, string Predicate, Measure Measure, string? Unit) y) =>
            ReferenceEquals(x.Thing, y.Thing) && ReferenceEquals(x.Predicate, y.Predicate) && x.Measure == y.Measure && x.Unit == y.Unit;

        public int GetHashCode((FoldedThing Thing, string Predicate, Measure Measure, string? Unit) slot) =>
            (RuntimeHelpers.GetHashCode(slot.Thing) * 31) + RuntimeHelpers.GetHashCode(slot.Predicate) + (int)slot.Measure;
    }
}
