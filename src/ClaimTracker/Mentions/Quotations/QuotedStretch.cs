namespace ClaimTracker.Mentions.Quotations;

/// <summary>Words between quotation marks, before it is known whether somebody says them.</summary>
/// <param name="First">Index of the first token inside the marks.</param>
/// <param name="End">Index after the last token inside the marks.</param>
/// <param name="Family">The marks around it.</param>
/// <param name="How">How it ends.</param>
internal readonly record struct QuotedStretch(int First, int End, MarkFamily Family, StretchEnd How);
