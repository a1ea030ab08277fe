using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Claims;

/// <summary>Says a filter in plain words.</summary>
internal static class FilterSummary
{
    public static async Task<string> OfAsync(ClaimTrackerDbContext db, ClaimFilter filter, CancellationToken cancellationToken)
    {
        var words = filter.Kind switch
        {
            null => "Claims",
            ClaimKind.DirectQuote => "Direct quotations",
            ClaimKind.Indirect => "Claims in indirect speech",
            ClaimKind.Mixed => "Claims partly in quotation marks",
            ClaimKind.OwnVoice => "Claims in articles\u2019 own voice",
            _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Kind, "No such kind."),
        };
        if (filter.Source is { } source)
        {
            words += $" made or carried by {await NamedSources.NameOfAsync(db, source, cancellationToken) ?? source}";
        }

        if (filter.Location is { } location)
        {
            words += $" that name {await db.Places.Where(p => p.Id == location).Select(p => p.Name).SingleOrDefaultAsync(cancellationToken) ?? location}";
        }

        if (filter.Quantity is { } quantity)
        {
            words += $" on {await db.Quantities.Where(q => q.Id == quantity).Select(q => q.Label).SingleOrDefaultAsync(cancellationToken) ?? quantity}";
        }

        return words + await PlaceWords.OfAsync(db, filter.Article, filter.Story, filter.Words, cancellationToken);
    }
}
