using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds when a figure holds: the dates that govern it in its sentence.</summary>
internal ref struct FigureDateReader(ParsedText text, ReadOnlySpan<DateMention> dates, PartialDate? published)
{
    /// <summary>Dates looked at on each side of a number; a list of a thousand governs nothing.</summary>
    private const int MostCandidates = 4;

    /// <summary>Tokens that an insertion in brackets is followed over.</summary>
    private const int AsideReach = 16;

    /// <summary>Tokens between the comma that opens an insertion and its date.</summary>
    private const int InsertionReach = 7;

    private readonly ReadOnlySpan<DateMention> _mentions = dates;
    private int _firstDate, _lastDate;

    /// <summary>Looks up the dates of a sentence. Sentences are asked for in order.</summary>
    public void Enter(Sentence sentence) => (_firstDate, _lastDate) = MentionsOfSentence.Range(_mentions, _lastDate, sentence);

    /// <summary>Fills in as-of date and period.</summary>
    public readonly void Read(ref FigureDraft draft, Sentence sentence)
    {
        var start = text.Tokens[draft.Phrase.First].Start;
        var best = -1;
        var bestDistance = int.MaxValue;
        var nearest = MentionsOfSentence.FirstFrom(_mentions, _firstDate, _lastDate, start);
        for (var i = Math.Max(_firstDate, nearest - MostCandidates); i < Math.Min(_lastDate, nearest + MostCandidates); i++)
        {
            var date = _mentions[i];
            var token = text.TokenAt(date.Span.Start);
            // A date before the number governs it across the clause; one behind it reaches back past other figures.
            var distance = IsRightBehind(draft, token) ? -1 : Math.Abs(date.Span.Start - start);
            if (distance < bestDistance && !IsOfName(token, text.TokenAt(date.Span.End), sentence) && !IsAside(token, draft.Phrase.First, sentence) && !IsOfOther(draft, token, text.TokenAt(date.Span.End), sentence))
            {
                (best, bestDistance) = (i, distance);
            }
        }

        if (best < 0 || _mentions[best].Interval is null)
        {
            // "£4bn this year, and £5bn by 2030": the nearest date is its own, though nobody knows which year that is.
            return;
        }

        var chosen = _mentions[best].Interval!.Value;
        var from = text.TokenAt(_mentions[best].Span.Start);
        if (best + 1 < _lastDate && _mentions[best + 1].Interval is { } until && JoinsDates(text.TokenAt(_mentions[best].Span.End), text.TokenAt(_mentions[best + 1].Span.Start)) && until.LastDay >= chosen.FirstDay)
        {
            draft.Period = new DateInterval(chosen.From, until.To);
        }
        else if (best > _firstDate && _mentions[best - 1].Interval is { } since && JoinsDates(text.TokenAt(_mentions[best - 1].Span.End), from) && since.FirstDay <= chosen.LastDay)
        {
            draft.Period = new DateInterval(since.From, chosen.To);
        }
        else if (text.Is(from - 1, "since"))
        {
            var behind = text.TokenAt(_mentions[best].Span.End);
            if (text.Is(behind, ',') && text.Is(behind + 1, "when") && behind < draft.Phrase.First)
            {
                // Since 1948, when 40 people died.
                draft.AsOf = chosen;
            }
            else if (published is { } today && today.LastDay >= chosen.LastDay)
            {
                // Since March: up to the day of publication, and open where that is not known.
                draft.Period = new DateInterval(chosen.From, today);
            }
        }
        else if (chosen.IsSingle && !text.Is(from - 1, "during") && !text.Is(from - 1, "over") && !text.Is(from - 1, "throughout"))
        {
            draft.AsOf = chosen;
        }
        else
        {
            draft.Period = chosen;
        }
    }

    /// <summary>"From 82 per 100,000 in 2012 to 106 per 100,000 in 2021": the date that only a preposition parts from the figure is its own.</summary>
    private readonly bool IsRightBehind(in FigureDraft draft, int date)
    {
        var end = draft.End;
        end += text.Is(end, "per") ? 2 : 0;
        return date == end + 1 && text.IsA(end, WordClass.Preposition) && !text.Is(end, "since") && !text.Is(end, "from") && !text.Is(end, "until");
    }

    /// <summary>Whether the date tells of something else than the figure: of what it is compared with, of an insertion, of the next verb.</summary>
    private readonly bool IsOfOther(in FigureDraft draft, int date, int behind, Sentence sentence)
    {
        if (date < draft.Phrase.First)
        {
            // Up from 36 in 2019, and the others 12: the year is that of the 36.
            for (var at = date - 1; at > Math.Max(sentence.First, date - InsertionReach) && !text.Is(at, ','); at--)
            {
                if (text.Is(at, "than") || text.Is(at, "compared") || (text.Is(at, "from") && (text.Is(at - 1, "up") || text.Is(at - 1, "down"))))
                {
                    return true;
                }
            }

            for (var at = behind; at < draft.First - 1; at++)
            {
                if (text.Is(at, "and") && text.Is(at + 1, "to") && text.IsA(at + 2, WordClass.Verb))
                {
                    // To close in 2027 and to save $40 million.
                    return true;
                }
            }

            // Born in Lund in 1938, he wrote 300 papers.
            if (text.IsA(sentence.First, WordClass.Participle | WordClass.VerbPast) && text.Tokens[sentence.First].Kind == TokenKind.Word && HasComma(behind, draft.Phrase.First))
            {
                return true;
            }

            // Acme, founded in 1908, serves 300 people.
            if (!text.Is(behind, ',') || behind >= draft.Phrase.First)
            {
                return false;
            }

            for (var comma = date - 1; comma > Math.Max(sentence.First, date - InsertionReach); comma--)
            {
                if (text.Is(comma, ','))
                {
                    return text.IsA(comma + 1, WordClass.Participle | WordClass.VerbPast) || text.Is(comma + 1, "who") || text.Is(comma + 1, "which") || text.Is(comma + 1, "whose");
                }
            }

            return false;
        }

        if (text.IsA(date - 1, WordClass.Preposition) && (text.Is(date - 2, "set") || text.IsA(date - 2, WordClass.Participle | WordClass.VerbPast)) && text.IsA(date - 3, WordClass.Noun) && text.IsA(date - 4, WordClass.Determiner) && date - 4 >= draft.End)
        {
            // Winds of 183 km/h beat a record set in 1945.
            return true;
        }

        var isSubject = draft.Predicate is not null && !draft.IsObject;
        for (var at = draft.End; at < date; at++)
        {
            if (text.Is(at, "than") || text.Is(at, "compared") || text.Is(at, "versus") || text.Is(at, "against") || (text.Is(at, "from") && at > draft.End && (text.Is(at - 1, "up") || text.Is(at - 1, "down"))))
            {
                // 41 seats, up from 36 in 2019.
                return true;
            }

            if (text.Is(at, "from") && text.Tokens[at + 1].Kind is TokenKind.Number or TokenKind.Currency && (text.Is(at - 1, '%') || text.Tokens[at - 1].Kind == TokenKind.Number || text.IsA(at - 1, WordClass.Numeral)
                || text.Is(at - 1, "percent") || text.Is(at - 1, "cent") || text.Is(at - 1, "points")))
            {
                // A profit of $1.2 million, up 12% from $1.1 million in 2022: the year is that of the last.
                return true;
            }

            if (text.Is(at, ',') && ((!isSubject && text.IsA(at + 1, WordClass.Auxiliary | WordClass.VerbPast)) || IsRanked(at + 1, date)))
            {
                // Employs 300 people, was founded in 1923; the highest since 2010.
                return true;
            }
        }

        return false;
    }

    private readonly bool HasComma(int from, int to)
    {
        for (var at = from; at < Math.Min(to, from + AsideReach); at++)
        {
            if (text.Is(at, ','))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The highest since 2010, the country's fourth since independence: an apposition that ranks.</summary>
    private readonly bool IsRanked(int from, int date)
    {
        for (var at = from; at < Math.Min(date, from + 5); at++)
        {
            var word = text.Word(at);
            if (word.EndsWith("est", StringComparison.OrdinalIgnoreCase) || text.Is(at, "worst") || text.Is(at, "most") || text.Is(at, "least") || NumberWords.Find(word).Kind == NumberWordKind.Ordinal)
            {
                return true;
            }

            if (text.Tokens[at].Kind == TokenKind.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the date stands in brackets that do not hold the number.</summary>
    private readonly bool IsAside(int date, int number, Sentence sentence)
    {
        for (var at = date - 1; at >= Math.Max(sentence.First, date - AsideReach); at--)
        {
            if (text.Is(at, ')'))
            {
                return false;
            }

            if (text.Is(at, '('))
            {
                if (number < at)
                {
                    return true;
                }

                for (var close = date; close < Math.Min(number, date + AsideReach); close++)
                {
                    if (text.Is(close, ')'))
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    private readonly bool JoinsDates(int from, int to) => to - from <= 2 && to > from && (text.Is(from, "until") || text.Is(from, "to") || text.Is(from, "till") || text.Is(from, "through") || text.Is(from, '–') || text.Is(from, '-'));

    /// <summary>Whether the date only dates something else: the September report, the 2016 law.</summary>
    private readonly bool IsOfName(int token, int behind, Sentence sentence) =>
        token > sentence.First && (text.IsA(token - 1, WordClass.Determiner) || text.Tokens[token - 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe) && !text.Is(token - 1, "this") && !text.Is(token - 1, "that")
        && text.IsA(behind, WordClass.Noun | WordClass.PluralNoun | WordClass.Name) && text.Tokens[behind].Kind == TokenKind.Word;
}
