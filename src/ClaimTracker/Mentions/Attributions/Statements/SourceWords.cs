using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Statements;

/// <summary>Tells which noun phrases can say, show, think or want something.</summary>
internal static class SourceWords
{
    private static readonly WordSet PronounWords = new[]
    {
        "he", "she", "they", "we", "i", "him", "her", "them", "many", "some", "others", "both", "most",
        "few", "several", "everyone", "everybody", "someone", "those", "you", "all", "none", "neither", "each", "another", "one",
    }.ToWordSet(StringComparison.OrdinalIgnoreCase);

    /// <summary>"54 percent said", "a third said"</summary>
    private static readonly WordSet PartWords = new[] { "percent", "cent", "third", "quarter", "majority", "majorities", "minority" }.ToWordSet(StringComparison.OrdinalIgnoreCase);

    private static readonly WordFlag Pronouns = new(PronounWords.Contains), Parts = new(PartWords.Contains);

    private const WordMeaning People = WordMeaning.Person | WordMeaning.Group;

    /// <summary>Whether the noun chunk can be the source of a verb of this kind.</summary>
    public static bool CanBe(Statement statement, int chunk, ReportingKind kind)
    {
        if (statement.KindAt(chunk) != ChunkKind.Noun || statement.IsTime(chunk))
        {
            return false;
        }

        var text = statement.Text;
        var head = statement[chunk].Head;
        if (text.IsA(head, WordClass.Pronoun))
        {
            return Pronouns.Of(text, head) || (kind != ReportingKind.Will && (text.Is(head, "it") || text.Is(head, "who") || text.Is(head, "which")));
        }

        if (text.IsA(head, WordClass.Name) || text.IsA(head, WordClass.Determiner) || text.IsA(head, WordClass.Adjective))
        {
            return true;
        }

        if (text.Is(head, "station"))
        {
            // The station that reports is one of radio or television.
            return kind is ReportingKind.Speech or ReportingKind.Show && (text.Is(head - 1, "radio") || text.Is(head - 1, "television") || text.Is(head - 1, "TV") || text.Is(head - 1, "news"));
        }

        if (Parts.Of(text, head))
        {
            // "54 percent said", "a third said"
            return true;
        }

        if (text.Tokens[head].Kind != TokenKind.Word)
        {
            // "54% said", but never the 20 of "20 verified cases".
            return text.Tokens[head].Kind == TokenKind.Number && text.Is(head + 1, '%');
        }

        var noun = ListedWords.SourceNoun(text, head);
        if (noun != SourceNounKind.None)
        {
            return noun is SourceNounKind.Organisation or SourceNounKind.Hearing or SourceNounKind.Person || (noun != SourceNounKind.Nothing && kind is ReportingKind.Speech or ReportingKind.Show);
        }

        if (IsBareName(statement, chunk, kind))
        {
            return true;
        }

        var meaning = text.NounMeaningOf(head);
        if ((meaning & People) != 0 || text.IsA(head, WordClass.Numeral))
        {
            return true;
        }

        return (kind is ReportingKind.Speech or ReportingKind.Show && (meaning & WordMeaning.Message) != 0) || (text.Tokens[head].IsCapitalised && statement.Names.At(head) is not null);
    }

    /// <summary>"The prefecture said": whatever says something in so many words is a source.</summary>
    public static bool IsSayer(Statement statement, int chunk, int verb, ReportingVerb entry) =>
        entry.Lemma is "say" && statement[verb].Is(VerbTraits.Finite) && statement.KindAt(chunk) == ChunkKind.Noun && !statement.IsTime(chunk) && !statement.IsPronoun(chunk) && statement.Text.Tokens[statement[chunk].Head].Kind == TokenKind.Word
        && statement.Text.IsA(statement[chunk].First, WordClass.Determiner) && statement.KindAt(chunk - 1) is ChunkKind.Stop or ChunkKind.Comma or ChunkKind.Quote or ChunkKind.Coordinator or ChunkKind.That or ChunkKind.Subordinator && verb == chunk + 1
        && ListedWords.SourceNoun(statement.Text, statement[chunk].Head) != SourceNounKind.Nothing;

    /// <summary>"Shell said", "Apple reported": a noun in the singular that stands alone with a capital before a verb of saying can only be a name.</summary>
    private static bool IsBareName(Statement statement, int chunk, ReportingKind kind)
    {
        var text = statement.Text;
        var head = statement[chunk].Head;
        return kind == ReportingKind.Speech && statement[chunk].First == statement[chunk].Last && text.Tokens[head].IsCapitalised && text.IsA(head, WordClass.Noun) && !text.IsA(head, WordClass.PluralNoun)
            && statement.KindAt(chunk + 1) == ChunkKind.Verb && statement[chunk + 1].Is(VerbTraits.Finite) && statement.VerbAt(chunk + 1) is { Kind: ReportingKind.Speech } verb && verb.Has(ReportedContent.Quote)
            && ListedWords.SourceNoun(text, head) == SourceNounKind.None && !text.Tokens[head].Has(TokenShape.AllCapitals);
    }
}
