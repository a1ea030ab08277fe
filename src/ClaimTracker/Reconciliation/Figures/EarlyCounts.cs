using ClaimTracker.Lexicons;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Knows shares that are not the last word: of a count that is under way, of an exit poll, of a forecast.</summary>
internal static class EarlyCounts
{
    private const int Before = 600, Beside = 48;
    private const int PlanReach = 32;

    private static readonly string[] Early = [.. WordTable.Read("early-count-words.tsv").Select(row => row[0])];

    private static readonly string[] ToCome = [" will ", " would ", " to be ", " plan", " want", " face", " propos", " could ", " expect", " set to ", " due to ", " aim"];

    private static readonly string[] All = ["all ", "100 per", "100%", "every "];

    /// <summary>Whether the words before the figure in its sentence, or right behind it, say so.</summary>
    public static bool AreIn(string text, TextSpan sentence, TextSpan figure)
    {
        var from = Math.Max(sentence.Start, figure.Start - Before);
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from));
        var behind = text.AsSpan(figure.End, Math.Max(0, Math.Min(sentence.End, figure.End + Beside) - figure.End));
        var stop = behind.IndexOfAny(',', ';', ':');
        behind = stop < 0 ? behind : behind[..stop];
        foreach (var words in Early)
        {
            if (before.Contains(words, StringComparison.OrdinalIgnoreCase) || behind.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return IsCounting(before) || IsCounting(behind);
    }

    // "With 40 percent of the ballots counted", and not "with all precincts counted".
    private static bool IsCounting(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf(" counted", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        foreach (var all in All)
        {
            if (words[..at].Contains(all, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the sentence speaks anywhere of what is to come: "wants to close 21 schools", "21 schools face the axe".</summary>
    public static bool TellOfWhatIsToCome(StoryFigure figure)
    {
        var span = figure.Article.Reading.Sentences[figure.Sentence];
        var sentence = figure.Article.Reading.Text.AsSpan(span.Start, span.Length);
        foreach (var words in ToCome)
        {
            if (sentence.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words right before the figure speak of what is to come: "it would pay for 20 clinics".</summary>
    public static bool IsPlanned(string text, TextSpan sentence, TextSpan figure)
    {
        var from = Math.Max(sentence.Start, figure.Start - PlanReach);
        var before = text.AsSpan(from, figure.Start - from);
        before = before[(before.LastIndexOfAny(',', ';') + 1)..];
        return before.Contains(" would ", StringComparison.Ordinal) || before.Contains(" will ", StringComparison.Ordinal) || before.Contains(" plans to ", StringComparison.Ordinal) || before.Contains(" planning to ", StringComparison.Ordinal);
    }
}
