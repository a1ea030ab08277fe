using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>Corrections of who says what.</summary>
internal static class ClaimChanges
{
    /// <summary>The sources of the figures of a claim, nearest first.</summary>
    public static IReadOnlyList<string> Attribution(ArticleClaim claim) =>
        [.. claim.Via.Select(hop => hop.Name), .. claim.Claimant is { } claimant ? (string[])[claimant.Name] : []];

    public static ArticleReading Speaker(ArticleReading reading, SpeakerCorrection correction)
    {
        var targets = Targets(reading, correction.Span);
        if (targets.Count == 0)
        {
            // Words in marks that no claim has: whoever says them claims them.
            var quotation = reading.Quotations.FirstOrDefault(q => q.Span.Overlaps(correction.Span));
            return quotation is null || correction.Name is null ? reading : Add(reading, new ClaimAddition(quotation.Span, correction.Name, correction.Kind));
        }

        var claims = reading.Claims.ToArray();
        var attributions = reading.FigureAttributions.ToArray();
        var isOther = false;
        foreach (var i in targets)
        {
            var claim = With(claims[i], correction.Name, correction.Kind, reading);
            if (IsSame(claims[i].Claimant, claim.Claimant))
            {
                continue;
            }

            isOther = true;
            claims[i] = claim;
            foreach (var figure in claim.Figures.Where(figure => figure < attributions.Length))
            {
                attributions[figure] = Attribution(claim);
            }
        }

        return isOther ? reading with { Claims = claims, FigureAttributions = attributions } : reading;
    }

    public static ArticleReading Add(ArticleReading reading, ClaimAddition correction)
    {
        var span = correction.Span;
        if (span.Length == 0 || span.End > reading.Text.Length || reading.Claims.Any(c => c.Span == span))
        {
            return reading;
        }

        var claim = With(
            new ArticleClaim(
                span, ClaimKind.OwnVoice, Stance.Asserts, null, [], null, Correction.Rule,
                Inside(reading.Figures, span), Inside(reading.Locations, span), Inside(reading.Dates, span),
                [.. Enumerable.Range(0, reading.Quotations.Count).Where(i => reading.Quotations[i].Span.Overlaps(span))]),
            correction.Name, correction.Kind, reading);
        var attributions = reading.FigureAttributions.ToArray();
        foreach (var figure in claim.Figures.Where(figure => figure < attributions.Length && claim.Claimant is not null))
        {
            attributions[figure] = Attribution(claim);
        }

        return reading with { Claims = [.. reading.Claims.Append(claim).OrderBy(c => c.Span)], FigureAttributions = attributions };
    }

    /// <summary>The claims that a span speaks of: that very one; else those inside it; else the shortest around it.</summary>
    private static List<int> Targets(ArticleReading reading, TextSpan span)
    {
        var claims = reading.Claims;
        var all = Enumerable.Range(0, claims.Count).ToList();
        var found = all.FindAll(i => claims[i].Span == span);
        if (found.Count == 0)
        {
            found = all.FindAll(i => claims[i].Quotations.Any(q => q < reading.Quotations.Count && reading.Quotations[q].Span == span));
        }

        if (found.Count == 0)
        {
            found = all.FindAll(i => span.Contains(claims[i].Span));
        }

        return found.Count > 0 ? found : [.. all.Where(i => claims[i].Span.Contains(span)).OrderBy(i => claims[i].Span.Length).Take(1)];
    }

    private static ArticleClaim With(ArticleClaim claim, string? name, SourceKind kind, ArticleReading reading) => claim with
    {
        Rule = Correction.Rule,
        Claimant = name is null ? null : new SourceReference(name, kind, null, null),
        Via = name is null ? claim.Via : [.. claim.Via.Where(hop => !string.Equals(Folding.Name(hop.Name), Folding.Name(name), StringComparison.Ordinal))],
        Kind = KindOf(claim, name is not null, reading),
    };

    private static ClaimKind KindOf(ArticleClaim claim, bool hasSpeaker, ArticleReading reading)
    {
        var quoted = claim.Quotations.Where(q => q < reading.Quotations.Count).Sum(q => Shared(reading.Quotations[q].Span, claim.Span));
        return !hasSpeaker ? (quoted == 0 ? ClaimKind.OwnVoice : claim.Kind)
            : quoted == 0 ? ClaimKind.Indirect
            : quoted * 5 >= claim.Span.Length * 4 ? ClaimKind.DirectQuote : ClaimKind.Mixed;
    }

    private static int Shared(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static bool IsSame(SourceReference? one, SourceReference? other) =>
        one is null || other is null ? one is null && other is null : one.Kind == other.Kind && string.Equals(one.Name, other.Name, StringComparison.Ordinal);

    private static int[] Inside<T>(IReadOnlyList<T> mentions, TextSpan span)
        where T : Mentions.Mention => [.. Enumerable.Range(0, mentions.Count).Where(i => span.Contains(mentions[i].Span))];
}
