namespace ClaimTracker.Counterparts;

/// <summary>Two figures of two articles that may be of one thing.</summary>
/// <param name="Story">The folder of the story.</param>
/// <param name="Articles">Which two articles.</param>
/// <param name="One">The index of the amount in the first.</param>
/// <param name="Other">The index of the amount in the second.</param>
/// <param name="Signs">The value of each sign.</param>
/// <param name="AreAlike">Whether the two numbers can both be true of one thing.</param>
/// <param name="IsOne">Whether they are of one thing, as a reader said.</param>
/// <param name="IsLabelled">Whether a reader looked for what is of one thing.</param>
internal sealed record Candidate(string Story, (int First, int Second) Articles, int One, int Other, double[] Signs, bool AreAlike, bool IsOne, bool IsLabelled);
