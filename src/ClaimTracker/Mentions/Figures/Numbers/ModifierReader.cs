using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads the words before and behind a number that say what it allows beside its value: <c>at least</c>, <c>or more</c>.</summary>
internal static class ModifierReader
{
    /// <summary>Words that may stand between a modifier and its number: "at least another 20", "more than the 20".</summary>
    private const int MostSkipped = 3;

    /// <summary>Words that "over" follows as "about": "a dispute over".</summary>
    private static readonly WordSet DisputeWords = WordTable.Read("dispute-words.tsv").Select(row => row[0]).ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether modifiers before a number can end with a word, and those behind it begin with one; most words beside numbers are in none.</summary>
    private static readonly WordFlag Ends = new(ModifierWords.EndBefore), Begins = new(ModifierWords.BeginAfter);

    /// <summary>What the words say; <see cref="Modifier.Exact"/> when they say nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The number.</param>
    /// <param name="start">First token that may be read before it.</param>
    /// <param name="end">Index after the last token that may be read behind it.</param>
    /// <param name="first">First token of the words before the number; the number's own when there are none.</param>
    /// <param name="behind">Index after the number, its unit and the words behind it.</param>
    public static Modifier Read(ParsedText text, in NumberPhrase phrase, int start, int end, out int first, out int behind)
    {
        first = phrase.First;
        behind = phrase.End;
        if (phrase.Form == CoreForm.Vague)
        {
            return Modifier.Vague;
        }

        if (phrase.Last > phrase.NumberLast && text.Is(phrase.Last, '+'))
        {
            return Modifier.AtLeast;
        }

        if (TryReadAfter(text, phrase.Last + 1, end, out var after, out var last) || (phrase.End > phrase.Last + 1 && TryReadAfter(text, phrase.End, end, out after, out last)))
        {
            behind = Math.Max(behind, last + 1);
            return after;
        }

        if (phrase.Measure == Measure.Age && text.Is(phrase.First - 1, "of") && text.Is(phrase.First - 2, "age") && phrase.First - 4 >= start && TryReadBefore(text, phrase.First - 4, start, out var limit, out var least) && limit is Modifier.LessThan or Modifier.MoreThan)
        {
            // Three children under the age of five.
            first = least;
            return limit;
        }

        for (int before = phrase.First - 1, skipped = 0; before >= start && skipped <= MostSkipped; before--, skipped++)
        {
            if (TryReadBefore(text, before, start, out var modifier, out var from))
            {
                if (from > start && text.Tokens[from].IsJoined && CardinalReader.IsHyphen(text, from - 1))
                {
                    // He stands at 11-under 205.
                    return Modifier.Exact;
                }

                if (modifier == Modifier.AtMost && before - from == 1 && text.Is(from, "up") && from > start && (RiseAndFallWords.Contains(text.Word(from - 1)) || text.BaseOf(from - 1) is "edge" or "go" or "move" or "inch" or "tick" or "creep" or "nudge" or "shoot" or "push"))
                {
                    // Edged up to 4.1 percent: the verb has its particle.
                    return Modifier.Exact;
                }

                if (modifier == Modifier.LessThan && text.Is(before, "of") && skipped > 0 && HasDeterminer(text, before + 1, phrase.First))
                {
                    // Well short of the 449,000 expected.
                    return Modifier.Exact;
                }

                // "Over the 20 years" is a place or time, "the roughly 20" is not.
                if (skipped > 0 && from == before && modifier is Modifier.MoreThan or Modifier.LessThan or Modifier.About && IsPreposition(text, before) && HasDeterminer(text, before + 1, phrase.First))
                {
                    return Modifier.Exact;
                }

                if (modifier == Modifier.MoreThan && skipped == 0 && from == before && text.Is(before, "over") && (phrase.Measure == Measure.Duration || CountsTimes(text, phrase)) && !IsOfLength(text, before - 1))
                {
                    // Worked over three nights: during them.
                    return Modifier.Exact;
                }

                if (modifier == Modifier.MoreThan && from == before && text.Is(before, "over") && IsAbout(text, before, skipped))
                {
                    // A row over 20 jobs, an inquiry over a £40m bridge.
                    return Modifier.Exact;
                }

                first = from;
                if (modifier != Modifier.Exact)
                {
                    return modifier is Modifier.LessThan or Modifier.MoreThan && IsDenied(text, from, start) ? modifier == Modifier.LessThan ? Modifier.AtLeast : Modifier.AtMost : modifier;
                }

                before = from;
                skipped--;
                continue;
            }

            if (!MayStandBetween(text, before))
            {
                break;
            }
        }

        return Modifier.Exact;
    }

    /// <summary>Whether a modifier other than an exact one stands right before the token.</summary>
    public static bool HasStrongBefore(ParsedText text, int token) =>
        TryReadBefore(text, token - 1, Math.Max(0, token - ModifierWords.MostTokens), out var modifier, out _) && modifier != Modifier.Exact;

