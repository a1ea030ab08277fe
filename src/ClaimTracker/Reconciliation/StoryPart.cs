namespace ClaimTracker.Reconciliation;

/// <summary>A part of a story that is compared anew, with what is known of the articles that are not given.</summary>
/// <param name="Topics">The topics whose quantities and findings are wanted; every article that speaks of one of them is given.</param>
/// <param name="Links">Every link of names that the story's statements give.</param>
/// <param name="GroupsOf">For the name of an article the piece of narration that each of its sentences shares with others, 0 for its own.</param>
/// <param name="Wordings">Keys of the wordings that are wanted: every variant of each of them is among them, and every article that has one is given.</param>
/// <param name="IsCommonRow">Whether a row of quoted words is a common phrase in the story.</param>
public sealed record StoryPart(
    IReadOnlySet<string> Topics,
    IReadOnlyList<NameLink> Links,
    Func<string, IReadOnlyList<long>> GroupsOf,
    IReadOnlySet<long> Wordings,
    Func<long, bool> IsCommonRow);
