using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Figures.Words;

/// <summary>Verbs, in their base form, by what they make of what stands behind them.</summary>
internal static class DeedWords
{
    private static readonly HashSet<string> Giving = Read("gives"), Sending = Read("sends"), Attempts = Read("attempts");

    /// <summary>Whether somebody is given an amount: "handed the firm £12m".</summary>
    public static bool IsGiving(string verb) => Giving.Contains(verb);

    /// <summary>Whether somebody is brought to where "to" says: "sent four men to hospital".</summary>
    public static bool IsSending(string verb) => Sending.Contains(verb);

    /// <summary>Whether what "to" joins to it was not done for sure: "threatened to kill".</summary>
    public static bool IsAttempt(string verb) => Attempts.Contains(verb);

    private static HashSet<string> Read(string kind) => WordTable.Read("deed-verbs.tsv").Where(row => row[1] == kind).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
}
