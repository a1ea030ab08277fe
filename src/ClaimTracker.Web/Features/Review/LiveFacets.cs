using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Review;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Review;

/// <summary>Numbers beside the queue: those that came with the page, and after every decision and every import those of the moment.</summary>
public abstract class LiveFacets : ComponentBase, IDisposable
{
    private CalmNews? _following;

    /// <summary>The query string of the page, which says what the queue shows.</summary>
    [Parameter]
    public string? Address { get; set; }

    /// <summary>The numbers that came with the page.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<FacetGroup> Facets { get; set; } = [];

    [Inject]
    private ListFindings ListFindings { get; set; } = null!;

    [Inject]
    private ReviewNews News { get; set; } = null!;

    /// <summary>What the queue shows.</summary>
    protected ListQuery<FindingFilter> Query { get; private set; } = null!;

    public void Dispose()
    {
        _following?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        ReviewList.TryRead(Address, out var query, out _);
        Query = query;
        _following = new CalmNews(News, InvokeAsync, FollowAsync);
    }

    private async Task FollowAsync()
    {
        Facets = await ListFindings.FacetsAsync(Query);
        StateHasChanged();
    }
}
