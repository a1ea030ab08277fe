using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Tells what an amount of money a share is: what is paid for the share, earned on it, or handed out.</summary>
internal static class SharePrices
{
    private const int Reach = 60;

    private static readonly FoldedThing Price = Thing("price per share"), Dividend = Thing("dividend per share"), Earnings = Thing("earnings per share"), Trading = Thing("share price");

    /// <returns>Null when no words behind the figure say that it is a share.</returns>
    public static FoldedThing? Of(string text, TextSpan sentence, FigureMention figure)
    {
        if (figure.Measure != Measure.Money)
        {
            return null;
        }

        var behind = text.AsSpan(figure.Span.End, Math.Max(0, Math.Min(sentence.End, figure.Span.End + Reach) - figure.Span.End));
        if (!behind.StartsWith(" a share", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith(" per share", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith("-a-share", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith(" each share", StringComparison.OrdinalIgnoreCase)
            && !behind.StartsWith(" for each share", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith(" for every share", StringComparison.OrdinalIgnoreCase) && !behind.Contains(" for each of their shares", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var from = Math.Max(sentence.Start, figure.Span.Start - Reach);
        var before = text.AsSpan(from, Math.Max(0, figure.Span.Start - from));
        return before.Contains("dividend", StringComparison.OrdinalIgnoreCase) ? Dividend
            : before.Contains("earn", StringComparison.OrdinalIgnoreCase) || before.Contains("profit", StringComparison.OrdinalIgnoreCase) || before.Contains(" loss", StringComparison.OrdinalIgnoreCase) ? Earnings
            : before.Contains("clos", StringComparison.OrdinalIgnoreCase) || before.Contains("trad", StringComparison.OrdinalIgnoreCase) || before.Contains("rose", StringComparison.OrdinalIgnoreCase) || before.Contains("fell", StringComparison.OrdinalIgnoreCase) ? Trading
            : Price;
    }

    /// <summary>Whether it is how far a share rose or fell, which is another within the hour.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="thing">What it is of, folded.</param>
    public static bool IsMove(FigureMention figure, FoldedThing thing) => (figure.Measure == Measure.Share && thing.Head is "share" or "stock") || thing.Head == Trading.Head;

    private static FoldedThing Thing(string name) => new(name + MeasuredMatters.Mark, false, false, false, []);
}
