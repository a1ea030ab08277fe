using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Tests.Stories;

/// <summary>All that a store says of its stories' figures and findings, ids of the store's own left out, so that two stores can be held against each other.</summary>
internal static class StoryPrint
{
    public static async Task<string> OfAsync(StoreFolder folder)
    {
        await using var db = folder.Read();
        var paths = await db.Articles.ToDictionaryAsync(a => a.Id, a => a.Path, StringComparer.Ordinal);
        var lines = new List<string>();
        var values = (await db.QuantityValues.OrderBy(v => v.Ordinal).ToListAsync()).ToLookup(v => v.QuantityId, StringComparer.Ordinal);
        var members = (await db.QuantityMembers.ToListAsync()).ToLookup(m => m.QuantityId, StringComparer.Ordinal);
        foreach (var q in await db.Quantities.ToListAsync())
        {
            lines.Add(string.Join(" | ",
                $"quantity {q.SeriesId} {q.Label} [{q.Topic}] best {Text(q.Best)} low {Text(q.Low)} high {Text(q.High)} ({q.Why}) in {q.ArticleCount} suggested {string.Join(',', q.Suggested)} place {q.Ordinal}",
                string.Join("; ", values[q.Id].Select(v => $"{Text(v.Value)} {Text(v.Low)} {v.Modifier} {v.AsOf} {v.Articles} {v.Publishers} {string.Join(',', v.Origins)}")),
                string.Join("; ", members[q.Id].Select(m => $"{m.ValueOrdinal} {paths[m.ArticleId]} {m.Span}").Order(StringComparer.Ordinal))));
        }

        var passages = (await db.FindingMembers.OrderBy(m => m.Ordinal).ToListAsync()).ToLookup(m => m.FindingId, StringComparer.Ordinal);
        foreach (var f in await db.Findings.ToListAsync())
        {
            lines.Add($"finding {f.CurrentId} {f.Relation} {string.Join(',', f.Reasons)} [{f.Topic}] {f.Explanation} current {f.IsCurrent} place {f.Ordinal} | "
                + string.Join("; ", passages[f.Id].Select(m => $"{paths[m.ArticleId]} {m.Span} {m.Surface}")));
        }

        lines.AddRange((await db.NameLinks.ToListAsync()).Select(l => $"link {l.One} {l.Other}"));
        lines.AddRange((await db.Claims.ToListAsync()).Select(c => $"claim {c.Id} {c.AppearanceCount}"));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string? Text(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
