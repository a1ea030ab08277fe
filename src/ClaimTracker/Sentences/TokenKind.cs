namespace ClaimTracker.Sentences;

/// <summary>What a token is by its characters alone.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with the marks and apostrophes inside them: <c>don't</c>, <c>U.S.</c>, <c>O'Brien</c>.</summary>
    Word,

    /// <summary>A clitic cut from the word before it: <c>'s</c>, <c>'ll</c>, <c>'re</c>.</summary>
    Clitic,

    /// <summary>Digits, with the separators inside them: <c>1,204.5</c>, <c>54</c>.</summary>
    Number,

    /// <summary>A mark that can open or close quoted words: straight, curly, single or double, guillemets.</summary>
    Quote,

    /// <summary>An apostrophe that belongs to the word before or after it: <c>nationals'</c>, <c>'90s</c>.</summary>
    Apostrophe,

    /// <summary>Comma, period, colon, semicolon, brackets, dashes, ellipsis, question and exclamation marks.</summary>
    Punctuation,

    /// <summary>A currency sign.</summary>
    Currency,

    /// <summary>Any other visible character: percent sign, degree sign, slash, emoji.</summary>
    Symbol,
}
