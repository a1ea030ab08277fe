using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>
/// Knows numbers of people that need not be all of them by the words beside them: "six died at the scene", "the next two",
/// "four with wounds in the leg"; and numbers that cover several events: "20 were shot in 12 separate incidents".
/// </summary>
internal static class PartWords
{
    private const int ReachBefore = 32, ReachBehind = 120, ReachAround = 300;

    private static readonly IReadOnlyList<string> Before = At("before"), Behind = At("behind"), Hospitals = At("hospital"), Several = At("several"), Crimes = At("crime"), Speakers = At("speaker");

    // What a weekend's number is of, where it is no storm's or fire's.
    private static readonly string[] Deeds = ["shooting", "gunfire", "violen", "homicide", "stabbing", "murder"];

    /// <summary>Whether the words right beside the figure, up to the figures before and behind it, make a part of it.</summary>
    public static bool MakePart(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var text = figure.Article.Reading.Text;
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var span = figure.Mention.Span;
        var from = Math.Max(sentence.Start, span.Start - ReachBefore);
        var to = Math.Min(sentence.End, span.End + ReachBehind);
        foreach (var other in Neighbours(figure))
        {
            if (AreCoordinated(text, other, figure.Mention))
            {
                return true;
            }

            from = other.Span.End <= span.Start ? Math.Max(from, other.Span.End) : from;
            to = other.Span.Start >= span.End ? Math.Min(to, other.Span.Start) : to;
        }

        var behind = text.AsSpan(span.End, Math.Max(0, to - span.End));
        return Has(text.AsSpan(from, Math.Max(0, span.Start - from)), Before) || Has(behind, Behind) || (figure.Predicate != PredicateFolding.Killed && Has(behind, Hospitals, ofPlace: true));
    }

    /// <summary>Whether the sentence says that the figure is of several events.</summary>
    public static bool TellOfSeveral(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var text = figure.Article.Reading.Text;
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var from = Math.Max(sentence.Start, figure.Mention.Span.Start - ReachAround);
        var around = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, figure.Mention.Span.End + ReachAround) - from));
        return Has(around, Several) || ((figure.Predicate == PredicateFolding.Shot || HasAny(around, Deeds)) && Has(around, Crimes));
    }

    // "Seven sailors and three cooks were hit": neither is all of them.
    private static bool AreCoordinated(string text, FigureMention one, FigureMention other)
    {
        var (first, second) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        return first is { IsImplicit: false, CountedSpan: { } counted } && second is { IsImplicit: false, CountedSpan: not null } && first.Predicate == second.Predicate
            && counted.End <= second.Span.Start && second.Span.Start - counted.End < 12 && text.AsSpan(counted.End, second.Span.Start - counted.End).Trim() is "and" or "," or ", and" or "&";
    }

    // An age between commas parts nothing: "three clerks, 22, 31 and 47, were hit in the arm".
    private static IEnumerable<FigureMention> Neighbours(StoryFigure figure)
    {
        var all = figure.Article.Reading.Figures;
        for (var i = figure.Index - 1; i >= 0 && i >= figure.Index - 3; i--)
        {
            if (all[i].Measure == Measure.Count)
            {
                yield return all[i];
                break;
            }
        }

        for (var i = figure.Index + 1; i < all.Count && i <= figure.Index + 3; i++)
        {
            if (all[i].Measure == Measure.Count)
            {
                yield return all[i];
                break;
            }
        }
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] parts)
    {
        foreach (var part in parts)
        {
            if (text.Contains(part, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> text, IReadOnlyList<string> phrases, bool ofPlace = false)
    {
        foreach (var phrase in phrases)
        {
            var from = 0;
            for (int at; (at = text[from..].IndexOf(phrase, StringComparison.OrdinalIgnoreCase)) >= 0; from += at + 1)
            {
                var (start, end) = (from + at, from + at + phrase.Length);
                if ((start == 0 || !char.IsLetter(text[start - 1]) || !char.IsLetter(phrase[0])) && (end == text.Length || !char.IsLetter(text[end])) && !(ofPlace && NamesSpeaker(text[end..])))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "41 were hurt, hospital officials said" tells who says it and not where they are.
    private static bool NamesSpeaker(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart(' ');
        foreach (var speaker in Speakers)
        {
            if (behind.StartsWith(speaker, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> At(string place) => [.. WordTable.Read("part-words.tsv").Where(row => row[1] == place).Select(row => row[0])];
}
