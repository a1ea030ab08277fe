using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Locations;

/// <summary>Reads from the words around a name what speaks for its being a place.</summary>
internal static class PlaceContext
{
    public static PlaceSign SignsOf(ParsedText text, int first, int last, NameMention? inside, bool isListed)
    {
        var signs = PlaceSign.None;
        if (NameContext.FollowsLocative(text, first))
        {
            signs |= PlaceSign.Locative;
        }
        else if (NameContext.FollowsPreposition(text, first))
        {
            signs |= PlaceSign.Direction;
        }

        if (first == last)
        {
            var word = ListedWords.NameSigns(text, first);
            signs |= (word & NameSign.Given) != 0 || text.Tokens[first].Has(TokenShape.MixedCase) ? PlaceSign.Given : 0;
            signs |= (word & (NameSign.AnyBody | NameSign.OutletWord | NameSign.AnyTitle)) != 0 ? PlaceSign.Given | PlaceSign.Common : 0;
            signs |= text.TryFind(first, out var entry) && !entry.IsProper ? PlaceSign.Common : 0;
        }
        else
        {
            for (var i = first; i <= last; i++)
            {
                signs |= (ListedWords.ListedNameSigns(text, i) & NameSign.AnyPlaceWord) != 0 ? PlaceSign.PlaceWord : 0;
            }
        }

        signs |= last + 1 < text.TokenCount && text.Tokens[last + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe ? PlaceSign.Possessive : 0;
        signs |= inside is not null && (first > inside.FirstToken || last < inside.LastToken) ? inside.Kind == NameKind.Organisation ? PlaceSign.Part | PlaceSign.PartOfBody : PlaceSign.Part : 0;
        signs |= text.Tokens[first].Has(TokenShape.StartsSentence) || (first > 0 && text.Tokens[first - 1].Kind == TokenKind.Quote) ? PlaceSign.StartsSentence : 0;
        signs |= IsCalledPlace(text, first, last) ? PlaceSign.Called : 0;
        signs |= isListed ? PlaceSign.Listed : 0;
        signs |= IsRegionWord(text, last + 1) || text.Is(last + 1, "gov") || text.Is(last + 1, "governor") || text.Is(last + 1, "legislature") || text.Is(last + 1, "lawmakers") || (text.Is(last + 1, "attorney") && text.Is(last + 2, "general")) || (text.Is(first - 1, "of") && IsRegionWord(text, first - 2)) ? PlaceSign.CalledRegion : 0;
        signs |= text.Is(first - 1, "of") && first >= 2 && !text.Tokens[first - 2].IsCapitalised && ListedWords.Has(text, first - 2, ContextRole.Town) ? PlaceSign.CalledTown : 0;
        signs |= text.Tokens[first].Has(TokenShape.StartsParagraph) && IsDateline(text, last) ? PlaceSign.Dateline : 0;
        return signs;
    }

    /// <summary>Tokens of a day and an agency behind the place: "LUND, Nov. 3 (AP) —".</summary>
    private const int LongestDateline = 12;

    /// <summary>Whether a dash or an agency in brackets follows, as behind the place that an article is sent from: "LUND (AP) —".</summary>
    private static bool IsDateline(ParsedText text, int last) => text.Is(last + 1, '—') || text.Is(last + 1, '–') || text.Is(last + 1, "--") || (text.Is(last + 1, '-') && !text.Tokens[last + 1].IsJoined)
        || (text.Is(last + 1, '(') && last + 2 < text.TokenCount && text.Tokens[last + 2].Has(TokenShape.AllCapitals))
        || (text.Is(last + 1, ',') && Dateline.End(text, last, Math.Min(text.TokenCount, last + LongestDateline)) > last);

    /// <summary>"the village of X", "the X district", "X, a town in".</summary>
    public static bool IsCalledPlace(ParsedText text, int first, int last)
    {
        if ((text.Is(first - 1, "of") || text.Is(first - 1, "called") || text.Is(first - 1, "named") || text.Is(first - 1, ':')) && first >= 2 && (IsKindOfPlace(text, first - 2) || (text.Is(first - 1, "of") && text.Is(first - 2, "mayor"))))
        {
            return true;
        }

        // "the island Quorra", but not "the city Senator".
        if (first > 0 && text.Tokens[first - 1].Kind == TokenKind.Word && !text.Tokens[first - 1].IsCapitalised
            && ListedWords.Has(text, first - 1, ContextRole.BeforeTown))
        {
            return true;
        }

        if (last + 1 < text.TokenCount && !text.Tokens[last + 1].IsCapitalised && IsKindOfPlace(text, last + 1) && text.Tokens[last + 1].Kind == TokenKind.Word)
        {
            return true;
        }

        if (last + 1 < text.TokenCount && !text.Tokens[last + 1].IsCapitalised && ListedWords.Has(text, last + 1, ContextRole.BehindPlace) && PlaceNames.Of(text, first, last) is { IsEmpty: false })
        {
            return true;
        }

        return text.Is(last + 1, ',') && (text.Is(last + 2, "a") || text.Is(last + 2, "the")) && IsKindOfPlace(text, last + 3);
    }

    private static bool IsRegionWord(ParsedText text, int token) => (uint)token < (uint)text.TokenCount && text.Word(token) is "state" or "province" or "governorate" or "prefecture" or "oblast";

    private static bool IsKindOfPlace(ParsedText text, int token) => (uint)token < (uint)text.TokenCount && !text.Tokens[token].IsCapitalised && ListedWords.Has(text, token, ContextRole.KindOfPlace);
}