    /// <summary>The longest modifier that ends at a token.</summary>
    private static bool TryReadBefore(ParsedText text, int last, int start, out Modifier modifier, out int first)
    {
        modifier = default;
        first = last;
        if (last < 0)
        {
            return false;
        }

        if (text.Is(last, '.') && text.Tokens[last].IsJoined && last - 1 >= start && (text.Is(last - 1, "c") || text.Is(last - 1, "ca") || text.Is(last - 1, "approx")))
        {
            (modifier, first) = (Modifier.About, last - 1);
            return true;
        }

        if (text.Tokens[last].Kind == TokenKind.Word && !Ends.Of(text, last))
        {
            return false;
        }

        for (first = Math.Max(start, last - ModifierWords.MostTokens + 1); first <= last; first++)
        {
            if (ModifierWords.TryFindBefore(text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start), out modifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadAfter(ParsedText text, int from, int end, out Modifier modifier, out int last)
    {
        modifier = default;
        last = from;
        if (text.Is(from, "-") || text.Is(from, "--"))
        {
            // 15,000--plus courses, 50-odd.
            from++;
        }

        if (from >= end || text.Tokens[from].Kind is TokenKind.Number or TokenKind.Clitic || (text.Tokens[from].IsCapitalised && !text.Tokens[from].Has(TokenShape.AllCapitals) && text.Tokens[from].Length == 3))
        {
            // A 737 Max is a name.
            return false;
        }

        if (text.Tokens[from].Kind == TokenKind.Word && !Begins.Of(text, from))
        {
            return false;
        }

        for (last = Math.Min(end, from + ModifierWords.MostTokens) - 1; last >= from; last--)
        {
            if (ModifierWords.TryFindAfter(text.Text.AsSpan(text.Tokens[from].Start, text.Tokens[last].End - text.Tokens[from].Start), out modifier))
            {
                // "50 at least 10" belongs to the next number; "40 or more" ends here.
                return !(last + 1 < end && text.Tokens[last + 1].Kind is TokenKind.Number or TokenKind.Currency && !text.Is(from, "or"));
            }
        }

        return false;
    }

    /// <summary>For over three hours, lasted over a week; not "worked eight hours over three nights".</summary>
    private static bool IsOfLength(ParsedText text, int token) => token < 0 || text.Tokens[token + 1].Has(TokenShape.StartsSentence) || !(text.IsA(token, WordClass.PluralNoun) || text.Is(token, '%') || text.Tokens[token].Kind == TokenKind.Number || text.IsA(token, WordClass.Numeral | WordClass.Name));

    /// <summary>Three seasons, 20 games: what goes by while something else happens.</summary>
    private static bool CountsTimes(ParsedText text, in NumberPhrase phrase) => phrase.Measure == Measure.Count && phrase.End < text.TokenCount && text.IsA(phrase.End, WordClass.PluralNoun) && (text.NounMeaningOf(phrase.End) & (WordMeaning.Time | WordMeaning.Event)) != 0 && (text.NounMeaningOf(phrase.End) & WordMeaning.Person) == 0;

    /// <summary>Whether "over" says what people quarrel or are charged about.</summary>
    private static bool IsAbout(ParsedText text, int over, int skipped) =>
        (skipped > 0 && (text.Is(over + 1, "a") || text.Is(over + 1, "an")))
        || (over > 0 && !text.Tokens[over].Has(TokenShape.StartsSentence) && (DisputeWords.Contains(text.Word(over - 1)) || DisputeWords.Contains(text.BaseOf(over - 1))));

    /// <summary>Did not fall below, will not exceed: the words deny what they say.</summary>
    private static bool IsDenied(ParsedText text, int from, int start)
    {
        for (var at = from - 1; at >= Math.Max(start, from - 2); at--)
        {
            if (text.Is(at, "not") || text.Is(at, "never") || text.Word(at).EndsWith("n't", StringComparison.Ordinal) || text.Word(at).EndsWith("n’t", StringComparison.Ordinal))
            {
                return !text.Is(at + 1, "only");
            }

            if (!text.IsA(at, WordClass.Verb | WordClass.Auxiliary))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPreposition(ParsedText text, int token) => text.Is(token, "over") || text.Is(token, "under") || text.Is(token, "about") || text.Is(token, "around") || text.Is(token, "above")
        || text.Is(token, "below") || text.Is(token, "beyond") || text.Is(token, "inside");

    private static bool HasDeterminer(ParsedText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.IsA(at, WordClass.Determiner) && !text.Is(at, "another") && !text.Is(at, "a") && !text.Is(at, "an"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandBetween(ParsedText text, int token) => text.Is(token, "another") || text.Is(token, "additional") || text.Is(token, "an") || text.Is(token, "a") || text.Is(token, "further")
        || text.Is(token, "extra") || text.Is(token, "other") || text.Is(token, "the") || text.Is(token, "these") || text.Is(token, "those") || text.Is(token, "his") || text.Is(token, "her")
        || text.Is(token, "its") || text.Is(token, "their") || text.Is(token, "our") || text.Is(token, "past") || text.Is(token, "last") || text.Is(token, "next") || text.Is(token, "new") || text.Is(token, "between");
}
