using System.Globalization;
using ClaimTracker.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace ClaimTracker.Web.Shared.Marking;

/// <summary>An article's text, or a stretch of it, with its marks. Always text and never HTML; hidden characters are made visible.</summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<TextMark> Marks { get; set; } = [];

    /// <summary>The stretch to show; null for all.</summary>
    [Parameter]
    public TextSpan? Range { get; set; }

    /// <summary>Whether marks are what links land on (<c>#s120-176</c>); no where the same passage is shown twice on a page.</summary>
    [Parameter]
    public bool HasAnchors { get; set; } = true;

    private IReadOnlyList<TextSpan> Furniture { get; set; } = [];

    protected override void OnParametersSet() => Furniture = [.. Marks.Where(m => m.Kind == MarkKind.Furniture).Select(m => m.Span).Order()];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var anchored = new HashSet<string>(StringComparer.Ordinal);
        var links = new Stack<bool>();
        foreach (var piece in MarkWriter.Write(Text, Marks, Range))
        {
            switch (piece.Step)
            {
                case MarkedStep.OpenParagraph:
                    builder.OpenElement(0, "p");
                    builder.AddAttribute(1, "dir", "auto");
                    if (IsFurniture(piece.Start))
                    {
                        builder.AddAttribute(1, "class", "all-furniture");
                    }

                    break;
                case MarkedStep.Open:
                    Open(builder, piece, anchored, links);
                    break;
                case MarkedStep.Text:
                    AddText(builder, piece.Start, piece.End);
                    break;
                case MarkedStep.Close:
                    links.Pop();
                    builder.CloseElement();
                    break;
                case MarkedStep.CloseParagraph:
                    builder.CloseElement();
                    break;
                default:
                    throw new NotSupportedException($"No such step: {piece.Step}.");
            }
        }
    }

    /// <summary>The fragment under which a passage is found on its article's page.</summary>
    public static string Anchor(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"s{span.Start}-{span.End}");

    // Whether the paragraph that begins here is set aside whole.
    private bool IsFurniture(int start)
    {
        var end = Text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0 ? start + length : Text.Length;
        var words = Text.AsSpan(start, end - start);
        var (from, to) = (start + words.Length - words.TrimStart().Length, start + words.TrimEnd().Length);

        // The last that begins at or before the paragraph's first word; they lie apart from each other.
        var (low, high) = (0, Furniture.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Furniture[middle].Start <= from ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Furniture[low - 1].End >= to;
    }

    private void Open(RenderTreeBuilder builder, MarkedPiece piece, HashSet<string> anchored, Stack<bool> links)
    {
        var mark = piece.Mark!;
        var inLink = links.Count > 0 && links.Peek();
        var isLink = mark is { IsLink: true, Note: not null } && !inLink;
        links.Push(inLink || isLink);
        builder.OpenElement(2, mark.Kind == MarkKind.Evidence ? "mark" : isLink ? "a" : "span");
        builder.AddAttribute(3, "class", ClassOf(mark.Kind) + (piece.IsFirst ? " first" : ""));
        if (isLink)
        {
            builder.AddAttribute(3, "href", "#" + mark.Note);
        }

        if (mark.Note is not null)
        {
            builder.AddAttribute(3, "data-note", mark.Note);
        }

        if (HasAnchors && piece.IsFirst && anchored.Add(Anchor(mark.Span)))
        {
            builder.AddAttribute(4, "id", Anchor(mark.Span));
        }

        if (mark.Title is not null)
        {
            builder.AddAttribute(5, "title", Visible.Plain(mark.Title));
        }

        if (piece.IsFirst && !inLink && mark.Number is { } number)
        {
            builder.OpenElement(6, "a");
            builder.AddAttribute(7, "class", "mark-number");
            builder.AddAttribute(8, "href", string.Create(CultureInfo.InvariantCulture, $"#claim-{number}"));
            builder.AddAttribute(9, "aria-label", string.Create(CultureInfo.InvariantCulture, $"Claim {number}"));
            builder.AddContent(10, number.ToString(CultureInfo.InvariantCulture));
            builder.CloseElement();
        }
    }

    private void AddText(RenderTreeBuilder builder, int start, int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            var c = Text[i];
            if (!Visible.IsHidden(c))
            {
                continue;
            }

            builder.AddContent(11, Text[from..i]);
            builder.OpenElement(12, "span");
            builder.AddAttribute(13, "class", "hidden-character");
            builder.AddAttribute(14, "title", Visible.Describe(c));
            builder.AddContent(15, Visible.Name(c));
            builder.CloseElement();
            from = i + 1;
        }

        builder.AddContent(16, Text[from..end]);
    }

    private static string ClassOf(MarkKind kind) => kind switch
    {
        MarkKind.Furniture => "m-furniture",
        MarkKind.Claim => "m-claim",
        MarkKind.Quotation => "m-quotation",
        MarkKind.Date => "m-date",
        MarkKind.Place => "m-place",
        MarkKind.SetAside => "m-aside",
        MarkKind.Figure => "m-figure",
        MarkKind.Evidence => "m-evidence",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of mark."),
    };
}
