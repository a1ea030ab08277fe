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

    /// <summary>Smaller numbers are counted.</summary>
    private const decimal LeastRounded = 100, Thousands = 100_000, FineRounding = 0.01m, CoarseRounding = 0.05m, RoundStep = 2;

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

        for (var i = 0; i < figures.Count; i++)
        {
            var part = figures[i];
            if (!IsRatio(part, out var value, out var whole) || topicOf(part) is not { } topic)
            {
                continue;
            }

            var seen = new HashSet<StoryFigure>();
            if (Beside(figures, i, whole) is { } told && seen.Add(told) && CheckBeside(part, told, value, whole, quantities.GetValueOrDefault(part)) is { } beside)
            {
                yield return beside with { Topic = topic };
            }

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
        return figure.Mention is { OutOf: > 0, Value: >= 0 } && value <= whole;
    }

    /// <summary>"Twelve of the 48 bridges, or 25 percent": the share that the text gives for this very ratio; null when it gives none.</summary>
    private static StoryFigure? Beside(IReadOnlyList<StoryFigure> figures, int at, decimal whole)
    {
        var next = at + 1 < figures.Count && figures[at + 1].Article == figures[at].Article && figures[at + 1].Measure == Measure.Count && figures[at + 1].Value == whole ? at + 2 : at + 1;
        return next < figures.Count && SharesBeside.IsBeside(figures[next], figures[at]) ? figures[next] : null;
    }

    /// <summary>A share that is told of this ratio fails where no rounding of the three numbers makes it.</summary>
    private static Finding? CheckBeside(StoryFigure part, StoryFigure share, decimal value, decimal whole, string? quantity)
    {
        var (printed, exact) = (share.Value!.Value, value / whole * 100);
        var difference = Math.Abs(exact - printed);
        var isOne = difference <= Tolerance(printed, "percent", share.Modifier == Modifier.Exact ? Modifier.Exact : Modifier.About);
        var isLoose = part.Modifier != Modifier.Exact || share.Modifier != Modifier.Exact;
        var slack = StepOf(printed) + (exact * ((isLoose ? AllowedValues.AboutShare : 0) + RoundedBy(value) + RoundedBy(whole)));
        return isOne || difference > slack ? Told(part, share, value, whole, exact, isOne, quantity) : null;
    }

    /// <summary>How far a share in percent may be from what it is of by its own digits alone: a round one may be rounder than it says.</summary>
    public static decimal StepOf(decimal printed) => Math.Min(1, AllowedValues.UnitOf(printed)) + (printed % 10 == 0 ? RoundStep : 0);

    /// <summary>How far a number may be from what was counted, as a part of it: 12 is twelve, 4,500 are some thousands to the nearest ten or hundred, 1.2 million may be 1.15.</summary>
    public static decimal RoundedBy(decimal number) => number < LeastRounded ? 0 : Math.Min(AllowedValues.UnitOf(number) / 2 / number, number < Thousands ? FineRounding : CoarseRounding);

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

        return Told(part, share, value, whole, exact, isOne, quantity);
    }

    private static Finding Told(StoryFigure part, StoryFigure share, decimal value, decimal whole, decimal exact, bool isOne, string? quantity) => new(
            ContentHash.Id("share", part.Article.Reading.Sha256, part.Mention.Span.ToString(), share.Article.Reading.Sha256, share.Mention.Span.ToString()),
            isOne ? Relation.ShareHolds : Relation.ShareFails, isOne ? [Reason.RatioGiven] : [Reason.RatioGiven, Reason.ValuesExclude],
            quantity, Explanations.Share(part, share, value, whole, exact, isOne), isOne ? "ratio-gives-the-share" : "ratio-gives-another-share",
            [part.Passage, share.Passage], []);

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
