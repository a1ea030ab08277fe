using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Contract;

/// <summary>A number that says how many or how much, with all that it is compared on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Surface">The number phrase alone.</param>
/// <param name="Value">Null for a vague word and for a range.</param>
/// <param name="Low">The lower bound that the wording allows.</param>
/// <param name="High">The upper bound.</param>
/// <param name="Modifier">What the wording allows beside the value.</param>
/// <param name="Measure">What kind of amount.</param>
/// <param name="Unit"><c>percent</c>, an ISO 4217 code, a unit name; null for a count.</param>
/// <param name="Counted">The noun phrase counted.</param>
/// <param name="Head">Its head noun, singular, lower case.</param>
/// <param name="Predicate">What is said of those counted.</param>
/// <param name="Subject">Whose.</param>
/// <param name="Location">Where it holds; null when the text does not say.</param>
/// <param name="AsOf">ISO 8601 date at which it held.</param>
/// <param name="Period">The interval that it covers.</param>
/// <param name="OutOf">The denominator.</param>
/// <param name="Status">Confirmed, suspected, estimated ...; null when the text does not say.</param>
/// <param name="Implicit">Whether a noun phrase stands for one casualty.</param>
/// <param name="Kind">Whether it is a total, an increment, a subset ...</param>
/// <param name="Scope">The words that make it a part.</param>
/// <param name="Attribution">Who the text says it is from, nearest first.</param>
/// <param name="Linked">Places in the article's list of the figures of the same statement.</param>
/// <param name="Parts">Places in that list of the figures that make this one up.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Quantities">The quantities that it is compared on.</param>
public sealed record FigureBody(
    string Id,
    string ArticleId,
    int Start,
    int End,
    string Surface,
    decimal? Value,
    decimal? Low,
    decimal? High,
    Modifier Modifier,
    Measure Measure,
    string? Unit,
    string? Counted,
    string? Head,
    string? Predicate,
    string? Subject,
    PlaceRef? Location,
    string? AsOf,
    PeriodBody? Period,
    decimal? OutOf,
    FigureStatus? Status,
    bool Implicit,
    CountKind Kind,
    string? Scope,
    IReadOnlyList<string> Attribution,
    IReadOnlyList<int> Linked,
    IReadOnlyList<int> Parts,
    string Rule,
    IReadOnlyList<QuantityRef> Quantities);
