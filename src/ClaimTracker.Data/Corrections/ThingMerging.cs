using ClaimTracker.Data.Entities;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Review;
using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Corrections;

/// <summary>The corrections by which figures are taken for figures on another quantity of their story.</summary>
internal static class ThingMerging
{
    /// <param name="db">The store.</param>
    /// <param name="figures">The figures that belong elsewhere.</param>
    /// <param name="quantityId">The quantity that they belong to.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Each with the article that it is about, null for the story, and with what was read before; empty when nothing would change, or the quantity is gone.</returns>
    public static async Task<IReadOnlyList<(Correction Content, Figure? Of, string? Before)>> OfAsync(
        ClaimTrackerDbContext db, IReadOnlyList<Figure> figures, string quantityId, CancellationToken cancellationToken)
    {
        if (await TargetAsync(db, quantityId, cancellationToken) is not { Head: { } head } target)
        {
            return [];
        }

        var corrections = new List<(Correction, Figure?, string?)>();
        var heads = figures.Select(f => f.Head).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var predicates = figures.Select(f => f.Predicate).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (!(heads is [var only] && only == head && predicates is [var said] && said == target.Predicate))
        {
            corrections.Add((new ThingCorrection(heads, predicates, target.Counted ?? head, head, target.Predicate), null, string.Join(", ", heads)));
        }

        // What stands there now is also put in its place; what comes later says its own.
        var place = target.PlaceId is { } id ? await db.Places.SingleAsync(p => p.Id == id, cancellationToken) : null;
        var reference = place is null ? null : new PlaceReference(place.Name, place.CountryCode, place.Latitude, place.Longitude, place.Kind, place.GazetteerId);
        corrections.AddRange(figures.Where(f => f.PlaceId != target.PlaceId).Select(f => ((Correction)new PlaceCorrection(f.Span, reference), (Figure?)f, (string?)null)));
        return corrections;
    }

    /// <summary>A text that has the words of a figure at their place, as far as a correction of it tells of them.</summary>
    public static string TextOf(TextSpan span, string surface) => new string(' ', span.Start) + surface;

    /// <summary>The figure that stands for a quantity: one that counts in the words that most use.</summary>
    private static async Task<Figure?> TargetAsync(ClaimTrackerDbContext db, string quantityId, CancellationToken cancellationToken)
    {
        var figures = await db.QuantityMembers.Where(m => m.QuantityId == quantityId && m.FigureId != null)
            .Join(db.Figures, m => m.FigureId, f => f.Id, (m, f) => f).OrderBy(f => f.Id).ToListAsync(cancellationToken);
        return figures.GroupBy(f => (f.Head, f.Predicate, f.PlaceId)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Head, StringComparer.Ordinal).FirstOrDefault()?
            .OrderByDescending(f => f.Counted?.Length ?? 0).First();
    }
}
