namespace ClaimTracker.Mentions.Quotations;

/// <summary>What a quotation mark does, as far as one can tell from its character or from what stands around it.</summary>
internal enum MarkSide : byte
{
    Either,
    Opens,
    Closes,
}
