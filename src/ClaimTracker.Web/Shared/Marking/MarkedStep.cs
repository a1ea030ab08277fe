namespace ClaimTracker.Web.Shared.Marking;

/// <summary>What a <see cref="MarkedPiece"/> does.</summary>
public enum MarkedStep
{
    OpenParagraph,
    CloseParagraph,
    Open,
    Text,
    Close,
}
