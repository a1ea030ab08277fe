using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

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
            if (!own[whole].Phrase.IsPlainCount || !Opens(text, own[whole], own[whole + 1]))
            {
                continue;
            }

            var last = whole + 1;
            while (last + 1 < own.Length && last - whole < MostParts && own[last + 1].Phrase.IsPlainCount && own[last].Phrase.IsPlainCount && Continues(text, own[last], own[last + 1]))
            {
                last++;
            }

            if (last - whole < FewestParts || !own[whole + 1].Phrase.IsPlainCount)
            {
                continue;
            }

            var sum = 0m;
            for (var part = whole + 1; part <= last; part++)
            {
                sum += own[part].Phrase.Value is { } value && Math.Abs(value) < LargestPart ? value : 0;
            }

            // Parts of other things than the whole only count when they add up: "10 people: six men and four women".
            if (!OneKind(own[whole], own[(whole + 1)..(last + 1)]) && sum != own[whole].Phrase.Value)
            {
                continue;
            }

            for (var part = whole + 1; part <= last; part++)
            {
                own[part].Whole = offset + whole;
                own[part].Kind = Quantities.CountKind.Subset;
                own[part].Scope ??= "part";
            }

            whole = last;
        }
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
        return before >= whole.Phrase.End && (text.Is(before, ':') || text.Is(before, '(') || text.Is(before, '–') || text.Is(before, '—') || text.Is(before, "--")
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
            if (text.Is(at, ';') || text.Is(at, ':') || text.IsA(at, Lexicons.WordClass.Auxiliary))
            {
                return false;
            }
        }

        return true;
    }
}
