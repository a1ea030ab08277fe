using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Corrections;

/// <summary>What an editor fills in to correct some words of an article, on a form or in a request. Which fields count depends on the kind.</summary>
public sealed record CorrectionFields
{
    /// <summary>Who says it; null where nobody is named or the article itself says it.</summary>
    public string? Name { get; init; }

    public SourceKind SourceKind { get; init; } = SourceKind.Person;

    public string? Counted { get; init; }

    public string? Predicate { get; init; }

    /// <summary>ISO 8601; null where it cannot be known.</summary>
    public string? Date { get; init; }

    /// <summary>Name of a place; null for none.</summary>
    public string? Place { get; init; }

    /// <summary>ISO 3166-1 alpha-2, where several places have the name; null where it says enough.</summary>
    public string? Country { get; init; }

    /// <summary>Key of the gazetteer entry, where several places have name and country; null where they say enough.</summary>
    public string? PlaceId { get; init; }

    public decimal? Value { get; init; }

    public Modifier Modifier { get; init; }

    /// <summary><c>percent</c> or an ISO 4217 code; null for a count.</summary>
    public string? Unit { get; init; }

    /// <returns>The correction; null with the problem in words when something is missing.</returns>
    /// <param name="kind">What is corrected: one of what can be corrected in an article.</param>
    /// <param name="span">The words; without meaning for a withdrawal.</param>
    /// <param name="problem">One sentence for people; null when nothing is wrong.</param>
    public Correction? Make(CorrectionKind kind, TextSpan span, out string? problem)
    {
        problem = null;
        switch (kind)
        {
            case CorrectionKind.Speaker:
                return new SpeakerCorrection(span, Name, SourceKind);
            case CorrectionKind.AddedClaim:
                return new ClaimAddition(span, Name, SourceKind);
            case CorrectionKind.CountedThing when !string.IsNullOrWhiteSpace(Counted):
                return new CountedCorrection(span, Counted, Predicate);
            case CorrectionKind.AddedFigure when Unit is not (null or "percent") && !(Unit.Length == 3 && Unit.All(char.IsAsciiLetterUpper)):
                problem = "A unit is percent or a currency by its three capital letters, such as EUR; leave it out for a count.";
                return null;
            case CorrectionKind.AddedFigure when !string.IsNullOrWhiteSpace(Counted) && Value is { } value && Modifier != Modifier.Vague:
                return new FigureAddition(span, value, Modifier, Unit switch { null => Measure.Count, "percent" => Measure.Share, _ => Measure.Money }, Unit, Counted, Predicate);
            case CorrectionKind.CountedThing or CorrectionKind.AddedFigure:
                problem = string.IsNullOrWhiteSpace(Counted) ? "Say what it counts."
                    : Value is null ? "Write the number in digits, such as 1,204 or 12.5." : "A number that is added is exact, or about, nearly, at least, more than, at most or less than what is written.";
                return null;
            case CorrectionKind.SetAside:
                return new NumberSetAside(span);
            case CorrectionKind.Date when Date is null:
                return new DateCorrection(span, null);
            case CorrectionKind.Date when IsoInterval.TryParse(Date, out var interval):
                return new DateCorrection(span, interval);
            case CorrectionKind.Date:
                problem = "Write a date as 2026-03-31, 2026-03 or 2026, or two with a slash between them.";
                return null;
            case CorrectionKind.Place when Place is null:
                return new PlaceCorrection(span, null);
            case CorrectionKind.Place:
                return Chosen(Place, out problem) is { } place ? new PlaceCorrection(span, place) : null;
            case CorrectionKind.Withdrawal:
                return new Withdrawal();
            default:
                problem = "That cannot be corrected in an article.";
                return null;
        }
    }

    private PlaceReference? Chosen(string name, out string? problem)
    {
        const int Most = 12;
        var named = PlaceChoices.Named(name, int.MaxValue);
        var fitting = named
            .Where(p => (PlaceId is null || p.GazetteerId == PlaceId) && (Country is null || string.Equals(p.CountryCode, Country, StringComparison.OrdinalIgnoreCase))).ToList();
        problem = fitting.Count switch
        {
            1 => null,
            _ when named.Count == 0 => $"No place is named \u201C{name}\u201D.",
            _ => $"Choose one of the places: {string.Join(", ", (fitting.Count == 0 ? named : fitting).Take(Most).Select(p => $"{p.Name} in {p.CountryCode ?? "no country"} ({p.GazetteerId})"))}.",
        };
        return problem is null ? fitting[0] : null;
    }
}
