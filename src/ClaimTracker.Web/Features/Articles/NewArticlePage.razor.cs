using System.Text;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Stories;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using ClaimTracker.Web.Features.Importing;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Marking;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>Takes in articles: one with a preview before anything is stored, many at once as an import. Works without scripts.</summary>
public sealed partial class NewArticlePage
{
    private const string PastedName = "Pasted text";

    private const long Mebi = 1024 * 1024, MaxFileBytes = DocumentIntake.MaxBytes, MaxRequestBytes = RequestLimits.MaxBytes;

    private const int MaxFiles = StartImport.MaxFiles, MostImports = 8;

    [Inject]
    private IntakeDesk Desk { get; set; } = null!;

    [Inject]
    private FindCopies FindCopies { get; set; } = null!;

    [Inject]
    private CompareDraft CompareDraft { get; set; } = null!;

    [Inject]
    private ListStories ListStories { get; set; } = null!;

    [Inject]
    private ListImports ListImports { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [SupplyParameterFromQuery]
    public string? Story { get; set; }

    /// <summary>Id of the draft that is looked at.</summary>
    [SupplyParameterFromQuery]
    public string? Draft { get; set; }

    private IReadOnlyList<string> Stories { get; set; } = [];

    private IReadOnlyList<ImportRow> Imports { get; set; } = [];

    private string StoryName { get; set; } = "";

    private string Pasted { get; set; } = "";

    private KnownMetadata Known { get; set; } = KnownMetadata.None;

    private string? Problem { get; set; }

    private ArticleReading? Preview { get; set; }

    private IReadOnlyList<ReadFrom> Facts { get; set; } = [];

    private IReadOnlyList<TextMark> Marks { get; set; } = [];

    private IReadOnlyList<ArticleLink> Copies { get; set; } = [];

    private DraftComparison? Comparison { get; set; }

    private string Heading => Preview is null ? "Add articles" : "Is this how it should be read?";

    protected override async Task OnInitializedAsync()
    {
        Stories = [.. (await ListStories.RunAsync(Context.RequestAborted)).Select(s => s.Name)];
        StoryName = string.IsNullOrWhiteSpace(Story) ? Stories.Count > 0 ? Stories[0] : AddArticles.DefaultStory : Story;
        Imports = await ListImports.RunAsync(MostImports, Context.RequestAborted);
        if (!string.IsNullOrEmpty(Draft) && HttpMethods.IsGet(Context.Request.Method))
        {
            await PreviewAsync(Draft);
        }
    }

    // One name for both forms: only a form that stands on the page as it is first rendered can be sent.
    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        var published = Value(form, "published");
        Known = new KnownMetadata(Value(form, "title"), Value(form, "author"), Value(form, "publisher"), published is null ? null : WrittenDate.ToIso(published) ?? published, Value(form, "url"), Value(form, "story"));

        // What was pasted stays in its field when something is amiss.
        Pasted = form["text"].ToString();
        StoryName = Known.Story ?? StoryName;
        if (Known.Published is not null && Known.PublishedDate is null)
        {
            Problem = $"\u201C{Known.Published}\u201D is no date that can be read: write it as 31 March 2026, 2026-03-31, March 2026 or 2026.";
            if (form.ContainsKey("draft"))
            {
                await PreviewAsync(form["draft"].ToString());
            }

            return;
        }

        await (form.ContainsKey("draft") ? SaveAsync(form["draft"].ToString()) : ReadAsync(form));
    }

    private async Task ReadAsync(IFormCollection form)
    {
        StoryName = Value(form, "story") ?? AddArticles.DefaultStory;
        var known = Known with { Story = StoryName };
        var files = form.Files.GetFiles("files").Where(f => f.Length > 0 || f.FileName.Length > 0).ToList();
        var text = Value(form, "text");
        switch (files, text)
        {
            case ([], null):
                Problem = "There is nothing to read: paste a text or choose a file.";
                break;
            case ([], { } pasted):
                Look(await Desk.KeepAsync(known.Title ?? FirstLine(pasted), Encoding.UTF8.GetBytes(pasted), true, known, Context.RequestAborted));
                break;
            case ([var file], null) when !file.FileName.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase):
                Look(await Desk.KeepAsync(Path.GetFileName(file.FileName), await IntakeDesk.BytesAsync(file, Context.RequestAborted), false, known, Context.RequestAborted));
                break;
            case (_, not null):
                Problem = "Either paste a text or choose files, not both: it would not be clear which is meant.";
                break;
            case ({ Count: > MaxFiles }, _):
                Problem = $"One import takes {FigureText.Number(MaxFiles)} files at most, and these are {FigureText.Number(files.Count)}: hand them in as several imports.";
                break;
            default:
                Navigation.NavigateTo($"/imports/{await Desk.ImportAsync(files, StoryName, Context.RequestAborted)}");
                break;
        }
    }

    private async Task SaveAsync(string draft)
    {
        switch (await Desk.SaveAsync(draft, Known, Context.RequestAborted))
        {
            case ArticleAdded added:
                Navigation.NavigateTo(Links.Article(added.ArticleId));
                break;
            case ArticleAlreadyThere there:
                Navigation.NavigateTo(Links.Article(there.ArticleId));
                break;
            case ArticleRefused refused:
                // It is kept still: it may go into another story, or under another date.
                Problem = refused.Reason;
                await PreviewAsync(draft);
                break;
            case null:
                Problem = "This preview is no longer kept, or it was saved already: please paste the text again.";
                break;
            default:
                throw new NotSupportedException("Adding has no fourth outcome.");
        }
    }

    private void Look((string? Draft, string? Problem) kept)
    {
        Problem = kept.Problem;
        if (kept.Draft is { } draft)
        {
            Navigation.NavigateTo(Links.With("/articles/new", ("draft", draft)));
        }
    }

    private async Task PreviewAsync(string id)
    {
        if (await Desk.ReadAsync(id, Context.RequestAborted) is not { } read)
        {
            Problem = "This preview is no longer kept, or it was saved already: please paste the text again.";
            return;
        }

        (Draft, Preview) = (id, read.Reading);
        StoryName = (Problem is null ? read.Known.Story : Known.Story ?? read.Known.Story) ?? AddArticles.DefaultStory;
        Known = Problem is null ? read.Known : Known;
        Facts = ReadFrom.Of(Preview, read.Known);
        Marks = MarksOf(Preview);
        Copies = await FindCopies.RunAsync(Preview.Sha256, Context.RequestAborted);
        Comparison = await CompareDraft.RunAsync(Preview, StoryName, Context.RequestAborted);
    }

    private static List<TextMark> MarksOf(ArticleReading reading) =>
    [
        .. reading.Furniture.Select(span => new TextMark(span, MarkKind.Furniture)),
        .. reading.Quotations.Select(q => new TextMark(q.Span, MarkKind.Quotation)),
        .. reading.Dates.Select(d => new TextMark(d.Span, MarkKind.Date)),
        .. reading.Locations.Select(l => new TextMark(l.Span, MarkKind.Place)),
        .. reading.Figures.Where(f => !f.IsImplicit).Select(f => new TextMark(f.Span, MarkKind.Figure)),
    ];

    private static string FirstLine(string text)
    {
        var line = text.AsSpan().TrimStart();
        var end = line.IndexOfAny('\n', '\r');
        line = end >= 0 ? line[..end] : line;
        return line.Length > 80 ? PastedName : line.Trim().ToString();
    }

    private static string? Value(IFormCollection form, string name) => form[name].ToString() is var value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
