using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Tells whom a noun phrase means: a pronoun, a surname, a role, by what the article has said before.</summary>
internal sealed class SourceResolver
{
    /// <summary>A pronoun looks back over so many of those who were spoken of.</summary>
    private const int Memory = 12;

    /// <summary>A pronoun looks back so many tokens for a bare name.</summary>
    private const int NameReach = 160;

    private readonly ParsedText _text;
    private readonly NameTable _names;

    /// <summary>In the order of their heads.</summary>
    private readonly List<Mentioned> _spoken;

    /// <param name="text">The text.</param>
    /// <param name="names">Its names.</param>
    /// <param name="capacity">At most so many noun phrases will be asked for.</param>
    public SourceResolver(ParsedText text, NameTable names, int capacity)
    {
        _text = text;
        _names = names;
        _spoken = new List<Mentioned>(capacity);
    }

    /// <summary>Resolves a noun phrase; phrases are to come in the order of their heads.</summary>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="last">Last token of it.</param>
    /// <param name="head">Its head.</param>
    public Mentioned Resolve(int first, int last, int head)
    {
        int low = 0, high = _spoken.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spoken[middle].Token < head)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == _spoken.Count || _spoken[low].Token != head)
        {
            _spoken.Insert(low, Read(first, last, head));
        }

        return _spoken[low];
    }

    /// <summary>What a name names, as a source without a place of its own.</summary>
    public SourceReference Named(NameMention name) => Named(name, name.FirstToken, name.LastToken).At(name.Span) with { Span = null };

    private Mentioned Read(int first, int last, int head)
    {
        if (_text.IsA(head, WordClass.Pronoun) || (first == last && _text.IsA(head, WordClass.Determiner)))
        {
            return Pronoun(head) ?? new Mentioned(head, _text.TextOf(first, last), SourceKind.UnnamedGroup, '\0', IsPlural: true, null);
        }

        // "the agency's spokesman, John Lund": the name behind is who speaks.
        var name = _names.At(head) ?? Apposition(first, last);
        if (name is not null)
        {
            return Named(name, first, head);
        }

        return Described(first, last, head);
    }

    private Mentioned Named(NameMention name, int first, int head)
    {
        var kind = name.Kind switch
        {
            NameKind.Outlet => SourceKind.Outlet,
            NameKind.Organisation or NameKind.Place => SourceKind.Organisation,
            NameKind.Work => SourceKind.Document,
            _ => SourceKind.Person,
        };
        var role = first < name.FirstToken ? Trimmed(first, name.FirstToken - 1) : null;
        return new Mentioned(head, name.Name, kind, kind == SourceKind.Person ? _names.GenderOf(name.Name) : '\0', IsPlural: false, role);
    }

    /// <summary>A person's name between commas right behind a role.</summary>
    private NameMention? Apposition(int first, int last)
    {
        if (!_text.Is(last + 1, ',') || !IsPersonal(first, last))
        {
            return null;
        }

        var name = _names.At(last + 2);
        return name is { Kind: NameKind.Person } && name.FirstToken == last + 2 && (_text.Is(name.LastToken + 1, ',') || name.LastToken + 1 >= _text.TokenCount) ? name : null;
    }

    private bool IsPersonal(int first, int last) => _text.IsA(first, WordClass.Determiner) || (_text.NounMeaningOf(last) & WordMeaning.Person) != 0;

    private Mentioned Described(int first, int last, int head)
    {
        var noun = ListedWords.SourceNoun(_text, head);
        var meaning = _text.NounMeaningOf(head);
        var isPlural = _text.IsA(head, WordClass.PluralNoun);
        var isPerson = (meaning & WordMeaning.Person) != 0 && noun == SourceNounKind.None;
        var lemma = _text.SingularOf(head);
        if (IsDefinite(first, last, head) && !isPlural && noun is SourceNounKind.None or SourceNounKind.Organisation)
        {
            // "the ministry", "the senator": as the article names it.
            var full = _names.ByRole(lemma, head) ?? (noun == SourceNounKind.Organisation ? LastBody(head) : null);
            if (full is not null && (isPerson ? full.Kind is NameKind.Person or NameKind.Unknown : full.Kind is not NameKind.Person))
            {
                return Named(full, full.FirstToken, head) with { Role = _text.TextOf(head, head) };
            }
        }

        var kind = noun switch
        {
            SourceNounKind.Document or SourceNounKind.Evidence => SourceKind.Document,
            SourceNounKind.Organisation => isPlural ? SourceKind.UnnamedGroup : SourceKind.Organisation,
            _ => isPlural || _text.IsA(head, WordClass.Numeral | WordClass.Determiner) ? SourceKind.UnnamedGroup
                : isPerson || _text.IsA(head, WordClass.Adjective) ? SourceKind.Person
                : (meaning & WordMeaning.Group) != 0 ? SourceKind.Organisation : (meaning & WordMeaning.Message) != 0 ? SourceKind.Document : SourceKind.Person,
        };
        return new Mentioned(head, _text.TextOf(first, last), kind, kind == SourceKind.Person ? PersonGenders.Of(lemma) : '\0', isPlural, null);
    }

    /// <summary>Whether the phrase is "the" and a noun alone.</summary>
    private bool IsDefinite(int first, int last, int head) => last == head && first == head - 1 && _text.Is(first, "the");

    /// <summary>The organisation that was spoken of last.</summary>
    private NameMention? LastBody(int head)
    {
        for (var i = _names.From(head) - 1; i >= 0 && _names[i].LastToken > head - NameReach; i--)
        {
            if (_names[i].Kind is NameKind.Organisation or NameKind.Outlet)
            {
                return _names[i];
            }
        }

        return null;
    }

    private Mentioned? Pronoun(int head)
    {
        var gender = _text.Is(head, "he") || _text.Is(head, "him") || _text.Is(head, "his") ? 'h' : _text.Is(head, "she") || _text.Is(head, "her") ? 's' : '\0';
        if (gender != '\0')
        {
            return Person(head, gender);
        }

        var isThey = _text.Is(head, "they") || _text.Is(head, "them") || _text.Is(head, "their");
        if (!isThey && !_text.Is(head, "it"))
        {
            return null;
        }

        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Token < head && _spoken[i].Kind != SourceKind.Person && (isThey ? _spoken[i].IsPlural || _spoken[i].Kind == SourceKind.Organisation : !_spoken[i].IsPlural)
                && !_text.IsA(_spoken[i].Token, WordClass.Pronoun))
            {
                return _spoken[i] with { Token = head };
            }
        }

        return null;
    }

    /// <summary>The last subject or source that can be he or she; else the last name.</summary>
    private Mentioned? Person(int head, char gender)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Token < head && _spoken[i].Kind == SourceKind.Person && !_spoken[i].IsPlural && (_spoken[i].Gender == gender || _spoken[i].Gender == '\0')
                && !(_text.IsA(_spoken[i].Token, WordClass.Pronoun) && _spoken[i].Gender == '\0'))
            {
                return _spoken[i] with { Token = head, Gender = gender };
            }
        }

        for (var i = _names.From(head) - 1; i >= 0 && _names[i].LastToken > head - NameReach; i--)
        {
            if (_names[i].Kind == NameKind.Person && (_names.GenderOf(_names[i].Name) is var known && (known == gender || known == '\0')))
            {
                return Named(_names[i], _names[i].FirstToken, head) with { Gender = gender };
            }
        }

        return null;
    }

    private string? Trimmed(int first, int last)
    {
        while (first <= last && _text.IsA(first, WordClass.Determiner) && _text.Tokens[first].Kind == TokenKind.Word)
        {
            first++;
        }

        while (last >= first && _text.Tokens[last].Kind != TokenKind.Word)
        {
            last--;
        }

        return last >= first ? _text.TextOf(first, last) : null;
    }
}
