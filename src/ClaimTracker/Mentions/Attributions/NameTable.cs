using System.Collections.Frozen;
using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>What an article tells of its names: who is he and who is she, what each is called beside its name.</summary>
internal sealed class NameTable : IDisposable
{
    /// <summary>A role is looked for so many tokens before and behind a name.</summary>
    private const int RoleReach = 6;

    /// <summary>What short titles stand for: "Gov." is the governor.</summary>
    private static readonly FrozenDictionary<string, string> TitleShorts = WordTable.Read("title-shorts.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly ParsedText _text;
    private readonly NameMention[] _names;
    private readonly Dictionary<string, char> _genders = Spares.RentMap<string, char>();
    private readonly Dictionary<string, BodyKind> _bodies = Spares.RentMap<string, BodyKind>();

    /// <summary>The names that nouns such as "ministry" or "senator" stand beside or in, by noun, then by position.</summary>
    private readonly List<(string Noun, int Order, int Token, NameMention Name)> _roles = Spares.RentList<(string, int, int, NameMention)>();

    public NameTable(ParsedText text, IReadOnlyList<NameMention> names)
    {
        _text = text;
        _names = names as NameMention[] ?? [.. names];
        for (var i = 0; i < names.Count; i++)
        {
            ReadGender(names[i]);
            ReadRoles(names[i]);
        }

        SortRoles();
    }

    /// <summary>Gives its list and maps back.</summary>
    public void Dispose()
    {
        Spares.Return(_roles);
        Spares.Return(_genders);
        Spares.Return(_bodies);
    }

    public int Count => _names.Length;

    public NameMention this[int i] => _names[i];

    /// <summary>Index of the first name that ends at this token or behind it.</summary>
    public int From(int token)
    {
        int low = 0, high = _names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].LastToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The name that covers a token; null when none does.</summary>
    public NameMention? At(int token) => From(token) is var i && i < _names.Length && _names[i].FirstToken <= token ? _names[i] : null;

    /// <summary>A name that begins at this token or behind it and lies before the end; null when none does.</summary>
    public NameMention? In(int first, int end) => From(first) is var i && i < _names.Length && _names[i].FirstToken >= first && _names[i].LastToken < end ? _names[i] : null;

    /// <summary><c>h</c> for he, <c>s</c> for she, NUL where the article does not tell.</summary>
    public char GenderOf(string name) => _genders.GetValueOrDefault(name);

    /// <summary>What a body does, by the first noun that the article uses for it; <see cref="BodyKind.None"/> where it uses none.</summary>
    public BodyKind BodyOf(NameMention name) => name.Kind == NameKind.Outlet ? BodyKind.Press : _bodies.TryGetValue(name.Name, out var body) ? body : BodyNouns.KindOfName(name.Name);

    /// <summary>The last name before a token that a noun stands beside or in; else the first one behind it; null when none.</summary>
    public NameMention? ByRole(string noun, int token)
    {
        int low = 0, high = _roles.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_roles[middle].Noun, noun);
            if (order < 0 || (order == 0 && _roles[middle].Token < token))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && _roles[low - 1].Noun == noun ? _roles[low - 1].Name : low < _roles.Count && _roles[low].Noun == noun ? _roles[low].Name : null;
    }

    private void ReadGender(NameMention name)
    {
        if (name.Kind is not (NameKind.Person or NameKind.Unknown))
        {
            return;
        }

        var gender = ListedWords.Gender(_text, name.FirstToken);
        for (var i = name.FirstToken - 1; gender == '\0' && i >= 0 && i >= name.FirstToken - 3 && _text.Tokens[i + 1].Has(TokenShape.Joined | TokenShape.StartsSentence) | _text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            gender = ListedWords.Gender(_text, i);
        }

        if (gender != '\0' && _genders.GetValueOrDefault(name.Name) == '\0')
        {
            _genders[name.Name] = gender;
        }
    }

