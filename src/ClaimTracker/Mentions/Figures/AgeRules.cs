using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures;

/// <summary>Tells ages that have no unit: <c>aged 54</c>, <c>Ana Ruiz, 54,</c>, <c>Lee (17)</c>, <c>she was nineteen</c>.</summary>
internal static class AgeRules
{
    private const decimal Oldest = 125;

    /// <summary>Tokens of a list of ages: "ages 26, 29 and 37".</summary>
    private const int MostInList = 12;

    public static void Apply(ParsedText text, ref NumberPhrase phrase)
    {
        if (phrase.Reason is not null || phrase.Measure != Measure.Count || phrase.UnitFirst >= 0 || (phrase.Value ?? phrase.High) is not { } years || years is < 0 or > Oldest
            || years != decimal.Truncate(years) || phrase.Form != CoreForm.Cardinal || phrase.Numeral == NumeralForm.Decimal)
        {
            return;
        }

        if (IsBehindAged(text, phrase) || IsBehindName(text, phrase) || IsOfPerson(text, phrase))
        {
            phrase.Measure = Measure.Age;
            phrase.Unit = "year";
            phrase.Rule = "age";
        }
    }

    /// <summary>Aged 54, age 12, ages 14 to 18, turned 40, at the age of six.</summary>
    private static bool IsBehindAged(ParsedText text, in NumberPhrase phrase)
    {
        var before = phrase.First - 1;
        for (var steps = 0; steps < MostInList && before > 0 && (text.Tokens[before].Kind == TokenKind.Number || text.Is(before, ',') || text.Is(before, "and") || text.Is(before, "or")); steps++)
        {
            before--;
        }

        if (before < phrase.First - 1 && !text.Is(before, "ages") && !text.Is(before, "aged"))
        {
            before = phrase.First - 1;
        }

        while (text.Is(before, "between") || text.Is(before, "about") || text.Is(before, "around") || text.Is(before, "from") || text.Is(before, "under") || text.Is(before, "over") || text.Is(before, "just"))
        {
            before--;
        }

        return text.Is(before, "aged") || text.Is(before, "ages") || text.Is(before, "age") || (text.Is(before, "of") && (text.Is(before - 1, "age") || text.Is(before - 1, "ages")))
            || (text.Is(before, "turned") && !text.IsA(phrase.End, WordClass.AnyNoun));
    }

    /// <summary>A number between commas or in brackets behind a capitalised name: "Ana Ruiz, 54, said".</summary>
    private static bool IsBehindName(ParsedText text, in NumberPhrase phrase)
    {
        var mark = phrase.First - 1;
        if (mark < 1 || !phrase.InDigits || phrase.Low is not null || phrase.NumberFirst != phrase.NumberLast || text.Tokens[phrase.NumberFirst].Length > 3)
        {
            return false;
        }

        var isBracket = text.Is(mark, '(');
        if (text.Is(mark, ',') && text.Is(mark - 1, ')') && (text.Is(phrase.Last + 1, ';') || text.Is(phrase.Last + 1, '.')) && phrase.Value >= 1)
        {
            return true;
        }

        if (!(isBracket || text.Is(mark, ',')) || text.Tokens[mark - 1] is not { Kind: TokenKind.Word, IsCapitalised: true })
        {
            return false;
        }

        var behind = phrase.Last + 1;
        if (isBracket)
        {
            return text.Is(behind, ')') && phrase.Value >= 2;
        }

        // Lists such as "Group A, 12, Group B, 9" and dates are rarer than ages.
        return phrase.Value >= 1 && text.IsA(mark - 1, WordClass.Name | WordClass.Noun)
            && (behind >= text.TokenCount || text.Is(behind, ',') || text.Is(behind, '.') || text.Is(behind, ';') || text.Is(behind, ')') || text.Is(behind, "of") || text.Is(behind, "and") || text.Is(behind, "was")
                || text.Is(behind, "from") || text.Is(behind, "who") || text.Is(behind, "is"));
    }

    /// <summary>She was nineteen; he is 54 and.</summary>
    private static bool IsOfPerson(ParsedText text, in NumberPhrase phrase)
    {
        var be = phrase.First - 1;
        if (text.Is(be, "only") || text.Is(be, "just") || text.Is(be, "about") || text.Is(be, "now") || text.Is(be, "almost") || text.Is(be, "nearly"))
        {
            be--;
        }

        if (be < 1 || !(text.Is(be, "was") || text.Is(be, "is") || text.Is(be, "'s") || text.Is(be, "’s") || text.Is(be, "am") || text.Is(be, "'m") || text.Is(be, "’m")))
        {
            return false;
        }

        var subject = be - 1;
        var isPerson = text.Is(subject, "she") || text.Is(subject, "he") || text.Is(subject, "I") || text.Is(subject, "who");
        var behind = phrase.Last + 1;
        return isPerson && (behind >= text.TokenCount || text.Tokens[behind].Kind is TokenKind.Punctuation or TokenKind.Quote || text.Is(behind, "when") || text.Is(behind, "and") || text.Is(behind, "at")
            || text.Is(behind, "now") || text.Is(behind, "then") || text.Tokens[behind].Has(TokenShape.StartsSentence)) && !CardinalReader.IsHyphen(text, behind);
    }
}
