namespace ClaimTracker.Data.Review;

/// <summary>Tells whoever listens in this process that matters moved, so that no open page shows what is no longer so.</summary>
public sealed class ReviewNews
{
    /// <summary>Raised once what moved is on record, on the thread that recorded it: a listener returns at once and never throws.</summary>
    public event EventHandler<ReviewChange>? Moved;

    internal void Tell(ReviewChange change) => Moved?.Invoke(this, change);
}
