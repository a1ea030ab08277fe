using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>Tells four digits that are a year from four digits that are an amount, by the grammar around them.</summary>
internal static class BareYears
{
    private const int FirstYear = 1000, LastYear = 2199;

    /// <summary>Years that the news speaks of every day: here less is asked of the words around.</summary>
    private const int FirstFamiliar = 1900, LastFamiliar = 2059;

    /// <summary>Years of the history that the news goes back to: taken where an amount would be strange.</summary>
    private const int FirstHistoric = 1500;

    /// <summary>Years of one list lie together.</summary>
    private const int WidestList = 120;

    /// <summary>Whether the token can be a year by its digits alone: four of them, nothing joined to them that makes another number.</summary>
    public static bool IsYearNumber(DateContext context, int i, out int year)
    {
        if (context.Digits(i, out year) != 4 || year is < FirstYear or > LastYear || !context.IsJoined(i + 1))
        {
            return year is >= FirstYear and <= LastYear && context.Digits(i, out _) == 4;
        }

        var next = context.Parsed.Tokens[i + 1];
        return next.Kind is not (TokenKind.Word or TokenKind.Currency or TokenKind.Number) && !context.Parsed.Is(i + 1, '%')
            && !(context.Parsed.Is(i + 1, ':') && context.IsJoined(i + 2));
    }

    /// <summary>A year, or years with a dash or slash between them, at this number; null when it is an amount or a name's.</summary>
    public static DatePhrase? At(DateContext context, int i, bool isExpected)
    {
        if (OfEra(context, i) is { } era)
        {
            return era;
        }

        if (!IsYearNumber(context, i, out var year) || IsJoinedBefore(context, i))
        {
            return null;
        }

        var (end, last) = EndOfYears(context, i, year);
        if (!isExpected && !IsYear(context, i, year, last))
        {
            return null;
        }

        return last == i ? new DatePhrase(i, i, "year", new DateSlots(year, 0, 0)) : new DatePhrase(i, last, "years", new DateSlots(year, 0, 0), new DateSlots(end, 0, 0));
    }

    /// <summary>Whether something is joined to the number from before that makes it part of another thing: "A-2020", "$2020", "+2020".</summary>
    private static bool IsJoinedBefore(DateContext context, int i)
    {
        if (!context.IsJoined(i))
        {
            return i > 0 && context.Parsed.Tokens[i - 1].Kind == TokenKind.Currency;
        }

        var before = context.Parsed.Tokens[i - 1];
        var isOpening = before.Kind == TokenKind.Quote || context.Parsed.Is(i - 1, '(') || context.Parsed.Is(i - 1, '[') || context.Parsed.Is(i - 1, '©');
        var isAfterDash = context.IsDash(i - 1) && (!before.IsJoined || context.Word(i - 2).Kind is DateWordKind.Part or DateWordKind.Month or DateWordKind.YearPreposition);
        return !isOpening && !isAfterDash;
    }

    /// <summary>The last year of "2014-2016", "2014–16", "2014/15" and its token; the year itself where none follows.</summary>
    private static (int End, int Last) EndOfYears(DateContext context, int i, int year)
    {
        if ((!context.IsDash(i + 1) && !context.Parsed.Is(i + 1, '/')) || (context.IsJoined(i + 1) != context.IsJoined(i + 2)))
        {
            return (year, i);
        }

        var digits = context.Digits(i + 2, out var end);
        if (digits == 2 && context.IsJoined(i + 2) && !context.IsDash(i + 3))
        {
            end += year - year % 100;
            return end > year && end - year < 60 ? (end, i + 2) : (year, i);
        }

        return digits == 4 && end > year && end <= LastYear && IsYearNumber(context, i + 2, out _) ? (end, i + 2) : (year, i);
    }

