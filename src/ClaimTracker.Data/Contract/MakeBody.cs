using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;
using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Contract;

/// <summary>Turns what the store's use cases return into what the API answers.</summary>
public static class MakeBody
{
    public static ListBody<TBody> List<TRow, TBody>(Page<TRow> page, Func<TRow, TBody> body, string? summary = null) =>
        new([.. page.Rows.Select(body)], page.Total, page.Next, summary);

    public static ArticleRef Of(ArticleLink article) => new(article.Id, article.Title, article.Publisher, article.Published?.ToString());

    public static SourceRef Of(SourceLink source) => new(source.Id, source.Name, source.Kind);

    public static PlaceRef Of(PlaceLink place) => new(place.Id, place.Name, CountryNames.Of(place.CountryCode));

    public static NameQuestionBody Of(NameSuggestion question) =>
        new(new StoryRef(question.StoryId, question.StoryName), question.One, question.Other, Of(question.First), Of(question.Second));

    public static PassageBody Of(PassageRow passage) => new(
        Of(passage.Article), passage.Span.Start, passage.Span.End, passage.Before, passage.Surface, passage.After, Plain(passage.Value));

    public static StoryBody Of(StoryRow story) => new(
        story.Id, story.Name, story.AddedUtc, story.Articles, story.Quantities, story.OpenMatters, story.NeedsReconciling);

    public static ArticleItem Of(ArticleRow row) => new(
        row.Article.Id, row.Article.Title, row.Author, row.Article.Publisher, row.Article.Published?.ToString(), new StoryRef(row.StoryId, row.StoryName), row.Path,
        row.AddedUtc, row.Figures, row.Claims, row.Quotations, row.Locations, row.OpenMatters);

    public static ArticleBody Of(ArticleDetail detail)
    {
        var (article, text) = (detail.Article, detail.Text);
        return new ArticleBody(
            article.Id,
            new StoryRef(article.StoryId, detail.StoryName),
            article.AddedUtc,
            article.RulesVersion,
            new DocumentBody(
                article.Path, article.Sha256, article.Title, article.Author, article.Publisher, article.PublishedText ?? article.Published?.ToString(), article.Url,
                article.Language, article.LatestPastDate?.ToString(), text),
            [.. detail.Furniture.Select(span => new SpanBody(span.Start, span.End))],
            [.. detail.Figures.Select(Of)],
            [.. detail.SetAsides.Select(number => new SetAsideBody(number.Span.Start, number.Span.End, text[number.Span.Start..number.Span.End], number.Reason))],
            [.. detail.Quotations.Select(Of)],
            [.. detail.Claims.Select(Of)],
            [.. detail.Places.Select(Of)],
            [.. detail.Dates.Select(Of)],
            [.. detail.Notes.Select(note => new NoteBody(note.Span.Start, note.Span.End, note.Code, note.Message))]);
    }

    public static FigureBody Of(ArticleFigure row)
    {
        var figure = row.Figure;
        return new FigureBody(
            figure.Id, figure.ArticleId, figure.Span.Start, figure.Span.End, figure.Surface, Plain(figure.Value), Plain(figure.Low), Plain(figure.High), figure.Modifier,
            figure.Measure, figure.Unit, figure.Counted, figure.Head, figure.Predicate, figure.Subject, row.Place is { } place ? Of(place) : null,
            figure.AsOf?.ToString(), Of(figure.Period), Plain(figure.OutOf), figure.Status, figure.IsImplicit, figure.Kind, figure.Scope, figure.Attributions,
            figure.Linked, figure.Parts, figure.Rule, [.. row.Quantities.Select(q => new QuantityRef(q.Id, q.Label))]);
    }

    public static QuotationBody Of(QuotationRow row) => Of(row.Said);

    public static QuotationBody Of(ArticleQuotation row) => new(
        row.Quotation.Id, row.Quotation.ArticleId, row.Quotation.Span.Start, row.Quotation.Span.End, row.Quotation.Surface, row.Speaker is { } speaker ? Of(speaker) : null);

    public static ClaimItem Of(ClaimRow row) => new(row.AppearanceCount, Of(row.Appearance));

    public static ClaimBody Of(AppearanceRow row) => new(
        row.ClaimId, row.Id, Of(row.Article), row.Span.Start, row.Span.End, row.Kind, row.Stance, row.Prefix, row.Exact, row.Suffix,
        row.Claimant is { } claimant ? Of(claimant) : null, row.ClaimantRole, row.Cue, [.. row.Via.Select(Of)], [.. row.Chain.Select(Of)],
        [.. row.Figures.Select(f => f.Id)], [.. row.Places.Select(Of)], row.Url, row.Sha256);

    public static QuantityItem Of(QuantityRow row) => new(
        row.Id, new StoryRef(row.StoryId, row.StoryName), row.Label, row.Unit, Plain(row.Best), Plain(row.Low), Plain(row.High), row.Why, row.ArticleCount, row.ValueCount, row.OpenMatters);

    public static QuantityBody Of(QuantityDetail detail) => new(Of(detail.Quantity), [.. detail.Values.Select(Of)], [.. detail.Findings.Select(Of)]);

    public static FindingItem Of(FindingRow row) => new(
        row.Id, new StoryRef(row.StoryId, row.StoryName), row.Relation, row.Reasons, row.Explanation, row.Disposition,
        row.QuantityId is { } id ? new QuantityRef(id, row.QuantityLabel ?? "") : null, row.MemberCount, row.ChangedUtc, row.Version, row.IsCurrent, [.. row.Passages.Select(Of)]);

