using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Entities;

/// <summary>A finding of a story as it stands. It keeps its id while its evidence grows, so that decisions on it stay.</summary>
public sealed class StoredFinding
{
    /// <summary>Hash of the story and the id that the matter had when it was first found.</summary>
    public required string Id { get; init; }

    public required string StoryId { get; init; }

    /// <summary>Its topic: findings of one topic are made anew together.</summary>
    public string Topic { get; set; } = "";

    /// <summary>The id under which the reconciler gives it now: a hash of relation, quantity and members.</summary>
    public required string CurrentId { get; set; }

    public required Relation Relation { get; set; }

    /// <summary>Why, the strongest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; set; }

    /// <summary>The quantity; null for findings on wording.</summary>
    public string? QuantityId { get; set; }

    /// <summary>One plain sentence for an editor.</summary>
    public required string Explanation { get; set; }

    public required string Rule { get; set; }

    /// <summary>Hash of relation and members, against which decisions are held.</summary>
    public required string Evidence { get; set; }

    public Disposition Disposition { get; set; }

    /// <summary>Whether the reconciler still finds it. One that it no longer finds is kept for the decisions on it.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Place in the story's list, which begins with what needs an editor first; equal ones go by id.</summary>
    public int Ordinal { get; set; }

    public required DateTime FoundUtc { get; init; }

    /// <summary>When its members or its disposition last changed.</summary>
    public required DateTime ChangedUtc { get; set; }

    /// <summary>Grows with every change, so that two editors never overwrite each other.</summary>
    public int Version { get; set; }
}
