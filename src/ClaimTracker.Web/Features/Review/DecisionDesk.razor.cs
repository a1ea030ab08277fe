using System.Globalization;
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

    private static readonly (Judgement Judgement, string Key)[] Judgements =
        [(Judgement.SameQuantity, "y"), (Judgement.NotTheSame, "n"), (Judgement.NotEnoughInformation, "h")];

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
    private DecisionNews News { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private FindingDetail? Detail { get; set; }

    private Judgement? Judged { get; set; }

    private SettlingMethod? Method { get; set; }

    private string? ValueText { get; set; }

    private string Rationale { get; set; } = "";

    private string Name { get; set; } = "";

    private string? Message { get; set; }

    private bool IsTrouble { get; set; }

    private bool IsBusy { get; set; }

    private DecisionRow? InForceRow => Detail?.History.FirstOrDefault(step => step.IsInForce);

    private Decision? InForce => InForceRow?.Decision;

    private IReadOnlyList<decimal> Values => [.. Detail!.Members.Select(m => m.Value).OfType<decimal>().Distinct().Order()];

    public void Dispose() => News.Decided -= OnDecidedElsewhere;

    protected override async Task OnInitializedAsync()
    {
        Name = Reviewer;
        News.Decided += OnDecidedElsewhere;
        Detail = await ShowFinding.RunAsync(FindingId, CancellationToken.None);
    }

    private static string Title(DecisionRow step)
    {
        var decision = step.Decision;
        var words = Wording.Of(decision.Judgement);
        if (decision.Method is { } method)
        {
            words += ": " + Wording.Of(method).ToLowerInvariant();
        }

        if (decision.ReportedValue is { } value)
        {
            words += $", report {FigureText.Number(value)}";
        }

        return decision.Undoes is null ? words : $"Undid: {words.ToLowerInvariant()}";
    }

    private async Task RecordAsync()
    {
        if (Judged is not { } judgement)
        {
            Tell("First say whether the passages are about the same thing.", true);
            return;
        }

        if (string.IsNullOrWhiteSpace(Name))
        {
            Tell("Please give your name: it stands beside the decision.", true);
            return;
        }

        decimal? value = null;
        if (judgement == Judgement.SameQuantity && !string.IsNullOrWhiteSpace(ValueText))
        {
            if (!decimal.TryParse(ValueText, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            {
                Tell($"\u201C{ValueText}\u201D is not a number: write it as 1,204 or 12.5, or leave it empty.", true);
                return;
            }

            value = number;
        }

        var method = judgement == Judgement.SameQuantity ? Method : null;
        await DoAsync(() => RecordDecision.RunAsync(
            new NewDecision(FindingId, Detail!.Finding.Version, judgement, method, value, Rationale.Trim(), Name.Trim()), CancellationToken.None), "The decision is on record.");
    }

    private async Task UndoAsync(string decisionId)
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            Tell("Please give your name: it stands beside the step.", true);
            return;
        }

        await DoAsync(() => UndoDecision.RunAsync(decisionId, Name.Trim(), "", CancellationToken.None), "The step is undone; both stay in the history.");
    }

    private async Task DoAsync(Func<Task<DecisionOutcome>> act, string done)
    {
        IsBusy = true;
        try
        {
            switch (await act())
            {
                case DecisionRecorded:
                    (Judged, Method, ValueText, Rationale) = (null, null, null, "");
                    Tell(done, false);
                    await Script.InvokeVoidAsync("claimTracker.rememberReviewer", Name.Trim());
                    News.Tell(this, FindingId);
                    break;
                case DecisionOvertaken overtaken:
                    Tell(overtaken.Latest is { } latest
                        ? $"{Visible.Plain(latest.Reviewer)} decided \u201C{Wording.Of(latest.Judgement).ToLowerInvariant()}\u201D meanwhile. Nothing of yours is lost: look at the history, then record again if you still want to."
                        : "New evidence landed meanwhile. Nothing of yours is lost: look at the passages, then record again.", true);
                    break;
                case NothingToDecide:
                    Tell("That step is undone already, or the finding is gone.", true);
                    break;
                case DecisionRefused refused:
                    Tell(refused.Problem, true);
                    break;
                default:
                    throw new NotSupportedException("A decision has no fifth outcome.");
            }

            Detail = await ShowFinding.RunAsync(FindingId, CancellationToken.None);
        }
        finally
        {
            IsBusy = false;
        }
    }

    private void Tell(string message, bool isTrouble) => (Message, IsTrouble) = (message, isTrouble);

    private void OnDecidedElsewhere(object? sender, string findingId)
    {
        if (!ReferenceEquals(sender, this) && findingId == FindingId)
        {
            // The form keeps what this editor has typed; only what stands on record is read anew, with the version that goes with it.
            _ = InvokeAsync(async () =>
            {
                Detail = await ShowFinding.RunAsync(FindingId, CancellationToken.None);
                Tell("Somebody else has just decided something here: see the history.", false);
                StateHasChanged();
            });
        }
    }
}
