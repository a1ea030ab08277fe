using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Web.Features.Review;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>Lets an editor say that a quantity is the same thing as another of its story. Works without scripts.</summary>
public sealed partial class SameQuantityPage
{
    private const int MostOthers = 500;

    [Parameter]
    public string QuantityId { get; set; } = "";

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [Inject]
    private ShowQuantity ShowQuantity { get; set; } = null!;

    [Inject]
    private ListQuantities ListQuantities { get; set; } = null!;

    [Inject]
    private MergeQuantities MergeQuantities { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private QuantityRow? Quantity { get; set; }

    private IReadOnlyList<QuantityRow> Others { get; set; } = [];

    private string? Chosen { get; set; }

    private string Reviewer { get; set; } = "";

    private string Reason { get; set; } = "";

    private string? Problem { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Reviewer = ReviewerCookie.Of(Context);
        if (await ShowQuantity.RunAsync(QuantityId, Context.RequestAborted) is not { Quantity: var found })
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Others = [.. (await ListQuantities.RunAsync(new ListQuery<QuantityFilter>(new QuantityFilter(found.StoryId)), MostOthers, Context.RequestAborted)).Rows.Where(q => q.Id != found.Id)];
        Quantity = found;
    }

    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        (Chosen, Reviewer, Reason) = (form["other"].ToString(), WhoAndWhy.Reviewer(form), WhoAndWhy.Reason(form));
        if (Others.All(q => q.Id != Chosen))
        {
            Problem = "Please choose the quantity that it is the same thing as.";
        }
        else if (Reviewer.Length == 0)
        {
            Problem = "Please give your name: it stands beside the change.";
        }
        else if (await MergeQuantities.RunAsync(QuantityId, Chosen, Reason, Reviewer, Context.RequestAborted) is { } kept)
        {
            ReviewerCookie.Remember(Context, Reviewer);
            Navigation.NavigateTo(Links.Quantity(kept));
        }
        else
        {
            Problem = "Nothing would change: one of the two is gone, or they count the same words already and differ in time or measure.";
        }
    }
}
