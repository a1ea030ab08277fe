namespace ClaimTracker.Mentions.Quotations;

/// <summary>One mark that may open or close quoted words.</summary>
/// <param name="Token">Index of its token.</param>
/// <param name="Family">Which marks it pairs with.</param>
/// <param name="Drawn">What its character says: “ opens, ” closes, " may do either.</param>
/// <param name="Placed">What the spaces, words and marks around it say.</param>
/// <param name="FollowsNumber">Whether it is joined to digits before it, as the mark for feet, inches, minutes and seconds is.</param>
internal readonly record struct QuotationMark(int Token, MarkFamily Family, MarkSide Drawn, MarkSide Placed, bool FollowsNumber)
{
    /// <summary>Whether outside a quotation this mark begins one.</summary>
    public bool CanOpen => Placed == MarkSide.Opens || (Placed == MarkSide.Either && Drawn != MarkSide.Closes);
}
