using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Slots;

/// <summary>Finds whose a figure is, where a name says so beside it: "China's 54 stations", "Acme employs 300 people".</summary>
internal ref struct SubjectReader(ParsedText text, ReadOnlySpan<NameMention> names)
{
    private const int VerbReach = 5;

    private readonly ReadOnlySpan<NameMention> _names = names;
    private int _first, _last;

    /// <summary>Looks up the names of a sentence. Sentences are asked for in order.</summary>
    public void Enter(Sentence sentence)
    {
        while (_last < _names.Length && _names[_last].FirstToken < sentence.First)
        {
            _last++;
        }

        _first = _last;
        while (_last < _names.Length && _names[_last].FirstToken < sentence.End)
        {
            _last++;
        }
    }

    /// <summary>Fills in the subject; leaves it open when no name stands right where the owner or doer stands.</summary>
    public readonly void Read(ref FigureDraft draft, int start)
    {
        var at = draft.First - 1;
        if (at < start)
        {
            return;
        }

        if (text.Tokens[at].Kind is TokenKind.Clitic or TokenKind.Apostrophe)
        {
            draft.Subject = EndingAt(at - 1);
            return;
        }

        // Acme has been employing 300: auxiliaries and adverbs may stand around the verb.
        var hasVerb = false;
        for (; at >= Math.Max(start, draft.First - VerbReach); at--)
        {
            if (text.IsA(at, WordClass.AnyVerb | WordClass.Auxiliary) && !text.IsA(at, WordClass.Name))
            {
                if (ListedWords.ReportingVerb(text, at) is { Kind: Lexicons.ReportingKind.Speech } said && said.Has(Lexicons.ReportedContent.Clause) && !text.Is(at - 1, "been"))
                {
                    // The sheriff said two men were dead: they are not his.
                    return;
                }

                hasVerb = true;
            }
            else if (!text.IsA(at, WordClass.Adverb | WordClass.Determiner))
            {
                break;
            }
        }

        if (hasVerb && at >= start)
        {
            draft.Subject = EndingAt(at);
        }
    }

    private readonly string? EndingAt(int token)
    {
        int low = _first, high = _last - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].LastToken == token)
            {
                // "A fire in Lund killed": what stands in a phrase of place is nobody's deed.
                var before = _names[middle].FirstToken - 1;
                return text.Is(before, "in") || text.Is(before, "at") || text.Is(before, "near") || text.Is(before, "outside") || text.Is(before, "on") ? null : _names[middle].Name;
            }

            if (_names[middle].LastToken < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return null;
    }
}
