using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Dates;

/// <summary>What the rules for dates know while they read one text.</summary>
/// <param name="parsed">The text.</param>
/// <param name="published">When it was published; null when that is not known.</param>
internal sealed class DateContext(ParsedText parsed, PartialDate? published)
{
    /// <summary>How many tokens back a word tells whether the date lies ahead.</summary>
    private const int TenseReach = 12;

    private bool? _isDayFirst;
    private bool _knowsOrder;

    public ParsedText Parsed { get; } = parsed;

    public PartialDate? Published { get; } = published;

    /// <summary>The day of publication; null when it is not known to the day.</summary>
    public DateOnly? PublishedDay { get; } = published is { Day: not null } day ? day.FirstDay : null;

    /// <summary>The date named last whose year is known: what "that year" means.</summary>
    public DateSlots Anchor { get; set; }

    /// <summary>Last token of the date found last, -1 before the first; no date begins before the token after it.</summary>
    public int LastUsed { get; set; } = -1;

    /// <summary>Whether the date found last ends with a year: what lets "2014, 2016 and 2018" go on.</summary>
    public bool EndedWithYear { get; set; }

    /// <summary>Why a phrase that hangs on publication cannot be placed.</summary>
    public string WhyNoPublication => Published is null ? DateReasons.NoPublication : DateReasons.RoughPublication;

    public DateWord Word(int token) => DateWords.At(Parsed, token);

    /// <summary>How many ASCII digits make up the token, 1 to 4, and their value; 0 for any other token.</summary>
    public int Digits(int token, out int value)
    {
        value = 0;
        if ((uint)token >= (uint)Parsed.TokenCount || Parsed.Tokens[token].Kind != TokenKind.Number || Parsed.Tokens[token].Length > 4)
        {
            return 0;
        }

        foreach (var c in Parsed.Word(token))
        {
            if (!char.IsAsciiDigit(c))
            {
                return 0;
            }

            value = value * 10 + (c - '0');
        }

        return Parsed.Tokens[token].Length;
    }

    public bool IsJoined(int token) => (uint)token < (uint)Parsed.TokenCount && Parsed.Tokens[token].IsJoined;

    /// <summary>Whether a mark joins a number to the one before it: the comma of "1,204", the colon of "5:30".</summary>
    public bool IsJoinedNumber(int mark) => IsJoined(mark) && IsJoined(mark + 1) && Parsed.Tokens[mark + 1].Kind == TokenKind.Number;

    /// <summary>Whether the token is a hyphen or dash.</summary>
    public bool IsDash(int token) => (uint)token < (uint)Parsed.TokenCount && Parsed.Tokens[token].Length == 1
        && Parsed.Text[Parsed.Tokens[token].Start] is '-' or '‐' or '‑' or '‒' or '–' or '—' or '−';

    public bool IsCapitalised(int token) => (uint)token < (uint)Parsed.TokenCount && Parsed.Tokens[token].Kind == TokenKind.Word && Parsed.Tokens[token].IsCapitalised;

    public bool StartsSentence(int token) => (uint)token < (uint)Parsed.TokenCount && Parsed.Tokens[token].Has(TokenShape.StartsSentence);

    /// <summary>The parts of speech of a token: what the reader made out, else what the lexicon allows.</summary>
    public WordClass Classes(int token) => (uint)token >= (uint)Parsed.TokenCount || Parsed.Tokens[token].Kind != TokenKind.Word ? WordClass.None
        : Parsed.Classes[token] != WordClass.None ? Parsed.Classes[token] : WordLexicon.English.ClassesOf(Parsed.Word(token));

    /// <summary>Whether a lower-case plural noun stands here that a number before it would count: "people", "homes".</summary>
    public bool IsCounted(int token) => (uint)token < (uint)Parsed.TokenCount && !Parsed.Tokens[token].IsCapitalised && !StartsSentence(token)
        && (Classes(token) & WordClass.PluralNoun) != 0 && (Classes(token) & (WordClass.Preposition | WordClass.Auxiliary)) == 0;

