using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds where and when a figure holds: the place and the dates that govern it in its sentence.</summary>
internal ref struct PlaceAndTimeReader(ParsedText text, ReadOnlySpan<DateMention> dates, ReadOnlySpan<LocationMention> locations, PartialDate? published)
{
    /// <summary>Places looked at on each side of a number; a list of a thousand governs nothing.</summary>
    private const int MostCandidates = 4;

    /// <summary>Tokens between a place and the number that its clause gives, or the comma before its phrase.</summary>
    private const int ClauseReach = 16;

    /// <summary>Adverbs between a place and the verb behind it.</summary>
    private const int MostAdverbs = 2;

    /// <summary>What a quake, a storm or an army does to a place.</summary>
    private static readonly HashSet<string> StrikingVerbs = WordTable.Read("striking-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private FigureDateReader _dates = new(text, dates, published);
    private readonly ReadOnlySpan<LocationMention> _locations = locations;
    private int _firstPlace, _lastPlace;

    /// <summary>Looks up the places and dates of a sentence. Sentences are asked for in order.</summary>
    public void Enter(Sentence sentence)
    {
        _dates.Enter(sentence);
        (_firstPlace, _lastPlace) = MentionsOfSentence.Range(_locations, _lastPlace, sentence);
    }

    /// <summary>Fills in place, as-of date and period.</summary>
    /// <param name="draft">The figure.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="next">First token of the next figure; the end of the sentence when there is none.</param>
    /// <param name="previous">Index after the figure before; the start of the sentence when there is none.</param>
    public readonly void Read(ref FigureDraft draft, Sentence sentence, int previous, int next)
    {
        draft.Location = PlaceBehind(draft, next, sentence) ?? PlaceBefore(draft, sentence, previous);
        _dates.Read(ref draft, sentence);
    }

    /// <summary>Three in Leeds, were arrested across Ohio: the first place behind the number with a preposition of place before it.</summary>
    private readonly PlaceReference? PlaceBehind(in FigureDraft draft, int next, Sentence sentence)
    {
        var from = text.Tokens[draft.Phrase.Last].End;
        var first = MentionsOfSentence.FirstFrom(_locations, _firstPlace, _lastPlace, from);
        for (var i = first; i < Math.Min(_lastPlace, first + MostCandidates); i++)
        {
            var place = _locations[i];
            var token = text.TokenAt(place.Span.Start);
            if (token >= next)
            {
                return null;
            }

            if (!place.IsInName && !IsClauseBreak(draft.End, token, sentence) && IsLocative(token, draft.Phrase.First))
            {
                // "In Paris, France" is Paris; "in the Madrid suburb of Getafe" stays with the first.
                return place.Place;
            }
        }

        return null;
    }

    /// <summary>Rescued 17 residents, including a baby, from a tower in Leeds: the first place behind an insertion, in a phrase that its comma lets begin.</summary>
    public readonly PlaceReference? BehindAside(int aside)
    {
        var first = MentionsOfSentence.FirstFrom(_locations, _firstPlace, _lastPlace, text.Tokens[Math.Min(aside, text.TokenCount - 1)].Start);
        for (var i = first; i < Math.Min(_lastPlace, first + MostCandidates); i++)
        {
            var at = text.TokenAt(_locations[i].Span.Start);
            if (!IsLocative(at, aside))
            {
                continue;
            }

            var least = Math.Max(aside, at - ClauseReach);
            while (at > least && text.Tokens[at - 1].Kind == TokenKind.Word && !text.IsA(at - 1, WordClass.FiniteVerb | WordClass.Auxiliary | WordClass.Conjunction))
            {
                at--;
            }

            return at > aside && text.Is(at - 1, ',') && text.IsA(at, WordClass.Preposition | WordClass.Adverb) ? _locations[i].Place : null;
        }

        return null;
    }

    /// <summary>In Ohio, three were arrested; Spain is home to nine.</summary>
    private readonly PlaceReference? PlaceBefore(in FigureDraft draft, Sentence sentence, int previous)
    {
        for (var i = _firstPlace; i < Math.Min(_lastPlace, _firstPlace + MostCandidates); i++)
        {
            var place = _locations[i];
            var token = text.TokenAt(place.Span.Start);
            if (token >= draft.First)
            {
                return null;
            }

            if (place.IsInName)
            {
                continue;
            }

            var behind = text.TokenAt(place.Span.End);
            if (token == sentence.First && (text.Is(behind, "is") || text.Is(behind, "was") || text.Is(behind, "has") || text.Is(behind, "had")) && previous <= token)
            {
                return place.Place;
            }

            if (IsLocative(token, sentence.First) && token - sentence.First <= 4 && previous <= token && text.Is(behind, ','))
            {
                return place.Place;
            }

            if (draft.First - behind <= ClauseReach && ((IsLocative(token, sentence.First) && IsOfSubject(behind, draft.First)) || IsStruck(token, sentence.First, behind, draft.First)))
            {
                return place.Place;
            }
        }

        return null;
    }

    /// <summary>Waiting lists in Wales reached 760,300; unemployment in Spain dropped by 60,500 in June to 2.69 million: one clause, whose verb gives the figure.</summary>
    private readonly bool IsOfSubject(int from, int number)
    {
        var verbs = 0;
        for (var at = from; at < number; at++)
        {
            if (text.Tokens[at].Kind is TokenKind.Punctuation or TokenKind.Quote || text.IsA(at, WordClass.Conjunction) || text.Is(at, "that") || text.Is(at, "who") || text.Is(at, "which") || text.Is(at, "than") || text.Is(at, "compared"))
            {
                return false;
            }

            if (text.IsA(at, WordClass.FiniteVerb | WordClass.Auxiliary))
            {
                if (verbs == 0 && at > from + MostAdverbs)
                {
                    return false;
                }

                if ((text.VerbMeaningOf(at) & WordMeaning.Saying) != 0 && !text.IsA(at, WordClass.Auxiliary))
                {
                    return false;
                }

                verbs++;
            }
        }

        return verbs > 0;
    }

    /// <summary>Struck southern Albania on Monday, damaging 900 homes: what harms a place harms what is in it.</summary>
    private readonly bool IsStruck(int place, int least, int from, int number)
    {
        var verb = place - 1;
        while (verb > least && place - verb < 4 && (text.IsA(verb, WordClass.Determiner) || (text.IsA(verb, WordClass.Adjective | WordClass.Noun) && !text.IsA(verb, WordClass.FiniteVerb))))
        {
            verb--;
        }

        if (!text.IsA(verb, WordClass.VerbPast | WordClass.VerbThird | WordClass.Participle) || !StrikingVerbs.Contains(text.BaseOf(verb)))
        {
            return false;
        }

        for (var at = from; at < number; at++)
        {
            if (text.Is(at, ';') || text.Is(at, ':') || text.Tokens[at].Kind == TokenKind.Quote || (text.IsA(at, WordClass.FiniteVerb) && !text.IsA(at, WordClass.AnyNoun) && !text.Is(at - 1, "and") && !text.Is(at - 1, "has")))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsLocative(int token, int least)
    {
        for (var at = token - 1; at >= Math.Max(least, token - 4); at--)
        {
            if (text.Is(at, "in") || text.Is(at, "at") || text.Is(at, "near") || text.Is(at, "across") || text.Is(at, "throughout") || (text.Is(at, "through") && at == token - 1) || text.Is(at, "around") || text.Is(at, "outside") || text.Is(at, "inside")
                || text.Is(at, "within") || text.Is(at, "on") || text.Is(at, "off"))
            {
                return true;
            }

            if (!text.IsA(at, WordClass.Determiner | WordClass.Adjective | WordClass.AnyNoun | WordClass.Name) || text.IsA(at, WordClass.FiniteVerb) || text.Tokens[at].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether another statement begins in between: a semicolon, a quotation, "said".</summary>
    private readonly bool IsClauseBreak(int from, int to, Sentence sentence)
    {
        for (var at = Math.Max(from, sentence.First); at < to; at++)
        {
            if (text.Is(at, ';') || text.Is(at, ':') || text.Is(at, "while") || text.Is(at, "whereas") || text.Is(at, "but")
                || (text.IsA(at, WordClass.FiniteVerb) && !text.IsA(at, WordClass.Auxiliary) && (text.VerbMeaningOf(at) & WordMeaning.Saying) != 0))
            {
                return true;
            }
        }

        return false;
    }
}
