using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells what analysts expected from what came: "analysts had expected profit of £180m", "above the $1.24 that economists forecast".</summary>
internal static class Forecasts
{
    private const int ReachBefore = 90, ReachBehind = 60;

    private static readonly string[] Makers = ["analyst", "economist", "forecaster"];

    private static readonly string[] Deeds = ["expected", "expect", "forecast", "predict", "estimate", "pencilled", "penciled", "projected"];

    public static bool Give(string text, TextSpan sentence, TextSpan figure)
    {
        if (!Has(sentence.Of(text), Makers))
        {
            return false;
        }

        var from = Math.Max(sentence.Start, figure.Start - ReachBefore);
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from));
        before = before[(before.LastIndexOf(',') + 1)..]; // what analysts say of another amount
        if (Has(before, Makers) && Has(before, Deeds))
        {
            return true;
        }

        var behind = text.AsSpan(figure.End, Math.Max(0, Math.Min(sentence.End, figure.End + ReachBehind) - figure.End));
        var stop = behind.IndexOfAny(",;");
        behind = stop < 0 ? behind : behind[..stop];
        return Has(behind, Makers) && Has(behind, Deeds);
    }

    private static bool Has(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
