using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>What is chosen on the page of a new export, as its address says it. What the list does not know is left out, and said.</summary>
/// <param name="Request">What can be made.</param>
/// <param name="Filter">The parts of the filter in order.</param>
/// <param name="LeftOut">One sentence each on what was left out.</param>
internal sealed record ExportChoice(ExportRequest Request, IReadOnlyList<(string Name, string Value)> Filter, IReadOnlyList<string> LeftOut)
{
    public static ExportChoice Read(string? query)
    {
        var given = new List<(string Name, string Value)>();
        foreach (var part in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')).Trim();
            if (value.Length > 0)
            {
                given.Add((part[..equals], value));
            }
        }

        var leftOut = new List<string>();
        var list = Word("list", ExportList.Claims, ContractWords.Read<ExportList>);
        var formats = ExportPlan.FormatsOf(list);
        var format = Word("format", ExportFormat.Csv, word => ExportFormats.TryParse(word, out var known) && formats.Contains(known) ? known : null);
        var style = Word("style", CitationStyle.Chicago, ContractWords.Read<CitationStyle>);
        var orders = ExportPlan.OrdersOf(list, format);
        var sort = given.LastOrDefault(g => g.Name == "sort").Value;
        if (sort is not null && orders.All(order => order.Word != sort))
        {
            leftOut.Add($"There is no order \u201C{sort}\u201D here: {string.Join(", ", orders.Select(order => order.Word))}.");
            sort = null;
        }

        var names = ExportPlan.FiltersOf(list, format);
        var filter = new List<(string Name, string Value)>();
        foreach (var (name, value) in given.Where(g => g.Name is not ("list" or "format" or "style" or "columns" or "sort" or "after" or "before")))
        {
            if (names.Contains(name))
            {
                filter.Add((name, value));
            }
            else
            {
                leftOut.Add($"The filter \u201C{name}\u201D is not one of {ExportPlan.WordOf(list)}: {string.Join(", ", names)}.");
            }
        }

        var columns = new List<string>();
        var known = ExportPlan.ColumnsOf(list).Select(column => column.Name).ToList();
        foreach (var name in given.Where(g => g.Name == "columns").SelectMany(g => g.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
        {
            if (known.Contains(name))
            {
                columns.Add(name);
            }
            else
            {
                leftOut.Add($"There is no column \u201C{name}\u201D in the list of {ExportPlan.WordOf(list)}.");
            }
        }

        var request = new ExportRequest
        {
            List = list,
            Format = format,
            Style = style,
            Columns = ExportFormats.IsTable(format) ? columns : [],
            Sort = sort,
            Filter = string.Join('&', filter.Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value)}")),
        };

        // A filter may still have a value that is none.
        if (!ExportPlan.TryMake(request, out _, out var problem))
        {
            leftOut.Add(problem!);
            filter.Clear();
            request = request with { Filter = "" };
        }

        return new ExportChoice(request, filter, leftOut);

        T Word<T>(string name, T otherwise, Func<string, T?> read)
            where T : struct
        {
            var word = given.LastOrDefault(g => g.Name == name).Value;
            if (word is null)
            {
                return otherwise;
            }

            if (read(word) is { } value)
            {
                return value;
            }

            leftOut.Add($"\u201C{word}\u201D is no {name} here.");
            return otherwise;
        }
    }

    /// <summary>The query string without a question mark.</summary>
    public override string ToString() => With(Request);

    /// <summary>The same with other columns.</summary>
    public string WithColumns(IEnumerable<string> columns) => With(Request with { Columns = [.. columns] });

    /// <summary>The query string of an export as it was made.</summary>
    public static string Of(ExportRow export) => With(new ExportRequest { List = export.List, Filter = export.Filter, Sort = export.Order?.Word, Format = export.Format, Columns = export.Columns, Style = export.Style });

    private static string With(ExportRequest request)
    {
        var parts = new List<string> { "list=" + ExportPlan.WordOf(request.List), "format=" + ExportFormats.Word(request.Format) };
        if (request.Style != CitationStyle.Chicago)
        {
            parts.Add("style=" + ContractWords.Word(request.Style));
        }

        if (request.Sort is { } sort && sort != ExportPlan.OrdersOf(request.List, request.Format)[0].Word)
        {
            parts.Add("sort=" + sort);
        }

        if (request.Columns.Count > 0)
        {
            parts.Add("columns=" + string.Join(',', request.Columns));
        }

        if (request.Filter.Length > 0)
        {
            parts.Add(request.Filter);
        }

        return string.Join('&', parts);
    }
}
