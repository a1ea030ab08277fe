using ClaimTracker.Data.Review;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.Review;

/// <summary>The state of the review queue, as its address has it.</summary>
/// <param name="Status">One of <see cref="Choices"/>; anything else is the first of them.</param>
/// <param name="Relation">The contract's word for a relation; null for all.</param>
/// <param name="Story">Id of a story; null for all.</param>
public sealed record ReviewQuery(string? Status, string? Relation, string? Story)
{
    /// <summary>Where matters can stand, with the words on the page.</summary>
    public static IReadOnlyList<(string Value, string Label)> Choices { get; } =
        [("waiting", "Waiting"), ("reopened", "Reopened"), ("settled", "Settled"), ("pending", "Pending"), ("dismissed", "Dismissed"), ("all", "All findings")];

    public string Chosen => Choices.Any(c => c.Value == Status) ? Status! : "waiting";

    public Relation? ChosenRelation =>
        Enum.TryParse<Relation>(Relation?.Replace("_", "", StringComparison.Ordinal), true, out var relation) && Enum.IsDefined(relation) ? relation : null;

    public FindingFilter Filter => new(
        WaitingOnly: Chosen == "waiting",
        Disposition: Enum.TryParse<Disposition>(Chosen, true, out var disposition) ? disposition : null,
        Relation: ChosenRelation,
        StoryId: string.IsNullOrEmpty(Story) ? null : Story);

    /// <summary>What the list shows, in plain words.</summary>
    public string Heading => (Chosen switch
    {
        "waiting" => "What waits for a decision",
        "all" => "All findings",
        _ => $"{Choices.First(c => c.Value == Chosen).Label} findings",
    }) + (ChosenRelation is { } relation ? $": {Wording.Of(relation).ToLowerInvariant()}" : "");

    /// <summary>The address of a list like this one.</summary>
    public string Link(string path = "/review", string? after = null) => Links.With(path, ("status", Chosen == "waiting" ? null : Chosen), ("relation", Relation), ("story", Story), ("after", after));
}
