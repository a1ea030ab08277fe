using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Tells whether a number of dead has the attacker among them, so that the victims are one less.</summary>
internal static class AttackersAmongDead
{
    /// <summary>How many code units beside a figure may say whom it includes.</summary>
    public const int LookAhead = 200;

    /// <summary>The most of a text that is searched for how the attacker ended.</summary>
    private const int MostRead = 20_000;

    private static readonly string[] Deaths = [.. WordTable.Read("attacker-death-words.tsv").Select(row => row[0])];

    private static readonly string[] AttackerWords = BesideWords.That("attacker");

    // "Four dead", says the headline, and the text "four, including the gunman": it is the same four.
    public static void CountAlike(List<StoryFigure> article)
    {
        if (!article.Exists(figure => figure.IncludesAttacker))
        {
            return;
        }

        foreach (var counted in article.FindAll(figure => figure.IncludesAttacker))
        {
            for (var i = 0; i < article.Count; i++)
            {
                var figure = article[i];
                if (!figure.IncludesAttacker && figure.Predicate == PredicateFolding.Killed && figure.Thing.IsAnyone && figure.IsTotal && figure.OtherEvent is null && figure.Mention.Value == counted.Mention.Value)
                {
                    article[i] = figure with { IncludesAttacker = true };
                }
            }
        }
    }

    public static bool Has(string text, int start, int end, string[] words)
    {
        var before = text.AsSpan(Math.Max(start, end - LookAhead), Math.Min(end - start, LookAhead));
        foreach (var word in words)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "The gunman is one of the two dead": whoever counts the dead of this article counts the gunman.
    public static bool AreTold(StoryArticle article)
    {
        var text = article.Reading.Text;
        foreach (var figure in article.Reading.Figures)
        {
            if (figure.Value is >= 2 && figure.Measure == Measure.Count && article.SentenceAt(figure.Span.Start) is >= 0 and var sentence)
            {
                var start = article.Reading.Sentences[sentence].Start;
                var before = text.AsSpan(start, figure.Span.Start - start).TrimEnd();
                if (sentence > 0 && (before.StartsWith("He ", StringComparison.Ordinal) || before.StartsWith("She ", StringComparison.Ordinal)))
                {
                    start = article.Reading.Sentences[sentence - 1].Start;
                }

                if (before.Length < LookAhead && before.EndsWith(" one of the", StringComparison.OrdinalIgnoreCase) && Has(text, start, figure.Span.Start, AttackerWords)
                    && PredicateFolding.Fold(figure.Predicate, figure.Head) == PredicateFolding.Killed)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the article tells that the attacker died too, whether or not it counts him.</summary>
    public static bool TellsOfDeath(StoryArticle article)
    {
        var text = article.Reading.Text.AsSpan(0, Math.Min(article.Reading.Text.Length, MostRead));
        foreach (var words in Deaths)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Five people died, including the gunman": four victims.
    public static bool AreIn(string text, int from, int end)
    {
        // "a murder-suicide that left three people dead"
        var before = text.AsSpan(Math.Max(0, from - LookAhead / 2), Math.Min(from, LookAhead / 2));
        before = before[(before.LastIndexOfAny('.', '\n') + 1)..];
        if (before.Contains("murder-suicide", StringComparison.OrdinalIgnoreCase) || before.Contains("murder suicide", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var rest = text.AsSpan(from, Math.Max(0, end - from));
        foreach (var word in (ReadOnlySpan<string>)["including", "counting", "among them"])
        {
            var at = rest.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var after = rest[(at + word.Length)..];
            after = after[..Math.Min(after.Length, 48)];
            var stop = after.Length < 2 ? -1 : after[1..].IndexOfAny(",.;");
            after = stop < 0 ? after : after[..(stop + 1)];
            foreach (var attacker in AttackerWords)
            {
                if (after.Contains(attacker, StringComparison.OrdinalIgnoreCase) && !after.Contains("'s ", StringComparison.Ordinal) && !after.Contains("’s ", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
