using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Names;

/// <summary>Cuts sentences into runs of words that may be one name: capitalised words with what may stand between them.</summary>
internal static class NameChunks
{
    private const int LongestChunk = 14;

    /// <summary>The next run that begins at or behind a token and before <paramref name="end"/>.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryNext(SignedText signed, ref int at, int end, bool isHeadline, out int first, out int last)
    {
        var text = signed.Text;
        for (; at < end; at++)
        {
            if (!CanBegin(signed, at, isHeadline))
            {
                continue;
            }

            first = at;
            last = EndOf(signed, at, end, isHeadline);
            at = last + 1;
            return true;
        }

        first = last = -1;
        return false;
    }

    private static bool IsNameWord(SignedText signed, int token, bool isHeadline)
    {
        var text = signed.Text;
        if ((uint)token >= (uint)text.TokenCount)
        {
            return false;
        }

        var shape = text.Tokens[token];
        if (shape.Kind != TokenKind.Word || !shape.IsCapitalised || signed.Has(token, NameSign.Calendar) && !signed.Has(token, NameSign.SeenCapital & NameSign.Given) && !IsGivenJan(text, token))
        {
            return false;
        }

        // Among words that all have capitals, only those that have one elsewhere too, or are no English words, are names.
        return !isHeadline || signed.Has(token, NameSign.SeenCapital) || !signed.Has(token, NameSign.Common | NameSign.Function);
    }

    /// <summary>"chief Jan Berg", but neither "in Jan" nor "Jan 6": the short month that is a given name.</summary>
    private static bool IsGivenJan(ParsedText text, int token) => text.Is(token, "Jan") && token + 1 < text.TokenCount && text.Tokens[token + 1] is { Kind: TokenKind.Word, IsCapitalised: true } next && !next.Has(TokenShape.StartsSentence)
        && !next.Has(TokenShape.AllCapitals) && !text.Is(token - 1, "in") && !text.Is(token - 1, "on") && !text.Is(token - 1, "since") && !text.Is(token - 1, "until") && text.Tokens[token - (token > 0 ? 1 : 0)].Kind != TokenKind.Number;

    /// <summary>Whether a word has its capital because a sentence, a quotation or a line begins with it.</summary>
    private static bool HasForcedCapital(ParsedText text, int token)
    {
        var shape = text.Tokens[token];
        if (shape.Has(TokenShape.StartsSentence | TokenShape.StartsParagraph) || token == 0)
        {
            return true;
        }

        return text.Tokens[token - 1].Kind == TokenKind.Quote || text.Is(token - 1, ':') || text.Is(token - 1, '(') || text.Is(token - 1, '[') || text.Is(token - 1, '—') || text.Is(token - 1, '•');
    }

