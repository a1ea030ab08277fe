using System.Text.Json.Serialization;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Contract;

/// <summary>What an editor corrects in an article. Which fields count depends on the kind; the version that was read goes into the If-Match header.</summary>
/// <param name="Kind">What is corrected: a source and a story's things have addresses of their own.</param>
/// <param name="Reviewer">Display name of who corrects; not blank.</param>
/// <param name="Start">Where the words begin, in UTF-16 code units; needed for all kinds but a withdrawal.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Name">Who says it, for a speaker or an added claim; null where nobody is named or the article itself says it.</param>
/// <param name="SourceKind">What kind of source that is.</param>
/// <param name="Counted">What is counted, for a counted thing or an added figure.</param>
/// <param name="Predicate">What is said of those counted; null when nothing is.</param>
/// <param name="Date">ISO 8601 date of any precision, or two with a slash between them; null where it cannot be known.</param>
/// <param name="Place">Name of a place of the gazetteer; null for a figure that is tied to none.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of its country, where several places have the name.</param>
/// <param name="PlaceId">Key of the gazetteer entry, where several places of one country have the name.</param>
/// <param name="Value">The number of an added figure.</param>
/// <param name="Modifier">What the wording of an added figure allows beside its number.</param>
/// <param name="Unit">The unit of an added figure: <c>percent</c> or an ISO 4217 code; null for a count.</param>
/// <param name="Reason">Why, in Markdown; a withdrawal needs one.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CorrectionRequest(
    CorrectionKind Kind,
    string Reviewer,
    int? Start = null,
    int? End = null,
    string? Name = null,
    SourceKind SourceKind = SourceKind.Person,
    string? Counted = null,
    string? Predicate = null,
    string? Date = null,
    string? Place = null,
    string? Country = null,
    string? PlaceId = null,
    decimal? Value = null,
    Modifier Modifier = Modifier.Exact,
    string? Unit = null,
    string? Reason = null);
