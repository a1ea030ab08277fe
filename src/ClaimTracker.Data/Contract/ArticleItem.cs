namespace ClaimTracker.Data.Contract;

/// <summary>An article in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; its file name where it has none.</param>
/// <param name="Author">Byline; null when unknown.</param>
/// <param name="Publisher">The outlet's name; null when unknown.</param>
/// <param name="Published">ISO 8601, as precise as known; null when unknown.</param>
/// <param name="Story">Its story.</param>
/// <param name="Path">File name or path as given.</param>
/// <param name="Added">When it was added, UTC.</param>
/// <param name="Figures">How many figures it has.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Quotations">How many quotations.</param>
/// <param name="Locations">How many mentions of locations.</param>
/// <param name="OpenMatters">How many findings that wait for an editor rest on it.</param>
public sealed record ArticleItem(
    string Id,
    string Title,
    string? Author,
    string? Publisher,
    string? Published,
    StoryRef Story,
    string Path,
    DateTime Added,
    int Figures,
    int Claims,
    int Quotations,
    int Locations,
    int OpenMatters);