    private static bool IsYear(DateContext context, int i, int year, int last)
    {
        var parsed = context.Parsed;
        var isFamiliar = year is >= FirstFamiliar and <= LastFamiliar;
        var isCounting = IsAmount(context, last + 1);
        var before = context.Word(i - 1);
        var isHistoric = year is >= FirstHistoric and <= LastFamiliar;
        if (parsed.Is(i - 1, '('))
        {
            return isHistoric && (parsed.Is(last + 1, ')') || parsed.Is(last + 1, ',') || parsed.Is(last + 1, ';') || context.IsDash(last + 1));
        }

        if (isHistoric && (IsCited(context, i, last) || IsAfterLetter(context, i)))
        {
            return true;
        }

        if (last > i && isFamiliar)
        {
            return !isCounting;
        }

        switch (before.Kind)
        {
            case DateWordKind.YearWord:
            case DateWordKind.Season:
            case DateWordKind.Part when before.Value <= 3:
            case DateWordKind.Unit when before.Unit == DateUnit.Year:
                return !IsUnitAfter(context, last + 1) && (isFamiliar ? !IsCountedPerson(context, last + 1) || context.StartsSentence(i - 1) : !isCounting);
            case DateWordKind.YearPreposition when IsRangePartner(context, i, last):
                return true;
            case DateWordKind.Part:
                return isFamiliar && EndsPhrase(context, last + 1);
            case DateWordKind.YearPreposition when before.Value == 4:
                return isFamiliar && EndsPhrase(context, last + 1) && !(parsed.Is(i - 2, "many") || parsed.Is(i - 2, "much") || parsed.Is(i - 2, "high") || parsed.Is(i - 2, "low") || parsed.Is(i - 2, "few"));
            case DateWordKind.YearPreposition when before.Value == 3:
                return isFamiliar && !isCounting && (parsed.Is(i - 2, "compared") || parsed.Is(i - 2, "prior") || parsed.Is(i - 2, "back") || parsed.Is(i - 2, "dating") || parsed.Is(i - 2, "dates"));
            case DateWordKind.YearPreposition:
                return !IsAdjectiveBeforeCounted(context, last + 1) && !isCounting && (isFamiliar || (before.Value == 2 && EndsPhrase(context, last + 1)));
        }

        if (isHistoric && IsListed(context, i) && Math.Abs(context.Anchor.Year - year) <= WidestList)
        {
            return !IsUnitAfter(context, last + 1) && !IsCountedPerson(context, last + 1);
        }

        if (isHistoric && parsed.Tokens[i].Has(TokenShape.StartsParagraph) && (parsed.Is(last + 1, ':') || context.IsDash(last + 1)))
        {
            return true;
        }

        var isSpecified = i > 0 && (parsed.Tokens[i - 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe || (context.Classes(i - 1) & WordClass.Determiner) != 0);
        if (!isFamiliar)
        {
            // "the 1836 assault", but "the 1600 homes".
            return isHistoric && isSpecified && (context.Classes(last + 1) & (WordClass.AnyNoun | WordClass.Adjective)) is WordClass.Noun && !IsUnitAfter(context, last + 1);
        }

        if (parsed.Tokens[i].Has(TokenShape.StartsSentence))
        {
            // "2020 was", "2018: three killed", a line that is a year.
            return parsed.Is(last + 1, ':') || parsed.Is(last + 1, ',') || context.IsDash(last + 1) || last + 1 == parsed.TokenCount || context.StartsSentence(last + 1)
                || (!isCounting && (context.Classes(last + 1) & (WordClass.Auxiliary | WordClass.VerbPast)) != 0);
        }

        // "the 2016 election", "his 2009 book", "Brazil's 2014 squad", "a famous 1963 speech"; but "the 2000 workers".
        if (isSpecified || (!isCounting && (context.Classes(i - 1) & (WordClass.Adjective | WordClass.Participle)) != 0 && (context.Classes(last + 1) & (WordClass.Noun | WordClass.Adjective | WordClass.Name)) != 0))
        {
            return !IsUnitAfter(context, last + 1) && !IsCountedPerson(context, last + 1)
                && (parsed.Tokens.Length > last + 1 && (parsed.Tokens[last + 1].Kind == TokenKind.Word || context.IsDash(last + 1)));
        }

        // "the Rio 2016 games", "Budget 2021": a name and its year, not a number in it that runs on.
        return context.IsCapitalised(i - 1) && !isCounting && !IsUnitAfter(context, last + 1) && (context.Classes(i - 1) & (WordClass.Preposition | WordClass.FiniteVerb)) == 0
            && !(context.StartsSentence(i - 1) && context.Classes(last + 1) == WordClass.PluralNoun);
    }

    /// <summary>Whether this year and the next one are the ends of a stretch: "from 2011 to 2014", "between 1950 and 2000".</summary>
    private static bool IsRangePartner(DateContext context, int i, int last)
    {
        var parsed = context.Parsed;
        var isFrom = parsed.Is(i - 1, "from") && (parsed.Is(last + 1, "to") || parsed.Is(last + 1, "until") || parsed.Is(last + 1, "till") || parsed.Is(last + 1, "through") || context.IsDash(last + 1));
        var isBetween = parsed.Is(i - 1, "between") && parsed.Is(last + 1, "and");
        return (isFrom || isBetween) && IsYearNumber(context, last + 2, out _) && !IsAmount(context, last + 3);
    }

    /// <summary>Whether the year goes on a list of years: "in 2014, 2016 and 2018".</summary>
    private static bool IsListed(DateContext context, int i)
    {
        var between = i - 1 - context.LastUsed;
        return context.LastUsed >= 0 && context.EndedWithYear && between is 1 or 2 && !context.StartsSentence(i)
            && (context.Parsed.Is(i - 1, ',') || context.Parsed.Is(i - 1, "and") || context.Parsed.Is(i - 1, "or")) && (between == 1 || context.Parsed.Is(i - 2, ','));
    }

    /// <summary>"500 BC", "44 CE", "AD 1066": years that their era tells, the ones before it beyond the calendar.</summary>
    private static DatePhrase? OfEra(DateContext context, int i)
    {
        if (context.Digits(i, out var year) == 0 || year == 0 || context.IsJoined(i))
        {
            return null;
        }

        var parsed = context.Parsed;
        if (parsed.Is(i + 1, "BC") || parsed.Is(i + 1, "BCE") || parsed.Is(i + 1, "B.C."))
        {
            return new DatePhrase(i, i + 1, "year-of-era", default) { Reason = DateReasons.BeyondCalendar };
        }

        return context.IsCapitalised(i + 1) && (parsed.Is(i + 1, "AD") || parsed.Is(i + 1, "CE") || parsed.Is(i + 1, "A.D.")) ? new DatePhrase(i, i + 1, "year-of-era", new DateSlots(year, 0, 0))
            : context.IsCapitalised(i - 1) && (parsed.Is(i - 1, "AD") || parsed.Is(i - 1, "A.D.")) ? new DatePhrase(i, i, "year-of-era", new DateSlots(year, 0, 0))
            : null;
    }

    /// <summary>"(Moss, 2013)", "(Moss et al., 2013; Hale, 2014)": the year of a work that is cited.</summary>
    private static bool IsCited(DateContext context, int i, int last) =>
        context.Parsed.Is(i - 1, ',') && (context.Parsed.Is(last + 1, ')') || context.Parsed.Is(last + 1, ';')) && (context.IsCapitalised(i - 2) || context.Parsed.Is(i - 2, '.'));

    /// <summary>"c. 1580", "b. 1950", "d. 1990": about, born, died.</summary>
    private static bool IsAfterLetter(DateContext context, int i) => context.Parsed.Is(i - 1, '.') && context.IsJoined(i - 1)
        && (context.Parsed.Is(i - 2, "c") || context.Parsed.Is(i - 2, "ca") || context.Parsed.Is(i - 2, "b") || context.Parsed.Is(i - 2, "d") || context.Parsed.Is(i - 2, "m") || context.Parsed.Is(i - 2, "est"));

    private static bool IsAmount(DateContext context, int next) => IsUnitAfter(context, next) || context.IsCounted(next);

    private static bool IsAdjectiveBeforeCounted(DateContext context, int next) =>
        (context.Classes(next) & WordClass.Adjective) != 0 && (context.Classes(next) & (WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb)) == 0 && context.IsCounted(next + 1);

    private static bool IsCountedPerson(DateContext context, int next) =>
        context.IsCounted(next) && (context.Parsed.NounMeaningOf(next) & WordMeaning.Person) != 0;

    private static bool IsUnitAfter(DateContext context, int next) => context.Parsed.Is(next, '%') || context.Parsed.Is(next, "percent") || context.Parsed.Is(next, "hours") || context.Parsed.Is(next, "GMT") || context.Parsed.Is(next, "block") || context.Parsed.Is(next, "blk")
        || context.Parsed.Is(next, "million") || context.Parsed.Is(next, "billion") || context.Parsed.Is(next, "km") || context.Parsed.Is(next, "kg") || context.Parsed.Is(next, "dollars")
        || context.Parsed.Is(next, "euros") || context.Parsed.Is(next, "pounds") || context.Parsed.Is(next, "feet") || context.Parsed.Is(next, "miles");

    /// <summary>Whether nothing that could be counted follows: the sentence ends, a mark or a small word comes.</summary>
    private static bool EndsPhrase(DateContext context, int next) => (uint)next >= (uint)context.Parsed.TokenCount || context.Parsed.Tokens[next].Kind == TokenKind.Punctuation
        || (context.Classes(next) & (WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner)) != 0;
}
