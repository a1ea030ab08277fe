using ClaimTracker.Data.History;
using ClaimTracker.Web.Features.Review;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.History;

/// <summary>Takes a decision or correction back, after showing what it was. Works without scripts.</summary>
public sealed partial class UndoPage
{
    [Parameter]
    public string StepId { get; set; } = "";

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [Inject]
    private ListHistory ListHistory { get; set; } = null!;

    [Inject]
    private UndoChange UndoChange { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private HistoryRow? Row { get; set; }

    private string Reviewer { get; set; } = "";

    private string Reason { get; set; } = "";

    private string? Problem { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Reviewer = ReviewerCookie.Of(Context);
        Row = await ListHistory.FindAsync(StepId, Context.RequestAborted);
        if (Row is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        (Reviewer, Reason) = (WhoAndWhy.Reviewer(form), WhoAndWhy.Reason(form));
        if (Reviewer.Length == 0)
        {
            Problem = "Please give your name: it stands beside the step.";
            return;
        }

        ReviewerCookie.Remember(Context, Reviewer);
        Problem = (await UndoChange.RunAsync(StepId, Reviewer, Reason, Context.RequestAborted) as NothingToUndo)?.Problem;
        if (Problem is null)
        {
            Navigation.NavigateTo("/history");
        }
    }
}
