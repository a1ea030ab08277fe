namespace ClaimTracker.Data.Contract;

/// <summary>A source with its other names and its claims.</summary>
/// <param name="Source">The source.</param>
/// <param name="Family">Publisher family; null for other kinds than outlets.</param>
/// <param name="Aliases">Other wordings under which articles name it.</param>
/// <param name="Makes">Claims that it makes, those of newer articles first.</param>
/// <param name="Carries">Claims of others that pass through it.</param>
/// <param name="Together">How many claims it makes together with others, which are counted with those that they are together.</param>
public sealed record SourceBody(SourceItem Source, string? Family, IReadOnlyList<string> Aliases, IReadOnlyList<ClaimBody> Makes, IReadOnlyList<ClaimBody> Carries, int Together);
