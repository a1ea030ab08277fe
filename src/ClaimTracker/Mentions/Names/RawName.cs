namespace ClaimTracker.Mentions.Names;

/// <summary>A name as its own words show it, before it has met the other names of the article.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Rule">Name of the rule that says so.</param>
internal readonly record struct RawName(int First, int Last, NameKind Kind, string Rule);
