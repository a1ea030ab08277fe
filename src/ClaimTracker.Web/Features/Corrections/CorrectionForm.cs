using System.Globalization;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using ClaimTracker.Text;
using ClaimTracker.Web.Features.Review;

namespace ClaimTracker.Web.Features.Corrections;

/// <summary>The fields of a correction as they were sent, or as they are offered.</summary>
internal sealed record CorrectionForm
{
    public string Name { get; init; } = "";

    public SourceKind Kind { get; init; } = SourceKind.Person;

    public bool IsNobody { get; init; }

    public string Counted { get; init; } = "";

    public string Predicate { get; init; } = "";

    public string Date { get; init; } = "";

    /// <summary>The gazetteer's key of the chosen place; <c>none</c> for no place.</summary>
    public string PlaceKey { get; init; } = "";

    public string PlaceName { get; init; } = "";

    public string Value { get; init; } = "";

    public Modifier Modifier { get; init; }

    public string Unit { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Reviewer { get; init; } = "";

    /// <summary>The number of the last correction that the editor saw; null when it was not sent.</summary>
    public long? Seen { get; init; }

    /// <summary>The units that a figure can be added in: a count, a share, money.</summary>
    public static IReadOnlyList<(string Unit, string Label)> Units { get; } =
        [("", "a count of things"), ("percent", "percent"), ("USD", "US dollars"), ("GBP", "pounds sterling"), ("EUR", "euros")];

    /// <summary>What the reader has there now.</summary>
    public static CorrectionForm Filled(ReadHere here, string reviewer)
    {
        var speaker = here.Quotation?.Speaker;
        return new CorrectionForm
        {
            Name = speaker?.Name ?? here.Claim?.Claimant?.Name ?? "",
            Kind = speaker?.Kind ?? here.Claim?.Claimant?.Kind ?? SourceKind.Person,
            Counted = here.Figure?.Figure.Counted ?? "",
            Predicate = here.Figure?.Figure.Predicate ?? "",
            Date = (here.Figure is { } figure ? figure.Figure.AsOf : here.Date?.Interval)?.ToString() ?? "",
            Reviewer = reviewer,
        };
    }

    public static CorrectionForm Of(IFormCollection form) => new()
    {
        Name = Text(form, "name"),
        Kind = Enum.TryParse<SourceKind>(form["kind"], true, out var kind) && Enum.IsDefined(kind) ? kind : SourceKind.Person,
        IsNobody = form.ContainsKey("nobody"),
        Counted = Text(form, "counted"),
        Predicate = Text(form, "predicate"),
        Date = Text(form, "date"),
        PlaceKey = Text(form, "place-key"),
        PlaceName = Text(form, "place-name"),
        Value = Text(form, "value"),
        Modifier = Enum.TryParse<Modifier>(form["modifier"], true, out var modifier) && Enum.IsDefined(modifier) && modifier != Modifier.Vague ? modifier : Modifier.Exact,
        Unit = Units.Any(u => u.Unit == form["unit"].ToString()) ? form["unit"].ToString() : "",
        Reason = WhoAndWhy.Reason(form),
        Reviewer = WhoAndWhy.Reviewer(form),
        Seen = long.TryParse(form["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null,
    };

    /// <returns>The correction; null with the problem in words when something is missing.</returns>
    public Correction? Make(Fix fix, TextSpan span, out string? problem)
    {
        problem = null;
        var predicate = Predicate.Length == 0 ? null : Predicate;
        switch (fix)
        {
            case Fix.Speaker when IsNobody || Name.Length > 0:
                return new SpeakerCorrection(span, IsNobody ? null : Name, Kind);
            case Fix.Claim when IsNobody || Name.Length > 0:
                return new ClaimAddition(span, IsNobody ? null : Name, Kind);
            case Fix.Speaker or Fix.Claim:
                problem = "Say who, or tick that nobody is named.";
                return null;
            case Fix.Counted when Counted.Length > 0:
                return new CountedCorrection(span, Counted, predicate);
            case Fix.Figure when Counted.Length > 0 && decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value):
                return new FigureAddition(span, value, Modifier, Unit switch { "" => Measure.Count, "percent" => Measure.Share, _ => Measure.Money }, Unit.Length == 0 ? null : Unit, Counted, predicate);
            case Fix.Counted or Fix.Figure:
                problem = Counted.Length == 0 ? "Say what it counts." : "Write the number in digits, such as 1,204 or 12.5.";
                return null;
            case Fix.Aside:
                return new NumberSetAside(span);
            case Fix.Date when Date.Length == 0:
                return new DateCorrection(span, null);
            case Fix.Date when IsoInterval.TryParse(Date, out var interval):
                return new DateCorrection(span, interval);
            case Fix.Date:
                problem = "Write a date as 2026-03-31, 2026-03 or 2026, or two with a slash between them.";
                return null;
            case Fix.Place when PlaceKey == "none":
                return new PlaceCorrection(span, null);
            case Fix.Place when PlaceChoices.Named(PlaceName, int.MaxValue).FirstOrDefault(p => p.GazetteerId == PlaceKey) is { } place:
                return new PlaceCorrection(span, place);
            case Fix.Place:
                problem = "Choose one of the places.";
                return null;
            default:
                throw new ArgumentOutOfRangeException(nameof(fix), fix, "Nothing of the kind can be put right.");
        }
    }

    private static string Text(IFormCollection form, string name)
    {
        var text = form[name].ToString().Trim();
        return text.Length <= RecordCorrection.MaxName ? text : text[..RecordCorrection.MaxName];
    }
}
