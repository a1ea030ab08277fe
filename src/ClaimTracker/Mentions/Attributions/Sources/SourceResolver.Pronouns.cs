using System.Globalization;
using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <content>Whom a pronoun or an age means.</content>
internal sealed partial class SourceResolver
{
    /// <summary>A pronoun looks back over so many of those who were spoken of.</summary>
    private const int Memory = 12;

    /// <summary>A pronoun looks back so many tokens for a bare name.</summary>
    private const int NameReach = 160;

    /// <summary>"It" looks back so many tokens for a body that did not speak.</summary>
    private const int BodyReach = 60;

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
            var spoken = _spoken[i];
            if (spoken.Token >= head || _text.IsA(spoken.Token, WordClass.Pronoun))
            {
                continue;
            }

            if (isThey ? spoken.IsPlural || spoken.Kind == SourceKind.Organisation || IsGroup(spoken) : !spoken.IsPlural && spoken.Kind != SourceKind.Person)
            {
                return spoken with { Token = head };
            }

            if (!isThey && spoken.Kind == SourceKind.Person && IsOfNoKnownKind(spoken))
            {
                return spoken with { Token = head, Kind = SourceKind.Organisation };
            }
        }

        for (var i = _names.From(head) - 1; !isThey && i >= 0 && _names[i].LastToken > head - BodyReach; i--)
        {
            // "Holt Group's chairman, Ann Lund, resigned. It expects": nobody but a body can be meant.
            if (_names[i].Kind is NameKind.Organisation)
            {
                return Named(_names[i], _names[i].FirstToken, head) with { Role = null };
            }
        }

        return null;
    }

    /// <summary>"The couple", "the victim's family": one word for several people.</summary>
    private bool IsGroup(Mentioned spoken) => _names.At(spoken.Token) is null && (_text.NounMeaningOf(spoken.Token) & WordMeaning.Group) != 0;

    /// <summary>Whether nothing but a capital tells of the name, and nobody calls it he or she: "it" may be such a body.</summary>
    private bool IsOfNoKnownKind(Mentioned spoken) => spoken is { Gender: '\0', IsPlural: false } && _names.At(spoken.Token) is { } name && (name.Kind == NameKind.Unknown || name is { Kind: NameKind.Person, Rule: "person-context" or "named-alone" } && name.FirstToken == name.LastToken) && spoken.Role is null && _names.GenderOf(name.Name) == '\0';

    /// <summary>The last subject or source that can be he or she; else the last name.</summary>
    private Mentioned? Person(int head, char gender)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Token < head && _spoken[i].Kind == SourceKind.Person && !_spoken[i].IsPlural && !(_spoken[i].Gender == '\0' && IsGroup(_spoken[i]) && ListedWords.SourceNoun(_text, _spoken[i].Token) != SourceNounKind.Person) && (_spoken[i].Gender == gender || _spoken[i].Gender == '\0' || gender == '\0')
                && !(_text.IsA(_spoken[i].Token, WordClass.Pronoun) && _spoken[i].Gender == '\0'))
            {
                return _spoken[i] with { Token = head, Gender = gender == '\0' ? _spoken[i].Gender : gender };
            }
        }

        for (var i = _names.From(head) - 1; i >= 0 && _names[i].LastToken > head - NameReach; i--)
        {
            if (_names[i].Kind == NameKind.Person && (_names.GenderOf(_names[i].Name) is var known && (known == gender || known == '\0' || gender == '\0')))
            {
                return Named(_names[i], _names[i].FirstToken, head) with { Gender = gender };
            }
        }

        return null;
    }

    /// <summary>"the teenager", "the pensioner": whom the article gave an age that fits; null when nobody.</summary>
    private Mentioned? Aged(int head)
    {
        var (from, to) = _text.Is(head, "teenager") ? (13, 19) : _text.Is(head, "pensioner") ? (65, 120) : (0, -1);
        for (var i = _names.From(head) - 1; from < to && i >= 0 && _names[i].LastToken > head - NameReach; i--)
        {
            var age = _names[i].LastToken + 2;
            if (_names[i].Kind == NameKind.Person && _text.Is(age - 1, ',') && age < head && _text.Tokens[age].Kind == TokenKind.Number && int.TryParse(_text.Word(age), NumberStyles.None, CultureInfo.InvariantCulture, out var years) && years >= from && years <= to)
            {
                return Named(_names[i], _names[i].FirstToken, head) with { Role = null };
            }
        }

        return null;
    }
}
