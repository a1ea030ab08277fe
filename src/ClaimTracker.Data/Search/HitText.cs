using ClaimTracker.Text;

namespace ClaimTracker.Data.Search;

/// <summary>Words that were searched in, with the places of the hits.</summary>
/// <param name="Text">The words; an ellipsis stands where they are cut.</param>
/// <param name="Hits">Where in <paramref name="Text"/> the hits are, in order; none overlap.</param>
public sealed record HitText(string Text, IReadOnlyList<TextSpan> Hits);
