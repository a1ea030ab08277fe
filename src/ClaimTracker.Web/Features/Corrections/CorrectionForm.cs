using System.Globalization;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Mentions.Attributions;
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
        if (fix is Fix.Speaker or Fix.Claim && !IsNobody && Name.Length == 0)
        {
            problem = "Say who, or tick that nobody is named.";
            return null;
        }

        var fields = new CorrectionFields
        {
            Name = IsNobody ? null : Name,
            SourceKind = Kind,
            Counted = Counted,
            Predicate = Given(Predicate),
            Date = Given(Date),
            Place = PlaceKey == "none" ? null : PlaceName,
            PlaceId = PlaceKey,
            Value = decimal.TryParse(Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null,
            Modifier = Modifier,
            Unit = Given(Unit),
        };
        return fields.Make(KindOf(fix), span, out problem);
    }

    private static CorrectionKind KindOf(Fix fix) => fix switch
    {
        Fix.Speaker => CorrectionKind.Speaker,
        Fix.Counted => CorrectionKind.CountedThing,
        Fix.Date => CorrectionKind.Date,
        Fix.Place => CorrectionKind.Place,
        Fix.Aside => CorrectionKind.SetAside,
        Fix.Figure => CorrectionKind.AddedFigure,
        Fix.Claim => CorrectionKind.AddedClaim,
        _ => throw new ArgumentOutOfRangeException(nameof(fix), fix, "Nothing of the kind can be put right."),
    };

    private static string? Given(string text) => text.Length == 0 ? null : text;

    private static string Text(IFormCollection form, string name)
    {
        var text = form[name].ToString().Trim();
        return text.Length <= RecordCorrection.MaxName ? text : text[..RecordCorrection.MaxName];
    }
}
