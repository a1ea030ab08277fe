using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Tells whom a noun phrase means: a pronoun, a surname, a role, by what the article has said before.</summary>
internal sealed partial class SourceResolver : IDisposable
{
    /// <summary>What follows a noun is taken into a source's name up to so many tokens.</summary>
    private const int LongestComplement = 12;

    private readonly ParsedText _text;
    private readonly NameTable _names;

    /// <summary>In the order of their heads.</summary>
    private readonly List<Mentioned> _spoken = Spares.RentList<Mentioned>();

    /// <param name="text">The text.</param>
    /// <param name="names">Its names.</param>
    public SourceResolver(ParsedText text, NameTable names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>Gives its list back.</summary>
    public void Dispose() => Spares.Return(_spoken);

    /// <summary>Resolves a noun phrase; phrases are to come in the order of their heads.</summary>
    public Mentioned Resolve(SourcePhrase phrase)
    {
        var at = From(phrase.Head);
        if (at == _spoken.Count || _spoken[at].Token != phrase.Head)
        {
            _spoken.Insert(at, Read(phrase.First, phrase.Last, phrase.Head, phrase.End));
        }

        return _spoken[at];
    }

    /// <summary>Keeps several who spoke together, for "they"; behind whoever stands at the same head.</summary>
    public void Keep(Mentioned together) => _spoken.Insert(From(together.Token + 1), together);

    /// <summary>Index of the first who is spoken of at a token or behind it.</summary>
    private int From(int token)
    {
        int low = 0, high = _spoken.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spoken[middle].Token < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What a name names, as a source without a place of its own.</summary>
    public SourceReference Named(NameMention name) => Named(name, name.FirstToken, name.LastToken).At(name.Span) with { Span = null };

    private Mentioned Read(int first, int last, int head, int end)
    {
        if (_text.IsA(head, WordClass.Pronoun) || (first == last && _text.IsA(head, WordClass.Determiner)))
        {
            var isOne = _text.Is(head, "he") || _text.Is(head, "she") || _text.Is(head, "i") || _text.Is(head, "his") || _text.Is(head, "her") || _text.Is(head, "him");
            return Pronoun(head) ?? new Mentioned(head, Plain(first, last), isOne ? SourceKind.Person : SourceKind.UnnamedGroup, '\0', !isOne, null);
        }

        if (first == last && CountryNames.Of(NameWords.CountryOfDemonym(_text.Word(head))) is { } country)
        {
            // "Norwegian assertions that": the country says so.
            return new Mentioned(head, country, SourceKind.Organisation, '\0', false, null);
        }

        // "the agency's spokesman, John Lund": the name behind is who speaks.
        var isShortRole = _text.Tokens[head].Has(TokenShape.AllCapitals) && ListedWords.SourceNoun(_text, head) == SourceNounKind.Person; // "the local MP"
        var name = (isShortRole ? null : _names.At(head)) ?? Apposition(first, last, end) ?? NamedOutlet(first, head);
        if (name is not null)
        {
            return Named(name, first, head);
        }

        return Described(first, last, head, end);
    }

    private Mentioned Named(NameMention name, int first, int head)
    {
        var kind = name.Kind switch
        {
            NameKind.Outlet => SourceKind.Outlet,
            NameKind.Organisation or NameKind.Place => SourceKind.Organisation,
            NameKind.Work => SourceKind.Document,
            NameKind.Unknown when name.LastToken > name.FirstToken && _text.Is(name.FirstToken - 1, "the") => SourceKind.Organisation,
            NameKind.Unknown or NameKind.Person when _names.BodyOf(name) != BodyKind.None => SourceKind.Organisation,
            NameKind.Unknown when name.LastToken > name.FirstToken && _text.TryFind(name.LastToken, out var goods) && (goods.Usual & WordClass.PluralNoun) != 0 => SourceKind.Organisation,
            _ => SourceKind.Person,
        };
        var role = first < name.FirstToken ? Trimmed(first, name.FirstToken - 1) : null;
        return new Mentioned(head, name.Name, kind, kind == SourceKind.Person ? _names.GenderOf(name.Name) : '\0', IsPlural: false, role);
    }

    /// <summary>A person's name between commas right behind a role.</summary>
    private NameMention? Apposition(int first, int last, int end)
    {
        if (!_text.Is(end + 1, ',') || !IsPersonal(first, last))
        {
            return null;
        }

        // "the chairman, Sir John Lund, said"
        var start = end + 2;
        while (start < end + 8 && _names.At(start) is null && (uint)start < (uint)_text.TokenCount && ((_text.Tokens[start].IsCapitalised && _text.Tokens[start].Kind == TokenKind.Word) || _text.Is(start, '.')
            || (_text.Tokens[start].Kind == TokenKind.Word && _text.IsA(start, WordClass.Noun | WordClass.Adjective | WordClass.Numeral) && !_text.IsA(start, WordClass.AnyVerb))))
        {
            start++;
        }

        var name = _names.At(start);
        if (name is { Kind: NameKind.Organisation or NameKind.Unknown } && name.FirstToken == start && start == end + 2 && name.LastToken > start && _text.Is(name.LastToken + 1, ',') && BodyNouns.KindOf(_text.Word(last)) != BodyKind.None)
        {
            // "the owner, Fjord Lines, said"
            return name;
        }

        if (name is { Kind: NameKind.Person } && name.FirstToken == start && (_text.Is(name.LastToken + 1, "of") || _text.Is(name.LastToken + 1, "from")))
        {
            // "the family's lawyer, Ann Lund of Hale and Moss, said"
            var body = name.LastToken + 2;
            while (body < name.LastToken + 8 && body < _text.TokenCount && (_text.Tokens[body].IsCapitalised || _text.Is(body, "and") || _text.Is(body, "the") || _text.Is(body, '&')))
            {
                body++;
            }

            return _text.Is(body, ',') && body > name.LastToken + 2 ? name : null;
        }

        return name is { Kind: NameKind.Person or NameKind.Unknown } && (name.Kind == NameKind.Person || (name.LastToken == start + 1 && start == end + 2 && (_text.NounMeaningOf(last) & WordMeaning.Person) != 0)) && name.FirstToken == start && (_text.Is(name.LastToken + 1, ',') || _text.Is(name.LastToken + 1, '.') || name.LastToken + 1 >= _text.TokenCount) ? name : null;
    }

    /// <summary>"the Bergen Times newspaper": the outlet that stands before what it is.</summary>
    private NameMention? NamedOutlet(int first, int head) => first < head && (_text.Is(head, "agency") || _text.Is(head, "newspaper") || _text.Is(head, "magazine") || _text.Is(head, "broadcaster") || _text.Is(head, "channel") || _text.Is(head, "network"))
        && _names.In(first, head) is { Kind: NameKind.Outlet } outlet ? outlet : null;

    private bool IsPersonal(int first, int last) => _text.IsA(first, WordClass.Determiner) || (_text.NounMeaningOf(last) & WordMeaning.Person) != 0;

    private Mentioned Described(int first, int last, int head, int end)
    {
        var noun = ListedWords.SourceNoun(_text, head);
        if (_text.Is(head, "old") && _text.Is(first, "the") && Person(head, '\0') is { } aged)
        {
            // "the 44-year-old"
            return aged with { Role = null };
        }

        if (_text.Is(first, "the") && first == head - 1 && Aged(head) is { } youth)
        {
            return youth;
        }

        var meaning = _text.NounMeaningOf(head);
        var isPlural = _text.IsA(head, WordClass.PluralNoun);
        var isPerson = noun == SourceNounKind.Person || ((meaning & WordMeaning.Person) != 0 && noun == SourceNounKind.None);
        var lemma = _text.SingularOf(head);
        if (IsDefinite(first, last, head) && !isPlural && noun is SourceNounKind.None or SourceNounKind.Organisation or SourceNounKind.Hearing or SourceNounKind.Person)
        {
            // "the ministry", "the senator": as the article names it.
            if (_text.Tokens[head].IsCapitalised && _text.Word(head)[^1] != 's' && (NameWords.ListedSignsOf(_text.Word(head)) & NameSign.Demonym) != 0 && Person(head, '\0') is { } epithet)
            {
                // "The Czech, who scored twice", but not "The Conservatives said".
                return epithet with { Role = null };
            }

            var full = _names.ByRole(lemma, head);
            if (full is not null && end > last && _text.Is(last + 1, "of") && !IsRoleOf(full, first, end))
            {
                // "the leader of the council" is not the leader of the opposition.
                full = null;
            }

            if (full is null && SameAs(lemma, first, head) is { } same)
            {
                return same;
            }

            full ??= noun is SourceNounKind.Organisation or SourceNounKind.Hearing && !(first < head - 1 && IsOfItsOwn(head)) ? LastBody(lemma, head) : null;
            if (full is not null && (isPerson ? full.Kind is NameKind.Person or NameKind.Unknown : full.Kind is not NameKind.Person))
            {
                return Named(full, full.FirstToken, head) with { Role = _text.TextOf(head, head) };
            }
        }

        if (first == head && isPlural && last == head && end == last && _text.Is(head, "officers") && Police(head) is { } police)
        {
            return police;
        }

        var isBareName = first == last && noun == SourceNounKind.None && _text.Tokens[head].IsCapitalised && _text.IsA(head, WordClass.Noun | WordClass.Verb | WordClass.Name) && !_text.IsA(head, WordClass.PluralNoun) && (meaning & WordMeaning.Person) == 0;
        var kind = noun switch
        {
            _ when isBareName => SourceKind.Organisation,
            SourceNounKind.Document or SourceNounKind.Evidence => SourceKind.Document,
            SourceNounKind.Organisation or SourceNounKind.Hearing => isPlural ? SourceKind.UnnamedGroup : SourceKind.Organisation,
            _ => isPlural || _text.IsA(head, WordClass.Numeral | WordClass.Determiner) ? SourceKind.UnnamedGroup
                : isPerson || _text.IsA(head, WordClass.Adjective) ? SourceKind.Person
                : (meaning & WordMeaning.Group) != 0 ? SourceKind.Organisation : (meaning & WordMeaning.Message) != 0 ? SourceKind.Document
                : !_text.Tokens[head].IsCapitalised && _text.IsA(first, WordClass.Determiner) && _text.TryFind(head, out var known) && (known.Classes & WordClass.Noun) != 0 ? SourceKind.Organisation : SourceKind.Person,
        };
        return new Mentioned(head, Plain(first, IsOfPeople(kind, last, end) ? end : last), kind, kind == SourceKind.Person ? PersonGenders.Of(lemma) : '\0', isPlural, null);
    }

    /// <summary>Whether the phrase is "the" and a noun; before a noun that every body can be called, a word that says which kind may stand: "the rights group".</summary>
    private bool IsDefinite(int first, int last, int head) => last == head && _text.Is(first, "the")
        && (first == head - 1 || (_text.Is(head - 1, "based") && IsJoiningHyphen(head - 2)) || (first == head - 2 && !_text.Tokens[head - 1].IsCapitalised && _text.IsA(head - 1, WordClass.Noun | WordClass.Adjective) && BodyNouns.KindOf(_text.Word(head)) is BodyKind.Any or BodyKind.Business));

    /// <summary>The hyphen of "the Munich-based firm".</summary>
    private bool IsJoiningHyphen(int token) => token > 0 && _text.Tokens[token].IsJoined && _text.Is(token, '-');

    /// <summary>"a spokeswoman for the agency": what follows is part of who speaks.</summary>
    private bool IsOfPeople(SourceKind kind, int last, int end) => kind is SourceKind.Person or SourceKind.UnnamedGroup && end > last && end < last + LongestComplement
        && ((_text.Is(last + 1, "in") && _text.IsA(last, WordClass.Numeral) && _text.IsA(last + 2, WordClass.Numeral)) || _text.Is(last + 1, "for") || _text.Is(last + 1, "of") || _text.Is(last + 1, "from") || _text.Is(last + 1, "at") || _text.Is(last + 1, "with"));

    /// <summary>The words of a phrase as they would stand inside a sentence: "Officials" is "officials".</summary>
    private string Plain(int first, int last)
    {
        var words = _text.TextOf(first, last);
        var isPlain = _text.Tokens[first].Kind == TokenKind.Word && !_text.IsA(first, WordClass.Name) && _text.Tokens[first].IsCapitalised && !_text.Tokens[first].Has(TokenShape.AllCapitals)
            && !_text.Is(first, "I") && !(first < last && _text.Tokens[first + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe && !_text.IsA(first, WordClass.PluralNoun | WordClass.Determiner)) && _text.TryFind(first, out var entry) && !entry.IsProper
            && _text.IsA(first, WordClass.Determiner | WordClass.Pronoun | WordClass.Numeral | WordClass.Adjective | WordClass.PluralNoun | (first < last ? WordClass.Noun : WordClass.None)) || (_text.Is(first, "police") && first == last && !_text.Tokens[first].Has(TokenShape.AllCapitals));
        return isPlain ? string.Concat(char.ToLowerInvariant(words[0]).ToString(), words.AsSpan(1)) : words;
    }

    private string? Trimmed(int first, int last)
    {
        while (first <= last && _text.IsA(first, WordClass.Determiner) && _text.Tokens[first].Kind == TokenKind.Word)
        {
            first++;
        }

        for (var i = first; i <= last; i++)
        {
            if (_text.Is(i, ','))
            {
                last = i - 1;
            }
        }

        while (last >= first && _text.Tokens[last].Kind != TokenKind.Word)
        {
            last--;
        }

        return last >= first ? _text.TextOf(first, last) : null;
    }
}
