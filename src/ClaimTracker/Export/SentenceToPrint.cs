using System.Globalization;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Review;

namespace ClaimTracker.Export;

/// <summary>
/// Writes one sentence that could be printed from a settled quantity, from templates only. Every clause names the passages that it rests on.
/// It refuses what no passage gives, and a range between figures of different scope.
/// </summary>
public static class SentenceToPrint
{
    private const int MostNames = 3;

    public static PrintedSentence Of(SettledQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var decision = quantity.Decision;
        return decision switch
        {
            { Judgement: Judgement.NotTheSame } => PrintedSentence.Refused("The passages are not about the same thing, so there is no one figure to print."),
            { Judgement: Judgement.ExtractionError } => PrintedSentence.Refused("The matter was a misreading: there is nothing to settle and nothing to print."),
            { Judgement: Judgement.Split or Judgement.Merge } => PrintedSentence.Refused("The passages were sorted, but no value was settled yet."),
            { Judgement: Judgement.NotEnoughInformation } or { Method: SettlingMethod.KeepPending } => PrintedSentence.Refused("The matter is kept pending: settle it first."),
            { Method: SettlingMethod.LeaveUndetermined } => Undetermined(quantity),
            { ReportedHigh: { } high, ReportedValue: { } low } => Range(quantity, low, high),
            { ReportedValue: { } value } => Single(quantity, value),
            _ => PrintedSentence.Refused("The decision names no value to report."),
        };
    }

    private static PrintedSentence Single(SettledQuantity quantity, decimal value)
    {
        var backing = Where(quantity, g => g.Value == value && g.Rank != Rank.Deprecated);
        if (backing.Count == 0)
        {
            return PrintedSentence.Refused($"No article gives {Number(value, quantity)}, so there is nothing to cite: add the article or document that does.");
        }

        var given = backing.ConvertAll(i => quantity.Given[i]);
        var clause = $"{Subject(quantity)} {Verb(given)} {Limit(given, quantity.Unit)}{Number(value, quantity)}{When(given)}{Sources(given)}{Manner(quantity.Decision.Method)}";
        return new PrintedSentence([new PrintedClause(clause, backing), .. Others(quantity, Where(quantity, g => g.Value != value))], null);
    }

    private static PrintedSentence Range(SettledQuantity quantity, decimal low, decimal high)
    {
        if (quantity.Relation is Relation.Scope or Relation.Update)
        {
            return PrintedSentence.Refused(quantity.Relation == Relation.Scope
                ? "The figures cover different things, so there is no range between them: report each for what it covers."
                : "The figures differ because one is later, so there is no range between them: report the development.");
        }

        if (quantity.Given.Any(g => g.Value is not null && PrintedValue.IsPair(g.Surface)))
        {
            return PrintedSentence.Refused("Between two results of a vote there is no range: report one of them.");
        }

        var ends = Where(quantity, g => g.Rank != Rank.Deprecated && (g.Value == low || g.Value == high));
        foreach (var end in (ReadOnlySpan<decimal>)[low, high])
        {
            if (!ends.Exists(i => quantity.Given[i].Value == end))
            {
                return PrintedSentence.Refused($"No article gives {Number(end, quantity)}, so there is nothing to cite for that end of the range.");
            }
        }

        var given = ends.ConvertAll(i => quantity.Given[i]);
        if (ScopeDifference(given) is { } difference)
        {
            return PrintedSentence.Refused($"The ends of the range {difference}, so they are no range: report each for what it covers.");
        }

        var clause = $"{Subject(quantity)} is between {Number(low, quantity)} and {Number(high, quantity)}{When(given)}{Sources(given)}";
        return new PrintedSentence([new PrintedClause(clause, ends), .. Others(quantity, Where(quantity, g => g.Value != low && g.Value != high))], null);
    }

    private static PrintedSentence Undetermined(SettledQuantity quantity)
    {
        var standing = Where(quantity, g => g.Rank != Rank.Deprecated);
        var clauses = ByValue(quantity, standing).Select(group => new PrintedClause($"{Teller(group.Given)} {Gives(group.Given)} {group.Words}", group.Places)).ToList();
        if (clauses.Count < 2)
        {
            return PrintedSentence.Refused("Fewer than two values stand, so there is nothing left undetermined.");
        }

        clauses[0] = clauses[0] with { Text = $"{Subject(quantity)} is not settled: {clauses[0].Text}" };
        return new PrintedSentence(clauses, null);
    }

    /// <summary>How the scopes of the figures differ; null when they do not.</summary>
    private static string? ScopeDifference(List<GivenFigure> given)
    {
        var dates = given.Select(g => g.AsOf).OfType<DateInterval>().Distinct().ToList();
        var periods = given.Select(g => g.Period).OfType<DateInterval>().Distinct().ToList();
        var places = given.Select(g => g.Place).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var kinds = given.Select(g => (g.Kind, Scope: g.Scope ?? "")).Distinct().ToList();
        var statuses = given.Select(g => g.Status is FigureStatus.Suspected or FigureStatus.Projected ? g.Status : null).Distinct().ToList();
        return dates.Exists(one => dates.Exists(other => !one.Overlaps(other))) ? $"are of different dates ({ValueText.List(dates.ConvertAll(DateText))})"
            : periods.Count > 1 ? $"cover different periods ({ValueText.List(periods.ConvertAll(DateText))})"
            : places.Count > 1 ? $"are of different places ({ValueText.List(places)})"
            : kinds.Count > 1 ? "are of a whole and of a part"
            : statuses.Count > 1 ? "are not held to be so equally firmly"
            : null;
    }

