namespace ClaimTracker.Web.Features.Corrections;

/// <summary>What can be put right at some words of an article.</summary>
internal enum Fix
{
    Speaker,
    Counted,
    Date,
    Place,
    Aside,
    Figure,
    Claim,
}
