using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Stories;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Marking;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Articles;

/// <summary>Takes in articles: one with a preview before anything is stored, many at once with what became of each. Works without scripts.</summary>
public sealed partial class NewArticlePage
{
    private const string PastedName = "Pasted text";

    [Inject]
    private AddArticles AddArticles { get; set; } = null!;

    [Inject]
    private FindCopies FindCopies { get; set; } = null!;

    [Inject]
    private ListStories ListStories { get; set; } = null!;

    [Inject]
    private DraftShelf Drafts { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    [SupplyParameterFromQuery]
    public string? Story { get; set; }

    private IReadOnlyList<string> Stories { get; set; } = [];

    private string StoryName { get; set; } = "";

    private string? Problem { get; set; }

    private ArticleReading? Preview { get; set; }

    private IReadOnlyList<TextMark> Marks { get; set; } = [];

    private string DraftKey { get; set; } = "";

    private IReadOnlyList<ArticleLink> Copies { get; set; } = [];

    private IReadOnlyList<AddOutcome> Outcomes { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        Stories = [.. (await ListStories.RunAsync(Context.RequestAborted)).Select(s => s.Name)];
        StoryName = string.IsNullOrWhiteSpace(Story) ? Stories.Count > 0 ? Stories[0] : AddArticles.DefaultStory : Story;
    }

    // One name for both forms: only a form that stands on the page as it is first rendered can be sent.
    private async Task SubmitAsync()
    {
        var form = await Context.Request.ReadFormAsync(Context.RequestAborted);
        await (form.ContainsKey("draft") ? SaveAsync(form) : ReadAsync(form));
    }

    private async Task ReadAsync(IFormCollection form)
    {
        StoryName = Value(form, "story") ?? AddArticles.DefaultStory;
        var known = new KnownMetadata(Value(form, "title"), Value(form, "author"), Value(form, "publisher"), Value(form, "published"), Value(form, "url"), StoryName);
        if (known.Published is not null && known.PublishedDate is null)
        {
            Problem = $"\u201C{known.Published}\u201D is no date that can be read: write it as 2026-03-31, 2026-03 or 2026.";
            return;
        }

        var files = form.Files.GetFiles("files").Where(f => f.Length > 0 || f.FileName.Length > 0).ToList();
        var text = Value(form, "text");
        switch (files.Count, text)
        {
            case (0, null):
                Problem = "There is nothing to read: paste a text or choose a file.";
                break;
            case (0, { } pasted):
                await PreviewAsync(ArticleSubmission.OfText(known.Title ?? FirstLine(pasted), pasted, known));
                break;
            case (1, null):
                await PreviewAsync(await SubmissionAsync(files[0], known));
                break;
            case (_, not null):
                Problem = "Either paste a text or choose files, not both: it would not be clear which is meant.";
                break;
            default:
                var submissions = new List<ArticleSubmission>();
                foreach (var file in files)
                {
                    submissions.Add(await SubmissionAsync(file, KnownMetadata.None with { Story = StoryName }));
                }

                Outcomes = await AddArticles.RunAsync(submissions, StoryName, null, Context.RequestAborted);
                break;
        }
    }

    private async Task SaveAsync(IFormCollection form)
    {
        if (Drafts.Take(form["draft"]) is not { } draft)
        {
            Problem = "The preview was open for too long, or it was saved already: please paste the text again.";
            return;
        }

        switch ((await AddArticles.RunAsync([draft], draft.Known.Story, null, Context.RequestAborted))[0])
        {
            case ArticleAdded added:
                Navigation.NavigateTo(Links.Article(added.ArticleId));
                break;
            case ArticleAlreadyThere there:
                Navigation.NavigateTo(Links.Article(there.ArticleId));
                break;
            case ArticleRefused refused:
                Problem = refused.Reason;
                break;
            default:
                throw new NotSupportedException("Adding has no fourth outcome.");
        }
    }

    private async Task PreviewAsync(ArticleSubmission submission)
    {
        switch (submission.TakeIn())
        {
            case AcceptedDocument accepted:
                Preview = ArticleReader.Read(accepted.Document, submission.Known);
                Marks = MarksOf(Preview);
                Copies = await FindCopies.RunAsync(accepted.Document.Sha256, Context.RequestAborted);
                DraftKey = Drafts.Keep(submission);
                break;
            case RefusedDocument refused:
                Problem = refused.Message;
                break;
            default:
                throw new NotSupportedException("An intake has no third outcome.");
        }
    }

    private async Task<ArticleSubmission> SubmissionAsync(IFormFile file, KnownMetadata known)
    {
        // One byte more than is allowed is enough to refuse it by name.
        var length = (int)Math.Min(file.Length, DocumentIntake.MaxBytes + 1);
        var bytes = new byte[length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, Context.RequestAborted);
        return ArticleSubmission.OfFile(Path.GetFileName(file.FileName), bytes, known);
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
