using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Features.Review;

/// <summary>The list of findings that wait, or stand where the reader asks: it follows what others decide, and takes quick decisions on the spot.</summary>
public sealed partial class ReviewBoard : IDisposable
{
    /// <summary>How many findings a page has.</summary>
    public const int PageSize = 8;

    /// <summary>The query string of the page, which says what the list shows.</summary>
    [Parameter]
    public string? Address { get; set; }

    /// <summary>The name that this browser remembers; empty when it knows none.</summary>
    [Parameter]
    public string Reviewer { get; set; } = "";

    [Inject]
    private ListFindings ListFindings { get; set; } = null!;

    [Inject]
    private RecordDecision RecordDecision { get; set; } = null!;

    [Inject]
    private UndoDecision UndoDecision { get; set; } = null!;

    [Inject]
    private ReviewNews News { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private ListQuery<FindingFilter> Query { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<QueuedFinding> Rows { get; set; } = [];

    private Page<FindingRow> Page { get; set; } = null!;

    private Dictionary<string, DecisionRecorded> Recorded { get; } = new(StringComparer.Ordinal);

    /// <summary>The finding that has the focus: single keys act on it.</summary>
    private string? Current { get; set; }

    private string Name { get; set; } = "";

    private bool IsNameNeeded { get; set; }

    /// <summary>What waits for the name, and is done once it is there.</summary>
    private (string FindingId, Func<Task> Do)? Pending { get; set; }

    private bool IsNameAskedFor { get; set; }

    private ElementReference NameField { get; set; }

    private string? Message { get; set; }

    private bool IsTrouble { get; set; }

    private bool IsBusy { get; set; }

    private bool IsOff => !RendererInfo.IsInteractive || IsBusy;

    private CalmNews? Following { get; set; }

    public void Dispose() => Following?.Dispose();

    /// <summary>Reads before anything is drawn: the live rows take the place of those that came with the page in one step, and nothing flashes by.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (Query is null)
        {
            ReviewList.TryRead(Address, out var query, out _);
            (Query, Name, IsNameNeeded) = (query, Reviewer, Reviewer.Length == 0);
            Following = new CalmNews(News, InvokeAsync, FollowAsync);
            await ReadAsync();
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Where the name is asked for it can be typed at once: keys pressed on a row would be taken for shortcuts.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (IsNameAskedFor)
        {
            IsNameAskedFor = false;
            await NameField.FocusAsync();
        }
    }

    private async Task NameGivenAsync()
    {
        if (Name.Trim().Length > 0 && Pending is { } pending)
        {
            Pending = null;
            await pending.Do();
            await Script.InvokeVoidAsync("claimTracker.focusRow", Links.Finding(pending.FindingId));
        }
    }

    private async Task ReadAsync()
    {
        var found = await ListFindings.RunAsync(Query, PageSize, false, CancellationToken.None);
        var rows = await CardsAsync(found.Page.Rows);
        Page = found.Page;

        // What this editor has just decided stays in its place until the page is left, so that it can be undone there.
        foreach (var kept in Rows.Select((row, i) => (row, i)).Where(k => Recorded.ContainsKey(k.row.Id) && !rows.Exists(r => r.Id == k.row.Id)))
        {
            rows.Insert(Math.Min(kept.i, rows.Count), kept.row);
        }

        Rows = rows;
        Current = rows.Exists(r => r.Id == Current) ? Current : rows.Count > 0 ? rows[0].Id : null;
    }

    private async Task<List<QueuedFinding>> CardsAsync(IReadOnlyList<FindingRow> findings)
    {
        await using var html = new HtmlRenderer(Services, Services.GetRequiredService<ILoggerFactory>());
        var rows = new List<QueuedFinding>(findings.Count);
        foreach (var finding in findings)
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(FindingCard.Finding)] = finding, [nameof(FindingCard.WithStory)] = Query.Filter.Story is null });
            rows.Add(new QueuedFinding(finding.Id, finding.Version, await html.Dispatcher.InvokeAsync(async () => (await html.RenderComponentAsync<FindingCard>(parameters)).ToHtmlString())));
        }

        return rows;
    }

    private Task DecideAsync(QueuedFinding row, Judgement judgement) => DoAsync(row.Id, name =>
        RecordDecision.RunAsync(new NewDecision(row.Id, row.Version, judgement, null, null, "", name), CancellationToken.None));

    private Task UndoAsync(string findingId, string decisionId) => DoAsync(findingId, name => UndoDecision.RunAsync(decisionId, name, "", CancellationToken.None));

    private async Task DoAsync(string findingId, Func<string, Task<DecisionOutcome>> act)
    {
        var name = Name.Trim();
        if (name.Length == 0)
        {
            IsNameNeeded = true;
            Pending = (findingId, () => DoAsync(findingId, act));
            (Message, IsTrouble) = ("Please give your name, then Enter: it stands beside the decision.", true);
            IsNameAskedFor = true;
            return;
        }

        IsBusy = true;
        try
        {
            switch (await act(name))
            {
                case DecisionRecorded { Decision.Undoes: null } recorded:
                    Recorded[findingId] = recorded;
                    (Message, IsTrouble) = ("The decision is on record.", false);
                    break;
                case DecisionRecorded:
                    Recorded.Remove(findingId);
                    (Message, IsTrouble) = ("The step is undone; both stay in the history.", false);
                    break;
                case DecisionOvertaken overtaken:
                    (Message, IsTrouble) = (overtaken.Latest is { } latest
                        ? $"{Visible.Plain(latest.Reviewer)} decided \u201C{DecisionWords.Of(latest)}\u201D meanwhile. Nothing was recorded over it: open the finding to add your step."
                        : "New evidence landed meanwhile: look again.", true);
                    break;
                case DecisionRefused refused:
                    (Message, IsTrouble) = (refused.Problem, true);
                    break;
                case NothingToDecide:
                    (Message, IsTrouble) = ("That is undone already, or gone.", true);
                    break;
                default:
                    throw new NotSupportedException("A decision has no fifth outcome.");
            }

            await Script.InvokeVoidAsync("claimTracker.rememberReviewer", name);
            await ReadAsync();
        }
        finally
        {
            IsBusy = false;
        }
    }

    private async Task FollowAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }
}
