using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Numbers;

/// <summary>Reads two numbers set against each other: scores, votes, odds, <c>one in five</c>.</summary>
internal static class ContestReader
{
    private const int Window = 5;
    private const decimal LargestScore = 250, LargestVote = 700;

    /// <summary>Whether a hyphen stands between the two sides of a match, a vote or a bet.</summary>
    public static bool Is(ParsedText text, int sentenceStart, int end, in NumberPhrase phrase, in NumberPhrase second, decimal low, decimal high)
    {
        if (phrase.NumberFirst != phrase.NumberLast || second.NumberFirst != second.NumberLast || low > LargestVote || high > LargestVote)
        {
            return false;
        }

        if (low >= high && low <= LargestScore)
        {
            return true;
        }

        if (phrase.First >= 4 && text.Is(phrase.First - 1, ',') && text.Is(phrase.First - 3, '-') && text.Tokens[phrase.First - 2] is { Kind: TokenKind.Number, IsJoined: true } && text.Tokens[phrase.First - 4].Kind == TokenKind.Number && high <= LargestScore)
        {
            // 6-4, 3-6, 7-6: set by set.
            return true;
        }

        if (phrase.First >= 5 && text.Is(phrase.First - 1, ',') && text.Is(phrase.First - 2, ')') && text.Tokens[phrase.First - 3].Kind == TokenKind.Number && (text.Is(phrase.First - 4, '-') || text.Is(phrase.First - 4, '(')) && high <= LargestScore)
        {
            // 7-6 (7-4), 4-6: a tie-break stands between the sets.
            return true;
        }

        if (text.Is(phrase.First - 1, '(') && text.Is(second.Last + 1, ')') && phrase.First >= 2 && text.Tokens[phrase.First - 2].IsCapitalised && high <= LargestScore)
        {
            // The Lions (4-8): games won and lost.
            return true;
        }

        // "Lost four in a row and dropped to 19-21": games won and lost.
        var isRecord = text.Is(phrase.First - 1, "to") && text.BaseOf(phrase.First - 2) is "drop" or "improve" or "fall" or "slip" && (second.End >= end || text.Tokens[second.End].Kind == TokenKind.Punctuation);
        for (var at = Math.Max(sentenceStart, phrase.First - (isRecord ? 3 * Window : Window)); at < Math.Min(end, second.Last + 4); at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word && ContestWords.KindOf(text.Word(at)) != ContestKind.None)
            {
                return true;
            }
        }

        return false;
    }

    public static bool ReadScore(ParsedText text, int sentenceStart, int end, in NumberPhrase second, decimal low, decimal high, ref NumberPhrase phrase)
    {
        var isVote = low == high && low == 50;
        for (var at = Math.Max(sentenceStart, phrase.First - Window); at < Math.Min(end, second.Last + 4); at++)
        {
            isVote |= text.Tokens[at].Kind == TokenKind.Word && ContestWords.KindOf(text.Word(at)) == ContestKind.Vote;
        }

        phrase.Last = phrase.NumberLast = second.Last;
        if (isVote && high != 0)
        {
            phrase.Measure = Measure.Ratio;
            phrase.Value = low / high;
            phrase.Rule = "ratio";
        }
        else
        {
            phrase.Measure = Measure.Score;
            (phrase.Low, phrase.High) = (Math.Min(low, high), Math.Max(low, high));
            phrase.Value = null;
            phrase.Rule = "score";
        }

        return true;
    }

    /// <summary>One in five, nine in 10; not "three in 12 attacks" or "two in five days".</summary>
    public static bool ReadRatio(ParsedText text, int end, in NumberPhrase second, decimal over, decimal under, ref NumberPhrase phrase)
    {
        var isRound = under is 5 or 8 or 10 or 12 or 15 or 20 or 25 or 50 or 100 or 1000 or 10000 or 100000 or 1000000;
        var isOfThem = over == 1 && under <= 1000 && text.Is(second.Last + 1, "of") && text.IsA(second.Last + 2, WordClass.Determiner | WordClass.Pronoun);
        if (over <= 0 || over >= under || phrase.Measure != Measure.Count || second.Measure != Measure.Count || phrase.NumberFirst != phrase.NumberLast
            || !(isRound || (over == 1 && (under <= 1000 || under % 1000 == 0)) || IsAllButOne(phrase, over, under)) || (over > 1 && under < 5 && !IsAllButOne(phrase, over, under)) || (!isOfThem && IsDeed(text, phrase.First - 1)))
        {
            return false;
        }

        phrase.Last = phrase.NumberLast = second.Last;
        phrase.Value = over / under;
        phrase.Measure = Measure.Ratio;
        phrase.Rule = "ratio";
        return second.End <= end;
    }

    /// <summary>Two in three, three in four, in words.</summary>
    private static bool IsAllButOne(in NumberPhrase phrase, decimal over, decimal under) => !phrase.InDigits && over == under - 1 && under is 3 or 4;

    /// <summary>"Killed two in 10 attacks", "won four in 10 games": what is done so many times; not "missed four in 10 tumours".</summary>
    private static bool IsDeed(ParsedText text, int verb) => text.IsA(verb, WordClass.VerbPast | WordClass.Participle) && ListedWords.ReportingVerb(text, verb) is null
        && (CasualtyWords.Find(text.Word(verb)).Predicate is not null || text.BaseOf(verb) is "win" or "lose" or "score" or "hit" or "take" or "play" or "draw" or "concede" or "make" or "have" or "see" or "sell" or "buy" or "open" or "close");

    /// <summary>One over three, at the end of its clause.</summary>
    public static bool ReadQuotient(ParsedText text, int end, in NumberPhrase second, decimal over, decimal under, ref NumberPhrase phrase)
    {
        var behind = second.End;
        if (under == 0 || phrase.Measure != Measure.Count || second.Measure != Measure.Count || (behind < end && text.Tokens[behind].Kind != TokenKind.Punctuation))
        {
            return false;
        }

        phrase.Last = phrase.NumberLast = second.Last;
        phrase.Value = over / under;
        phrase.Measure = Measure.Ratio;
        phrase.Rule = "ratio";
        return true;
    }
}
