using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>
/// Holds parts against each other of which both texts give the same whole: "nine of the 52 children are in hospital" against ten of the 52,
/// "six people, four of them women" against three of the six. "Thirty of the 52 children live in the town" says another thing of them.
/// </summary>
internal static class PartsOfWhole
{
    /// <summary>A smaller whole is too common to show that two texts tell of one.</summary>
    private const decimal TellingWhole = 5;

    private const int LongestTail = 160;

    private static readonly string[] Backward = [" of them", " of whom", " of those", " of these"];

    /// <returns>Whether the two say the same of parts of one whole; null where not both give one whole.</returns>
    public static bool? SayTheSame(ValueCluster one, ValueCluster other)
    {
        bool? found = null;
        foreach (var a in one.Representatives)
        {
            foreach (var b in other.Representatives)
            {
                if (a.Article != b.Article && WholeOf(a) is { } whole && whole >= TellingWhole && whole == WholeOf(b))
                {
                    found = found == true || SayTheSame(a, b);
                }
            }
        }

        return found;
    }

    private static decimal? WholeOf(StoryFigure part)
    {
        if (part.Mention.OutOf is { } whole)
        {
            return whole;
        }

        if (part.Mention.Kind != CountKind.Subset || part.Index == 0 || !IsOfThem(part.Article.Reading.Text.AsSpan(part.Mention.Span.End)))
        {
            return null;
        }

        var before = part.Article.Reading.Figures[part.Index - 1];
        return part.Sentence >= 0 && part.Article.Reading.Sentences[part.Sentence].Contains(before.Span) && before.Measure == Measure.Count && before.Kind == CountKind.Total && before.Value > part.Value ? before.Value : null;
    }

    private static bool IsOfThem(ReadOnlySpan<char> behind)
    {
        foreach (var words in Backward)
        {
            if (behind.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SayTheSame(StoryFigure one, StoryFigure other)
    {
        // "Four of them women", "three of them women": what they are is what is said.
        if (one.Mention.OutOf is null && one.Mention.CountedSpan is not null && other.Mention.CountedSpan is not null)
        {
            return one.Thing.Head == other.Thing.Head;
        }

        var (said, also) = (Tail(one), Tail(other));
        var alike = 0;
        while (alike < said.Count && alike < also.Count && said[alike] == also[alike])
        {
            alike++;
        }

        if (alike == said.Count || alike == also.Count)
        {
            return true;
        }

        var rest = said.Skip(alike).Select(TellingWords.StemOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return rest.Overlaps(also.Skip(alike).Select(TellingWords.StemOf).OfType<string>());
    }

    /// <summary>The words of the clause behind the part and its whole.</summary>
    private static List<string> Tail(StoryFigure part)
    {
        var text = part.Article.Reading.Text;
        var at = part.Mention.OutOf is { } whole && part.Index + 1 < part.Article.Reading.Figures.Count && part.Article.Reading.Figures[part.Index + 1] is { } next && next.Value == whole ? next.Span.End : part.Mention.Span.End;
        var end = part.Sentence < 0 ? at : Math.Min(part.Article.Reading.Sentences[part.Sentence].End, at + LongestTail);
        var rest = text.AsSpan(at, Math.Max(0, end - at));
        var stop = rest.IndexOfAny(',', ';');
        return FoldedWords.Of((stop < 0 ? rest : rest[..stop]).ToString());
    }
}
