using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows people who strike, protest, take shelter or go without power by the words beside their number, whichever verb stands there: "walked out", "went on strike", "a strike by".</summary>
internal static class CrowdDeeds
{
    private const int ReachBehind = 40, ReachBefore = 24;

    private static readonly (string Words, string Deed)[] Behind = At("behind"), Before = At("before");

    private static readonly string[] Audiences = BesideWords.That("audience");

    /// <summary>Whether a predicate can be that of strikers or protesters, read as far as its first verb.</summary>
    public static bool MayBe(string predicate) => predicate is "" or "walk" or "go" or "down" or "stop" or "join" or "take" or "turn" or "attend" or "march" or "protest" or "demonstrate" or "rally" or "strike" or "spend" or "sleep" or "leave" or "lose" or "stay" or "house" or "remain";

    /// <summary>What people read for a deed; null for what is none.</summary>
    public static string? Phrase(string deed) => deed switch
    {
        "strike" => "on strike",
        "shelter" => "in shelters",
        "without power" or "without water" => deed,
        _ => null,
    };

    /// <summary>Whether a folded predicate is that of a crowd, of which those who called it and the police tell two numbers.</summary>
    public static bool IsGathering(string predicate) => predicate is "demonstrate" or "strike";

    /// <returns>Null when the words beside the figure tell neither.</returns>
    public static string? Of(string text, TextSpan sentence, FigureMention figure)
    {
        var end = (figure.CountedSpan ?? figure.Span).End;
        var behind = text.AsSpan(end, Math.Max(0, Math.Min(sentence.End, end + ReachBehind) - end));
        var stop = behind.IndexOfAny(",;.");
        behind = stop < 0 ? behind : behind[..stop];
        foreach (var (words, deed) in Behind)
        {
            var at = behind.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(behind[at - 1])) && (at + words.Length == behind.Length || !char.IsLetter(behind[at + words.Length])) && behind[..at].IndexOfAnyInRange('0', '9') < 0)
            {
                return deed;
            }
        }

        var from = Math.Max(sentence.Start, figure.Span.Start - ReachBefore);
        var before = text.AsSpan(from, Math.Max(0, figure.Span.Start - from)).TrimEnd();
        foreach (var (words, deed) in Before)
        {
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return deed;
            }
        }

        return null;
    }

    /// <summary>Whether the figure is how many came to see something: "a crowd of 41,207", "watched by 41,207 people".</summary>
    public static bool IsAudience(string text, TextSpan sentence, TextSpan figure)
    {
        var from = Math.Max(sentence.Start, figure.Start - ReachBefore);
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from)).TrimEnd();
        foreach (var words in Audiences)
        {
            // Most sentences end in none of these, and two letters tell it.
            if (before.Length >= words.Length && (before[^1] | ' ') == words[^1] && (before[^2] | ' ') == words[^2] && before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static (string, string)[] At(string place) => [.. WordTable.Read("crowd-deeds.tsv").Where(row => row[1] == place).Select(row => (row[0], row[2]))];
}
