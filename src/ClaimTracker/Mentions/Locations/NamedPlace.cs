namespace ClaimTracker.Mentions.Locations;

/// <summary>Words that may name a place, before it is settled whether they do and which one.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="Last">Index of the last token, inclusive.</param>
/// <param name="Key">Number of the name in the gazetteer; -1 for a name it does not have.</param>
/// <param name="Place">The one place it can be where that is certain, as for a state's short form; else -1.</param>
/// <param name="Container">A place in the gazetteer that the text says it lies in ("Paris, Texas"); -1 for none.</param>
/// <param name="Signs">What speaks for and against a place.</param>
internal record struct NamedPlace(int First, int Last, int Key, int Place, int Container, PlaceSign Signs);
