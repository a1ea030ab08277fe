using ClaimTracker.Export.References;
using ClaimTracker.Quantities;

namespace ClaimTracker.Export.Tables;

/// <summary>The citation table: one row an appearance of a claim.</summary>
public static class CitationTable
{
    /// <summary>Who says what.</summary>
    private static readonly TableColumn<CitationRow>[] Words =
    [
        ColumnOf.Text<CitationRow>("claimant", row => row.Claimant, "Who says it."),
        ColumnOf.Text<CitationRow>("exact", row => row.Anchor.Exact, "The exact words."),
    ];

    private static readonly TableColumn<CitationRow>[] Facts =
    [
        ColumnOf.Text<CitationRow>("kind", row => ContractWords.Of(row.Kind), "How the claim stands in the article: quoted, in indirect speech, or in the article's own voice."),
        ColumnOf.Text<CitationRow>("stance", row => ContractWords.Of(row.Stance), "Whether the claimant asserts it, denies it, and so on."),
        ColumnOf.Text<CitationRow>("claimant_kind", row => row.ClaimantKind is { } kind ? ContractWords.Of(kind) : null, "Person, organisation, document, outlet or unnamed group."),
        ColumnOf.Text<CitationRow>("claimant_role", row => row.ClaimantRole, "The claimant's role as the article gives it."),
        ColumnOf.Text<CitationRow>("cue", row => row.Cue, "The reporting word."),
        new("chain", CellKind.Text, true, "The sources from the article's outlet back to the claimant.", row => Cell.Of(row.Chain)),
        ColumnOf.Texts<CitationRow>("quotation", row => row.Quotations, "The stretches of the words that stand in quotation marks."),
        Figures("figures", CellKind.Text, figure => Cell.Of(figure.Surface), "The figures in the words, as they are printed; the columns up to figure_status have one part for each."),
        Figures("value", CellKind.Number, figure => Cell.Of(figure.Value), "Its number."),
        Figures("low", CellKind.Number, figure => Cell.Of(figure.Low), "The lower end of a range or vague word."),
        Figures("high", CellKind.Number, figure => Cell.Of(figure.High), "The upper end of a range or vague word."),
        Figures("modifier", CellKind.Text, figure => Cell.Of(ContractWords.Of(figure.Modifier)), "What the wording allows beside the number."),
        Figures("measure", CellKind.Text, figure => Cell.Of(ContractWords.Of(figure.Measure)), "What kind of amount it is."),
        Figures("unit", CellKind.Text, figure => Cell.Of(figure.Unit), "Its unit; empty for a count."),
        Figures("counted", CellKind.Text, figure => Cell.Of(figure.Counted), "What is counted."),
        Figures("head", CellKind.Text, figure => Cell.Of(figure.Head), "The head noun of what is counted."),
        Figures("predicate", CellKind.Text, figure => Cell.Of(figure.Predicate), "What is said of those counted."),
        Figures("subject", CellKind.Text, figure => Cell.Of(figure.Subject), "Whose."),
        Figures("location", CellKind.Text, figure => Cell.Of(figure.Place), "The place that it is tied to."),
        Figures("as_of", CellKind.Date, figure => Cell.Of(figure.AsOf), "When it held."),
        Figures("period", CellKind.Date, figure => Cell.Of(figure.Period), "The interval that it covers."),
        Figures("out_of", CellKind.Number, figure => Cell.Of(figure.OutOf), "The number of which it is a part."),
        Figures("count_kind", CellKind.Text, figure => Cell.Of(ContractWords.Of(figure.Kind)), "Whether it counts a whole, an increment or a part."),
        Figures("figure_status", CellKind.Text, figure => Cell.Of(figure.Status is { } status ? ContractWords.Of(status) : null), "Confirmed, suspected, estimated and so on."),
        ColumnOf.Texts<CitationRow>("places", row => row.Places, "The places named in the words."),
        ColumnOf.Texts<CitationRow>("decision", row => row.Decisions, "What editors decided on findings that rest on it."),
    ];

    /// <summary>Where the words stand, for who looks them up.</summary>
    private static readonly TableColumn<CitationRow>[] Surroundings =
    [
        ColumnOf.Text<CitationRow>("prefix", row => row.Anchor.Prefix, "What stands before them."),
        ColumnOf.Text<CitationRow>("suffix", row => row.Anchor.Suffix, "What stands after them."),
    ];

    /// <summary>What programs know the row by.</summary>
    private static readonly TableColumn<CitationRow>[] Keys =
    [
        ColumnOf.Number<CitationRow>("start", row => row.Span.Start, "Where the words begin in the decoded text, in UTF-16 code units."),
        ColumnOf.Number<CitationRow>("end", row => row.Span.End, "Where they end."),
        ColumnOf.Text<CitationRow>("claim", row => row.ClaimId, "Id of the claim: the same wherever it stands."),
        ColumnOf.Text<CitationRow>("appearance", row => row.AppearanceId, "Id of this row."),
    ];

    /// <summary>All columns in their order: who says what, in which article, when; ids and hash last.</summary>
    public static IReadOnlyList<TableColumn<CitationRow>> Columns(CitationStyle style)
    {
        var printer = new CitationPrinter(style);
        return
        [
            .. Words, .. Of(ArticleTable.Names), .. Facts, .. Of(ArticleTable.Facts), .. Surroundings,
            ColumnOf.Text<CitationRow>("citation", row => printer.Print(row.Article, row), "A citation of the claim, ready to print."),
            .. Keys, .. Of(ArticleTable.Keys),
        ];
    }

    /// <summary>Columns of the article that the claim stands in; the article's own table has them too.</summary>
    private static IEnumerable<TableColumn<CitationRow>> Of(IEnumerable<TableColumn<CitedArticle>> columns) => columns.Select(column =>
        new TableColumn<CitationRow>(column.Name, column.Kind, column.IsList, column.Description, row => column.Cell(row.Article)));

    /// <summary>One part for each figure, empty parts included, so that the parts of all these columns belong together.</summary>
    private static TableColumn<CitationRow> Figures(string name, CellKind kind, Func<CitationFigure, Cell> part, string description) =>
        new(name, kind, true, description, row => Parts(row.Figures, part));

    private static Cell Parts(IReadOnlyList<CitationFigure> figures, Func<CitationFigure, Cell> part)
    {
        Cell[]? parts = null;
        for (var i = 0; i < figures.Count; i++)
        {
            var cell = part(figures[i]);
            if (cell.Kind != CellKind.Empty)
            {
                (parts ??= new Cell[figures.Count])[i] = cell;
            }
        }

        return parts is null ? default : Cell.Of(parts);
    }
}
