using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Names;

/// <summary>What the words around a name say about it.</summary>
internal static class NameContext
{
    /// <summary>Whether a preposition of place stands before the token: "in", "near", "outside".</summary>
    public static bool FollowsLocative(ParsedText text, int first)
    {
        var at = text.Is(first - 1, "the") || text.Is(first - 1, "downtown") || text.Is(first - 1, "nearby") || text.Is(first - 1, "central") ? first - 2 : first - 1;
        return at >= 0 && text.Tokens[at].Kind == TokenKind.Word && IsLocative(text.Word(at)) && !(at == first - 1 && text.Is(at, "in") && IsHolding(text, at - 1));
    }

    /// <summary>"shares in", "a stake in": what one can hold in a body.</summary>
    private static bool IsHolding(ParsedText text, int noun) =>
        noun >= 0 && ListedWords.Has(text, noun, ContextRole.Holding);

    /// <summary>Whether a preposition of place or direction, or "of", stands before the token.</summary>
    public static bool FollowsPreposition(ParsedText text, int first) =>
        FollowsLocative(text, first) || text.Is(first - 1, "to") || text.Is(first - 1, "from") || text.Is(first - 1, "of") || text.Is(first - 1, "towards") || text.Is(first - 1, "toward");

    private static bool IsLocative(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => word.Equals("in", StringComparison.OrdinalIgnoreCase) || word.Equals("at", StringComparison.OrdinalIgnoreCase),
        4 => word.Equals("near", StringComparison.OrdinalIgnoreCase) || word.Equals("into", StringComparison.OrdinalIgnoreCase),
        6 => word.Equals("across", StringComparison.OrdinalIgnoreCase) || word.Equals("around", StringComparison.OrdinalIgnoreCase) || word.Equals("inside", StringComparison.OrdinalIgnoreCase),
        7 => word.Equals("outside", StringComparison.OrdinalIgnoreCase) || word.Equals("through", StringComparison.OrdinalIgnoreCase),
        10 => word.Equals("throughout", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Whether a noun for a body stands right before the name: "the charity Clear Water", "retailer Holt".</summary>
    public static bool IsOfBody(ParsedText text, int first) =>
        first > 0 && text.Tokens[first - 1].Kind == TokenKind.Word && !text.Tokens[first].IsJoined && text.IsA(first - 1, WordClass.Noun)
        && BodyNouns.KindOf(text.Word(first - 1)) is BodyKind.Business or BodyKind.Civil;

    /// <summary>Whether a verb of saying stands right before or behind the name, or it is followed by an age or a role as people are.</summary>
    public static bool IsOfPerson(ParsedText text, int first, int last)
    {
        // "spokesman John Bell", "victim Bell"; not "the city London".
        if (first > 0 && text.Tokens[first - 1].Kind == TokenKind.Word && !text.Tokens[first - 1].IsCapitalised && !text.Is(first - 1, '.')
            && text.TryFind(first - 1, out var before)
            && (before.Usual & WordClass.Noun) != 0 && (before.NounMeaning & (WordMeaning.Person | WordMeaning.Place | WordMeaning.Group)) == WordMeaning.Person)
        {
            return true;
        }

        if (IsSaying(text, last + 1) || (first > 0 && IsSaying(text, first - 1) && !text.Tokens[first].Has(TokenShape.StartsSentence)))
        {
            return true;
        }

        if (text.Is(last + 1, ','))
        {
            var age = last + 2;
            if (age + 1 < text.TokenCount && text.Tokens[age].Kind == TokenKind.Number && text.Tokens[age].Length <= 2 && (text.Is(age + 1, ',') || text.Is(age + 1, '.')))
            {
                return true;
            }

            if (text.Is(age, "who") || text.Is(age, "aged"))
            {
                return true;
            }

            // "Bell, a teacher", "Bell, the company's director": the noun before the next mark names a person.
            if (text.Is(age, "a") || text.Is(age, "an") || text.Is(age, "the") || text.Is(age, "his") || text.Is(age, "her"))
            {
                for (var i = age + 1; i < text.TokenCount && i < age + 6 && text.Tokens[i].Kind == TokenKind.Word; i++)
                {
                    if (!text.Tokens[i].IsCapitalised && text.TryFind(i, out var noun) && (noun.Usual & WordClass.Noun) != 0
                        && (noun.NounMeaning & (WordMeaning.Person | WordMeaning.Place | WordMeaning.Group)) == WordMeaning.Person)
                    {
                        return true;
                    }
                }
            }
        }

        return text.Is(last + 1, '(') && last + 3 < text.TokenCount && text.Tokens[last + 2].Kind == TokenKind.Number && text.Tokens[last + 2].Length == 2 && text.Is(last + 3, ')');
    }

    /// <summary>As <see cref="IsOfPerson"/>, or the name stands between commas behind the noun for a person: "the chairman, Ann Lake, told".</summary>
    public static bool IsOfPersonBetweenCommas(ParsedText text, int first, int last) => IsOfPerson(text, first, last)
        || (first > 1 && text.Is(first - 1, ',') && text.Is(last + 1, ',') && !text.Tokens[first - 2].IsCapitalised && text.TryFind(first - 2, out var role) && (role.Usual & WordClass.Noun) != 0
            && (role.NounMeaning & (WordMeaning.Person | WordMeaning.Place)) == WordMeaning.Person);

    /// <summary>Whether the word is "said", "says", "told", "added" or another finite verb that people say things with.</summary>
    public static bool IsSaying(ParsedText text, int token)
    {
        if ((uint)token >= (uint)text.TokenCount || text.Tokens[token].Kind != TokenKind.Word || text.Tokens[token].IsCapitalised)
        {
            return false;
        }

        return ListedWords.Has(text, token, ContextRole.Said);
    }
}
