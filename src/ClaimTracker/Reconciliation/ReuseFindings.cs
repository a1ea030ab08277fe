using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Reports passages of narration that articles share.</summary>
internal static class ReuseFindings
{
    public static IEnumerable<Finding> Find(TextReuse reuse)
    {
        foreach (var group in reuse.Passages)
        {
            var members = new List<Passage>();
            var credited = default(string);
            foreach (var (article, first, last) in group)
            {
                var span = new TextSpan(article.Reading.Sentences[first].Start, article.Reading.Sentences[last].End);
                members.Add(new Passage(article.Reading.Path, span, span.Of(article.Reading.Text), null));
                credited ??= CreditIn(article, span, first);
            }

            var anchor = group.Select(run => run.Article.Reading.Sha256 + " " + run.Article.Reading.Sentences[run.First].Start).Min(StringComparer.Ordinal);
            yield return new Finding(
                ContentHash.Id("text-reuse", anchor), Relation.TextReuse, credited is null ? [Reason.SharedWording] : [Reason.SharedWording, Reason.Credited], null,
                Explanations.Reuse(group.Select(run => run.Article.Ordinal).Distinct().Count(), credited), credited is null ? "shared-narration" : "credited-narration", members, []);
        }
    }

    /// <summary>The outlet that the passage, or the line that leads to it, is credited to; null when none is.</summary>
    private static string? CreditIn(StoryArticle article, TextSpan span, int first)
    {
        var from = first > 0 ? article.Reading.Sentences[first - 1].Start : span.Start;
        var wide = new TextSpan(from, Math.Max(span.End, from));
        foreach (var claim in article.Reading.Claims)
        {
            if (claim.Kind != ClaimKind.OwnVoice && claim.Span.Overlaps(wide) && Outlet(claim) is { } outlet)
            {
                return outlet;
            }
        }

        return null;
    }

    private static string? Outlet(ArticleClaim claim) => claim.Claimant is { Kind: SourceKind.Outlet } claimant
        ? claimant.Name : claim.Via.FirstOrDefault(source => source.Kind == SourceKind.Outlet)?.Name;
}
