using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Corrections;

/// <summary>Says in plain words what a correction says, and what was there before.</summary>
internal static class CorrectionWording
{
    private const int MostWords = 90;

    public static CorrectionKind KindOf(Correction correction) => correction switch
    {
        SpeakerCorrection => CorrectionKind.Speaker,
        CountedCorrection => CorrectionKind.CountedThing,
        DateCorrection => CorrectionKind.Date,
        PlaceCorrection => CorrectionKind.Place,
        NumberSetAside => CorrectionKind.SetAside,
        FigureAddition => CorrectionKind.AddedFigure,
        ClaimAddition => CorrectionKind.AddedClaim,
        SourceCorrection => CorrectionKind.Source,
        ThingCorrection => CorrectionKind.Thing,
        Withdrawal => CorrectionKind.Withdrawal,
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "No such correction."),
    };

    /// <summary>The words that a correction is about; null when it is about none.</summary>
    public static TextSpan? SpanOf(Correction correction) => correction switch
    {
        SpeakerCorrection c => c.Span,
        CountedCorrection c => c.Span,
        DateCorrection c => c.Span,
        PlaceCorrection c => c.Span,
        NumberSetAside c => c.Span,
        FigureAddition c => c.Span,
        ClaimAddition c => c.Span,
        _ => null,
    };

    /// <param name="correction">The correction.</param>
    /// <param name="text">The article's text; empty for what is about no article.</param>
    public static string Summary(Correction correction, string text) => correction switch
    {
        SpeakerCorrection { Name: { } name } c => $"{Quoted(text, c.Span)} is said by {name}.",
        SpeakerCorrection c => $"{Quoted(text, c.Span)} is said by nobody who is named.",
        CountedCorrection c => $"{Quoted(text, c.Span)} counts {Thing(c.Counted, c.Predicate)}.",
        DateCorrection { Date: { } date } c => $"{Quoted(text, c.Span)} is of {date}.",
        DateCorrection c => $"{Quoted(text, c.Span)} has no date that can be known.",
        PlaceCorrection { Place: { } place } c => $"{Quoted(text, c.Span)} is in {place.Name}{(place.CountryCode is { } code && code != place.Name ? $" ({code})" : "")}.",
        PlaceCorrection c => $"{Quoted(text, c.Span)} is tied to no place.",
        NumberSetAside c => $"{Quoted(text, c.Span)} is no figure.",
        FigureAddition c => $"{Quoted(text, c.Span)} is the figure {PrintedValue.Digits(c.Value)} {Thing(c.Counted, c.Predicate)}, which was missed.",
        ClaimAddition { Name: { } name } c => $"{Quoted(text, c.Span)} is a claim by {name}, which was missed.",
        ClaimAddition c => $"{Quoted(text, c.Span)} is a claim of the article\u2019s own, which was missed.",
        SourceCorrection c => $"{c.Name} is {c.NewName}.",
        ThingCorrection c => $"{string.Join(", ", c.Heads)} in this story means {Thing(c.Counted, c.Predicate)}.",
        Withdrawal => text.Length > 0 ? "The article is withdrawn." : "The story is withdrawn.",
        _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "No such correction."),
    };

    /// <summary>What was read where the correction is about; null when nothing was.</summary>
    public static string? Before(Correction correction, ArticleReading reading)
    {
        if (SpanOf(correction) is not { } span)
        {
            return null;
        }

        var figure = reading.Figures.Where(f => f.Span.Overlaps(span)).OrderBy(f => f.Span == span ? 0 : 1).FirstOrDefault();
        return correction switch
        {
            SpeakerCorrection => reading.Claims.Where(c => c.Span.Overlaps(span)).OrderBy(c => c.Span == span ? 0 : 1).ThenBy(c => c.Span.Length).FirstOrDefault() is { } claim
                ? claim.Claimant?.Name ?? "nobody named" : null,
            CountedCorrection => figure?.Counted is { } counted ? Thing(counted, figure.Predicate) : null,
            DateCorrection => figure is not null ? figure.AsOf?.ToString() ?? "no date" : reading.Dates.FirstOrDefault(d => d.Span.Overlaps(span))?.Interval?.ToString() ?? "not resolved",
            PlaceCorrection => figure is not null ? figure.Location?.Name ?? "no place" : reading.Locations.FirstOrDefault(l => l.Span.Overlaps(span))?.Place is { } place
                ? place.CountryCode is { } code ? $"{place.Name} ({code})" : place.Name : null,
            NumberSetAside => figure?.Counted is { } things ? $"a count of {Thing(things, figure.Predicate)}" : "a figure",
            FigureAddition => reading.SetAside.FirstOrDefault(n => n.Span.Overlaps(span)) is { } aside ? $"set aside as {aside.Reason.Replace('_', ' ')}" : null,
            _ => null,
        };
    }

    private static string Thing(string counted, string? predicate) => predicate is null ? counted : $"{counted} ({predicate})";

    private static string Quoted(string text, TextSpan span)
    {
        var words = span.End <= text.Length ? span.Of(text).ReplaceLineEndings(" ") : "";
        if (words.Length > MostWords)
        {
            var cut = words.LastIndexOf(' ', MostWords);
            words = string.Concat(words.AsSpan(0, cut > 0 ? cut : char.IsHighSurrogate(words[MostWords - 1]) ? MostWords - 1 : MostWords), " \u2026");
        }

        return $"\u201C{words}\u201D";
    }
}
