using ClaimTracker.Review;

namespace ClaimTracker.Web.Shared;

/// <summary>Tells decisions in one line, the same in histories, notices and downloads. A decision does not know its unit, so that its values are plain numbers: half a percent is 0.5 and not a half.</summary>
public static class DecisionWords
{
    /// <summary>What the step says: "The same thing: prefer a source, report 17; 12 deprecated (retracted)". An undoing says what it undid.</summary>
    public static string Of(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var words = Wording.Of(decision.Judgement);
        if (decision.About is { } about)
        {
            words += decision.Judgement == Judgement.Merge ? $": {about}" : $": those count {about}";
        }

        if (decision.Method is { } method)
        {
            words += ": " + Wording.Of(method).ToLowerInvariant();
        }

        if (decision is { ReportedValue: { } low, ReportedHigh: { } high })
        {
            words += $", report {FigureText.Number(low)} to {FigureText.Number(high)}";
        }
        else if (decision.ReportedValue is { } value)
        {
            words += $", report {Number(decision, value)}";
        }

        foreach (var rank in decision.Ranks)
        {
            words += rank.Rank switch
            {
                Rank.Preferred => $", report {Name(decision, rank)}",
                Rank.Deprecated => $"; {Name(decision, rank)} deprecated ({Wording.Of(rank.Reason!.Value).ToLowerInvariant()})",
                _ => "",
            };
        }

        return decision.Undoes is null ? words : $"Undid: {char.ToLowerInvariant(words[0])}{words[1..]}";
    }

    /// <summary>The value or wording that a rank of the decision speaks of.</summary>
    public static string Name(Decision decision, ValueRank rank)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(rank);
        return rank.Value is { } value ? Number(decision, value) : $"\u201C{Short(rank.Words ?? "")}\u201D";
    }

    private static string Number(Decision decision, decimal value) => decision.Pairs.GetValueOrDefault(value) ?? FigureText.Number(value);

    private static string Short(string words)
    {
        const int Most = 60;
        var cut = words.Length > Most ? words.LastIndexOf(' ', Most) : -1;
        return cut > 0 ? words[..cut] + " \u2026" : words;
    }
}
