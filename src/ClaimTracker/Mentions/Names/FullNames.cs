using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Names;

/// <summary>Gives each name the fullest form under which the article names the same: surnames and given names of people, acronyms of bodies.</summary>
internal sealed class FullNames : IDisposable
{
    private readonly ParsedText _text;
    private readonly List<RawName> _names;
    private readonly StretchMap _surnames, _givenNames, _acronyms, _alone, _outlets, _bodies;

    /// <summary>For the words of a name its first mention, and for each first mention the words as one string.</summary>
    private readonly StretchMap _firsts;
    private readonly string?[] _written;

    private FullNames(ParsedText text, List<RawName> names)
    {
        _text = text;
        _names = names;
        StretchMap Map(StringComparison comparison) => new(text.Text, names.Count, comparison);
        _surnames = Map(StringComparison.OrdinalIgnoreCase);
        _givenNames = Map(StringComparison.OrdinalIgnoreCase);
        _alone = Map(StringComparison.OrdinalIgnoreCase);
        _outlets = Map(StringComparison.Ordinal);
        _acronyms = Map(StringComparison.Ordinal);
        _bodies = Map(StringComparison.Ordinal);
        _firsts = Map(StringComparison.Ordinal);
        _written = SpareArrays<string?>.Rent(names.Count);
    }

    public void Dispose()
    {
        foreach (var map in (ReadOnlySpan<StretchMap>)[_surnames, _givenNames, _alone, _outlets, _acronyms, _bodies, _firsts])
        {
            map.Dispose();
        }

        SpareArrays<string?>.Return(_written);
    }

    /// <summary>The names with their full forms, in order of position.</summary>
    public static NameMention[] Resolve(ParsedText text, List<RawName> names)
    {
        using var full = new FullNames(text, names);
        for (var i = 0; i < names.Count; i++)
        {
            full.Learn(i, isFirstPass: true);
        }

        var mentions = new NameMention[names.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            full.Learn(i, isFirstPass: false);
            mentions[i] = full.Mention(i);
        }

        return mentions;
    }

    /// <summary>
    /// In the first pass the first bearer of a surname is kept, so that a headline finds the name in the body; in the second each full
    /// name takes over from there on, so that a surname shared by two is the one named last.
    /// </summary>
    private void Learn(int index, bool isFirstPass)
    {
        var name = _names[index];
        if (name.Kind == NameKind.Person && name.Last > name.First)
        {
            var last = name.Last;
            while (last > name.First && (_text.Tokens[last].Kind != TokenKind.Word || IsSuffix(last)))
            {
                last--;
            }

            Put(_surnames, last, last, index, isFirstPass);
            Put(_surnames, name.First, name.Last, index, isFirstPass);
            Put(_givenNames, name.First, name.First, index, isFirstPass);
            if (last > name.First + 1 && _text.Tokens[last - 1].IsCapitalised && ListedWords.Has(_text, last - 1, ContextRole.SurnameParticle))
            {
                Put(_surnames, last - 1, last, index, isFirstPass);
            }
            else if (last > name.First && !_text.Tokens[last - 1].IsCapitalised && _text.Tokens[last - 1].Kind == TokenKind.Word)
            {
                // "van der Berg": the surname begins at its first particle.
                var particle = last - 1;
                while (particle - 1 > name.First && !_text.Tokens[particle - 1].IsCapitalised && _text.Tokens[particle - 1].Kind == TokenKind.Word)
                {
                    particle--;
                }

                Put(_surnames, particle, last, index, isFirstPass);
            }
        }
        else if (isFirstPass && name.Kind == NameKind.Outlet && name.Last > name.First)
        {
            Put(_outlets, name.Last, name.Last, index, isFirstPass);
        }
        else if (isFirstPass && name.Kind == NameKind.Person && name.Rule is "title" or "person-context")
        {
            // Named by one word only: the other mentions of it are this person too, unless a full name comes.
            Put(_alone, name.First, name.First, index, isFirstPass);
        }
        else if (isFirstPass && name.Kind == NameKind.Organisation && name.Rule == "body-noun")
        {
            Put(_bodies, name.First, name.Last, index, isFirstPass);
        }

        if (isFirstPass && name.Kind == NameKind.Organisation && name.Last > name.First && name.Last <= name.First + 2 && ((ListedWords.ListedNameSigns(_text, name.Last) & NameSign.Firm) != 0 || name.Rule == "goods")
            && (ListedWords.ListedNameSigns(_text, name.First) & NameSign.AnyBody) == 0)
        {
            // "Holt Group" is Holt.
            Put(_bodies, name.First, name.First, index, isFirstPass);
        }

        if (isFirstPass && name.Kind is NameKind.Organisation or NameKind.Unknown or NameKind.Place && name.Last > name.First && IsAcronymBehind(name, out var acronym))
        {
            Put(_acronyms, acronym, acronym, index, isFirstPass: false);
        }
    }

