using ClaimTracker.Data.Importing;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Importing;

/// <summary>How far the files of an import have come. It moves by itself while the circuit lasts; without scripts its buttons are forms and the page is loaded again.</summary>
public sealed partial class ImportBoard : IDisposable
{
    [Parameter, EditorRequired]
    public string ImportId { get; set; } = "";

    [Inject]
    private ShowImport ShowImport { get; set; } = null!;

    [Inject]
    private CancelImport CancelImport { get; set; } = null!;

    [Inject]
    private RetryImport RetryImport { get; set; } = null!;

    [Inject]
    private ImportNews News { get; set; } = null!;

    private ImportDetail? Detail { get; set; }

    private string Summary
    {
        get
        {
            var import = Detail!.Import;
            if (import.Total == 0)
            {
                return "No article was among the files.";
            }

            var parts = new List<string>();
            Add(import.Added, "added");
            Add(import.AlreadyThere, "already there");
            Add(import.Failed, "failed");
            Add(import.Cancelled, "cancelled");
            Add(import.Reading, "being read");
            Add(import.Waiting, "waiting");
            return $"{(import.IsRunning ? "Reading" : "Done")}: {string.Join(", ", parts)}.";

            void Add(int count, string words)
            {
                if (count > 0)
                {
                    parts.Add($"{FigureText.Number(count)} {words}");
                }
            }
        }
    }

    public void Dispose() => News.Moved -= OnMoved;

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            News.Moved += OnMoved;
        }

        await LoadAsync();
    }

    private async Task LoadAsync() => Detail = await ShowImport.RunAsync(ImportId, CancellationToken.None);

    private async Task CancelAsync()
    {
        await CancelImport.RunAsync(ImportId, CancellationToken.None);
        News.Report(ImportId);
    }

    private async Task RetryAsync()
    {
        await RetryImport.RunAsync(ImportId, CancellationToken.None);
        News.Call();
        News.Report(ImportId);
    }

    private void OnMoved(object? sender, string importId)
    {
        if (importId == ImportId)
        {
            _ = InvokeAsync(async () =>
            {
                await LoadAsync();
                StateHasChanged();
            });
        }
    }

    internal static string Of(ImportItemState state) => state switch
    {
        ImportItemState.Preview => "In preview",
        ImportItemState.Waiting => "Waiting",
        ImportItemState.Reading => "Being read",
        ImportItemState.Added => "Added",
        ImportItemState.AlreadyThere => "Already there",
        ImportItemState.Failed => "Failed",
        ImportItemState.Cancelled => "Cancelled",
        ImportItemState.Remark => "Remark",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    private static string Sign(ImportItemState state) => state switch
    {
        ImportItemState.Added => "\u2713",
        ImportItemState.AlreadyThere => "=",
        ImportItemState.Failed => "!",
        ImportItemState.Cancelled => "\u00D7",
        ImportItemState.Reading => "\u2026",
        _ => "\u25CB",
    };
}
