using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Reads what is done to the counted things off the noun before them: "the loss of 900 jobs", "the arrest of 12 men".</summary>
internal static class DeedNouns
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Deeds = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["loss"] = "lost",
        ["losses"] = "lost",
        ["arrest"] = "arrested",
        ["arrests"] = "arrested",
        ["closure"] = "close",
        ["closing"] = "close",
        ["rescue"] = "rescued",
        ["evacuation"] = "evacuated",
        ["destruction"] = "destroy",
        ["death"] = "killed",
        ["deaths"] = "killed",
        ["killing"] = "killed",
        ["sale"] = "sell",
        ["purchase"] = "buy",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>The folded predicate; empty when no such noun leads to the figure.</returns>
    public static string Before(string text, TextSpan sentence, TextSpan figure)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd();
        foreach (var loose in (ReadOnlySpan<string>)[" about", " some", " nearly", " at least", " more than", " up to", " around", " over", " another"])
        {
            if (before.EndsWith(loose, StringComparison.OrdinalIgnoreCase))
            {
                before = before[..^loose.Length].TrimEnd();
                break;
            }
        }

        if (!before.EndsWith(" of", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        before = before[..^3].TrimEnd();
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return Deeds.TryGetValue(before[start..], out var deed) ? deed : "";
    }
}
