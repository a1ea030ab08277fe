using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Gives an amount that is told again in another unit right behind it all that is said of the first: "burned 14,000 acres (5,666 hectares)".</summary>
internal static class Conversions
{
    private const int LongestGap = 32;
    private const decimal MostApart = 0.06m;

    public static List<StoryFigure> Complete(List<StoryFigure> article)
    {
        for (var i = 1; i < article.Count; i++)
        {
            if (IsConversion(article[i - 1], article[i]))
            {
                var first = article[i - 1];
                article[i] = article[i] with
                {
                    Thing = first.Thing,
                    Predicate = first.Predicate,
                    Standing = first.Standing,
                    Mention = article[i].Mention with
                    {
                        Location = first.Mention.Location,
                        Subject = first.Mention.Subject,
                        AsOf = first.Mention.AsOf,
                        Period = first.Mention.Period,
                        Status = first.Mention.Status,
                        Kind = first.Mention.Kind,
                        Scope = first.Mention.Scope,
                    },
                };
            }
        }

        return article;
    }

    private static bool IsConversion(StoryFigure first, StoryFigure second)
    {
        if (first.Sentence != second.Sentence || first.Sentence < 0 || first.Mention.Measure != second.Mention.Measure || first.Mention.Unit is not { } unit || second.Mention.Unit is not { } other || unit == other
            || first.Mention.Measure == Measure.Money || UnitFactors.BaseOf(unit) != UnitFactors.BaseOf(other) || first.Value is not > 0 || second.Value is not > 0
            || Math.Abs(first.Value.Value - second.Value.Value) > MostApart * Math.Max(first.Value.Value, second.Value.Value))
        {
            return false;
        }

        var from = first.Mention.Span.End;
        var gap = second.Mention.Span.Start - from;
        return gap is > 0 and <= LongestGap && first.Article.Reading.Text.AsSpan(from, gap) is var between && (between.Contains('(') || between.Contains(" or ", StringComparison.Ordinal));
    }
}
