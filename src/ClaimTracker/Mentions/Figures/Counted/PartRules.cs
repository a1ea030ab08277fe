using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>Finds parts that the text says make up a whole: "nine in Spain: three in Madrid, four in Seville and two in Vigo", "10 people, six men and four women".</summary>
internal static class PartRules
{
    private const int FewestParts = 2;
    private const int MostParts = 16;
    private const decimal LargestPart = 1e15m;

    /// <param name="text">The text.</param>
    /// <param name="own">The figures of a sentence.</param>
    /// <param name="offset">Index of the first of them among all figures.</param>
    public static void Find(ParsedText text, Span<FigureDraft> own, int offset)
    {
        for (var whole = 0; whole + FewestParts < own.Length; whole++)
        {
            if (!IsAddend(own[whole]) || !Opens(text, own[whole], own[whole + 1]))
            {
                continue;
            }

            var last = whole + 1;
            while (last + 1 < own.Length && last - whole < MostParts && AreAlike(own[whole], own[last + 1]) && AreAlike(own[whole], own[last]) && Continues(text, own[last], own[last + 1]))
            {
                last++;
            }

            if (last - whole < FewestParts || !AreAlike(own[whole], own[whole + 1]))
            {
                continue;
            }

            var sum = 0m;
            for (var part = whole + 1; part <= last; part++)
            {
                sum += own[part].Phrase.Value is { } value && Math.Abs(value) < LargestPart ? value : 0;
            }

            // Parts of other things than the whole only count when they add up: "10 people: six men and four women".
            if (!OneKind(own[whole], own[(whole + 1)..(last + 1)]) && sum != own[whole].Phrase.Value && !AreMeant(text, own[whole], own[(whole + 1)..(last + 1)], sum))
            {
                continue;
            }

            for (var part = whole + 1; part <= last; part++)
            {
                own[part].Whole = offset + whole;
                own[part].Kind = CountKind.Subset;
                own[part].Scope ??= "part";
            }

            whole = last;
        }
    }

    private static bool IsAddend(in FigureDraft figure) => figure.Phrase is { Reason: null, Value: not null, Measure: Measure.Count or Measure.Money };

    private static bool AreAlike(in FigureDraft whole, in FigureDraft part) => IsAddend(part) && part.Phrase.Measure == whole.Phrase.Measure && part.Phrase.Unit == whole.Phrase.Unit;

    /// <summary>
    /// "45 people: 20 men, 15 women and 12 children": a list behind a colon or dash, closed by "and", of kinds of people or of sums of money, that all but adds up was meant to.
    /// </summary>
    private static bool AreMeant(ParsedText text, in FigureDraft whole, ReadOnlySpan<FigureDraft> parts, decimal sum)
    {
        if (whole.Phrase.Value is not > 0 || Math.Abs(sum - whole.Phrase.Value.Value) * 5 > whole.Phrase.Value || !text.Is(parts[^1].First - 1, "and")
            || !(text.Is(parts[0].First - 1, ':') || text.Is(parts[0].First - 1, '–') || text.Is(parts[0].First - 1, '—') || text.Is(parts[0].First - 1, '-') || text.Is(parts[0].First - 1, "--")))
        {
            return false;
        }

        foreach (ref readonly var part in parts)
        {
            if (part.Phrase.Measure == Measure.Count && (part.Head is null || (WordLexicon.English.NounMeaningOf(part.Head) & WordMeaning.Person) == 0))
            {
                return false;
            }
        }

        return whole.Phrase.Measure == Measure.Money || (whole.Head is not null && (whole.Head == "people" || (WordLexicon.English.NounMeaningOf(whole.Head) & WordMeaning.Person) != 0));
    }

    private static bool OneKind(in FigureDraft whole, ReadOnlySpan<FigureDraft> parts)
    {
        foreach (ref readonly var part in parts)
        {
            if (part.Head != whole.Head || part.Location is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a colon, a bracket, a dash or <c>with</c> stands right before the first part.</summary>
    private static bool Opens(ParsedText text, in FigureDraft whole, in FigureDraft first)
    {
        var before = first.First - 1;
        return before >= whole.Phrase.End && (text.Is(before, ':') || text.Is(before, '(') || text.Is(before, '–') || text.Is(before, '—') || text.Is(before, '-') || text.Is(before, "--")
            || (text.Is(before, "with") && text.Is(before - 1, ',')) || (text.Is(before, ',') && before == whole.End));
    }

    private static bool Continues(ParsedText text, in FigureDraft left, in FigureDraft right)
    {
        var before = right.First - 1;
        if (before < left.Phrase.End || !(text.Is(before, ',') || text.Is(before, "and") || text.Is(before, "plus")))
        {
            return false;
        }

        for (var at = left.Phrase.End; at < before; at++)
        {
            if (text.Is(at, ';') || text.Is(at, ':') || text.IsA(at, WordClass.Auxiliary))
            {
                return false;
            }
        }

        return true;
    }
}
