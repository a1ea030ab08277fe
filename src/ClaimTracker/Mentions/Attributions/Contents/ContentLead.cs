namespace ClaimTracker.Mentions.Attributions.Contents;

/// <summary>How content begins, which decides where it can end.</summary>
internal enum ContentLead : byte
{
    Clause,
    Quote,
    Phrase,
}
