using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Export.Tables;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Export.Tables.ColumnOf;

namespace ClaimTracker.Data.Exports;

/// <summary>The lists of what stands in articles: figures and quotations.</summary>
internal static class MentionSources
{
    public static QuerySource<FigureFilter, Figure, FigureLine> Figures { get; } = new(
        "figures",
        [
            Text<FigureLine>("surface", row => row.Figure.Surface, "The number phrase as it is printed."),
            Number<FigureLine>("value", row => row.Figure.Value, "Its number; empty for vague words and ranges."),
            Text<FigureLine>("counted", row => row.Figure.Counted, "What is counted."),
            Text<FigureLine>("predicate", row => row.Figure.Predicate, "What is said of those counted."),
            Text<FigureLine>("subject", row => row.Figure.Subject, "Whose."),
            Text<FigureLine>("location", row => row.Place, "The place that it is tied to."),
            Date<FigureLine>("as_of", row => Cell.Of(row.Figure.AsOf), "When it held."),
            Text<FigureLine>("title", row => row.Title, "The article's title."),
            Text<FigureLine>("outlet", row => row.Outlet, "The outlet that carries it."),
            Date<FigureLine>("published", row => Cell.Of(row.Published), "When the article was published."),
            Number<FigureLine>("low", row => row.Figure.Low, "The lower end of a range or vague word."),
            Number<FigureLine>("high", row => row.Figure.High, "The upper end of a range or vague word."),
            Text<FigureLine>("modifier", row => ContractWords.Of(row.Figure.Modifier), "What the wording allows beside the number."),
            Text<FigureLine>("measure", row => ContractWords.Of(row.Figure.Measure), "What kind of amount it is."),
            Text<FigureLine>("unit", row => row.Figure.Unit, "Its unit; empty for a count."),
            Text<FigureLine>("head", row => row.Figure.Head, "The head noun of what is counted."),
            Text<FigureLine>("location_country", row => row.Country, "The place's country, ISO 3166-1 alpha-2."),
            Date<FigureLine>("period", row => Cell.Of(row.Figure.Period), "The interval that it covers."),
            Number<FigureLine>("out_of", row => row.Figure.OutOf, "The number of which it is a part."),
            Text<FigureLine>("count_kind", row => ContractWords.Of(row.Figure.Kind), "Whether it counts a whole, an increment or a part."),
            Text<FigureLine>("status", row => row.Figure.Status is { } status ? ContractWords.Of(status) : null, "Confirmed, suspected, estimated and so on."),
            Texts<FigureLine>("attribution", row => row.Figure.Attributions, "Who the text says it is from, nearest first."),
            Text<FigureLine>("url", row => row.Url, "The article's address."),
            Number<FigureLine>("start", row => row.Figure.Span.Start, "Where the number phrase begins in the decoded text, in UTF-16 code units."),
            Number<FigureLine>("end", row => row.Figure.Span.End, "Where it ends."),
            Text<FigureLine>("figure", row => row.Figure.Id, "Id of the figure."),
            Text<FigureLine>("article", row => row.Figure.ArticleId, "Id of the article that it stands in."),
            Text<FigureLine>("sha256", row => row.Sha256, "SHA-256 of the bytes that were read."),
        ],
        // What is only implied stands nowhere that could be cited.
        static (db, filter) => ListFigures.Narrowed(db, filter).Where(f => !f.IsImplicit),
        static (db, figures, _) =>
            from at in Keyset.SortedWithin(figures.Join(db.Articles, f => f.ArticleId, a => a.Id, (f, a) => new { Figure = f, Article = a }), at => at.Article.Number, at => at.Figure.Ordinal)
            join p in db.Places on at.Figure.PlaceId equals p.Id into places
            from p in places.DefaultIfEmpty()
            select new FigureLine(
                at.Figure, p == null ? null : p.Name, p == null ? null : p.CountryCode, at.Article.Title, at.Article.Publisher, at.Article.Published, at.Article.Url, at.Article.Sha256),
        ListFigures.SummaryAsync);

    public static QuerySource<QuotationFilter, Quotation, QuotationLine> Quotations { get; } = new(
        "quotations",
        [
            Text<QuotationLine>("speaker", row => row.Speaker, "Who says them."),
            Text<QuotationLine>("exact", row => row.Quotation.Surface, "The exact words, without marks."),
            Text<QuotationLine>("title", row => row.Title, "The article's title."),
            Text<QuotationLine>("outlet", row => row.Outlet, "The outlet that carries it."),
            Date<QuotationLine>("published", row => Cell.Of(row.Published), "When the article was published."),
            Text<QuotationLine>("form", row => row.Quotation.IsBlock ? "block" : row.Quotation.IsClosed ? "marks" : "open marks", "Whether they stand in marks or as a block."),
            Text<QuotationLine>("url", row => row.Url, "The article's address."),
            Number<QuotationLine>("start", row => row.Quotation.Span.Start, "Where the words begin in the decoded text, in UTF-16 code units."),
            Number<QuotationLine>("end", row => row.Quotation.Span.End, "Where they end."),
            Text<QuotationLine>("quotation", row => row.Quotation.Id, "Id of the quotation."),
            Text<QuotationLine>("article", row => row.Quotation.ArticleId, "Id of the article that it stands in."),
            Text<QuotationLine>("sha256", row => row.Sha256, "SHA-256 of the bytes that were read."),
        ],
        ListQuotations.Narrowed,
        static (db, quotations, _) =>
            from at in Keyset.SortedWithin(quotations.Join(db.Articles, q => q.ArticleId, a => a.Id, (q, a) => new { Quotation = q, Article = a }), at => at.Article.Number, at => at.Quotation.Ordinal)
            join s in db.Sources on at.Quotation.SpeakerId equals s.Id into speakers
            from s in speakers.DefaultIfEmpty()
            select new QuotationLine(at.Quotation, s == null ? null : s.Name, at.Article.Title, at.Article.Publisher, at.Article.Published, at.Article.Url, at.Article.Sha256),
        ListQuotations.SummaryAsync);
}
