using System.Globalization;
using System.Text;

namespace ClaimTracker.Web.Shared.Drawing;

/// <summary>
/// Writes an SVG picture with title and description. Words in it are text and never markup; characters that XML has no room for, and hidden ones, are made
/// visible. The colours stand in attributes, which a page's style sheet overrides and no content security policy forbids.
/// </summary>
public sealed class SvgDrawing
{
    private const string Fonts = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

    private readonly StringBuilder _body = new(4096);
    private const double Enlarged = 1.25;

    private readonly (double X, double Y, double Width, double Height) _view;
    private readonly string _id;
    private readonly string _title;
    private readonly string _description;

    /// <param name="id">Begins the ids inside the picture; unique on a page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What a reader would see in it, in words.</param>
    /// <param name="view">The stretch of the plane that is shown.</param>
    public SvgDrawing(string id, string title, string description, (double X, double Y, double Width, double Height) view) =>
        (_id, _title, _description, _view) = (id, title, description, view);

    /// <summary>How wide it is.</summary>
    public double Width => _view.Width;

    public void Line(double x1, double y1, double x2, double y2, Paint stroke, double width = 1, string? dashes = null) =>
        Add($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"{Stroke(stroke, width, dashes)}/>");

    public void Circle(double x, double y, double radius, Paint fill, Paint stroke = Paint.None, double width = 0, double opacity = 1, string? tip = null)
    {
        var circle = $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"{Fill(fill)}{Stroke(stroke, width, null)}{Opacity(opacity)}";
        Add(tip is null ? circle + "/>" : $"{circle}><title>{Escape(tip)}</title></circle>");
    }

    public void Rectangle(double x, double y, double width, double height, Paint fill, Paint stroke = Paint.None, double round = 0) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" rx=\"{N(round)}\"{Fill(fill)}{Stroke(stroke, 1, null)}/>");

    /// <param name="data">Path data of our own making.</param>
    /// <param name="fill">The inside.</param>
    /// <param name="stroke">The line.</param>
    /// <param name="width">The line's width.</param>
    /// <param name="opacity">0 to 1.</param>
    /// <param name="tip">Says more when pointed at; null for nothing.</param>
    /// <param name="place">Moves and stretches it: its own origin on the plane and the factor; the line keeps its width. Null for not at all.</param>
    public void Path(string data, Paint fill, Paint stroke = Paint.None, double width = 1, double opacity = 1, string? tip = null, (double X, double Y, double Scale)? place = null)
    {
        var moved = place is { } at
            ? string.Create(CultureInfo.InvariantCulture, $" transform=\"translate({N(at.X)} {N(at.Y)}) scale({at.Scale:0.######})\" vector-effect=\"non-scaling-stroke\"")
            : "";
        var path = $"<path d=\"{data}\"{Fill(fill)}{Stroke(stroke, width, null)}{Opacity(opacity)}{moved}";
        Add(tip is null ? path + "/>" : $"{path}><title>{Escape(tip)}</title></path>");
    }

    /// <param name="x">Where the anchor stands.</param>
    /// <param name="y">The base line.</param>
    /// <param name="words">Any string.</param>
    /// <param name="paint">Colour of the letters.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="size">Height of the letters.</param>
    /// <param name="bold">Whether they are bold.</param>
    /// <param name="halo">Whether a rim of the paper's colour keeps them apart from what lies below.</param>
    /// <param name="turn">Degrees clockwise about the anchor.</param>
    public void Text(double x, double y, string words, Paint paint = Paint.Ink, string anchor = "start", double size = 13, bool bold = false, bool halo = false, double turn = 0) =>
        Add($"<text{(turn == 0 ? "" : $" transform=\"rotate({N(turn)} {N(x)} {N(y)})\"")} x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" font-size=\"{N(size)}\"{(bold ? " font-weight=\"600\"" : "")}{Fill(paint)}{(halo ? Stroke(Paint.Sheet, size / 4, null) + " stroke-linejoin=\"round\" paint-order=\"stroke\"" : "")}>{Escape(words)}</text>");

    /// <summary>The picture as part of a page, which names it by its title and description; somewhat enlarged where there is room, and never more.</summary>
    public string ToPage() => Head($"class=\"drawing\" width=\"{N(_view.Width * Enlarged)}\" aria-labelledby=\"{_id}-title {_id}-desc\"") + _body + "</svg>";

    /// <summary>The picture as a file of its own, on white paper.</summary>
    public string ToFile() =>
        Head($"xmlns=\"http://www.w3.org/2000/svg\" width=\"{N(_view.Width)}\" height=\"{N(_view.Height)}\" aria-labelledby=\"{_id}-title {_id}-desc\"")
        + $"<rect x=\"{N(_view.X)}\" y=\"{N(_view.Y)}\" width=\"{N(_view.Width)}\" height=\"{N(_view.Height)}\" fill=\"{Colour(Paint.Sheet)}\"/>{_body}</svg>\n";

    /// <summary>About how wide the words are, at a size of letters; no font is measured.</summary>
    public static double WidthOf(string words, double size = 13)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length * size * .56;
    }

    /// <summary>The words cut to about a width.</summary>
    public static string Fit(string words, double width, double size = 13)
    {
        ArgumentNullException.ThrowIfNull(words);
        var most = Math.Max(1, (int)(width / (size * .56)));
        if (words.Length <= most)
        {
            return words;
        }

        var cut = words.LastIndexOf(' ', most - 1);
        cut = cut > most / 2 ? cut : char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return words[..cut].TrimEnd(' ', ',', ':', ';') + "\u2026";
    }

    private string Head(string attributes) =>
        $"<svg viewBox=\"{N(_view.X)} {N(_view.Y)} {N(_view.Width)} {N(_view.Height)}\" role=\"img\" font-family=\"{Fonts}\" {attributes}>"
        + $"<title id=\"{_id}-title\">{Escape(_title)}</title><desc id=\"{_id}-desc\">{Escape(_description)}</desc>";

    private void Add(string element) => _body.Append(element);

    private static string Fill(Paint paint) => paint == Paint.None ? " fill=\"none\"" : $" fill=\"{Colour(paint)}\" data-fill=\"{Name(paint)}\"";

    private static string Stroke(Paint paint, double width, string? dashes) =>
        paint == Paint.None ? "" : $" stroke=\"{Colour(paint)}\" data-stroke=\"{Name(paint)}\" stroke-width=\"{N(width)}\"{(dashes is null ? "" : $" stroke-dasharray=\"{dashes}\"")}";

    private static string Opacity(double opacity) => opacity >= 1 ? "" : $" opacity=\"{N(opacity)}\"";

    private static string Name(Paint paint) => paint.ToString().ToLowerInvariant();

    private static string Colour(Paint paint) => paint switch
    {
        Paint.Ink => "#1c1b19",
        Paint.Soft => "#54504a",
        Paint.Grid => "#ddd7cb",
        Paint.Axis => "#8a8377",
        Paint.Accent => "#1b4f8a",
        Paint.Contrast => "#a3231a",
        Paint.Sheet => "#ffffff",
        Paint.Land => "#e6e0d2",
        Paint.Border => "#ffffff",
        _ => throw new ArgumentOutOfRangeException(nameof(paint), paint, "No such paint."),
    };

    private static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escape(string words)
    {
        var plain = Visible.Plain(words);
        var escaped = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (char.IsHighSurrogate(c) && i + 1 < plain.Length && char.IsLowSurrogate(plain[i + 1]))
            {
                escaped.Append(c).Append(plain[++i]);
                continue;
            }

            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                _ when char.IsSurrogate(c) || c >= '\uFFFE' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