    public static FindingBody Of(FindingDetail detail) => new(
        Of(detail.Finding), [.. detail.Members.Select(Of)], [.. detail.Changes.Select(change => new ChangeBody(change.From, change.To))], detail.Rule,
        [.. detail.History.Select(Of)], [.. detail.NewEvidence.Select(Of)]);

    public static DecisionBody Of(DecisionRow row) => new(
        row.Decision.Id, row.Decision.FindingId, row.Decision.Judgement, row.Decision.Method, Plain(row.Decision.ReportedValue), row.Decision.Rationale, row.Decision.Reviewer,
        row.Decision.DecidedUtc, row.Decision.Undoes, row.IsUndone, row.IsInForce)
    {
        ReportedAs = row.Decision is { ReportedValue: { } value, ReportedHigh: null } ? row.Decision.Pairs.GetValueOrDefault(value) : null,
    };

    public static CorrectionBody Of(CorrectionRow row) => new(
        row.Id, row.Kind, row.Summary, row.Before, row.Reason, row.Reviewer, row.MadeUtc, row.StoryId, row.ArticleId, row.Span?.Start, row.Span?.End, row.Undoes, row.IsUndone);

    /// <param name="row">The change.</param>
    /// <param name="change">What it says, in one line.</param>
    public static HistoryItem Of(HistoryRow row, string change)
    {
        ArgumentNullException.ThrowIfNull(row);
        var why = row.Decision?.Rationale ?? row.Correction?.Reason;
        return new HistoryItem(
            row.Id, row.Kind, row.AtUtc, change, row.Who, string.IsNullOrEmpty(why) ? null : why, row is { StoryId: { } id, StoryName: { } name } ? new StoryRef(id, name) : null,
            row.Article is { } article ? Of(article) : null, row.Decision?.FindingId, row.Finding, row.IsUndone, row.CanUndo);
    }

    /// <param name="quantityId">Id of the quantity.</param>
    /// <param name="printed">What can be printed of it.</param>
    public static SentenceBody Of(string quantityId, PrintedQuantity printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return new SentenceBody(
            quantityId, printed.Text.Length > 0 ? printed.Text : null, printed.Sentence.Refusal,
            [.. printed.Sentence.Clauses.Select(clause => new ClauseBody(clause.Text, [.. clause.Citations.Select(i => i + 1)]))],
            [.. printed.Citations.Select(c => new SentenceCitationBody(Of(c.Article), c.Span.Start, c.Span.End, c.Surface, c.Url))]);
    }

    public static SourceItem Of(SourceRow row) => new(row.Id, row.Name, row.Kind, row.Role, row.Makes, row.Carries, row.Articles);

    public static SourceBody Of(SourceDetail detail) => new(
        Of(detail.Source), detail.Family, detail.Aliases, [.. detail.Makes.Select(Of)], [.. detail.Carries.Select(Of)], detail.Together);

    public static LocationItem Of(PlaceRow row) => new(
        row.Place.Id, row.Place.Name, CountryNames.Of(row.Place.CountryCode), row.Place.Kind, row.Latitude, row.Longitude, row.Mentions, row.Articles);

    public static LocationBody Of(PlaceDetail detail) => new(Of(detail.Place), [.. detail.Claims.Select(Of)], [.. detail.Passages.Select(Of)]);

    public static ImportItem Of(ImportRow row) => new(
        row.Id, row.Story, row.StartedUtc, row.EndedUtc, row.IsRunning, row.Total, row.Waiting, row.Reading, row.Added, row.AlreadyThere, row.Failed, row.Cancelled, row.CanRetry);

    public static ImportBody Of(ImportDetail detail) => new(
        Of(detail.Import), [.. detail.Files.Concat(detail.Remarks).Select(item => new ImportedItem(item.Name, item.State, item.Reason, item.ArticleId, item.Figures, item.Quotations))]);

    public static ExportBody Of(ExportRow row) => new(
        row.Id, row.List, row.Filter, row.Order?.Word, row.Order?.Label, row.Title, row.Format, row.Columns, row.Style, row.CreatedUtc, row.RulesVersion, row.ProgramVersion, row.RowCount, row.ByteCount, row.Sha256,
        row.FileName);

    private static QuantityValueBody Of(QuantityValueRow row) => new(
        Plain(row.Value), Plain(row.Low), Plain(row.High), row.Modifier, row.AsOf?.ToString(), row.Articles, row.Publishers, row.Origins,
        [.. row.Members.Select(member => new QuantityMemberBody(Of(member.Passage), member.Attributions, member.AsOf))]);

    private static LocationMentionBody Of(ArticlePlace row) => new(
        row.Mention.Span.Start, row.Mention.Span.End, row.Mention.Surface, row.Place.Id, row.Place.Name, CountryNames.Of(row.Place.CountryCode), row.Place.Latitude,
        row.Place.Longitude);

    private static DateBody Of(TimeMention date) => new(
        date.Span.Start, date.Span.End, date.Surface, date.Interval?.From.ToString(), date.Interval?.To.ToString(), date.IsRelative, date.Reason);

    private static PeriodBody? Of(DateInterval? period) => period is { } interval ? new PeriodBody(interval.From.ToString(), interval.To.ToString()) : null;

    /// <summary>Without the zeros that arithmetic leaves behind the point: dividing by one of the longest form takes them off.</summary>
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
