namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>A telling word of a sentence.</summary>
/// <param name="Stem">Its beginning, in lower case.</param>
/// <param name="Number">The number of the stem in its story.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 code units.</param>
/// <param name="IsName">Whether it has a capital letter, and at the beginning of a sentence is no other word.</param>
/// <param name="IsPeople">Whether that name is a people's: "British".</param>
/// <param name="Sense">The sense of the noun; -1 where there is none.</param>
internal readonly record struct ToldWord(string Stem, int Number, int Start, bool IsName, bool IsPeople, int Sense);
