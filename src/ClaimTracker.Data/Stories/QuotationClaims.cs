using ClaimTracker.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Stories;

/// <summary>Counts the variants of one quotation as one claim, and takes that back where they are no longer found to be variants.</summary>
internal sealed class QuotationClaims(ClaimTrackerDbContext db, string storyId, StoryArticles articles)
{
    // The part of a claim's words that the quotation must cover: what is said around it is not the quotation's.
    private const double LeastCover = 0.8;

    /// <param name="findings">What was found.</param>
    /// <param name="quoting">The articles whose quotations were compared; null for the whole story.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task ApplyAsync(IReadOnlyList<Finding> findings, IReadOnlyCollection<string>? quoting, CancellationToken cancellationToken)
    {
        // Only one of story and articles is asked for: given both, SQLite goes through the whole story.
        var wanted = quoting?.ToArray();
        var compared = wanted is null ? db.Appearances.Where(a => a.StoryId == storyId) : db.Appearances.Where(a => EF.Parameter(wanted).Contains(a.ArticleId));
        var quotes = await compared.Where(a => a.Kind == ClaimKind.DirectQuote || a.ClaimId != a.OwnClaimId).OrderBy(a => a.Id)
            .Select(a => new Quote(a.Id, a.ArticleId, a.Ordinal, a.Kind == ClaimKind.DirectQuote, a.Span, a.ClaimantId, a.Exact, a.OwnClaimId) { ClaimId = a.ClaimId }).ToListAsync(cancellationToken);
        var byArticle = quotes.ToLookup(a => a.ArticleId, StringComparer.Ordinal);
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var finding in findings.Where(f => f.Relation == Relation.QuoteVariants))
        {
            var claims = finding.Members
                .SelectMany(m => byArticle[articles.ArticleId(m)].Where(a => a.IsDirect && Covers(m.Span, a.Span)))
                .Select(a => Leader(leaders, a.OwnClaimId)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            foreach (var claim in claims.Skip(1))
            {
                leaders[claim] = claims[0];
            }
        }

        var claimsMoved = new HashSet<string>(StringComparer.Ordinal);
        var moved = new List<Quote>();
        foreach (var quote in quotes)
        {
            var claim = Leader(leaders, quote.OwnClaimId);
            if (!string.Equals(quote.ClaimId, claim, StringComparison.Ordinal))
            {
                claimsMoved.Add(quote.ClaimId);
                claimsMoved.Add(claim);
                quote.ClaimId = claim;
                moved.Add(quote);
            }
        }

        if (moved.Count > 0)
        {
            await AddMissingAsync(quotes, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            Move(moved);
            await ClaimCounts.BringUpToDateAsync(db, claimsMoved, cancellationToken);
        }
    }

    // In a story of a thousand articles these are thousands.
    private void Move(List<Quote> moved)
    {
        var inserts = db.Inserts ?? throw new InvalidOperationException("Claims are moved on the writer.");
        using var move = new PreparedStatement((SqliteConnection)db.Database.GetDbConnection(), "UPDATE Appearances SET ClaimId = ?2 WHERE Id = ?1");
        foreach (var quote in moved)
        {
            move.Bind(1, quote.Id);
            move.Bind(2, quote.ClaimId);
            move.Run();
            inserts.CountRow();
        }
    }

    /// <summary>A claim that had lost its last appearance to another wording was let go; it comes back with them.</summary>
    private async Task AddMissingAsync(List<Quote> quotes, CancellationToken cancellationToken)
    {
        var quoting = quotes.Where(a => a.ClaimId == a.OwnClaimId).Select(a => a.ArticleId).Distinct(StringComparer.Ordinal).ToArray();
        var stored = await db.Articles.AsNoTracking().Where(a => EF.Parameter(quoting).Contains(a.Id)).ToDictionaryAsync(a => a.Id, StringComparer.Ordinal, cancellationToken);
        var ids = quotes.Select(a => a.ClaimId).Distinct(StringComparer.Ordinal).ToArray();
        var there = await db.Claims.Where(c => EF.Parameter(ids).Contains(c.Id)).Select(c => c.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        foreach (var appearance in quotes)
        {
            if (string.Equals(appearance.ClaimId, appearance.OwnClaimId, StringComparison.Ordinal) && there.Add(appearance.ClaimId))
            {
                db.Claims.Add(new Claim { Id = appearance.ClaimId, ClaimantId = appearance.ClaimantId, Content = appearance.Exact, Sort = ClaimIdentity.Sort(stored[appearance.ArticleId], appearance.Ordinal) });
            }
        }
    }

    private static bool Covers(TextSpan quotation, TextSpan claim) =>
        Math.Min(quotation.End, claim.End) - Math.Max(quotation.Start, claim.Start) >= LeastCover * claim.Length && claim.Length > 0;

    private static string Leader(Dictionary<string, string> leaders, string claim)
    {
        while (leaders.TryGetValue(claim, out var next))
        {
            claim = next;
        }

        return claim;
    }

    /// <summary>A place that says something in quotation marks, or that counted as the same claim as one that does.</summary>
    private sealed record Quote(string Id, string ArticleId, int Ordinal, bool IsDirect, TextSpan Span, string? ClaimantId, string Exact, string OwnClaimId)
    {
        public required string ClaimId { get; set; }
    }
}
