using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Browse;

/// <summary>Finds the words around passages.</summary>
public static class PassageContext
{
    /// <summary>How many UTF-16 code units of context are given on each side at most.</summary>
    public const int Length = 280;

    /// <summary>Fetches the articles of the passages, each once, and cuts the words around each passage from them.</summary>
    internal static async Task<IReadOnlyList<PassageRow>> OfAsync(
        ClaimTrackerDbContext db, IReadOnlyList<(string ArticleId, TextSpan Span, string Surface, decimal? Value)> passages, CancellationToken cancellationToken)
    {
        var ids = passages.Select(p => p.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var articles = await db.Articles.AsNoTracking().Where(a => EF.Parameter(ids).Contains(a.Id))
            .Join(db.Snapshots, a => a.Sha256, s => s.Sha256, (a, s) => new { Link = new ArticleLink(a.Id, a.Label, a.Publisher, a.OutletId, a.Published), s.Text })
            .ToDictionaryAsync(a => a.Link.Id, StringComparer.Ordinal, cancellationToken);
        var rows = new List<PassageRow>(passages.Count);
        foreach (var (articleId, span, surface, value) in passages)
        {
            // An article that was removed since is named by the finding's next comparison, not here.
            if (articles.TryGetValue(articleId, out var article) && span.End <= article.Text.Length)
            {
                var (before, after) = Around(article.Text, span);
                rows.Add(new PassageRow(article.Link, span, before, surface, after, value));
            }
        }

        return rows;
    }

    /// <summary>The rest of the paragraph on both sides, as far as it is not too long; cut between words where it is.</summary>
    public static (string Before, string After) Around(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Length);
        var line = span.Start > 0 ? text.LastIndexOf('\n', span.Start - 1, span.Start - from) : -1;
        if (line >= 0)
        {
            from = line + 1;
        }
        else if (from > 0 && text.IndexOf(' ', from, span.Start - from) is var space and >= 0)
        {
            from = space + 1;
        }

        var to = Math.Min(text.Length, span.End + Length);
        var end = text.IndexOf('\n', span.End, to - span.End);
        if (end >= 0)
        {
            to = end;
        }
        else if (to < text.Length && text.LastIndexOf(' ', to - 1, to - span.End) is var space and >= 0)
        {
            to = space;
        }

        return (text[from..span.Start].TrimStart(), text[span.End..to].TrimEnd());
    }
}
