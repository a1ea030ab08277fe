using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Holds shares against the ratios that they should equal: 17 of 1,335 and the 1 % of another article.</summary>
internal static class ShareFindings
{
    private const int StemLength = 5;
    private const int LongestSentence = 600;

    /// <summary>The most shares that one ratio is held against.</summary>
    private const int MostShares = 40;

    public static IEnumerable<Finding> Find(IReadOnlyList<StoryFigure> figures, Func<StoryFigure, string?> topicOf, IReadOnlyDictionary<StoryFigure, string> quantities)
    {
        var shares = new Dictionary<string, List<StoryFigure>>(StringComparer.Ordinal);
        foreach (var share in figures)
        {
            foreach (var stem in StemsOfShare(share))
            {
                if (!shares.TryGetValue(stem, out var list))
                {
                    shares.Add(stem, list = []);
                }

                list.Add(share);
            }
        }

        foreach (var part in figures)
        {
            if (!IsRatio(part, out var value, out var whole) || topicOf(part) is not { } topic)
            {
                continue;
            }

            var seen = new HashSet<StoryFigure>();
            foreach (var stem in Stems(part))
            {
                foreach (var share in shares.GetValueOrDefault(stem, []).Take(MostShares))
                {
                    if (seen.Add(share) && Check(part, share, value, whole, quantities.GetValueOrDefault(part)) is { } finding)
                    {
                        yield return finding with { Topic = topic };
                    }
                }
            }
        }
    }

    /// <summary>Beginnings of the words that tell what a share is of; empty for a figure that is none.</summary>
    public static IEnumerable<string> StemsOfShare(StoryFigure figure) =>
        figure.Mention.Measure == Measure.Share && figure.Value is not null ? Stems(figure).Union(SentenceStems(figure)) : [];

    /// <summary>Beginnings of the words that tell what a ratio is of; empty for a figure that is none.</summary>
    public static IEnumerable<string> StemsOfRatio(StoryFigure figure) => IsRatio(figure, out _, out _) ? Stems(figure) : [];

    private static bool IsRatio(StoryFigure figure, out decimal value, out decimal whole)
    {
        (value, whole) = (figure.Mention.Value ?? 0, figure.Mention.OutOf ?? 0);
        return figure.Mention is { OutOf: > 0, Value: not null } && value <= whole;
    }

    private static Finding? Check(StoryFigure part, StoryFigure share, decimal value, decimal whole, string? quantity)
    {
        var printed = share.Value!.Value;
        var exact = value / whole * (share.Mention.Unit == "percent" ? 100 : 1);
        var isOne = Math.Abs(exact - printed) <= Tolerance(printed, share.Mention.Unit, share.Mention.Modifier);
        var isSameTime = SameTime(part, share);
        if (!isOne)
        {
            // Only what stands in one sentence, or at one time with the same words, is held to be the same share.
            var isBeside = part.Article == share.Article && part.Sentence == share.Sentence && part.Sentence >= 0
                && Math.Abs(part.Index - share.Index) == 1 && part.Predicate.Length > 0 && part.Predicate == share.Predicate;
            if (!isBeside || share.Mention.Modifier is not (Modifier.Exact or Modifier.About) || part.Mention.Modifier != Modifier.Exact)
            {
                return null;
            }
        }
        else if (part.Article != share.Article && !SharesPredicate(part, share))
        {
            return null;
        }
        else if (isSameTime == Alignment.Different || (isSameTime == Alignment.Unknown && part.Article != share.Article))
        {
            return null;
        }

        return new Finding(
            ContentHash.Id("share", part.Article.Reading.Sha256, part.Mention.Span.ToString(), share.Article.Reading.Sha256, share.Mention.Span.ToString()),
            isOne ? Relation.ShareHolds : Relation.ShareFails, isOne ? [Reason.RatioGiven] : [Reason.RatioGiven, Reason.ValuesExclude],
            quantity, Explanations.Share(part, share, value, whole, exact, isOne), isOne ? "ratio-gives-the-share" : "ratio-gives-another-share",
            [part.Passage, share.Passage], []);
    }

    private static bool SharesPredicate(StoryFigure part, StoryFigure share)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        Add(part.Mention.Predicate, said);
        return said.Overlaps(Stems(share)) || said.Overlaps(SentenceStems(share));
    }

    private static decimal Tolerance(decimal printed, string? unit, Modifier modifier)
    {
        var step = unit == "percent" ? 1m : 0.01m;
        for (var i = 0; i < 4 && printed % step != 0; i++)
        {
            step /= 10;
        }

        return modifier == Modifier.Exact ? step / 2 : Math.Max(step, printed * AllowedValues.AboutShare);
    }

    private static Alignment SameTime(StoryFigure one, StoryFigure other)
    {
        var a = one.Mention.Period ?? one.Mention.AsOf;
        var b = other.Mention.Period ?? other.Mention.AsOf;
        return SlotComparer.Time(a, b);
    }

    /// <summary>Beginnings of the words of its sentence: a share often tells its subject far from the number.</summary>
    private static HashSet<string> SentenceStems(StoryFigure figure)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (figure.Sentence >= 0 && figure.Article.Reading.Sentences[figure.Sentence] is { Length: < LongestSentence } span)
        {
            Add(span.Of(figure.Article.Reading.Text), words);
        }

        return words;
    }

    /// <summary>Beginnings of the words that tell what it is a share of: "extradition" and "extradited" begin alike.</summary>
    private static HashSet<string> Stems(StoryFigure figure)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        Add(figure.Mention.Counted, words);
        Add(figure.Mention.Predicate, words);
        return words;
    }

    private static void Add(string? text, HashSet<string> words)
    {
        foreach (var word in text is null ? [] : FoldedWords.Of(text))
        {
            if (word.Length >= StemLength && (WordLexicon.English.ClassesOf(word) & (WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary)) == 0)
            {
                words.Add(word[..Math.Min(word.Length, StemLength + 1)]);
            }
        }
    }
}
