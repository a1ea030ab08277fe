using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Tells ages that have no unit: <c>aged 54</c>, <c>Ana Ruiz, 54,</c>, <c>Lee (17)</c>, <c>two men, 18 and 20,</c>, <c>she was nineteen</c>, <c>children under five</c>.</summary>
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

        if (phrase.InDigits && text.Is(phrase.First - 1, '(') && text.Is(phrase.Last + 1, ')') && phrase.First > 1 && text.Tokens[phrase.First - 2] is { Kind: TokenKind.Word, IsCapitalised: true } && IsShirt(text, phrase))
        {
            (phrase.Rule, phrase.Reason) = ("shirt-number", "identifier");
            return;
        }

        var first = FirstOfList(text, phrase.First);
        if (IsBehindAged(text, first) || (first < phrase.First && IsBehindAged(text, phrase.First)) || IsBehindName(text, phrase) || IsBehindPeople(text, first, phrase) || IsOfPerson(text, phrase) || IsBound(text, phrase) || IsOfChild(text, phrase) || IsAtDeath(text, phrase) || IsAtTurn(text, phrase)
            || ((text.Is(phrase.First - 1, "then") || text.Is(phrase.First - 1, "now")) && text.Is(phrase.First - 2, ',') && phrase.Value >= 1 && (text.Is(phrase.Last + 1, ',') || text.Is(phrase.Last + 1, '.')))
            || (text.Is(phrase.First - 1, "both") && (text.Is(phrase.First - 2, ',') ? text.Is(phrase.Last + 1, ',') || text.Is(phrase.Last + 1, '.') : text.Is(phrase.First - 2, '(') && text.Is(phrase.Last + 1, ')')) && phrase.Value >= 1)
            || (first < phrase.First && first > 2 && (text.Is(first - 1, "are") || text.Is(first - 1, "were")) && IsChild(text, first - 2)))
        {
            phrase.Measure = Measure.Age;
            phrase.Unit = "year";
            phrase.Rule = "age";
        }
    }

    /// <summary>The first number of the list that the one at the token goes on: of "26, 29 and 37" the 26.</summary>
    private static int FirstOfList(ParsedText text, int number)
    {
        var first = number;
        for (var at = number - 1; at > 0 && number - at < MostInList; at--)
        {
            if (IsShort(text, at))
            {
                first = at;
            }
            else if (!text.Is(at, ',') && !text.Is(at, "and") && !text.Is(at, "or") && !text.Is(at, '/'))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>Index after the last number of the list that goes on behind a number.</summary>
    private static int EndOfList(ParsedText text, int end)
    {
        for (var at = end; at < Math.Min(text.TokenCount, end + MostInList); at++)
        {
            // "Three sisters, 21, 33 and 35, and one nurse": the last counts somebody.
            if (IsShort(text, at) && (at + 1 >= text.TokenCount || text.Tokens[at + 1].Kind != TokenKind.Word || text.Is(at + 1, "and") || text.Is(at + 1, "or")))
            {
                end = at + 1;
            }
            else if (!text.Is(at, ',') && !text.Is(at, "and") && !text.Is(at, "or"))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsShort(ParsedText text, int token) => text.Tokens[token].Kind == TokenKind.Number ? text.Tokens[token].Length <= 3 : text.IsA(token, WordClass.Numeral);

    /// <summary>Aged 54, age 12, ages 14 to 18, turned 40, at the age of six.</summary>
    private static bool IsBehindAged(ParsedText text, int first)
    {
        var before = first - 1;
        while (text.Is(before, "between") || text.Is(before, "about") || text.Is(before, "around") || text.Is(before, "from") || text.Is(before, "under") || text.Is(before, "over") || text.Is(before, "just"))
        {
            before--;
        }

        return text.Is(before, "aged") || text.Is(before, "ages") || text.Is(before, "age") || (text.Is(before, "of") && (text.Is(before - 1, "age") || text.Is(before - 1, "ages")))
            || ((text.Is(before, "turned") || ((text.Is(before, "turning") || text.Is(before, "turns")) && EndsClause(text, first + 1))) && !text.IsA(first + 1, WordClass.AnyNoun));
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

        if (text.Is(mark, ',') && (IsJunior(text, mark - 1) || (text.Is(mark - 1, '.') && IsJunior(text, mark - 2))))
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
            return text.Is(behind, ')') && phrase.Value >= 2 && !IsRound(text, phrase);
        }

        // Lists such as "Group A, 12, Group B, 9" and dates are rarer than ages.
        return phrase.Value >= 1 && text.IsA(mark - 1, WordClass.Name | WordClass.Noun)
            && (behind >= text.TokenCount || text.Is(behind, ',') || text.Is(behind, '.') || text.Is(behind, ';') || text.Is(behind, ')') || (text.Is(behind, "of") && !text.Is(behind + 1, "them") && !text.Is(behind + 1, "whom") && !text.Is(behind + 1, "those") && !text.Is(behind + 1, "which") && !text.Is(behind + 1, "the")) || text.Is(behind, "and") || text.Is(behind, "was")
                || text.Is(behind, "from") || text.Is(behind, "who") || text.Is(behind, "is"));
    }

    /// <summary>"Quarterback Tom Berg (7) is tackled by Jan Lund (94)": numbers of shirts.</summary>
    private static bool IsShirt(ParsedText text, in NumberPhrase phrase)
    {
        for (var at = Math.Max(0, phrase.First - 24); at < Math.Min(text.TokenCount, phrase.First + 24); at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && SportWords.Shirts.Contains(text.Word(at)))
            {
                return true;
            }
        }

        return false;
    }

    // "Marten Hall, Jr., 30, of Lund"
    private static bool IsJunior(ParsedText text, int token) => text.Is(token, "Jr") || text.Is(token, "Jr.") || text.Is(token, "Sr") || text.Is(token, "Sr.");

    /// <summary>"Lund (69) and Berg (70) are tied on nine under": rounds of golf.</summary>
    private static bool IsRound(ParsedText text, in NumberPhrase phrase)
    {
        for (var at = Math.Max(0, phrase.First - 16); at < Math.Min(text.TokenCount, phrase.First + 16) && phrase.Value is >= 59 and <= 90; at++)
        {
            if (text.Is(at, "par") || text.Is(at, "birdie") || text.Is(at, "birdies") || text.Is(at, "tied") || (text.Is(at, "under") && text.IsA(at - 1, WordClass.Numeral)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two men, 18 and 20, were; the driver, 52, fled: numbers between commas behind a word for people.</summary>
    private static bool IsBehindPeople(ParsedText text, int first, in NumberPhrase phrase)
    {
        var mark = first - 1;
        if (mark < 1 || (!phrase.InDigits && first == phrase.First && EndOfList(text, phrase.Last + 1) == phrase.Last + 1 && !(IsOne(text, mark - 1) && text.Is(phrase.Last + 1, ','))) || !(text.Is(mark, ',') || text.Is(mark, '(')) || !(IsSex(text, mark - 1)
            || (text.IsA(mark - 1, WordClass.AnyNoun) && (text.NounMeaningOf(mark - 1) & (WordMeaning.Person | WordMeaning.Group)) == WordMeaning.Person)))
        {
            return false;
        }

        var end = EndOfList(text, phrase.Last + 1);
        return text.Is(mark, '(') ? text.Is(end, ')') : end >= text.TokenCount || text.Tokens[end].Has(TokenShape.StartsSentence) || text.Is(end, ',') || text.Is(end, '.') || text.Is(end, ';');
    }

    /// <summary>A boy of 15, a girl of seven; not "a man of two faces".</summary>
    private static bool IsOfChild(ParsedText text, in NumberPhrase phrase)
    {
        var noun = phrase.First - 2;
        return noun >= 0 && text.Is(noun + 1, "of") && phrase.Low is null && phrase.Value is >= 1 && IsOne(text, noun) && text.IsA(noun - 1, WordClass.Determiner | WordClass.Adjective)
            && (EndsClause(text, phrase.Last + 1) || text.IsA(phrase.Last + 1, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Preposition) || text.Is(phrase.Last + 1, "who") || (text.IsA(phrase.Last + 1, WordClass.VerbPast) && !text.IsA(phrase.Last + 1, WordClass.AnyNoun | WordClass.Adjective)));
    }

    private static bool IsOne(ParsedText text, int noun) => text.Is(noun, "boy") || text.Is(noun, "girl") || text.Is(noun, "man") || text.Is(noun, "woman") || text.Is(noun, "lad") || text.Is(noun, "youth") || text.Is(noun, "teenager") || text.Is(noun, "child");

    private static bool IsSex(ParsedText text, int token) => text.Is(token, "male") || text.Is(token, "female") || text.Is(token, "males") || text.Is(token, "females");

    /// <summary>She was nineteen; he is 54 and.</summary>
    private static bool IsOfPerson(ParsedText text, in NumberPhrase phrase)
    {
        var be = phrase.First - 1;
        if (text.Is(be, "only") || text.Is(be, "just") || text.Is(be, "about") || text.Is(be, "now") || text.Is(be, "almost") || text.Is(be, "nearly"))
        {
            be--;
        }

        if (be < 1 || !(text.Is(be, "was") || text.Is(be, "were") || text.Is(be, "are") || text.Is(be, "is") || text.Is(be, "'s") || text.Is(be, "’s") || text.Is(be, "am") || text.Is(be, "'m") || text.Is(be, "’m")))
        {
            return false;
        }

        var subject = be - 1;
        var isPerson = text.Is(subject, "she") || text.Is(subject, "he") || text.Is(subject, "I") || text.Is(subject, "who") || IsChild(text, subject);
        return isPerson && (EndsClause(text, phrase.Last + 1) || text.Is(phrase.Last + 1, "when") || text.Is(phrase.Last + 1, "and") || text.Is(phrase.Last + 1, "at")
            || text.Is(phrase.Last + 1, "now") || text.Is(phrase.Last + 1, "then")) && !CardinalReader.IsHyphen(text, phrase.Last + 1);
    }

    /// <summary>Whose kids are six and ten, her son is seven.</summary>
    private static bool IsChild(ParsedText text, int noun) => noun > 0 && (text.Is(noun - 1, "whose") || text.IsA(noun - 1, WordClass.Determiner | WordClass.Pronoun)) && text.SingularOf(noun) is "son" or "daughter" or "child" or "kid" or "boy" or "girl";

    /// <summary>Children under five, people over 65, most of the patients were under five.</summary>
    private static bool IsBound(ParsedText text, in NumberPhrase phrase)
    {
        var bound = phrase.First - 1;
        if (!(text.Is(bound, "under") || text.Is(bound, "over")) || phrase.Value is not (>= 1 and <= 100) || text.IsA(phrase.Last + 1, WordClass.AnyNoun | WordClass.Adjective | WordClass.Numeral | WordClass.Gerund | WordClass.Participle)
            || text.Is(phrase.Last + 1, "of") || text.Is(phrase.Last + 1, "to") || CardinalReader.IsHyphen(text, phrase.Last + 1))
        {
            return false;
        }

        var people = bound - 1;
        people -= text.Is(people, "were") || text.Is(people, "are") || text.Is(people, "is") || text.Is(people, "was") ? 1 : 0;
        return people >= 0 && (text.Is(people, "people") || text.Is(people, "those") || text.Is(people, "anyone") || text.Is(people, "everyone") || text.Is(people, "all") || text.Is(people, "both") || text.Is(people, "she") || text.Is(people, "he")
            || (text.IsA(people, WordClass.PluralNoun) && (text.NounMeaningOf(people) & WordMeaning.Person) != 0));
    }

    /// <summary>"Dies at 91", "dead at 34", "died at 102, her family said".</summary>
    private static bool IsAtDeath(ParsedText text, in NumberPhrase phrase) => text.Is(phrase.First - 1, "at") && phrase.Low is null && EndsClause(text, phrase.Last + 1)
        && (text.Is(phrase.First - 2, "dies") || text.Is(phrase.First - 2, "died") || text.Is(phrase.First - 2, "dead"));

    /// <summary>"He joined the railway at 16 and", "she left school at 14".</summary>
    private static bool IsAtTurn(ParsedText text, in NumberPhrase phrase)
    {
        if (!text.Is(phrase.First - 1, "at") || phrase.Low is not null || phrase.Value is not (>= 5 and <= 99) || !(EndsClause(text, phrase.Last + 1) || text.Is(phrase.Last + 1, "and") || text.Is(phrase.Last + 1, "to")))
        {
            return false;
        }

        for (var at = phrase.First - 2; at > 0 && at > phrase.First - 8 && text.Tokens[at].Kind == TokenKind.Word; at--)
        {
            if (text.IsA(at, WordClass.VerbPast))
            {
                if (text.BaseOf(at) is "leave" && (text.Is(phrase.First - 2, "school") || text.Is(phrase.First - 2, "home")))
                {
                    return true;
                }

                return text.BaseOf(at) is "join" or "leave" or "marry" or "retire" or "enlist" or "emigrate" or "graduate" or "begin" or "start"
                    && (text.Is(at - 1, "he") || text.Is(at - 1, "she") || text.Is(at - 1, "who") || text.IsA(at - 1, WordClass.Name));
            }
        }

        return false;
    }

    private static bool EndsClause(ParsedText text, int token) =>
        token >= text.TokenCount || text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.Quote || text.Tokens[token].Has(TokenShape.StartsSentence);
}
