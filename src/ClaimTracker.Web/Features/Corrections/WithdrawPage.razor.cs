using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Stories;
using ClaimTracker.Review;
using ClaimTracker.Web.Features.Review;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Corrections;

/// <summary>Withdraws an article or a story with a reason, or removes the samples. Works without scripts.</summary>
public sealed partial class WithdrawPage
{
    [Parameter]
    public string? ArticleId { get; set; }

    [Parameter]
    public string? StoryId { get; set; }

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [Inject]
    private ShowArticle ShowArticle { get; set; } = null!;

    [Inject]
    private ListStories ListStories { get; set; } = null!;

    [Inject]
    private RecordCorrection RecordCorrection { get; set; } = null!;

    [Inject]
    private RemoveSamples RemoveSamples { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string? Name { get; set; }

    private bool IsSamples { get; set; }

    private string Reviewer { get; set; } = "";

    private string Reason { get; set; } = "";

    private string? Problem { get; set; }

    private string Back => ArticleId is null ? Links.Story(StoryId!) : Links.Article(ArticleId);

    protected override async Task OnInitializedAsync()
    {
        Reviewer = ReviewerCookie.Of(Context);
        if (ArticleId is not null)
        {
            var detail = await ShowArticle.RunAsync(ArticleId, Context.RequestAborted);
            Name = detail is null ? null : Visible.Plain(detail.Article.Label);
        }
        else
        {
            Name = (await ListStories.RunAsync(Context.RequestAborted)).FirstOrDefault(s => s.Id == StoryId)?.Name;
            IsSamples = Name == ReadSamples.Story;
        }

        if (Name is null)
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
            Problem = "Please give your name: it stands beside the change.";
            return;
        }

        ReviewerCookie.Remember(Context, Reviewer);
        if (IsSamples && form["remove"] == "samples")
        {
            await RemoveSamples.RunAsync(Reviewer, Context.RequestAborted);
            Navigation.NavigateTo("/");
            return;
        }

        if (Reason.Length == 0)
        {
            Problem = "Say why: whoever looks for it later will want to know.";
            return;
        }

        switch (await RecordCorrection.RunAsync(new NewCorrection(new Withdrawal(), ArticleId, StoryId, null, Reason, Reviewer), Context.RequestAborted))
        {
            case NothingToCorrect when ArticleId is not null:
                Problem = "It is withdrawn already.";
                break;
            case NothingToCorrect nothing:
                Problem = nothing.Problem;
                break;
            default:
                Navigation.NavigateTo("/history?kind=withdrawal");
                break;
        }
    }
}
