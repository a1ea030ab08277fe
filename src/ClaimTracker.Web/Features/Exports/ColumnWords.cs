using ClaimTracker.Export.Tables;
using ClaimTracker.Quantities;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>Says the columns of an exported table, and what stands in them, as a person would; the file keeps its own names and words.</summary>
internal static class ColumnWords
{
    /// <summary>The heading of a column.</summary>
    public static string Of(TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.Description.StartsWith("Id of ", StringComparison.Ordinal))
        {
            return column.Name is "undoes" ? "Id of the decision undone" : column.Name is "reprint_of" ? "Id of the article repeated" : $"Id of the {Spaced(column.Name)}";
        }

        return column.Name switch
        {
            "about" => "On",
            "accessed" => "Read on",
            "attribution" or "claimant" or "speaker" => "Who says it",
            "author" => "Byline",
            "best" => "To report",
            "chain" => "By way of",
            "claimant_kind" => "What the source is",
            "claimant_role" => "Role of the source",
            "count_kind" => "Whole or part",
            "counted" => "What is counted",
            "cue" => "Reporting word",
            "current" => "Still found",
            "disposition" => "Where it stands",
            "end" => "Ends at",
            "exact" => "Exact words",
            "explanation" => "What was found",
            "family" => "Publisher family",
            "figure_status" or "status" => "How firm",
            "form" => "How it is marked",
            "head" => "Noun counted",
            "high" => "Upper end",
            "label" or "quantity_label" => "Quantity",
            "location" => "Place",
            "location_country" => "Country",
            "low" => "Lower end",
            "measure" => "Kind of amount",
            "mentions" => "Named",
            "modifier" => "What limits it",
            "out_of" => "Out of",
            "prefix" => "Words before",
            "predicate" => "What is said of them",
            "rationale" => "Why",
            "reasons" => "Why it was raised",
            "relation" => "How they stand to each other",
            "reported_high" => "Reported up to",
            "sha256" => "Hash of the file (SHA-256)",
            "stance" => "How it is told",
            "start" => "Begins at",
            "subject" => "Whose",
            "suffix" => "Words behind",
            "surface" => "As printed",
            "url" => "Address",
            var name => char.ToUpperInvariant(name[0]) + Spaced(name[1..]),
        };
    }

    /// <summary>What stands in a cell: days in words, and words of the file with spaces in place of underscores.</summary>
    public static string Cell(string cell, TableColumn column)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(column);
        return column.IsList ? string.Join("; ", cell.Split("; ").Select(part => Part(part, column))) : Part(cell, column);
    }

    private static string Part(string part, TableColumn column) => column.Kind switch
    {
        CellKind.Date => string.Join(" to ", part.Split('/').Select(day => PartialDate.TryParse(day, out var date) ? FigureText.Date(date) : day)),
        CellKind.Text when column.Name is "claimant_kind" or "count_kind" or "disposition" or "figure_status" or "form" or "judgement" or "kind" or "measure" or "method" or "modifier" or "reasons"
            or "relation" or "stance" or "status" => Spaced(part),
        _ => part,
    };

    private static string Spaced(string name) => name.Replace('_', ' ');
}
