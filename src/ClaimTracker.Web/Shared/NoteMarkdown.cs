using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimTracker.Web.Shared;

/// <summary>Editors' notes in Markdown become HTML without raw HTML, images, or links to anything but http, https and mailto.</summary>
public static class NoteMarkdown
{
    /// <summary>The longest note that is rendered, in UTF-16 code units.</summary>
    public const int MaxLength = 20_000;

    // No extensions: auto-links and attributes would be ways around the walk below.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>Safe HTML of the note.</summary>
    /// <param name="markdown">Any string; what is beyond <see cref="MaxLength"/> is left out.</param>
    public static string ToHtml(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var document = Markdown.Parse(Visible.Plain(markdown.Length > MaxLength ? markdown[..MaxLength] : markdown), Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            if (link.IsImage || !IsAllowed(link.Url))
            {
                ReplaceByItsWords(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !IsAllowed(link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }

        return document.ToHtml(Pipeline);
    }

    private static void ReplaceByItsWords(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }

    private static bool IsAllowed(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https" or "mailto");
}
