using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Somebody whom the text has spoken of, as a pronoun may take them up.</summary>
/// <param name="Token">Where the head of the noun phrase stands.</param>
/// <param name="Name">As fully as known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Gender"><c>h</c>, <c>s</c>, or NUL when not known.</param>
/// <param name="IsPlural">Whether it is several.</param>
/// <param name="Role">What the text calls it beside its name; null when nothing.</param>
/// <param name="Members">The names of those who spoke together; null for one alone.</param>
internal sealed record Mentioned(int Token, string Name, SourceKind Kind, char Gender, bool IsPlural, string? Role, IReadOnlyList<string>? Members = null)
{
    /// <summary>As a source, at the words that mention it here.</summary>
    public SourceReference At(TextSpan span) => new(Name, Kind, span, Role, Members);
}
