using ClaimTracker.Reading;

namespace ClaimTracker.Cli.Inputs;

/// <summary>A file to read as an article.</summary>
/// <param name="Path">Its path as given, or as found in the folder given.</param>
/// <param name="Known">What a manifest says about it.</param>
internal sealed record ArticleInput(string Path, KnownMetadata Known);
