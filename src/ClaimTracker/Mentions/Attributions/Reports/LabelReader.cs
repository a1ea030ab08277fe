using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Contents;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Reads a name before a colon, at the start of a headline or of a turn in an interview.</summary>
internal static class LabelReader
{
    /// <summary>No label is longer, in tokens.</summary>
    private const int Longest = 9;

    /// <summary>What a label says: "Lund: Bridge to stay closed"; null where the statement begins with none.</summary>
    public static Report? Read(Statement statement)
    {
        if (statement.Count <= 2)
        {
            return null;
        }

        if (statement.KindAt(0) == ChunkKind.Noun && statement.IsWord(1, "to") && statement.KindAt(2) == ChunkKind.Noun && statement.KindAt(3) == ChunkKind.Colon && statement.Count > 4 && IsHeadline(statement)
            && statement.Text.IsA(statement[0].Head, WordClass.Name) && SourceWords.CanBe(statement, 0, ReportingKind.Will))
        {
            // "Mayor to union: Go back to work"
            return Report.Of(statement, "label", null, 3, statement[3].Last, 0, (4, ContentReader.EndOfClause(statement, 4)));
        }

        if (statement.KindAt(1) != ChunkKind.Colon || statement.KindAt(0) != ChunkKind.Noun)
        {
            return Behind(statement);
        }

        var label = statement[0];
        if (IsSourceWord(statement, 0) && label.Last - label.First < 2 && IsHeadline(statement))
        {
            // "Police: Two dead after crash", "Study: Coffee is safe"
            return Report.Of(statement, "label", null, 1, statement[1].Last, 0, (2, ContentReader.EndOfClause(statement, 2)));
        }

        if (statement.KindAt(2) == ChunkKind.Quote && label.Last - label.First < 4 && (statement.Text.NounMeaningOf(label.Head) & WordMeaning.Person) != 0 && IsHeadline(statement))
        {
            // "Rovers coach: “We were robbed”"
            return Report.Of(statement, "label", null, 1, statement[1].Last, 0, (2, ContentReader.EndOfClause(statement, 2)));
        }

        if (statement.Text.Tokens[label.Head].Has(TokenShape.AllCapitals) && statement.Text.Tokens[label.First].Has(TokenShape.AllCapitals) && statement.Names.At(label.Head) is not { Kind: NameKind.Person or NameKind.Organisation or NameKind.Outlet } && statement.Text.TryFind(label.Head, out var word) && !word.IsProper)
        {
            // "OTHER FIRES: The mill is safe": a heading.
            return null;
        }

        if (!statement.Text.IsA(label.Head, WordClass.Name) || statement.Text.Is(label.Last - 1, '&') || IsStorm(statement.Text, label.First) || IsStormLater(statement, label) || label.Last - label.First + 1 >= Longest || HasNumber(statement.Text, label) || IsDateline(statement.Text, label) || !SourceWords.CanBe(statement, 0, ReportingKind.Will))
        {
            return null;
        }

        var report = Report.Of(statement, "label", null, 1, statement[1].Last, 0, (2, ContentReader.EndOfClause(statement, 2)));
        return statement.Names.At(label.Head) is { Kind: NameKind.Person } && EndOfTurn(statement.Text, report) is var end && end > report.ContentLast ? report with { ContentLast = end } : report;
    }

    /// <summary>"Two dead after crash: police", "Minister knew of leak – report": who says it stands at the end of a headline.</summary>
    private static Report? Behind(Statement statement)
    {
        var last = statement.Count - 1;
        if (last < 2 || statement.KindAt(last) != ChunkKind.Noun || statement.KindAt(last - 1) is not (ChunkKind.Colon or ChunkKind.Dash) || statement[last].Last - statement[last].First > 1
            || !(IsSourceWord(statement, last) && !statement.Text.Tokens[statement[last].Head].IsCapitalised) || !IsHeadline(statement))
        {
            return null;
        }

        return Report.Of(statement, "label", null, last - 1, statement[last - 1].Last, last, (0, last - 2));
    }

    /// <summary>Whether a noun names a paper, a body or people who speak to the press.</summary>
    private static bool IsSourceWord(Statement statement, int noun)
    {
        var text = statement.Text;
        var head = statement[noun].Head;
        return !text.IsA(head, WordClass.Name | WordClass.Pronoun) && ListedWords.Has(text, head, ContextRole.HeadlineSource);
    }

    /// <summary>Whether the statement is a paragraph without a full stop, or the first of the text.</summary>
    private static bool IsHeadline(Statement statement)
    {
        var text = statement.Text;
        var (first, last) = (statement[0].First, statement[statement.Count - 1].Last);
        return (statement.KindAt(statement.Count - 1) != ChunkKind.Stop || first == 0) && text.Tokens[first].Has(TokenShape.StartsParagraph) && (last + 1 >= text.TokenCount || text.Tokens[last + 1].Has(TokenShape.StartsParagraph));
    }

    /// <summary>Last token of the paragraph that the label begins: in a transcript all of it is what the person says.</summary>
    private static int EndOfTurn(ParsedText text, Report label)
    {
        var sentence = text.SentenceOf(label.SourceFirst);
        var paragraph = text.Sentences[sentence].Paragraph;
        if (sentence > 0 && text.Sentences[sentence - 1].Paragraph == paragraph)
        {
            return -1;
        }

        while (sentence + 1 < text.SentenceCount && text.Sentences[sentence + 1].Paragraph == paragraph)
        {
            sentence++;
        }

        return text.Sentences[sentence].End - 1;
    }

    /// <summary>"Storm Freya: Schools shut": what the article is about.</summary>
    private static bool IsStorm(ParsedText text, int first) => text.Is(first, "storm") || text.Is(first, "hurricane") || text.Is(first, "typhoon") || text.Is(first, "cyclone") || text.Is(first, "election");

    /// <summary>"Freya: Schools shut" over an article on Storm Freya.</summary>
    private static bool IsStormLater(Statement statement, Chunk label)
    {
        var (text, names) = (statement.Text, statement.Names);
        for (var i = names.From(label.Last + 1); label.First == label.Last && i < names.Count && i < names.From(label.Last + 1) + 8; i++)
        {
            if ((IsStorm(text, names[i].FirstToken) || IsStorm(text, names[i].FirstToken - 1)) && text.Word(names[i].LastToken).Equals(text.Word(label.Last), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"DELHI: The river rose": where the article was written.</summary>
    private static bool IsDateline(ParsedText text, Chunk chunk) => text.Tokens[chunk.First].Has(TokenShape.AllCapitals)
        && !Gazetteer.World.Find(text.Text.AsSpan(text.Tokens[chunk.First].Start, text.Tokens[chunk.Last].End - text.Tokens[chunk.First].Start)).IsEmpty;

    /// <summary>"Rovers 3-1 United": a result is no speaker.</summary>
    private static bool HasNumber(ParsedText text, Chunk chunk)
    {
        for (var i = chunk.First; i <= chunk.Last; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }
}
