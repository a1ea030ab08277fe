using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.SettingAside;

/// <summary>Tells numbers that only say which one is meant: of a room or page, of a house in its street, of the police.</summary>
internal static class IdentifierRules
{
    private const int StreetReach = 6;

    /// <summary>Why the number identifies something, with the rule that says so; null where it does not.</summary>
    public static (string Rule, string Reason)? ReasonOf(ParsedText text, in NumberPhrase phrase)
    {
        if (NounReason(text, phrase) is { } reason)
        {
            return ("identifier-noun", reason);
        }

        if (phrase.InDigits && IsNamedBehind(text, phrase))
        {
            return ("named-behind", "name");
        }

        return IsEmergencyCall(text, phrase) ? ("emergency-call", "phone") : IsGalleryCounter(text, phrase) ? ("gallery-counter", "list") : IsCounterEnd(text, phrase) ? ("identifier-noun", "identifier") : null;
    }

    /// <summary>Room 12, page 3, phase two, number one.</summary>
    private static string? NounReason(ParsedText text, in NumberPhrase phrase)
    {
        var before = phrase.First - 1;
        if (text.Tokens[phrase.First].Has(TokenShape.StartsSentence))
        {
            return null;
        }

        if (text.Is(before, '.') && text.Tokens[before].IsJoined)
        {
            before--;
        }

        if (before >= 2 && (text.Is(before, "and") || text.Is(before, "to") || text.Is(before, "or") || text.Is(before, ',')) && text.IsA(before - 1, WordClass.Numeral) && text.IsA(before - 2, WordClass.PluralNoun)
            && IdentifierNouns.ReasonOf(text.Word(before - 2), text.Tokens[before - 2].IsCapitalised) is not null)
        {
            // Gates 3 and 4.
            before -= 2;
        }

        if (before < 0 || text.Tokens[before].Kind != TokenKind.Word || (!phrase.InDigits && phrase.NumberFirst != phrase.NumberLast && phrase.Low is null))
        {
            return null;
        }

        if (text.Is(before, "P") && text.Is(before - 1, '&'))
        {
            return "name"; // the S&P 500
        }

        var isCapitalised = text.Tokens[before].IsCapitalised;
        var reason = IdentifierNouns.ReasonOf(text.Word(before), isCapitalised);
        if (reason is null || phrase.Numeral == NumeralForm.Grouped || (text.IsA(before, WordClass.FiniteVerb) && !isCapitalised))
        {
            return null;
        }

        if (reason == "name")
        {
            // The FTSE 250; not "the Nasdaq 2% higher".
            return phrase is { InDigits: true, Measure: Measure.Count, UnitFirst: < 0, Value: >= 30 } && phrase.NumberFirst == phrase.NumberLast ? reason : null;
        }

        var isNumberCapital = text.Tokens[phrase.NumberFirst].IsCapitalised;
        var isCode = (phrase.InDigits ? phrase.IsShortDigits(text) : phrase.NumberFirst == phrase.NumberLast) && phrase.Value < 10 && (text.Is(before, "category") || text.Is(before, "phase") || text.Is(before, "type") || text.Is(before, "grade") || text.Is(before, "stage") || text.Is(before, "tier"));
        return CountsPlural(text, phrase.Last + 1) && !isNumberCapital && !isCode && !(isCapitalised && phrase.InDigits) ? null : reason;
    }

