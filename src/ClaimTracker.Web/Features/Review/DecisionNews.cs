namespace ClaimTracker.Web.Features.Review;

/// <summary>Tells the open review desks of this process that somebody decided something, so that none shows what is no longer so.</summary>
public sealed class DecisionNews
{
    /// <summary>A finding's matter moved; the argument is its id.</summary>
    public event EventHandler<string>? Decided;

    public void Tell(object sender, string findingId) => Decided?.Invoke(sender, findingId);
}
