using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Somebody says something: source, cue and content.</summary>
/// <param name="Span">The content, from its first word to its last, without the source and cue before or after it.</param>
/// <param name="Rule">Name of the rule that found it.</param>
/// <param name="Kind">In marks, in the article's words, or both.</param>
/// <param name="Stance">Whether the source asserts, denies, doubts, passes on or asks it.</param>
/// <param name="Source">Who makes it; null for "reportedly" and the like.</param>
/// <param name="Via">Outlets and documents that it passed through on the way to this article, nearest first.</param>
/// <param name="Cue">The reporting word, lower case as it stands: "said", "according to"; null when only marks show that somebody speaks.</param>
/// <param name="CueSpan">Where the cue stands; null when there is none.</param>
/// <param name="Quotations">Indexes, in the article's list of quotations, of those that lie in the content.</param>
public sealed record AttributionMention(
    TextSpan Span,
    string Rule,
    AttributionKind Kind,
    Stance Stance,
    SourceReference? Source,
    IReadOnlyList<SourceReference> Via,
    string? Cue,
    TextSpan? CueSpan,
    IReadOnlyList<int> Quotations) : Mention(Span, Rule);