    private static IEnumerable<PrintedClause> Others(SettledQuantity quantity, List<int> places) => ByValue(quantity, places).Select(group =>
        new PrintedClause($"{Teller(group.Given)} {Gives(group.Given)} {group.Words}{Because(group.Given)}", group.Places));

    private static IEnumerable<(string Words, List<GivenFigure> Given, List<int> Places)> ByValue(SettledQuantity quantity, List<int> places) => places
        .GroupBy(i => quantity.Given[i].Value is { } value ? PrintedValue.Of(value, quantity.Given[i].Modifier, quantity.Unit, quantity.Given[i].Surface) : $"\u201C{quantity.Given[i].Surface}\u201D", StringComparer.Ordinal)
        .Select(group => (group.Key, group.Select(i => quantity.Given[i]).ToList(), group.ToList()));

    private static string Because(List<GivenFigure> given) => given.Find(g => g.Rank == Rank.Deprecated)?.Reason switch
    {
        DeprecationReason.Superseded => ", since overtaken by a later count",
        DeprecationReason.OtherScope => ", which covers something else",
        DeprecationReason.WeakerSource => ", on weaker authority",
        DeprecationReason.Misreported => ", which misreports its source",
        DeprecationReason.Retracted => ", which has been retracted",
        DeprecationReason.Untraced => ", which cannot be traced",
        _ => "",
    };

    private static string Subject(SettledQuantity quantity) => quantity.Measure switch
    {
        _ when quantity.Given.Any(g => g.Value is not null && PrintedValue.IsPair(g.Surface)) => "The result of ",
        Measure.Count => "The number of ",
        Measure.Share or Measure.Ratio => "The share of ",
        _ => "The figure for ",
    } + quantity.Label;

    private static string Verb(List<GivenFigure> given) =>
        given.TrueForAll(g => g.Status == FigureStatus.Estimated) ? "is estimated at"
        : given.TrueForAll(g => g.Status == FigureStatus.Projected) ? "is projected at"
        : given.TrueForAll(g => g.Status == FigureStatus.Suspected) ? "is suspected to be"
        : "is";

    private static string Limit(List<GivenFigure> given, string? unit) => given.TrueForAll(g => g.Modifier == given[0].Modifier) ? PrintedValue.Limit(given[0].Modifier, unit) : "";

    private static string When(List<GivenFigure> given)
    {
        var dates = given.Select(g => g.AsOf).OfType<DateInterval>().Distinct().ToList();
        var periods = given.Select(g => g.Period).OfType<DateInterval>().Distinct().ToList();
        return dates is [var date] ? $" as of {DateText(date)}" : dates.Count == 0 && periods is [var period] ? $" for {DateText(period)}" : "";
    }

    // The earliest maker that the text names; where it names none, the outlets that say it themselves.
    private static string Sources(List<GivenFigure> given)
    {
        var makers = given.Where(g => g.Sources.Count > 0).Select(g => g.Sources[^1]).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var names = makers.Count > 0 ? makers : [.. given.Select(g => g.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return names.Count == 0 ? "" : $", according to {Names(names)}";
    }

    private static string Manner(SettlingMethod? method) => method switch
    {
        SettlingMethod.Majority => ", the figure that most give",
        SettlingMethod.Newest => ", the latest figure",
        SettlingMethod.AskedSource => ", confirmed by the source when asked",
        _ => "",
    };

    private static string Teller(List<GivenFigure> given)
    {
        var outlets = Outlets(given);
        var nameless = given.Count(g => g.Outlet is null);
        var others = nameless == 1 ? "another article" : $"{nameless.ToString(CultureInfo.InvariantCulture)} other articles";
        return outlets.Count == 0 ? others : nameless == 0 ? Names(outlets) : $"{string.Join(", ", outlets.Take(MostNames))} and {others}";
    }

    private static string Gives(List<GivenFigure> given) => Outlets(given).Count + given.Count(g => g.Outlet is null) > 1 ? "give" : "gives";

    private static List<string> Outlets(List<GivenFigure> given) => [.. given.Select(g => g.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string Names(List<string> names) =>
        names.Count <= MostNames ? ValueText.List(names) : $"{string.Join(", ", names.Take(MostNames))} and {(names.Count - MostNames).ToString(CultureInfo.InvariantCulture)} others";

    private static string Number(decimal value, SettledQuantity quantity) => Pair(value, quantity.Given) ?? PrintedValue.Of(value, quantity.Unit);

    // A vote of 6-3 is no 2.
    private static string? Pair(decimal value, IEnumerable<GivenFigure> given) => given.FirstOrDefault(g => g.Value == value && PrintedValue.IsPair(g.Surface))?.Surface;

    private static string DateText(DateInterval interval) => interval.IsSingle ? DateText(interval.From) : $"{DateText(interval.From)} to {DateText(interval.To)}";

    private static string DateText(PartialDate date) => date.FirstDay.ToString(date.Day is not null ? "d MMMM yyyy" : date.Month is not null ? "MMMM yyyy" : "yyyy", CultureInfo.InvariantCulture);

    private static List<int> Where(SettledQuantity quantity, Func<GivenFigure, bool> isMeant) => [.. Enumerable.Range(0, quantity.Given.Count).Where(i => isMeant(quantity.Given[i]))];
}
