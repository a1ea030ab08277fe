using System.Globalization;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Text;
using ClaimTracker.Web.Features.Review;
using ClaimTracker.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Corrections;

/// <summary>Puts right what was read at some words of an article. Works without scripts.</summary>
public sealed partial class CorrectPage
{
    private const int MostOccurrences = 12;
    private const int MostCorrections = 100;
    private const int MostPlaces = 12;

    [Parameter]
    public string ArticleId { get; set; } = "";

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    /// <summary>The words: <c>120-176</c>.</summary>
    [SupplyParameterFromQuery]
    public string? At { get; set; }

    /// <summary>What is put right.</summary>
    [SupplyParameterFromQuery(Name = "fix")]
    public string? FixName { get; set; }

    /// <summary>Words to look for in the text.</summary>
    [SupplyParameterFromQuery]
    public string? Words { get; set; }

    /// <summary>Name of a place to look up.</summary>
    [SupplyParameterFromQuery]
    public string? Place { get; set; }

    /// <summary>The correction that has just been recorded.</summary>
    [SupplyParameterFromQuery]
    public string? Made { get; set; }

    [Inject]
    private ShowArticle ShowArticle { get; set; } = null!;

    [Inject]
    private ListCorrections ListCorrections { get; set; } = null!;

    [Inject]
    private RecordCorrection RecordCorrection { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private ArticleDetail? Detail { get; set; }

    private TextSpan? Span { get; set; }

    private Fix? Chosen { get; set; }

    private ReadHere? Here { get; set; }

    private IReadOnlyList<CorrectionRow> Corrections { get; set; } = [];

    private IReadOnlyList<TextSpan> Occurrences { get; set; } = [];

    private IReadOnlyList<PlaceReference> Places { get; set; } = [];

    private CorrectionForm Form { get; set; } = new();

    private long Seen { get; set; }

    private string? Problem { get; set; }

    private CorrectionRow? Theirs { get; set; }

    private IEnumerable<string> Names => Detail!.Claims.Select(c => c.Claimant?.Name).OfType<string>().Concat(Detail.Claims.SelectMany(c => c.Via.Select(v => v.Name)))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(100);

    protected override async Task OnInitializedAsync()
    {
        Detail = await ShowArticle.RunAsync(ArticleId, Context.RequestAborted);
        if (Detail is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Corrections = await ListCorrections.RunAsync(ArticleId, MostCorrections, Context.RequestAborted);
        Seen = await ListCorrections.LastNumberAsync(Context.RequestAborted);
        Span = SpanOf(At);
        if (Span is { } span)
        {
            Here = new ReadHere(Detail, span);
            Chosen = Enum.TryParse<Fix>(FixName, true, out var fix) && Enum.IsDefined(fix) && Here.Choices().Any(c => c.Fix == fix) ? fix : null;
            Form = CorrectionForm.Filled(Here, ReviewerCookie.Of(Context));
            if (Chosen == Fix.Place)
            {
                Place ??= Here.Figure is { } figure ? figure.Place?.Name ?? "" : Here.Place?.Mention.Surface ?? "";
                Places = Place.Length is > 0 and <= RecordCorrection.MaxName ? PlaceChoices.Named(Place, MostPlaces) : [];
            }
        }
        else if (!string.IsNullOrWhiteSpace(Words))
        {
            Occurrences = Find(Detail.Text, Words.Trim());
        }
    }

    private static List<TextSpan> Find(string text, string words)
    {
        var found = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0 && found.Count < MostOccurrences; at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            found.Add(new TextSpan(at, at + words.Length));
        }

        return found;
    }

    private TextSpan? SpanOf(string? at)
    {
        var dash = at?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        return dash > 0
            && int.TryParse(at.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(at.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= Detail!.Text.Length
            ? new TextSpan(start, end)
            : null;
    }

    private string Address(Fix? fix) => Links.With($"{Links.Article(ArticleId)}/correct", ("at", Span?.ToString()), ("fix", fix?.ToString().ToLowerInvariant()));

    private async Task SubmitAsync()
    {
        var sent = await Context.Request.ReadFormAsync(Context.RequestAborted);
        Form = CorrectionForm.Of(sent);
        if (Form.Make(Chosen!.Value, Span!.Value, out var problem) is not { } content)
        {
            Problem = problem;
            return;
        }

        if (Form.Reviewer.Length == 0)
        {
            Problem = "Please give your name: it stands beside the correction.";
            return;
        }

        ReviewerCookie.Remember(Context, Form.Reviewer);
        switch (await RecordCorrection.RunAsync(new NewCorrection(content, ArticleId, null, Form.Seen, Form.Reason, Form.Reviewer), Context.RequestAborted))
        {
            case CorrectionRecorded recorded:
                Navigation.NavigateTo(Links.With($"{Links.Article(ArticleId)}/correct", ("at", Span.ToString()), ("made", recorded.Correction.Id)));
                break;
            case CorrectionOvertaken overtaken:
                Theirs = overtaken.Latest;
                break;
            case NothingToCorrect nothing:
                Problem = nothing.Problem;
                break;
            default:
                throw new NotSupportedException("A correction has no fourth outcome.");
        }
    }
}