    private static bool CanBegin(SignedText signed, int token, bool isHeadline)
    {
        var text = signed.Text;
        if (!IsNameWord(signed, token, isHeadline))
        {
            return false;
        }

        // 16 degrees Celsius.
        if (token > 0 && (text.Is(token, "Celsius") || text.Is(token, "Fahrenheit") || text.Is(token, "Centigrade")))
        {
            return false;
        }

        // The state behind a party's letter: "(D-Md.)".
        if (text.Tokens[token].IsJoined && text.Is(token - 1, '-') && token >= 2 && text.Tokens[token - 2].Length == 1 && text.Tokens[token - 2].IsCapitalised)
        {
            return false;
        }

        var signs = signed[token];
        if (text.Tokens[token].Length == 1 && !IsInitial(text, token))
        {
            return false;
        }

        var isForced = HasForcedCapital(text, token);
        if ((signs & NameSign.Function) != 0 && !(IsDirection(text, token) && IsNameWord(signed, text.Is(token + 1, '-') ? token + 2 : token + 1, isHeadline)))
        {
            // "The Hague" and "The Guardian" are names without their article; "Will Smith" and "Al Gore" are not.
            return (signs & NameSign.Given) != 0 && (!isForced || (signs & NameSign.SeenCapital) != 0 || text.Is(token + 2, ',')) && IsNameWord(signed, token + 1, isHeadline) && !text.Is(token, "The");
        }

        if (!isForced || (signs & NameSign.Common) == 0 || text.Tokens[token].Has(TokenShape.AllCapitals))
        {
            return true;
        }

        if (IsNameWord(signed, token + 1, isHeadline) || (text.Is(token + 1, '.') && IsNameWord(signed, token + 2, isHeadline)))
        {
            if ((signs & (NameSign.Given | NameSign.AnyTitle | NameSign.AnyBody | NameSign.SeenCapital)) == 0 && signed.Has(token + 1, NameSign.Given) && !signed.Has(token + 1, NameSign.Common) && (text.NounMeaningOf(token) & WordMeaning.Person) != 0 && text.IsA(token, WordClass.Noun))
            {
                // "Survivor Ann Lee": what she is begins the sentence, not her name.
                return false;
            }

            // "Police Chief Ann Lee", but not "Former President Lee" nor "Asked Ann".
            return IsShort(text, token) || NameWords.IsOrganisation(text.Text.AsSpan(text.Tokens[token].Start, text.Tokens[token + 1].End - text.Tokens[token].Start)) || (signs & (NameSign.SeenCapital | NameSign.AnyTitle | NameSign.AnyBody | NameSign.OutletWord | NameSign.Given | NameSign.AnyPlaceWord)) != 0
                || (text.IsA(token, WordClass.Noun) && signed.Has(token + 1, NameSign.AnyBody & ~NameSign.Team) && signed.Has(token + 1, NameSign.Common) && !signed.Has(token + 1, NameSign.AnyTitle))
                || ((signs & NameSign.SeenLower) == 0 && text.TryFind(token, out var entry) && (entry.Usual & (WordClass.AnyNoun | WordClass.Adjective)) != 0
                    && !text.Is(token, "Former") && !text.Is(token, "Late"));
        }

        return (signs & NameSign.SeenCapital) != 0 && (signs & NameSign.AnyTitle) == 0;
    }

    private static bool IsDirection(ParsedText text, int token) => text.Is(token, "North") || text.Is(token, "South") || text.Is(token, "East") || text.Is(token, "West");

    private static bool IsInitial(ParsedText text, int token) => text.Is(token + 1, '.') && text.Tokens[token + 1].IsJoined;

    private static int EndOf(SignedText signed, int first, int end, bool isHeadline)
    {
        var text = signed.Text;
        var last = first;
        var limit = Math.Min(end, first + LongestChunk);
        while (true)
        {
            var next = last + 1;
            if (next >= limit || text.Tokens[next].Has(TokenShape.StartsParagraph))
            {
                return last;
            }

            if (IsNameWord(signed, next, isHeadline))
            {
                if ((text.Tokens[next].Length == 1 && text.Is(next, "I")) || (signed.Has(next, NameSign.Function) && text.Is(next, "The")))
                {
                    return last;
                }

                last = next;
                continue;
            }

            if (text.Is(next, '.') && text.Tokens[next].IsJoined && IsShort(text, last) && next + 1 < limit && IsNameWord(signed, next + 1, isHeadline) && !text.Tokens[next + 1].Has(TokenShape.StartsSentence))
            {
                last = next + 1;
                continue;
            }

            if ((text.Is(next, '-') || text.Is(next, '‑')) && text.Tokens[next].IsJoined && next + 1 < limit && text.Tokens[next + 1].IsJoined && IsNameWord(signed, next + 1, isHeadline))
            {
                last = next + 1;
                continue;
            }

            if (text.Is(next, '&') && next + 1 < limit && IsNameWord(signed, next + 1, isHeadline))
            {
                last = next + 1;
                continue;
            }

            if (text.Tokens[next].Kind is TokenKind.Clitic or TokenKind.Apostrophe)
            {
                if (OwnsBody(signed, first, last, next, limit, isHeadline))
                {
                    last = next + 1;
                    continue;
                }

                return last;
            }

            var joined = Joined(signed, first, last, next, limit, isHeadline);
            if (joined < 0)
            {
                return last;
            }

            last = joined;
        }
    }

    /// <summary>Whether a full stop behind the word is part of it: initials and short forms before names.</summary>
    private static bool IsShort(ParsedText text, int token) =>
        text.Tokens[token].Length == 1 || Abbreviations.KindOf(text.Word(token)) == AbbreviationKind.BeforeName;

