using System.Text.Json.Serialization;

namespace ClaimTracker.Counterparts;

/// <summary>Two figures that a reader found to be of one thing.</summary>
/// <param name="Story">The story's folder.</param>
/// <param name="Kind">Whether they contradict each other, or the one came later, or they agree.</param>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
internal sealed record Label([property: JsonPropertyName("story")] string Story, [property: JsonPropertyName("kind")] string Kind, [property: JsonPropertyName("a")] LabelledFigure A, [property: JsonPropertyName("b")] LabelledFigure B);
