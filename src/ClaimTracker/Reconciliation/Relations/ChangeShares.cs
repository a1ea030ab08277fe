using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Holds a rise or a fall in percent against the two amounts that the same sentence gives for it: "from 800 to 1,000 euros, an increase of 25 percent".</summary>
internal static class ChangeShares
{
    private const int LongestLead = 24, LongestStretch = 90;

    /// <summary>Nothing of which a rise in percent is told has become more than so many times as much.</summary>
    private const decimal MostFactor = 1_000_000;

    private static readonly string[] Ups = ["increase of", "rise of", "jump of", "growth of", "up"], Downs = ["decrease of", "fall of", "drop of", "decline of", "cut of", "reduction of", "down"];
    private static readonly string[] Loose = ["about", "around", "nearly", "almost", "more than", "some", "roughly"];

    public static IEnumerable<Finding> Find(IReadOnlyList<StoryFigure> figures, Func<StoryFigure, string?> topicOf, IReadOnlyDictionary<StoryFigure, string> quantities)
    {
        for (var i = 2; i < figures.Count; i++)
        {
            if (figures[i].Measure == Measure.Share && Check(figures[i - 2], figures[i - 1], figures[i]) is { } finding && topicOf(figures[i - 1]) is { } topic)
            {
                yield return finding with { Topic = topic, Quantity = quantities.GetValueOrDefault(figures[i - 1]) };
            }
        }
    }

    private static Finding? Check(StoryFigure old, StoryFigure now, StoryFigure share)
    {
        if (share is not { Unit: "percent", Value: > 0, Modifier: Modifier.Exact or Modifier.About or Modifier.Nearly } || old.Article != share.Article || now.Article != share.Article || share.Sentence < 0 || old.Sentence != share.Sentence || now.Sentence != share.Sentence
            || old is not { Value: > 0, Modifier: Modifier.Exact } || now is not { Value: > 0, Modifier: Modifier.Exact } || old.Measure != now.Measure || old.Measure is not (Measure.Count or Measure.Money or Measure.Mass or Measure.Length or Measure.Area) || old.Unit != now.Unit)
        {
            return null;
        }

        var text = share.Article.Reading.Text;
        decimal before = old.Mention.Value!.Value, after = now.Mention.Value!.Value, printed = share.Value.Value;
        if (!EndsWith(text, old.Mention.Span.Start, " from") || !EndsWith(text, now.Mention.Span.Start, " to") || share.Mention.Span.Start - now.Mention.Span.End is < 0 or > LongestStretch || before == after || after > before * MostFactor)
        {
            return null;
        }

        var lead = text.AsSpan(Math.Max(now.Mention.Span.End, share.Mention.Span.Start - LongestLead), Math.Min(LongestLead, share.Mention.Span.Start - now.Mention.Span.End)).TrimEnd();
        foreach (var word in Loose)
        {
            lead = lead.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? lead[..^word.Length].TrimEnd() : lead;
        }

        if (!(after > before ? EndsWithAny(lead, Ups) : EndsWithAny(lead, Downs)) && !lead.EndsWith(", or", StringComparison.Ordinal) && !lead.EndsWith("(", StringComparison.Ordinal))
        {
            return null;
        }

        var exact = Math.Abs(after - before) / before * 100;
        var slack = ShareFindings.StepOf(printed) + (share.Modifier == Modifier.Exact ? 0 : printed * AllowedValues.AboutShare) + (100 * (ShareFindings.RoundedBy(before) + ShareFindings.RoundedBy(after)) * (1 + (exact / 100)));
        var isOne = Math.Abs(exact - printed) <= AllowedValues.UnitOf(printed) / 2;
        if (!isOne && Math.Abs(exact - printed) <= slack)
        {
            return null;
        }

        return new Finding(
            ContentHash.Id("change-share", share.Article.Reading.Sha256, now.Mention.Span.ToString(), share.Mention.Span.ToString()), isOne ? Relation.ShareHolds : Relation.ShareFails,
            isOne ? [Reason.RatioGiven] : [Reason.RatioGiven, Reason.ValuesExclude, Reason.WithinOneArticle], null, Explanations.Change(old, now, share, exact, isOne),
            isOne ? "change-gives-the-share" : "change-gives-another-share", [old.Passage, now.Passage, share.Passage], []);
    }

    private static bool EndsWith(string text, int at, string words)
    {
        var lead = text.AsSpan(Math.Max(0, at - LongestLead), Math.Min(LongestLead, at)).TrimEnd(' ').TrimEnd('$').TrimEnd('£').TrimEnd('€').TrimEnd(' ');
        return lead.EndsWith(words, StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
