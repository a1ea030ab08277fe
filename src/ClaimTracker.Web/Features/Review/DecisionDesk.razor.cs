using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Review;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ClaimTracker.Web.Features.Review;

/// <summary>Where an editor decides about one finding, sees what was decided before, and takes steps back.</summary>
public sealed partial class DecisionDesk : IDisposable
{
    /// <summary>The longest display name, in UTF-16 code units.</summary>
    public const int MaxReviewer = 80;

    private const int MostQuantities = 200;

    private static readonly (Judgement Judgement, string? Key)[] AllJudgements =
    [
        (Judgement.SameQuantity, "y"), (Judgement.NotTheSame, "n"), (Judgement.NotEnoughInformation, "h"), (Judgement.ExtractionError, null), (Judgement.Split, null), (Judgement.Merge, null),
    ];

    [Parameter, EditorRequired]
    public string FindingId { get; set; } = "";

    /// <summary>The name that this browser remembers; empty when it knows none.</summary>
    [Parameter]
    public string Reviewer { get; set; } = "";

    [Inject]
    private ShowFinding ShowFinding { get; set; } = null!;

    [Inject]
    private RecordDecision RecordDecision { get; set; } = null!;

    [Inject]
    private UndoDecision UndoDecision { get; set; } = null!;

    [Inject]
    private ListQuantities ListQuantities { get; set; } = null!;

    [Inject]
    private ReviewNews News { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private FindingDetail? Detail { get; set; }

    private DecisionDraft Draft { get; } = new();

    private IReadOnlyList<QuantityRow> Others { get; set; } = [];

    private string Name { get; set; } = "";

    private string? Message { get; set; }

    private bool IsTrouble { get; set; }

    private bool IsBusy { get; set; }

    /// <summary>What somebody else recorded while this editor's own was not recorded yet.</summary>
    private Decision? Meanwhile { get; set; }

    /// <summary>Whether passages came or went since the page was loaded, which shows them above.</summary>
    private bool IsEvidenceOther { get; set; }

    private DecisionRow? InForceRow => Detail?.History.FirstOrDefault(step => step.IsInForce);

    /// <summary>The last step that is not taken back: an undoing of an undoing can be undone as well.</summary>
    private DecisionRow? LastRow => Detail?.History.LastOrDefault(step => !step.IsUndone);

    private bool HasFigures => Detail!.Members.All(m => m.Value is not null) && Detail.Finding.QuantityId is not null;

    private IEnumerable<(Judgement Judgement, string? Key)> Judgements => AllJudgements.Where(j => j.Judgement switch
    {
        Judgement.Split => HasFigures && Detail!.Members.Count > 1,
        Judgement.Merge => Detail!.Finding.QuantityId is not null && Others.Count > 0,
        _ => true,
    });

    public void Dispose() => News.Moved -= OnMoved;

    protected override async Task OnInitializedAsync()
    {
        Name = Reviewer;
        News.Moved += OnMoved;
        await LoadAsync();
        if (Detail?.Finding is { QuantityId: { } own, StoryId: var story })
        {
            Others = [.. (await ListQuantities.RunAsync(new ListQuery<QuantityFilter>(new QuantityFilter(story)), MostQuantities, CancellationToken.None)).Rows.Where(q => q.Id != own)];
        }
    }

    private async Task LoadAsync()
    {
        Detail = await ShowFinding.RunAsync(FindingId, CancellationToken.None);
        if (Detail is not null)
        {
            Draft.Show(Detail);
        }
    }

    private async Task RecordAsync()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            Tell("Please give your name: it stands beside the decision.", true);
        }
        else if (Draft.Make(FindingId, Detail!.Finding.Version, Name, out var problem) is { } decision)
        {
            await DoAsync(() => RecordDecision.RunAsync(decision, CancellationToken.None), "The decision is on record.", true);
        }
        else
        {
            Tell(problem!, true);
        }
    }

    private async Task UndoAsync(string decisionId)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            Tell("Please give your name: it stands beside the step.", true);
            return;
        }

        await DoAsync(() => UndoDecision.RunAsync(decisionId, Name.Trim(), "", CancellationToken.None), "The step is undone; both stay in the history.", false);
    }

    private async Task DoAsync(Func<Task<DecisionOutcome>> act, string done, bool isDraft)
    {
        IsBusy = true;
        try
        {
            switch (await act())
            {
                case DecisionRecorded:
                    if (isDraft)
                    {
                        Draft.Clear();
                        Meanwhile = null;
                    }

                    Tell(done, false);
                    await Script.InvokeVoidAsync("claimTracker.rememberReviewer", Name.Trim());
                    break;
                case DecisionOvertaken overtaken:
                    Meanwhile = overtaken.Latest;
                    Tell(overtaken.Latest is null
                        ? "New evidence landed meanwhile. Nothing of yours is lost: look at the passages, then record again."
                        : "Somebody else decided meanwhile. Nothing of yours is lost: both stand below.", true);
                    break;
                case DecisionRefused refused:
                    Tell(refused.Problem, true);
                    break;
                case NothingToDecide:
                    Tell("That step is undone already, or the finding is gone.", true);
                    break;
                default:
                    throw new NotSupportedException("A decision has no fifth outcome.");
            }

            await LoadAsync();
        }
        finally
        {
            IsBusy = false;
        }
    }

    private void Tell(string message, bool isTrouble) => (Message, IsTrouble) = (message, isTrouble);

    private void OnMoved(object? sender, ReviewChange change)
    {
        if (change.FindingId == FindingId || (change.FindingId is null && change.StoryId == Detail?.Finding.StoryId))
        {
            _ = InvokeAsync(ShowMovedAsync);
        }
    }

    // The form keeps what this editor has typed; only what stands on record is read anew, with the version that goes with it.
    private async Task ShowMovedAsync()
    {
        if (IsBusy || Detail is null)
        {
            return;
        }

        var (version, steps, members) = (Detail.Finding.Version, Detail.History.Count, Detail.Members);
        await LoadAsync();
        if (Detail is null || Detail.Finding.Version == version)
        {
            return;
        }

        if (Detail.History.Count > steps)
        {
            Meanwhile = Draft.IsBegun ? Detail.History[^1].Decision : null;
            Tell("Somebody else has just decided something here: see the history.", false);
        }
        else if (!members.Select(m => (m.Article.Id, m.Span, m.Value)).SequenceEqual(Detail.Members.Select(m => (m.Article.Id, m.Span, m.Value))))
        {
            IsEvidenceOther = true;
            Tell("The evidence has just changed: articles came or went, or were corrected.", true);
        }

        StateHasChanged();
    }
}