    private int Put(StretchMap names, int first, int last, int index, bool isFirstPass) =>
        names.Put(_text.Tokens[first].Start, _text.Tokens[last].End, index, replaces: !isFirstPass);

    private bool IsSuffix(int token) => _text.Is(token, "Jr") || _text.Is(token, "Sr") || _text.Is(token, "II") || _text.Is(token, "III") || _text.Is(token, "IV");

    private ReadOnlySpan<char> Between(int first, int last) => _text.Text.AsSpan(_text.Tokens[first].Start, _text.Tokens[last].End - _text.Tokens[first].Start);

    /// <summary>Whether the initials of the name stand behind it in brackets: "Safety and Health Agency (SHA)".</summary>
    private bool IsAcronymBehind(RawName name, out int acronym)
    {
        acronym = name.Last + 2;
        if (!_text.Is(name.Last + 1, '(') || acronym + 1 >= _text.TokenCount || !_text.Tokens[acronym].Has(TokenShape.AllCapitals) || !_text.Is(acronym + 1, ')'))
        {
            return false;
        }

        // The letters in order, each the first of a word; small words may be passed over.
        var letters = _text.Word(acronym);
        var token = name.First;
        foreach (var letter in letters)
        {
            if (!char.IsLetter(letter))
            {
                continue;
            }

            while (token <= name.Last && char.ToUpperInvariant(_text.Text[_text.Tokens[token].Start]) != letter)
            {
                token++;
            }

            if (token++ > name.Last)
            {
                return false;
            }
        }

        return true;
    }

    private NameMention Mention(int index)
    {
        var name = _names[index];
        var (kind, rule, source) = (name.Kind, name.Rule, index);
        if (name.First == name.Last)
        {
            var word = _text.Word(name.First);
            if (kind is NameKind.Organisation or NameKind.Unknown or NameKind.Place or NameKind.Outlet && _acronyms.TryGetValue(word, out var body))
            {
                (source, rule) = (body, "acronym-of");
                kind = kind == NameKind.Outlet ? kind : _names[body].Kind == NameKind.Unknown ? NameKind.Organisation : _names[body].Kind;
            }
            else if (kind == NameKind.Outlet && _outlets.TryGetValue(word, out var outlet))
            {
                (source, rule) = (outlet, "outlet-short");
            }
            else if (kind is NameKind.Person or NameKind.Unknown or NameKind.Place && !(kind == NameKind.Place && (name.Rule == "gazetteer" ? NameContext.FollowsPreposition(_text, name.First) : NameContext.FollowsLocative(_text, name.First))))
            {
                if (_surnames.TryGetValue(word, out var person) && !(kind == NameKind.Place && _text.Is(name.First - 1, ',') && name.Rule == "gazetteer"))
                {
                    (source, kind, rule) = (person, NameKind.Person, "surname");
                }
                else if ((kind != NameKind.Place || !NameContext.FollowsPreposition(_text, name.First) || _text.Is(name.First - 1, "of")) && _givenNames.TryGetValue(word, out person))
                {
                    (source, kind, rule) = (person, NameKind.Person, "given-name-of");
                }
                else if ((kind != NameKind.Place || name.Rule == "small-town" || PlaceSizes.LargestOf(PlaceNames.Of(_text, name.First)) < PlaceSizes.LargeTown * 5) && _bodies.TryGetValue(word, out var firm) && !(kind == NameKind.Place && NameContext.FollowsLocative(_text, name.First) && !_text.Is(name.First - 1, "of")))
                {
                    (source, kind, rule) = (firm, NameKind.Organisation, "body-named");
                }
                else if (kind == NameKind.Unknown && _alone.ContainsKey(word))
                {
                    (kind, rule) = (NameKind.Person, "named-alone");
                }
            }
        }
        else if (kind is NameKind.Unknown or NameKind.Person && _bodies.TryGetValue(Between(name.First, name.Last), out var firm))
        {
            (source, kind, rule) = (firm, NameKind.Organisation, "body-named");
        }
        else if (kind is NameKind.Unknown or NameKind.Person && _surnames.TryGetValue(Between(name.First, name.Last), out var person))
        {
            (source, kind, rule) = (person, NameKind.Person, "surname");
        }

        return new NameMention(_text.SpanOf(name.First, name.Last), rule, name.First, name.Last, kind, Written(source));
    }

    /// <summary>The words of a name with single spaces, one string for all mentions that are written alike.</summary>
    private string Written(int index)
    {
        var span = Between(_names[index].First, _names[index].Last);
        var first = Put(_firsts, _names[index].First, _names[index].Last, index, isFirstPass: true);
        return _written[first] ??= span.ContainsAny('\n', '\r', '\t') || span.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', span.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : span.ToString();
    }
}
