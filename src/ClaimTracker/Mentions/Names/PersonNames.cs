using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Names;

/// <summary>Tells whether capitalised words are a person's name, by the words themselves and by what stands around them.</summary>
internal sealed class PersonNames(SignedText signed)
{
    private const int LongestPerson = 5;

    private readonly ParsedText _text = signed.Text;

    /// <summary>"Ann Church" is a person; "Holt Foundation" is not.</summary>
    public bool IsSurnameToo(int last) => signed.Has(last, NameSign.Given) || _text.Is(last, "Church") || _text.Is(last, "Temple") || _text.Is(last, "Cross") || _text.Is(last, "House") || _text.Is(last, "Court");

    /// <summary>Whether the words could be a person's name at all.</summary>
    public bool IsPersonName(int first, int last)
    {
        var words = 0;
        var isOnlyCommon = true;
        for (var i = first; i <= last; i++)
        {
            var token = _text.Tokens[i];
            if (token.Kind != TokenKind.Word)
            {
                if (!_text.Is(i, '.') && !_text.Is(i, '-') && !_text.Is(i, '‑') && !_text.Is(i, '’') && !_text.Is(i, '\''))
                {
                    return false;
                }

                continue;
            }

            if (token.IsCapitalised)
            {
                words++;
                if (signed.Has(i, NameSign.AnyBody & ~NameSign.Team) && !signed.Has(i, NameSign.Given) && (i > first || first == last))
                {
                    return false;
                }

                isOnlyCommon &= signed.Has(i, NameSign.Common) && !signed.Has(i, NameSign.Given) && signed.Has(i, NameSign.SeenLower);
            }
            else if (_text.Word(i) is "of" or "for" or "and" or "on")
            {
                return false;
            }
        }

        return words is > 0 and <= LongestPerson && !isOnlyCommon && !signed.Has(last, NameSign.PlaceBehind | NameSign.Demonym);
    }

    /// <summary>The rule by which words that could be a person's name are one; null where they are not.</summary>
    public string? PersonRule(int first, int last, GazetteerMatch whole)
    {
        // "in Vinh Long", but "in Ann Bell's house".
        if (NameContext.FollowsLocative(_text, first) && !_text.Is(first - 1, "at") && !(last + 1 < _text.TokenCount && _text.Tokens[last + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe)
            && !(signed.Has(first, NameSign.Given) && signed.Has(last, NameSign.Common)))
        {
            return null;
        }

        if (last - first >= 3 && AreCommon(first, last))
        {
            return null;
        }

        if (first < last && signed.Has(first, NameSign.Given) && !(signed.Has(first, NameSign.Common) && signed.Has(last, NameSign.SeenLower)) && !IsPlaceAndWord(first, last))
        {
            return "given-name";
        }

        if (!(first == last && _text.Tokens[first].Has(TokenShape.AllCapitals)) && !NameContext.FollowsLocative(_text, first) && NameContext.IsOfPerson(_text, first, last) && !IsPlaceAndWord(first, last) && !EndsInGoods(first, last))
        {
            return whole.IsEmpty || first < last ? "person-context" : PlaceSizes.LargestOf(whole) < PlaceSizes.LargeTown ? "person-context" : null;
        }

        if (first < last && HasInitial(first, last))
        {
            return "initials";
        }

        if (first < last && last - first <= 4 && whole.IsEmpty && !(last == first + 2 && _text.Is(first + 1, '-')) && AreAll(first, last, NameSign.None))
        {
            return "no-english-word";
        }

        return first == last && !NameContext.FollowsLocative(_text, first) && signed.Has(first, NameSign.Given) && !signed.Has(first, NameSign.Common) && whole.IsEmpty && !_text.Tokens[first].Has(TokenShape.AllCapitals) ? "given-name-alone" : null;
    }

    /// <summary>Whether a well-known place and an English word make the name: "Boston Marathon".</summary>
    private bool IsPlaceAndWord(int first, int last) =>
        signed.Has(last, NameSign.Common) && !signed.Has(last, NameSign.Given) && PlaceNames.Of(_text, first) is { IsEmpty: false } place && PlaceSizes.LargestOf(place) >= PlaceSizes.LargeTown;

    /// <summary>"Halm Foods said": what a firm makes or sells ends its name.</summary>
    public bool EndsInGoods(int first, int last) => last > first && signed.Has(last, NameSign.Common) && !signed.Has(last, NameSign.Given) && _text.Tokens[last].Kind == TokenKind.Word && _text.TryFind(last, out var entry) && (entry.Usual & WordClass.PluralNoun) != 0 && !_text.Tokens[last].Has(TokenShape.AllCapitals);

    private bool HasInitial(int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Word && (_text.Tokens[i].Length == 1 && _text.Is(i + 1, '.') || (_text.Tokens[i].Has(TokenShape.Dotted) && _text.Tokens[i].Length <= 5 && PlaceNames.Of(_text, i).IsEmpty)))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreCommon(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Word && !signed.Has(i, NameSign.Common))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether every capitalised word is in no list and no English word.</summary>
    private bool AreAll(int first, int last, NameSign allowed)
    {
        for (var i = first; i <= last; i++)
        {
            if (_text.Tokens[i].IsCapitalised && (signed[i] & ~(NameSign.SeenCapital | NameSign.SeenLower | NameSign.Given | allowed)) != 0)
            {
                return false;
            }

            if (_text.Tokens[i].Has(TokenShape.AllCapitals))
            {
                return false;
            }
        }

        return true;
    }
}