    /// <summary>Whether the possessive belongs to a name, as in "Sheriff's Office", "Children's Hospital", "St. Mary's College", and not in "Russia's President".</summary>
    private static bool OwnsBody(SignedText signed, int first, int last, int clitic, int limit, bool isHeadline)
    {
        if (clitic + 1 >= limit || !IsNameWord(signed, clitic + 1, isHeadline) || !(signed.Text.Is(clitic, "'s") || signed.Text.Is(clitic, "’s") || signed.Text.Tokens[clitic].Kind == TokenKind.Apostrophe))
        {
            return false;
        }

        var isSaint = last > first && (signed.Text.Is(last - 1, '.') ? signed.Text.Is(last - 2, "St") : signed.Text.Is(last - 1, "St"));
        return (isSaint || signed.Has(last, NameSign.Common | NameSign.AnyTitle) && !signed.Has(last, NameSign.Given))
            && signed.HasAny(clitic + 1, Math.Min(clitic + 2, limit - 1), NameSign.AnyBody | NameSign.OutletWord);
    }

    /// <summary>The last token of a longer run over a small word in lower case, or -1.</summary>
    private static int Joined(SignedText signed, int first, int last, int next, int limit, bool isHeadline)
    {
        var text = signed.Text;
        if (text.Tokens[next].Kind != TokenKind.Word || text.Tokens[next].IsCapitalised && !isHeadline)
        {
            return -1;
        }

        var word = text.Word(next);
        if (!text.Tokens[next].IsCapitalised && ListedWords.Has(text, next, ContextRole.Particle))
        {
            var behind = next + 1;
            while (behind < limit && behind < next + 3 && text.Tokens[behind].Kind == TokenKind.Word && !text.Tokens[behind].IsCapitalised && text.Tokens[behind].Length <= 3 && ListedWords.Has(text, behind, ContextRole.SecondParticle))
            {
                behind++;
            }

            if (behind < limit && (text.Is(behind, '-') || text.Is(behind, '’')) && text.Tokens[behind].IsJoined)
            {
                behind++;
            }

            return behind < limit && IsNameWord(signed, behind, isHeadline) && word is not "do" and not "e" ? behind : -1;
        }

        if (word is "of" && !IsGivenNameFirst(signed, first, last) && signed.Has(last, NameSign.Common | NameSign.AnyBody | NameSign.AnyPlaceWord | NameSign.AnyTitle) && !signed.Has(last, NameSign.Demonym))
        {
            var behind = next + 1 < limit && text.Is(next + 1, "the") ? next + 2 : next + 1;
            return behind < limit && IsNameWord(signed, behind, isHeadline) ? behind : -1;
        }

        if (word is "for" or "on" or "against" && signed.HasAny(first, last, NameSign.AnyBody) && !signed.HasAny(first, last, NameSign.AnyTitle))
        {
            return next + 1 < limit && IsNameWord(signed, next + 1, isHeadline) && signed.Has(next + 1, NameSign.Common | NameSign.Demonym) ? next + 1 : -1;
        }

        if (word is "and" && next + 1 < limit && IsNameWord(signed, next + 1, isHeadline) && signed.Has(next + 1, NameSign.Common) && signed.Has(last, NameSign.Common))
        {
            // "Department of Health and Human Services", "Food and Drug Administration".
            if (HasLinkingWord(text, first, last) && signed.HasAny(first, last, NameSign.AnyBody))
            {
                return next + 1;
            }

            var behind = next + 1;
            while (behind + 1 < limit && IsNameWord(signed, behind + 1, isHeadline))
            {
                behind++;
            }

            return behind > next + 1 && signed.Has(behind, NameSign.AnyBody) && (text.Is(last, "Fire") && text.Is(next + 1, "Rescue") || !signed.HasAny(first, last, NameSign.AnyBody | NameSign.AnyTitle)) ? behind : -1;
        }

        return -1;
    }

    /// <summary>"Ann Smith of Lund" is two names, though a smith is an English word.</summary>
    private static bool IsGivenNameFirst(SignedText signed, int first, int last)
    {
        while (first < last && (signed.Has(first, NameSign.AnyTitle) || signed.Text.Is(first, '.')))
        {
            first++;
        }

        return last > first && (signed.Has(first, NameSign.Given) || !signed.Has(first, NameSign.Common | NameSign.Proper)) && !signed.HasAny(first, last, NameSign.AnyBody | NameSign.AnyTitle | NameSign.AnyPlaceWord);
    }

    private static bool HasLinkingWord(ParsedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (text.Is(i, "of") || text.Is(i, "for"))
            {
                return true;
            }
        }

        return false;
    }
}
