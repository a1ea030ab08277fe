using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>Reads what an export is to be from a query string: the filter of the list, and beside it <c>columns</c>, <c>style</c> and the cursor of the page that it came from.</summary>
internal static class ExportQuery
{
    /// <param name="query">With or without the question mark; null for none.</param>
    /// <param name="list">The list.</param>
    /// <param name="format">The format.</param>
    /// <returns>The request, and what is wrong with it; null when nothing is yet.</returns>
    public static (ExportRequest Request, string? Problem) Read(string? query, ExportList list, ExportFormat format)
    {
        var filter = new List<string>();
        var columns = new List<string>();
        var style = CitationStyle.Chicago;
        string? problem = null;
        foreach (var part in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')).Trim();
            switch (equals < 0 ? part : part[..equals])
            {
                case "columns":
                    columns.AddRange(value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                    break;
                case "style" when ContractWords.Read<CitationStyle>(value) is { } known:
                    style = known;
                    break;
                case "style":
                    problem = value.Length == 0 ? problem : $"There is no style \"{value}\": it is one of {string.Join(", ", ContractWords.All<CitationStyle>())}.";
                    break;
                case "after" or "before":
                    break;
                default:
                    filter.Add(part);
                    break;
            }
        }

        return (new ExportRequest { List = list, Filter = string.Join('&', filter), Format = format, Columns = columns, Style = style }, problem);
    }
}
