using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Mentions.Quotations;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Finds who says what: direct, mixed and indirect speech, with its source, cue and content. Linear, total on any string, without state.</summary>
public static class AttributionFinder
{
    /// <param name="text">The parsed article.</param>
    /// <param name="names">Its names, in order.</param>
    /// <param name="quotations">Its quotations, in order.</param>
    /// <param name="notes">Takes a note for each paper that speaks though the article never introduces it.</param>
    /// <param name="author">Who wrote the article, for the "I" that speaks in it; null when that is not known.</param>
    /// <returns>The attributions in order of their content; each quotation is in one of them at most.</returns>
    public static IReadOnlyList<AttributionMention> Find(ParsedText text, IReadOnlyList<NameMention> names, IReadOnlyList<QuotationMention> quotations, List<Note> notes, string? author = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(quotations);
        ArgumentNullException.ThrowIfNull(notes);
        var quotes = new QuotedTokens(text, quotations);
        var reports = Spares.RentList<Report>();
        using var table = new NameTable(text, names);
        using var statement = new Statement(text, table);
        var cuts = StatementCutter.Cut(text, quotes);
        var statements = Spares.RentList<StatementSource>();
        var firstReports = Spares.RentList<int>();
        foreach (var (first, end) in cuts)
        {
            statement.Clear();
            new ChunkReader(text, quotes).Read(first, end, statement.Chunks);
            firstReports.Add(reports.Count);
            ReportReader.Read(statement, reports);
            statements.Add(SourceOf(statement, first, end));
        }

        FindingSequel.Add(text, cuts, firstReports, reports);
        var reportOf = QuoteLinker.Link(text, quotes, statements, reports);
        var attributions = new AttributionBuilder(text, table, quotes, reports, reportOf, author).Build(statements, notes);
        Spares.Return(reports);
        Spares.Return(cuts);
        Spares.Return(statements);
        Spares.Return(firstReports);
        return attributions;
    }

    /// <summary>The subject of the statement's first verb that has one who could speak.</summary>
    private static StatementSource SourceOf(Statement statement, int first, int end)
    {
        var text = statement.Text;
        for (var i = 1; i < statement.Count - 1; i++)
        {
            if (statement[i].Kind == ChunkKind.Colon && statement[i + 1].Kind == ChunkKind.Quote && statement[i - 1].Kind == ChunkKind.Noun
                && text.IsA(statement[i - 1].Head, Lexicons.WordClass.Name) && SourceWords.CanBe(statement, i - 1, Lexicons.ReportingKind.Will))
            {
                // "The result did not surprise Ann Lund: “…”"
                return new StatementSource(first, end, statement[i - 1].First, statement[i - 1].Last, statement[i - 1].Head);
            }
        }

        for (var i = 0; i < statement.Count; i++)
        {
            if (statement[i].Kind == ChunkKind.Verb && !statement[i].Is(VerbTraits.Infinitive) && statement.Subjects[i] is var subject and >= 0 && SourceWords.CanBe(statement, subject, Lexicons.ReportingKind.Show)
                && statement.KindAt(subject - 1) is not (ChunkKind.Relative or ChunkKind.Question) && !text.Is(statement[subject].First, "whose"))
            {
                // Of "Lund, whose brother Per was there, said" the sentence is about Lund.
                return new StatementSource(first, end, statement[subject].First, statement[subject].Last, statement[subject].Head);
            }
        }

        return new StatementSource(first, end, -1, -1, -1);
    }
}
