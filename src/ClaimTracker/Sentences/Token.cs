using ClaimTracker.Text;

namespace ClaimTracker.Sentences;

/// <summary>The smallest piece of a text that rules look at: a word, a number, a mark.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="End">Index after its last UTF-16 code unit.</param>
/// <param name="Kind">What it is by its characters.</param>
/// <param name="Shape">How it is written and what stands before it.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind, TokenShape Shape)
{
    public int Length => End - Start;

    public TextSpan Span => new(Start, End);

    public bool Has(TokenShape shape) => (Shape & shape) != 0;

    /// <summary>Whether no white space stands between the token before and this one.</summary>
    public bool IsJoined => (Shape & TokenShape.Joined) != 0;

    public bool IsCapitalised => (Shape & TokenShape.Capitalised) != 0;
}
