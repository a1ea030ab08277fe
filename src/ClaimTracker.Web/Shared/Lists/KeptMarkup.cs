using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace ClaimTracker.Web.Shared.Lists;

/// <summary>Shows markup that is the same for every reader: rendered once, and kept until something is written.</summary>
public sealed class KeptMarkup : ComponentBase
{
    private MarkupString _markup;

    /// <summary>The page with its whole query; null for what is not to be kept.</summary>
    [Parameter, EditorRequired]
    public string? Address { get; set; }

    /// <summary>What the data were at before what is shown was read.</summary>
    [Parameter, EditorRequired]
    public long Generation { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment ChildContent { get; set; } = null!;

    [Inject]
    private KeptPages Pages { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Address is null)
        {
            return;
        }

        if (Pages.Find<string>(Address, Generation) is not { } markup)
        {
            await using var html = new HtmlRenderer(Services, Services.GetRequiredService<ILoggerFactory>());
            var content = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Piece.ChildContent)] = ChildContent });
            markup = await html.Dispatcher.InvokeAsync(async () => (await html.RenderComponentAsync<Piece>(content)).ToHtmlString());
            Pages.Keep(Address, Generation, markup);
        }

        _markup = (MarkupString)markup;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Address is null)
        {
            builder.AddContent(0, ChildContent);
        }
        else
        {
            builder.AddContent(1, _markup);
        }
    }

    /// <summary>A piece of a page by itself.</summary>
    private sealed class Piece : ComponentBase
    {
        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
    }
}
