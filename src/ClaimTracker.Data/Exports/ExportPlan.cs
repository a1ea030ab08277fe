using ClaimTracker.Data.Browse;
using ClaimTracker.Export;
using ClaimTracker.Export.Tables;

namespace ClaimTracker.Data.Exports;

/// <summary>A request that can be carried out: its filter is read, and its columns are there.</summary>
public sealed class ExportPlan
{
    private ExportPlan(ExportRequest request, ExportSource source, object query, SortOption order)
    {
        Order = order;
        Request = request;
        Source = source;
        Query = query;
    }

    /// <summary>What is wanted, with the order that is in force beside the filter and not in it.</summary>
    public ExportRequest Request { get; }

    /// <summary>The order of the rows.</summary>
    public SortOption Order { get; }

    internal ExportSource Source { get; }

    /// <summary>Filter and order as the source has read them.</summary>
    internal object Query { get; }

    /// <summary>The story of a data package; null for all stories.</summary>
    internal string? PackageStory => (Query as ListQuery<PackageFilter>)?.Filter.Story;

    /// <summary>The columns of a list in their order, for a person to choose from.</summary>
    public static IReadOnlyList<TableColumn> ColumnsOf(ExportList list) => ExportSources.Of(list).Columns(default);

    /// <summary>The names by which a list is narrowed in a query string.</summary>
    public static IReadOnlyList<string> FiltersOf(ExportList list, ExportFormat format) => format == ExportFormat.Datapackage ? PackageFilter.Names : ExportSources.Of(list).FilterNames;

    /// <summary>The orders in which the rows can come, the usual one first: those of the list's page.</summary>
    public static IReadOnlyList<SortOption> OrdersOf(ExportList list, ExportFormat format) => format == ExportFormat.Datapackage ? PackageFilter.Sorts : ExportSources.Of(list).Orders;

    /// <summary>The formats in which a list can leave.</summary>
    public static IReadOnlyList<ExportFormat> FormatsOf(ExportList list) => [.. Enum.GetValues<ExportFormat>().Where(format => Takes(list, format))];

    /// <summary>The word of a list on the command line and in addresses: <c>claims</c>.</summary>
    public static string WordOf(ExportList list) => ContractWords.Word(list);

    /// <param name="request">What is wanted.</param>
    /// <param name="plan">The plan; null when the request is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryMake(ExportRequest request, out ExportPlan? plan, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(request);
        plan = null;
        var source = ExportSources.Of(request.List);
        if (!Takes(request.List, request.Format))
        {
            problem = $"There is no {ExportFormats.Word(request.Format)} of {WordOf(request.List)}: it is one of {string.Join(", ", FormatsOf(request.List).Select(ExportFormats.Word))}.";
            return false;
        }

        if (request.Columns.Count > 0 && !ExportFormats.IsTable(request.Format))
        {
            problem = $"The columns of {ExportFormats.Word(request.Format)} are not chosen: leave them out, or take one of {string.Join(", ", Enum.GetValues<ExportFormat>().Where(ExportFormats.IsTable).Select(ExportFormats.Word))}.";
            return false;
        }

        object query;
        SortOption order;
        bool isRead;
        if (request.Format == ExportFormat.Datapackage)
        {
            isRead = ListQueries.TryParse<PackageFilter>(request.Filter, request.Sort, out var package, out problem);
            (query, order) = (package, package.Order);
        }
        else
        {
            isRead = source.TryRead(request.Filter, request.Sort, out query, out order, out problem);
        }

        if (!isRead || !ColumnChoice.TryChoose(source.Columns(request.Style), request.Columns, out _, out problem))
        {
            return false;
        }

        var filter = request.Filter.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !part.StartsWith("sort=", StringComparison.Ordinal));
        plan = new ExportPlan(request with { Filter = string.Join('&', filter), Sort = order.Word }, source, query, order);
        return true;
    }

    private static bool Takes(ExportList list, ExportFormat format) => format switch
    {
        ExportFormat.Annotations or ExportFormat.Datapackage => list == ExportList.Claims,
        _ when ExportFormats.IsBibliography(format) => list is ExportList.Claims or ExportList.Articles,
        _ => true,
    };
}
