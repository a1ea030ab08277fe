using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <content>Whom a role or the noun for a body means.</content>
internal sealed partial class SourceResolver
{
    /// <summary>"the ambulance service", "the fire department": said with what it does, it is itself, and no body that was named before.</summary>
    private bool IsOfItsOwn(int head) => ListedWords.Has(_text, head, ContextRole.OwnBody) && !_text.IsA(head, WordClass.PluralNoun);

    /// <summary>Whether the word that ends a phrase such as "the head of the council" stands near a name too.</summary>
    private bool IsRoleOf(NameMention name, int first, int end)
    {
        var word = _text.Word(end);
        for (var i = Math.Max(0, name.FirstToken - LongestComplement); i < Math.Min(_text.TokenCount, name.LastToken + LongestComplement); i++)
        {
            if ((i < first || i > end) && _text.Word(i).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The police that spoke before "officers" do.</summary>
    private Mentioned? Police(int head)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Token < head && _spoken[i].Name.EndsWith("police", StringComparison.OrdinalIgnoreCase))
            {
                return _spoken[i] with { Token = head };
            }
        }

        return null;
    }

    /// <summary>"A government official … the official": whoever was last called the same.</summary>
    private Mentioned? SameAs(string noun, int first, int head)
    {
        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            var spoken = _spoken[i];
            if (spoken.Token < head && !spoken.IsPlural && _text.SingularOf(spoken.Token) == noun && _names.At(spoken.Token) is null && !_text.IsA(spoken.Token, WordClass.Pronoun)
                && (first == head - 1 || (spoken.Token > 0 && _text.Word(spoken.Token - 1).Equals(_text.Word(head - 1), StringComparison.OrdinalIgnoreCase))))
            {
                return spoken with { Token = head };
            }
        }

        return null;
    }

    /// <summary>The organisation that can be meant by a noun and spoke last; else the one that was named last.</summary>
    private NameMention? LastBody(string noun, int head)
    {
        var meant = BodyNouns.KindOf(noun);
        if (meant == BodyKind.None)
        {
            // "The district", "the town" is no body that stands anywhere before it.
            return null;
        }

        for (var i = _spoken.Count - 1; i >= 0 && i >= _spoken.Count - Memory; i--)
        {
            if (_spoken[i].Token < head && _spoken[i].Kind is SourceKind.Organisation or SourceKind.Outlet && _names.At(_spoken[i].Token) is { Kind: not NameKind.Place } spoken && CanBe(spoken, meant))
            {
                return spoken;
            }
        }

        for (var i = _names.From(head) - 1; i >= 0 && _names[i].LastToken > head - NameReach; i--)
        {
            var before = _names[i].FirstToken - 1;
            if (_names[i].Kind is NameKind.Organisation or NameKind.Outlet && CanBe(_names[i], meant) && (_names.BodyOf(_names[i]) == meant || !(_text.Is(_text.Is(before, "the") ? before - 1 : before, "at") || _text.Is(before, "with") || _text.Is(before, "from"))))
            {
                // "Analysts at Holt Bank were glad. The company" is not the bank that only they work for.
                return _names[i];
            }
        }

        return null;
    }

    /// <summary>Whether the noun can mean the body; a government or ministry is only one that the article calls so.</summary>
    private bool CanBe(NameMention name, BodyKind meant) => _names.BodyOf(name) is var body && !(body == BodyKind.None && meant != BodyKind.Any && name.Name.Contains(" of ", StringComparison.Ordinal)) && (meant != BodyKind.State || body != BodyKind.None) && BodyNouns.CanBe(body, meant);
}