    /// <summary>5118 Sansom St., the 500 block of.</summary>
    public static bool IsHouseNumber(ParsedText text, in NumberPhrase phrase)
    {
        var at = phrase.Last + 1;
        if (phrase.NumberFirst != phrase.NumberLast || phrase.Numeral != NumeralForm.Integer || at >= text.TokenCount)
        {
            return false;
        }

        if (text.Is(at, "block") && !text.IsA(at, WordClass.PluralNoun) && (text.Is(at + 1, "of") || text.IsA(phrase.First - 1, WordClass.Determiner)))
        {
            return true;
        }

        if (text.Tokens[phrase.NumberFirst].Length == 5 && phrase.First > 0 && text.Tokens[phrase.First - 1] is { Length: 2, Kind: TokenKind.Word } state && state.Has(TokenShape.AllCapitals))
        {
            return true;
        }

        for (var end = Math.Min(text.TokenCount, at + StreetReach); at < end; at++)
        {
            var token = text.Tokens[at];
            if (token.Has(TokenShape.StartsLine))
            {
                return false;
            }

            if (token.Kind == TokenKind.Word && token.IsCapitalised)
            {
                if (at > phrase.Last + 1 && IdentifierNouns.IsStreet(text.Word(at)))
                {
                    return true;
                }
            }
            else if (!text.Is(at, '.') && token.Kind != TokenKind.Number && !text.Is(at, "th") && !text.Is(at, "st") && !text.Is(at, "nd") && !text.Is(at, "rd"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun in the plural follows that a number can count, behind adjectives and nouns.</summary>
    public static bool CountsPlural(ParsedText text, int at)
    {
        for (var steps = 0; steps < 3 && at < text.TokenCount; steps++, at++)
        {
            if (text.IsA(at, WordClass.PluralNoun))
            {
                return !text.Tokens[at].IsCapitalised;
            }

            if (!text.IsA(at, WordClass.Adjective | WordClass.Noun) || text.Tokens[at].IsCapitalised)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Called 911, a 999 call.</summary>
    private static bool IsEmergencyCall(ParsedText text, in NumberPhrase phrase) => phrase.InDigits && phrase.First == phrase.Last && text.Tokens[phrase.First].Length == 3
        && phrase.Value is 911 or 999 or 112 or 101 or 111 or 000
        && (IsBesideTelephone(text, phrase.First) || text.Is(phrase.First - 1, "call") || text.Is(phrase.First - 1, "called") || text.Is(phrase.First - 1, "calling") || text.Is(phrase.First - 1, "dial") || text.Is(phrase.First - 1, "dialed") || text.Is(phrase.First - 1, "dialled")
            || text.Is(phrase.Last + 1, "call") || text.Is(phrase.Last + 1, "calls") || text.Is(phrase.Last + 1, "caller") || text.Is(phrase.Last + 1, "callers") || text.Is(phrase.Last + 1, "dispatcher") || text.Is(phrase.Last + 1, "dispatchers")
            || text.Is(phrase.Last + 1, "operator") || text.Is(phrase.Last + 1, "tape") || text.Is(phrase.Last + 1, "tapes"));

    /// <summary>Call 555-0142 or 911: the emergency number stands beside another.</summary>
    private static bool IsBesideTelephone(ParsedText text, int token) => (text.Is(token - 1, "or") || text.Is(token - 1, "and") || text.Is(token - 1, "on") || text.Is(token - 1, "at"))
        && (text.IsA(token - 2, WordClass.Numeral) || text.Is(token - 2, "police") || text.Is(token - 2, "officers") || text.Is(token - 2, "us") || text.Is(token - 2, "them"))
        && !text.IsA(token + 1, WordClass.AnyNoun | WordClass.Adjective);

    /// <summary>A .38 caliber rifle, the 91 Freeway, 2 NEWS: the kind of gun, the road, the station.</summary>
    private static bool IsNamedBehind(ParsedText text, in NumberPhrase phrase)
    {
        if (phrase.Measure != Measure.Count || phrase.NumberLast - phrase.NumberFirst > 1)
        {
            return false;
        }

        var at = phrase.Last + 1;
        at += CardinalReader.IsHyphen(text, at) ? 1 : 0;
        return text.Is(at, "caliber") || text.Is(at, "calibre")
            || (text.Is(at, "Freeway") && text.Tokens[at].IsCapitalised && text.IsA(phrase.First - 1, WordClass.Determiner))
            || (text.Is(at, "NEWS") && text.Tokens[at].Has(TokenShape.AllCapitals) && phrase.Value < 100);
    }

    /// <summary>The numbers of "Harbour Post 4 of 12 STORM DAMAGE": which picture of a gallery, before its caption in capitals. "17 of 30 NATO members" counts members, and "5 OF 9 JUDGES AGREE" is a headline.</summary>
    private static bool IsGalleryCounter(ParsedText text, in NumberPhrase phrase)
    {
        if (!phrase.InDigits || phrase.First != phrase.Last || phrase.Numeral != NumeralForm.Integer || text.Tokens[phrase.First].Length > 3)
        {
            return false;
        }

        var last = text.Is(phrase.First - 1, "of") && phrase.First >= 2 && text.Tokens[phrase.First - 2].Kind == TokenKind.Number ? phrase.First
            : text.Is(phrase.Last + 1, "of") && phrase.Last + 2 < text.TokenCount && text.Tokens[phrase.Last + 2].Kind == TokenKind.Number ? phrase.Last + 2 : -1;
        return last >= 0 && last + 1 < text.TokenCount && text.Tokens[last + 1].Kind == TokenKind.Word && !text.Tokens[last - 1].Has(TokenShape.AllCapitals) && (IsCaption(text, last + 1) || text.Is(last + 1, "Caption"));
    }

    /// <summary>Whether an ordinary word in capitals stands here that no noun in small letters follows.</summary>
    private static bool IsCaption(ParsedText text, int token) => text.Tokens[token].Length >= 4 && text.Tokens[token].Has(TokenShape.AllCapitals) && text.TryFind(token, out var entry) && !entry.IsProper
        && !(token + 1 < text.TokenCount && text.Tokens[token + 1] is { Kind: TokenKind.Word, IsCapitalised: false });

    /// <summary>The 12 of "Photo 3 of 12".</summary>
    private static bool IsCounterEnd(ParsedText text, in NumberPhrase phrase)
    {
        return phrase.InDigits && text.Is(phrase.First - 1, "of") && phrase.First >= 3 && text.Tokens[phrase.First - 2].Kind == TokenKind.Number && IdentifierNouns.ReasonOf(text.Word(phrase.First - 3), text.Tokens[phrase.First - 3].IsCapitalised) is not null;
    }
}
