using System.Globalization;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells what analysts expected from what came: "analysts had expected profit of £180m", "above the $1.24 that economists forecast".</summary>
internal static class Forecasts
{
    private const int ReachBefore = 90, ReachBehind = 60, YearDigits = 4;

    private static readonly string[] Makers = ["analyst", "analysts", "economists", "forecaster", "forecasters"];

    private static readonly string[] Deeds =
    [
        "expect", "expects", "expected", "expecting", "forecast", "forecasts", "forecasted", "forecasting", "predict", "predicts", "predicted",
        "estimate", "estimates", "estimated", "pencilled", "penciled", "projected", "expectation", "expectations", "prediction", "predictions", "estimation",
    ];

    public static bool Give(string text, TextSpan sentence, TextSpan figure)
    {
        // Asked of every figure of a story: few sentences have such a word at all.
        var words = text.AsSpan(sentence.Start, sentence.Length);
        if (!(words.Contains("analyst", StringComparison.OrdinalIgnoreCase) || words.Contains("economist", StringComparison.OrdinalIgnoreCase) || words.Contains("forecaster", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var from = Math.Max(sentence.Start, figure.Start - ReachBefore);
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from));
        while (before.Length > 0 && char.GetUnicodeCategory(before[^1]) == UnicodeCategory.CurrencySymbol)
        {
            before = before[..^1];
        }

        before = before[(before.LastIndexOf(',') + 1)..]; // what analysts say of another amount
        before = before[AmountEnd(before)..];
        if (HasMaker(before) && HasDeed(before))
        {
            return true;
        }

        var behind = text.AsSpan(figure.End, Math.Max(0, Math.Min(sentence.End, figure.End + ReachBehind) - figure.End));
        var stop = behind.IndexOfAny(",;");
        behind = stop < 0 ? behind : behind[..stop];
        behind = behind[..AmountStart(behind)];
        return HasMaker(behind) && HasDeed(behind);
    }

    // "£172m compared with the £180m analysts expected": each amount has the words up to the next.
    private static int AmountStart(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsAmount(text, at))
            {
                return at;
            }
        }

        return text.Length;
    }

    private static int AmountEnd(ReadOnlySpan<char> text)
    {
        for (var at = text.Length - 1; at >= 0; at--)
        {
            if (IsAmount(text, at))
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static bool IsAmount(ReadOnlySpan<char> text, int at) =>
        char.GetUnicodeCategory(text[at]) == UnicodeCategory.CurrencySymbol || (char.IsDigit(text[at]) && !IsYear(text, at));

    // "expected 2023 profits of": four digits that stand alone.
    private static bool IsYear(ReadOnlySpan<char> text, int digit)
    {
        int start = digit, end = digit + 1;
        while (start > 0 && digit - start <= YearDigits && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - digit <= YearDigits && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end - start == YearDigits && text[start] is '1' or '2' && !text[start..end].ContainsAnyExceptInRange('0', '9');
    }

    private static bool HasMaker(ReadOnlySpan<char> text) => Has(text, Makers, StringComparison.OrdinalIgnoreCase) || Has(text, ["economist"], StringComparison.Ordinal); // The Economist is a paper

    private static bool HasDeed(ReadOnlySpan<char> text) => Has(text, Deeds, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<char> text, ReadOnlySpan<string> words, StringComparison comparison)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }

            foreach (var word in words)
            {
                if (text[start..end].Equals(word, comparison))
                {
                    return true;
                }
            }

            start = end + 1;
        }

        return false;
    }
}
