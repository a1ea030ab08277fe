namespace ClaimTracker.Data.Articles;

/// <summary>What the other articles say on what one article speaks of.</summary>
/// <param name="Values">By id of the quantity: the values that others give for it, each article and value once.</param>
/// <param name="Claims">By id of the claim: where others have it.</param>
public sealed record SaidElsewhere(IReadOnlyDictionary<string, IReadOnlyList<OtherValue>> Values, IReadOnlyDictionary<string, IReadOnlyList<OtherPlace>> Claims)
{
    /// <summary>Nothing is said elsewhere.</summary>
    public static SaidElsewhere Nothing { get; } = new(new Dictionary<string, IReadOnlyList<OtherValue>>(), new Dictionary<string, IReadOnlyList<OtherPlace>>());
}
