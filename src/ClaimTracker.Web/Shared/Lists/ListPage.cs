using ClaimTracker.Data.Browse;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Shared.Lists;

/// <summary>A page that shows a list: it reads the list's state from the address, and answers 400 where that cannot be read.</summary>
/// <typeparam name="TFilter">What the list is narrowed by.</typeparam>
/// <typeparam name="TRow">A row.</typeparam>
public abstract class ListPage<TFilter, TRow> : ComponentBase
    where TFilter : class, IListFilter<TFilter>
{
    /// <summary>How many rows a page has.</summary>
    protected virtual int PageSize => 50;

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    protected ListQuery<TFilter> Query { get; private set; } = null!;

    /// <summary>The rows and all about them; null where the address cannot be read.</summary>
    protected ListResult<TRow>? Found { get; private set; }

    /// <summary>What the data were at before the rows were read; null where what was read is not of one state, so that it is not kept.</summary>
    protected long? KeptAt { get; private set; }

    /// <summary>Whether the list is the same for every reader, so that a page of it is kept until something is written.</summary>
    protected virtual bool IsKept => false;

    [Inject]
    private KeptPages Pages { get; set; } = null!;

    /// <summary>What is wrong with the address; null when nothing is.</summary>
    protected string? Problem { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        if (TryRead(Context.Request.QueryString.Value, out var query, out var problem))
        {
            Query = query;
            var generation = Pages.Generation;
            var address = $"{GetType().Name}?{Context.Request.QueryString.Value}";
            Found = IsKept ? Pages.Find<ListResult<TRow>>(address, generation) : null;
            if (Found is null)
            {
                Found = await FindAsync(query, Context.RequestAborted);
                if (IsKept && !Found.IsLagging)
                {
                    Pages.Keep(address, generation, Found);
                }
            }

            KeptAt = IsKept && !Found.IsLagging ? generation : null;
        }
        else
        {
            Problem = problem;
            Context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Reads the list's state from a query string.</summary>
    protected virtual bool TryRead(string? text, out ListQuery<TFilter> query, out string? problem) => ListQueries.TryParse(text, out query, out problem);

    protected abstract Task<ListResult<TRow>> FindAsync(ListQuery<TFilter> query, CancellationToken cancellationToken);
}
