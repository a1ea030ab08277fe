using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Reconciliation.Wordings;

namespace ClaimTracker.Reconciliation.Indexing;

/// <summary>What an article is found by when another one comes.</summary>
public enum IndexKind
{
    /// <summary>A topic that it has a figure on, names taken by the lexicon alone.</summary>
    Topic,

    /// <summary>A name of what it counts.</summary>
    Name,

    /// <summary>A slot of a statement that it fills with a name; the detail is the name's hash.</summary>
    Slot,

    /// <summary>The beginning of a word that tells what one of its shares is a share of.</summary>
    Share,

    /// <summary>The beginning of a word that tells what one of its ratios is a ratio of.</summary>
    Ratio,

    /// <summary>The words of a quotation.</summary>
    Wording,

    /// <summary>A row of words of a quotation; the detail is the key of its wording.</summary>
    QuotedRow,
}
