using System.Globalization;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Stories;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Exports;

/// <summary>What is to be exported, with its first rows. The whole choice is in the address.</summary>
public sealed partial class NewExportPage
{
    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    private ExportChoice Choice { get; set; } = null!;

    private ExportPreview Preview { get; set; } = null!;

    private IReadOnlyList<StoryRow> Stories { get; set; } = [];

    private ExportRequest Request => Choice.Request;

    private IReadOnlyList<SortOption> Orders => ExportPlan.OrdersOf(Request.List, Request.Format);

    private SortOption Order => Orders.FirstOrDefault(order => order.Word == Request.Sort) ?? Orders[0];

    /// <summary>Whether there is a column with printed citations.</summary>
    private bool IsPrinted => ExportPlan.ColumnsOf(Request.List).Any(column => column.Name == "citation") && !ExportFormats.IsBibliography(Request.Format) && Request.Format != ExportFormat.Annotations;

    private string? Story => Value("story");

    private IReadOnlyList<string> All => [.. ExportPlan.ColumnsOf(Request.List).Select(column => column.Name)];

    private IReadOnlyList<string> Chosen => Request.Columns.Count > 0 ? Request.Columns : All;

    private string Many => Request.Format == ExportFormat.Datapackage
        ? $"{FigureText.Count(Preview.Total, "claim")} and all that belongs to them"
        : ExportFormats.IsTable(Request.Format) ? FigureText.Count(Preview.Total, "row") : FigureText.Count(Preview.Total, "record");

    private string PreviewHeading => Request.Format == ExportFormat.Datapackage ? "What is in it"
        : Preview.Total > PreviewExport.Most ? $"The first {PreviewExport.Most.ToString(CultureInfo.InvariantCulture)}" : "All of it";

    /// <summary>The list's own address, which names list and format itself.</summary>
    private string DownloadAddress
    {
        get
        {
            var query = string.Join('&', Choice.ToString().Split('&')[2..]);
            return ListDownloads.Path(Request.List, Request.Format) + (query.Length > 0 ? "?" + query : "");
        }
    }

    protected override async Task OnInitializedAsync()
    {
        Choice = ExportChoice.Read(Context.Request.QueryString.Value);
        Stories = await ListStories.RunAsync(Context.RequestAborted);
        if (ExportPlan.TryMake(Request, out var plan, out var problem))
        {
            Preview = await PreviewExport.RunAsync(plan!, Context.RequestAborted);
        }
        else
        {
            throw new InvalidOperationException(problem);
        }
    }

    private string? Value(string name) => Choice.Filter.LastOrDefault(f => f.Name == name).Value;

    private string Describe(string column) => ExportPlan.ColumnsOf(Request.List).First(c => c.Name == column).Description;

    private string Heading(string column) => ColumnWords.Of(ExportPlan.ColumnsOf(Request.List).First(c => c.Name == column));

    private List<string> Moved(int index, int by)
    {
        var columns = Chosen.ToList();
        (columns[index], columns[index + by]) = (columns[index + by], columns[index]);
        return columns;
    }

    private static bool IsNumber(TableColumn column) => column is { Kind: CellKind.Number, IsList: false };

    private static string StyleName(CitationStyle style) => style switch
    {
        CitationStyle.Apa => "APA",
        CitationStyle.Chicago => "Chicago, notes",
        CitationStyle.Mla => "MLA",
        _ => throw new ArgumentOutOfRangeException(nameof(style), style, "No such style."),
    };
}