    private void ReadRoles(NameMention name)
    {
        if (name.Kind is NameKind.Organisation or NameKind.Outlet)
        {
            // "Oslo Water Company" is the company.
            for (var i = name.FirstToken; i <= name.LastToken; i++)
            {
                if (_text.Tokens[i].Kind == TokenKind.Word && ListedWords.SourceNoun(_text, i) == SourceNounKind.Organisation)
                {
                    AddRole(i, name);
                }
            }
        }

        if (name.Kind == NameKind.Place && name.LastToken > name.FirstToken && ListedWords.SourceNoun(_text, name.LastToken) == SourceNounKind.Organisation && !_text.Is(name.LastToken, "town") && !_text.Is(name.LastToken, "village"))
        {
            // "Lund Airport" is the airport.
            AddRole(name.LastToken, name);
        }

        if (_text.Is(name.FirstToken - 1, "itself") && _text.Is(name.FirstToken - 2, "calling") && name.FirstToken > 2)
        {
            // "a group calling itself Clear Water"
            AddRole(name.FirstToken - 3, name);
        }

        // "Senator Lund", "rights group Clear Water"
        for (var i = name.FirstToken - 1; i >= 0 && i > name.FirstToken - RoleReach && !_text.Tokens[i + 1].Has(TokenShape.StartsParagraph) && (IsNounPart(i) || (_text.Is(i, '.') && _text.Tokens[i].IsJoined && i == name.FirstToken - 1)); i--)
        {
            if (_text.Is(i + 1, '.') && TitleShorts.TryGetValue(_text.Word(i).ToString(), out var title))
            {
                AddRole(title, i, name);
                break;
            }

            if ((ListedWords.ListedNameSigns(_text, i) & NameSign.Honorific) != 0 && !_text.IsA(i, WordClass.AnyNoun))
            {
                // "Coroner Dr Lund" is the coroner.
                continue;
            }

            if (_text.IsA(i, WordClass.AnyNoun | WordClass.Name))
            {
                AddRole(i, name);
                break;
            }
        }

        // "the operator, Clear Water, said"
        if (name.FirstToken > 2 && _text.Is(name.FirstToken - 1, ',') && _text.Is(name.LastToken + 1, ',') && name.Kind is NameKind.Organisation or NameKind.Unknown or NameKind.Person
            && BodyNouns.KindOf(_text.Word(name.FirstToken - 2)) != BodyKind.None && _text.IsA(name.FirstToken - 2, WordClass.Noun))
        {
            AddRole(name.FirstToken - 2, name);
        }

        // "Clear Water, a human rights watchdog"
        if (_text.Is(name.LastToken + 1, ',') && (_text.Is(name.LastToken + 2, "a") || _text.Is(name.LastToken + 2, "an") || _text.Is(name.LastToken + 2, "the")))
        {
            var head = -1;
            for (var i = name.LastToken + 3; i < _text.TokenCount && i < name.LastToken + 3 + RoleReach && (IsNounPart(i) || _text.Is(i, '-')); i++)
            {
                head = _text.IsA(i, WordClass.AnyNoun) ? i : head;
            }

            if (head >= 0 && !(_text.Is(name.LastToken + 2, "the") && (name.Kind == NameKind.Place || Names.NameContext.IsSaying(_text, head + 1))) && !(head + 1 < _text.TokenCount && (_text.Tokens[head + 1].Kind is TokenKind.Clitic or TokenKind.Apostrophe || (_text.Is(name.LastToken + 2, "the") && _text.IsA(head + 1, WordClass.VerbPast | WordClass.VerbThird | WordClass.Auxiliary) && _text.Is(name.FirstToken - 1, "on")))))
            {
                // Not the company of "Norway, the company's largest market", nor the president of "In a post on Quorra, the president called it late".
                AddRole(head, name);
            }
        }
    }

    private bool IsNounPart(int i) => _text.Tokens[i].Kind == TokenKind.Word && _text.IsA(i, WordClass.AnyNoun | WordClass.Adjective | WordClass.Name);

    private void AddRole(int token, NameMention name) => AddRole(_text.SingularOf(token), token, name);

    private void AddRole(string noun, int token, NameMention name)
    {
        _roles.Add((noun, _roles.Count, token, name));
        if (name.Kind is NameKind.Organisation or NameKind.Unknown or NameKind.Person && BodyNouns.KindOf(noun) is var body and not BodyKind.None)
        {
            _bodies.TryAdd(name.Name, body);
        }
    }

    /// <summary>Puts what was noted in order; a word between two names is the role of the first.</summary>
    private void SortRoles()
    {
        _roles.Sort(static (left, right) => string.CompareOrdinal(left.Noun, right.Noun) is var order and not 0 ? order : left.Order.CompareTo(right.Order));
        var kept = 0;
        for (var i = 0; i < _roles.Count; i++)
        {
            if (kept == 0 || _roles[kept - 1].Noun != _roles[i].Noun || _roles[kept - 1].Token < _roles[i].Token)
            {
                _roles[kept++] = _roles[i];
            }
        }

        _roles.RemoveRange(kept, _roles.Count - kept);
    }
}
