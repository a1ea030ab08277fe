using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Whose report a report is: "a study by Clear Water", "the Clear Water study", "Clear Water published a study".</summary>
internal sealed class DocumentAuthors
{
    private const int Reach = 8;
    private const int LongestTitle = 14;

    private readonly ParsedText _text;
    private readonly NameTable _names;
    private List<(int Token, string Noun, NameMention Author)>? _authors;

    public DocumentAuthors(ParsedText text, NameTable names)
    {
        _text = text;
        _names = names;
    }

    /// <summary>The papers of the article whose authors are named beside them, in order.</summary>
    private List<(int Token, string Noun, NameMention Author)> Authored()
    {
        var authors = new List<(int, string, NameMention)>();
        for (var i = 0; i < _text.TokenCount; i++)
        {
            if (_text.IsA(i, WordClass.AnyNoun) && ListedWords.SourceNoun(_text, i) is SourceNounKind.Document or SourceNounKind.Evidence && AuthorBeside(i) is { } author)
            {
                authors.Add((i, _text.SingularOf(i), author));
            }
        }

        return authors;
    }

    /// <summary>The author of a paper that speaks: named beside it, else where a paper of that kind was last spoken of, else the only author that the article names; null when none.</summary>
    /// <param name="head">Token of the noun.</param>
    /// <param name="isBare">Whether the phrase is "the" and the noun alone.</param>
    public NameMention? Of(int head, bool isBare)
    {
        if (AuthorBeside(head) is { } beside)
        {
            return beside;
        }

        if (!isBare)
        {
            return null;
        }

        var noun = _text.SingularOf(head);
        NameMention? same = null, like = null;
        foreach (var (token, authored, author) in _authors ??= Authored())
        {
            if (authored == noun && (token < head || same is null))
            {
                same = author;
            }

            if (token < head && IsStudy(authored))
            {
                like = author;
            }
        }

        return same ?? (IsStudy(noun) ? like : null);
    }

    /// <summary>What one sentence calls a study the next calls a report.</summary>
    public static bool IsStudy(string noun) => (ContextWords.RolesOfNoun(noun) & ContextRole.Study) != 0;

    private NameMention? AuthorBeside(int head)
    {
        // "the report by Clear Water", "a study released in May by Clear Water", "a letter from Lund"
        for (int i = head + 1, end = Math.Min(_text.TokenCount, head + Reach); i < end; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Quote && TitleEnd(i) is var close && close > i)
            {
                // the report, titled “Rising Tides,” published by Clear Water
                end = Math.Min(_text.TokenCount, end + close - i);
                i = close;
                continue;
            }

            if (_text.Is(i, "by") && ListedWords.Has(_text, i - 1, ContextRole.Seen))
            {
                // "a report seen by the Courier"
                break;
            }

            if (_text.Is(i, "by") || (i == head + 1 && _text.Is(i, "from")))
            {
                for (var name = _names.From(i + 1); name < _names.Count && _names[name].FirstToken <= i + 5; name++)
                {
                    if (IsAuthor(_names[name]))
                    {
                        return _names[name];
                    }
                }

                break;
            }

            var isBetween = _text.IsA(i, WordClass.Participle | WordClass.Preposition | WordClass.AnyNoun | WordClass.Name | WordClass.Adverb | WordClass.Numeral | WordClass.Adjective | WordClass.Determiner | WordClass.VerbPast)
                || _text.Is(i, ',') || _text.Tokens[i].Kind is TokenKind.Quote;
            if (!isBetween || _text.Tokens[i].Has(TokenShape.StartsSentence))
            {
                break;
            }
        }

        // "Clear Water's May report", "the Clear Water report"
        for (var i = head - 1; i >= 0 && i > head - Reach; i--)
        {
            if (_names.At(i) is { } name)
            {
                if (IsAuthor(name))
                {
                    return name;
                }

                i = name.FirstToken;
                continue;
            }

            if (!_text.IsA(i, WordClass.Adjective | WordClass.AnyNoun | WordClass.Name | WordClass.Numeral) && !(_text.Tokens[i].Kind is TokenKind.Clitic or TokenKind.Apostrophe))
            {
                return Publisher(i);
            }
        }

        return null;
    }

    private int TitleEnd(int open)
    {
        for (var i = open + 1; i < _text.TokenCount && i < open + LongestTitle; i++)
        {
            if (_text.Tokens[i].Kind == TokenKind.Quote)
            {
                return i;
            }
        }

        return open;
    }

    /// <summary>"Clear Water published a study": the subject of a verb of making it known right before the paper.</summary>
    private NameMention? Publisher(int determiner)
    {
        var verb = _text.IsA(determiner, WordClass.Determiner) ? determiner - 1 : determiner;
        if (verb < 1 || !_text.IsA(verb, WordClass.VerbPast | WordClass.VerbThird | WordClass.Participle) || !ListedWords.Has(_text, verb, ContextRole.MadePublic))
        {
            return null;
        }

        var name = _names.At(verb - 1) ?? (_text.IsA(verb - 1, WordClass.Auxiliary | WordClass.Adverb) && verb > 1 ? _names.At(verb - 2) : null);
        return name is not null && IsAuthor(name) ? name : null;
    }

    private static bool IsAuthor(NameMention name) => name.Kind is NameKind.Organisation or NameKind.Outlet or NameKind.Person or NameKind.Unknown;
}
