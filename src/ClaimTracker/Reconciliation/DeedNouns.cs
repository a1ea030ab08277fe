using ClaimTracker.Mentions.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Reads what is done to the counted things off the noun before them: "the loss of 900 jobs", "the arrest of 12 men".</summary>
internal static class DeedNouns
{
    /// <summary>What is said of those who are in a vehicle.</summary>
    public const string Aboard = "aboard";

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

    /// <summary>Whether they are on board: "190 passengers on board", "a train carrying 140 people".</summary>
    public static bool AreAboard(string text, FigureMention figure, string head, string predicate)
    {
        var end = (figure.CountedSpan ?? figure.Span).End;
        var rest = text.AsSpan(end, Math.Min(text.Length - end, 24)).TrimStart(' ');
        return rest.StartsWith("on board", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("aboard", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("were on board", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("were aboard", StringComparison.OrdinalIgnoreCase)
            || (head == "passenger" && predicate.Length == 0) || (predicate == "carry" && figure.CountedSpan is not null);
    }
}
