using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Text;

namespace ClaimTracker.Claims;

/// <summary>A claim as one article has it: who says what, by way of whom, with the figures, places and dates in it.</summary>
/// <param name="Span">The content claimed, from its first word to its last; a cue inside stays inside.</param>
/// <param name="Kind">In marks, in the article's words, both, or the article's own voice.</param>
/// <param name="Stance">Whether the claimant asserts, denies, doubts, passes on or asks it.</param>
/// <param name="Claimant">Who makes it; null for the article's own voice and where nobody is named.</param>
/// <param name="Via">What it passed through on the way to this article, nearest first.</param>
/// <param name="Cue">The reporting word; null when there is none.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Figures">Indexes in the article's list of figures.</param>
/// <param name="Locations">Indexes in the article's list of locations.</param>
/// <param name="Dates">Indexes in the article's list of dates.</param>
/// <param name="Quotations">Indexes in the article's list of quotations.</param>
public sealed record ArticleClaim(
    TextSpan Span,
    ClaimKind Kind,
    Stance Stance,
    SourceReference? Claimant,
    IReadOnlyList<SourceReference> Via,
    string? Cue,
    string Rule,
    IReadOnlyList<int> Figures,
    IReadOnlyList<int> Locations,
    IReadOnlyList<int> Dates,
    IReadOnlyList<int> Quotations);
