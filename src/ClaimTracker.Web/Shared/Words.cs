using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClaimTracker.Web.Shared;

/// <summary>Words out of an article or from a person: as text, in their own direction, with hidden characters made visible.</summary>
/// <remarks>A list has hundreds of them, so that they can be had without a component each: <see cref="Of"/>.</remarks>
public sealed class Words : ComponentBase
{
    /// <summary>Any string; null shows nothing.</summary>
    [Parameter, EditorRequired]
    public string? Text { get; set; }

    /// <summary>The same as a piece of markup.</summary>
    public static RenderFragment Of(string? text) => builder => Write(builder, text ?? "");

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Write(builder, Text ?? "");
    }

    private static void Write(RenderTreeBuilder builder, string text)
    {
        builder.OpenElement(0, "bdi");
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Visible.IsHidden(text[i]))
            {
                builder.AddContent(1, text[from..i]);
                builder.OpenElement(2, "span");
                builder.AddAttribute(3, "class", "hidden-character");
                builder.AddAttribute(4, "title", Visible.Describe(text[i]));
                builder.AddContent(5, Visible.Name(text[i]));
                builder.CloseElement();
                from = i + 1;
            }
        }

        builder.AddContent(6, from == 0 ? text : text[from..]);
        builder.CloseElement();
    }
}
