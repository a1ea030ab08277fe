using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Data.Contract;

/// <summary>A finding in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Story">Its story.</param>
/// <param name="Relation">How its members stand to each other.</param>
/// <param name="Reasons">Why, the strongest first.</param>
/// <param name="Explanation">One plain sentence.</param>
/// <param name="Status">Where the matter stands.</param>
/// <param name="Quantity">The quantity; null for findings on wording.</param>
/// <param name="MemberCount">How many passages it rests on.</param>
/// <param name="Changed">When its members or its status last changed, UTC.</param>
/// <param name="Version">Grows with every change; the ETag of the finding.</param>
/// <param name="Current">Whether the reconciler still finds it.</param>
/// <param name="Passages">Two passages that show the difference.</param>
public sealed record FindingItem(
    string Id,
    StoryRef Story,
    Relation Relation,
    IReadOnlyList<Reason> Reasons,
    string Explanation,
    Disposition Status,
    QuantityRef? Quantity,
    int MemberCount,
    DateTime Changed,
    int Version,
    bool Current,
    IReadOnlyList<PassageBody> Passages);
