using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation;

/// <summary>Gives figures their topics. Slots are numbered once, so that a figure finds its topic by a few small numbers.</summary>
internal sealed class TopicIndex(StatementIndex statements, NameLinks names)
{
    private readonly Dictionary<string, int> _heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly Dictionary<(Measure, int Unit, int Thing, int Predicate, int Of), Topic> _topics = [];

    public Topic Of(StoryFigure figure)
    {
        var thing = figure.Thing.IsPeople && figure.Predicate.Length > 0 && figure.Mention.Measure == Measure.Count ? Word("person") : Head(figure.Thing.Head);
        var anchor = statements.AnchorOf(figure);
        var of = anchor is null ? Word("") : anchor.Thing.IsPeople ? Word("person") : Head(anchor.Thing.Head);
        var key = (figure.Mention.Measure, Word(figure.Mention.Unit ?? ""), thing, Word(_texts[of].Length > 0 ? "" : figure.Predicate), of);
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
}