    /// <summary>"On Tuesday they play at home": the present behind a day that begins a sentence tells of what is planned.</summary>
    public bool IsPlan(int token)
    {
        if (!Parsed.Is(token - 1, "on") || !StartsSentence(token - 1))
        {
            return false;
        }

        var i = token + 1;
        while (i < token + 4 && (Classes(i) & (WordClass.Pronoun | WordClass.Determiner | WordClass.AnyNoun | WordClass.Name)) != 0 && (Classes(i) & WordClass.Verb) == 0)
        {
            i++;
        }

        return i > token + 1 && !StartsSentence(i) && i < Parsed.TokenCount && !Parsed.Tokens[i].IsCapitalised && ListedWords.Has(Parsed, i, ContextRole.Planned);
    }

    /// <summary>Whether the words before the token say that it lies ahead: "will meet on Friday".</summary>
    public bool IsFuture(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - TenseReach) && !StartsSentence(i + 1); i--)
        {
            switch (Word(i).Kind)
            {
                case DateWordKind.Future:
                    return true;
                case DateWordKind.Past:
                    return false;
                case DateWordKind.None when (Classes(i) & (WordClass.AnyVerb | WordClass.AnyNoun | WordClass.Adjective)) == WordClass.VerbPast:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a verb before the token or right behind it tells of the past.</summary>
    public bool HasPast(int first, int last)
    {
        for (var i = Math.Max(0, first - TenseReach); i <= last + 6 && i < Parsed.TokenCount; i++)
        {
            if (i > last && StartsSentence(i))
            {
                break;
            }

            if (i < first && StartsSentenceBehind(i, first))
            {
                continue;
            }

            if (Word(i).Kind == DateWordKind.Past || (Classes(i) & (WordClass.AnyVerb | WordClass.AnyNoun | WordClass.Adjective)) == WordClass.VerbPast
                || ((Classes(i) & (WordClass.Participle | WordClass.VerbPast)) != 0 && (Classes(i - 1) & WordClass.Auxiliary) != 0 && !Parsed.Is(i - 1, "be")))
            {
                return true;
            }
        }

        return false;
    }

    private bool StartsSentenceBehind(int from, int to)
    {
        for (var i = from + 1; i <= to; i++)
        {
            if (StartsSentence(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb that leaves open if it happens has its term here: "could be needed by March", "must find the sum by 1 April".</summary>
    public bool IsDeadline(int token)
    {
        if (!Parsed.Is(token - 1, "by"))
        {
            return false;
        }

        for (var i = token - 2; i >= Math.Max(0, token - TenseReach) && !StartsSentence(i + 1); i--)
        {
            if (Parsed.Is(i, "could") || Parsed.Is(i, "must") || Parsed.Is(i, "should") || Parsed.Is(i, "may") || Parsed.Is(i, "might") || Parsed.Is(i, "would") || Parsed.Is(i, "can"))
            {
                return !Parsed.Is(i + 1, "have");
            }
        }

        return false;
    }

    /// <summary>Whether the clause behind the token looks ahead: "in July, where she will speak".</summary>
    public bool IsFutureAfter(int token)
    {
        for (var i = token + 1; i <= token + 4 && i < Parsed.TokenCount && !StartsSentence(i); i++)
        {
            switch (Word(i).Kind)
            {
                case DateWordKind.Future:
                    return true;
                case DateWordKind.Past:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph begins inside the words: no date runs over its end.</summary>
    public bool CrossesParagraph(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (Parsed.Tokens[i].Has(TokenShape.StartsParagraph))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether numbers with slashes put the day first: as some date of the text shows that cannot be read otherwise; null when none does, or they differ.</summary>
    public bool? IsDayFirst()
    {
        if (_knowsOrder)
        {
            return _isDayFirst;
        }

        _knowsOrder = true;
        bool isDayFirst = false, isMonthFirst = false;
        for (var i = 0; i + 4 < Parsed.TokenCount; i++)
        {
            if (Parsed.Tokens[i].Kind == TokenKind.Number && Parsed.Is(i + 1, '/') && Parsed.Is(i + 3, '/')
                && Digits(i, out var first) is 1 or 2 && Digits(i + 2, out var second) is 1 or 2 && Digits(i + 4, out _) is 2 or 4)
            {
                isDayFirst |= first is > 12 and <= 31 && second <= 12;
                isMonthFirst |= second is > 12 and <= 31 && first <= 12;
            }
        }

        return _isDayFirst = isDayFirst == isMonthFirst ? null : isDayFirst;
    }
}
