using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;

namespace ClaimTracker.Data.Contract;

/// <summary>A claim as it stands in one article.</summary>
/// <param name="Id">The claim's id; the same wherever it stands.</param>
/// <param name="AppearanceId">Id of this appearance.</param>
/// <param name="Article">Where it stands.</param>
/// <param name="Start">UTF-16 code units from the beginning of the text.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Kind">Direct, mixed or indirect speech, or the article's own voice.</param>
/// <param name="Stance">Asserted, denied, doubted ...</param>
/// <param name="Prefix">The words before it.</param>
/// <param name="Exact">Its exact words.</param>
/// <param name="Suffix">The words after it.</param>
/// <param name="Claimant">Who says it; null for the article's own voice and where nobody is named.</param>
/// <param name="ClaimantRole">The claimant's role there.</param>
/// <param name="Cue">The reporting word.</param>
/// <param name="Via">What it passed through on the way to the article, nearest first.</param>
/// <param name="Chain">From the article's outlet back to whoever makes it.</param>
/// <param name="Figures">Ids of the figures in its words.</param>
/// <param name="Locations">The locations named in its words.</param>
/// <param name="Url">The article's address.</param>
/// <param name="Sha256">SHA-256 of the article's bytes.</param>
public sealed record ClaimBody(
    string Id,
    string AppearanceId,
    ArticleRef Article,
    int Start,
    int End,
    ClaimKind Kind,
    Stance Stance,
    string Prefix,
    string Exact,
    string Suffix,
    SourceRef? Claimant,
    string? ClaimantRole,
    string? Cue,
    IReadOnlyList<SourceRef> Via,
    IReadOnlyList<SourceRef> Chain,
    IReadOnlyList<string> Figures,
    IReadOnlyList<PlaceRef> Locations,
    string? Url,
    string Sha256);
