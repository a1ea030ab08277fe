using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClaimTracker.Benchmarks;

/// <summary>A page with a table of fifty rows and nothing else: what the server can do at best.</summary>
public sealed class BareTable : ComponentBase
{
    private const int Rows = 50, Columns = 6;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddMarkupContent(0, "<!DOCTYPE html>");
        builder.OpenElement(1, "html");
        builder.OpenElement(2, "body");
        builder.OpenElement(3, "table");
        for (var row = 0; row < Rows; row++)
        {
            builder.OpenElement(4, "tr");
            for (var column = 0; column < Columns; column++)
            {
                builder.OpenElement(5, "td");
                builder.AddContent(6, FormattableString.Invariant($"Row {row}, column {column} with some words"));
                builder.CloseElement();
            }

            builder.CloseElement();
        }

        builder.CloseElement();
        builder.CloseElement();
        builder.CloseElement();
    }
}
