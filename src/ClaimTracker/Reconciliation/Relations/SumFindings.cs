using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Checks wholes against the parts that the text gives for them, and totals against increments.</summary>
internal static class SumFindings
{
    // A list that these words open is no full list, so it proves nothing when it falls short.
    private static readonly string[] OpenLists = ["including", "among", "such as", "at least", "mostly", "mainly", "like ", "also", "for example"];

    public static IEnumerable<Finding> Find(IReadOnlyList<StoryFigure> figures, StatementIndex statements, Func<StoryFigure, string?> topicOf, IReadOnlyDictionary<StoryFigure, string> quantities)
    {
        foreach (var whole in figures)
        {
            if (whole.Mention.Parts.Count < 2 || whole.Value is null || topicOf(whole) is not { } topic)
            {
                continue;
            }

            var parts = new List<StoryFigure>();
            foreach (var index in whole.Mention.Parts)
            {
                if (statements.Find(whole, index) is { Value: not null } part && part.Mention.Measure == whole.Mention.Measure && part.Mention.Unit == whole.Mention.Unit)
                {
                    parts.Add(part);
                }
            }

            if (parts.Count == whole.Mention.Parts.Count && Check(whole, parts, quantities.GetValueOrDefault(whole)) is { } finding)
            {
                yield return finding with { Topic = topic };
            }
        }
    }

    private static Finding? Check(StoryFigure whole, List<StoryFigure> parts, string? quantity)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            if (Math.Abs(part.Mention.Value ?? 0) > 1e24m)
            {
                return null;
            }

            sum += part.Mention.Value ?? 0;
        }

        var value = whole.Mention.Value ?? 0;
        var holds = sum == value || (IsLoose(whole) || parts.Exists(IsLoose)) && Math.Abs(sum - value) <= value * AllowedValues.AboutShare;
        if (!holds && (IsLoose(whole) || parts.Exists(IsLoose) || !IsFullList(whole, parts) || (whole.HasLooseParts && !IsNearlyAll(whole, parts, sum))))
        {
            return null;
        }

        var members = parts.Prepend(whole).Select(figure => figure.Passage).ToList();
        return new Finding(
            ContentHash.Id(holds ? "sum-holds" : "sum-fails", whole.Article.Reading.Sha256, whole.Mention.Span.ToString()),
            holds ? Relation.SumHolds : Relation.SumFails,
            holds ? [Reason.PartsListed] : [Reason.PartsListed, Reason.ValuesExclude, Reason.WithinOneArticle],
            quantity, Explanations.Sum(whole, parts, sum, holds), holds ? "parts-make-the-whole" : "parts-do-not-make-the-whole", members, []);
    }

    // Parts that need not be all of them: only a sum that all but makes the whole shows that they were meant to.
    private static bool IsNearlyAll(StoryFigure whole, List<StoryFigure> parts, decimal sum)
    {
        var value = whole.Mention.Value ?? 0;
        var last = parts.MaxBy(part => part.Mention.Span.Start)!.Mention.Span.Start;
        var text = whole.Article.Reading.Text;
        return Math.Abs(sum - value) * 10 <= value && text.AsSpan(Math.Max(0, last - 5), Math.Min(5, last)).Contains("and ", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLoose(StoryFigure figure) => figure.Mention.Modifier != Modifier.Exact;

    private static bool IsFullList(StoryFigure whole, List<StoryFigure> parts)
    {
        var end = Math.Max(whole.Mention.Span.End, parts.Max(part => part.Mention.Span.End));
        var start = Math.Min(whole.Mention.Span.Start, parts.Min(part => part.Mention.Span.Start));
        var between = whole.Article.Reading.Text.AsSpan(start, Math.Min(end - start, 2000));
        foreach (var words in OpenLists)
        {
            if (between.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
