namespace ClaimTracker.Mentions.Quotations;

/// <summary>The marks that pair with one another.</summary>
internal enum MarkFamily : byte
{
    /// <summary>Straight, curly and low double marks, and two single marks that a typist put for one: writers mix them within one quotation.</summary>
    Double,

    /// <summary>Single marks and backticks; the right one may be an apostrophe.</summary>
    Single,

    /// <summary>« » and ‹ ›, in either direction.</summary>
    Guillemet,
}
