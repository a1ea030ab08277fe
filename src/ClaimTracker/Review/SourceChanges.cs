using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>Corrections of sources: every mention of the one is taken for the other, the outlet that carries the article included.</summary>
internal static class SourceChanges
{
    public static ArticleReading Apply(ArticleReading reading, SourceCorrection correction)
    {
        var folded = Folding.Name(correction.Name);
        bool IsMeant(SourceKind kind, string name) => kind == correction.Kind && string.Equals(Folding.Name(name), folded, StringComparison.Ordinal);
        bool IsOld(SourceReference source) => IsMeant(source.Kind, source.Name);
        SourceReference New(SourceReference source) => IsOld(source) ? source with { Name = correction.NewName, Kind = correction.NewKind, Members = null } : source;
        ArticleClaim Said(ArticleClaim claim) => claim.Claimant is not { } claimant
            ? claim with { Via = [.. claim.Via.Select(New)] }
            : claim with { Claimant = New(claimant), Via = [.. claim.Via.Select(New).Where(hop => hop.Kind != New(claimant).Kind || hop.Name != New(claimant).Name)] };

        var touched = Enumerable.Range(0, reading.Claims.Count).Where(i => (reading.Claims[i].Claimant is { } c && IsOld(c)) || reading.Claims[i].Via.Any(IsOld)).ToHashSet();
        var figures = touched.SelectMany(i => reading.Claims[i].Figures).ToHashSet();
        var isCarrier = reading.Metadata.Publisher is { } publisher && IsMeant(SourceKind.Outlet, publisher);
        if (touched.Count == 0 && !isCarrier)
        {
            return reading;
        }

        // An attribution of a figure is a name without a kind: it is the source's where a claim of the figure has the source.
        string Name(string name) => string.Equals(Folding.Name(name), folded, StringComparison.Ordinal) ? correction.NewName : name;
        return reading with
        {
            Metadata = isCarrier && correction.NewKind == SourceKind.Outlet ? reading.Metadata with { Publisher = correction.NewName } : reading.Metadata,
            Claims = [.. reading.Claims.Select((claim, i) => touched.Contains(i) ? Said(claim) : claim)],
            FigureAttributions = [.. reading.FigureAttributions.Select((names, i) => figures.Contains(i) ? names.Select(Name).ToArray() : names)],
        };
    }
}
