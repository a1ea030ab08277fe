namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Knows a number of what is left at its day, which is another on the next: "eight are still in hospital", "4,300 homes remained without power".</summary>
internal static class WhatIsLeft
{
    /// <summary>Code units to either side of the number.</summary>
    private const int Reach = 40;

    public static bool Is(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var from = Math.Max(sentence.Start, figure.Mention.Span.Start - Reach);
        var around = figure.Article.Reading.Text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, figure.Mention.Span.End + Reach) - from));
        return around.Contains(" still ", StringComparison.OrdinalIgnoreCase) || around.Contains(" remain", StringComparison.OrdinalIgnoreCase);
    }
}
