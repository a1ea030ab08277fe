using ClaimTracker.Data.Entities;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>The rows of what stands in one article by itself: what is set aside, places, dates, figures.</summary>
/// <param name="article">The article.</param>
/// <param name="reading">What was read in it.</param>
/// <param name="places">Takes the places that it names.</param>
/// <param name="counts">Takes how often it names them.</param>
/// <param name="ids">The ids that are given out already.</param>
internal sealed class MentionRows(Article article, ArticleReading reading, PlaceRows places, ArticleCounts counts, HashSet<string> ids)
{
    public IEnumerable<object> Make() => Marks().Concat(PlacesAndDates()).Concat(Figures());

    /// <summary>The id of the figure at a place of an article.</summary>
    public static string FigureId(string articleId, TextSpan span, bool isImplicit) =>
        ArticleIdentity.Inside(articleId, ContentHash.Id("figure", articleId, span.ToString(), isImplicit ? "implicit" : null));

    /// <summary>Gives the second of two things at one place an id of its own.</summary>
    public static string Once(HashSet<string> ids, string articleId, string id)
    {
        while (!ids.Add(id))
        {
            id = ArticleIdentity.Inside(articleId, ContentHash.Id("next", id));
        }

        return id;
    }

    private IEnumerable<object> Marks()
    {
        for (var i = 0; i < reading.Furniture.Count; i++)
        {
            yield return new FurnitureSpan { ArticleId = article.Id, Ordinal = i, Span = reading.Furniture[i] };
        }

        for (var i = 0; i < reading.SetAside.Count; i++)
        {
            var number = reading.SetAside[i];
            yield return new SetAside { ArticleId = article.Id, Ordinal = i, Span = number.Span, Reason = number.Reason, Rule = number.Rule };
        }

        for (var i = 0; i < reading.Notes.Count; i++)
        {
            var note = reading.Notes[i];
            yield return new ArticleNote { ArticleId = article.Id, Ordinal = i, Span = note.Span, Code = note.Code, Message = note.Message };
        }
    }

    private IEnumerable<object> PlacesAndDates()
    {
        for (var i = 0; i < reading.Locations.Count; i++)
        {
            var mention = reading.Locations[i];
            var placeId = places.Add(mention.Place);
            counts.Place(placeId);
            yield return new PlaceMention
            {
                ArticleId = article.Id,
                Ordinal = i,
                Span = mention.Span,
                Surface = mention.Span.Of(reading.Text),
                PlaceId = placeId,
                Rule = mention.Rule,
            };
        }

        for (var i = 0; i < reading.Dates.Count; i++)
        {
            var date = reading.Dates[i];
            yield return new TimeMention
            {
                ArticleId = article.Id,
                Ordinal = i,
                Span = date.Span,
                Surface = date.Span.Of(reading.Text),
                Interval = date.Interval,
                IsRelative = date.IsRelative,
                Reason = date.Reason,
                Rule = date.Rule,
            };
        }
    }

    private IEnumerable<object> Figures()
    {
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            yield return new Figure
            {
                Id = Once(ids, article.Id, FigureId(article.Id, figure.Span, figure.IsImplicit)),
                ArticleId = article.Id,
                Ordinal = i,
                Span = figure.Span,
                Surface = figure.Span.Of(reading.Text),
                Value = figure.Value,
                Low = figure.Bounds.Low,
                High = figure.Bounds.High,
                Modifier = figure.Modifier,
                Measure = figure.Measure,
                Unit = figure.Unit,
                Counted = figure.Counted,
                CountedStart = figure.CountedSpan?.Start,
                CountedEnd = figure.CountedSpan?.End,
                Head = figure.Head,
                Predicate = figure.Predicate,
                Subject = figure.Subject,
                PlaceId = figure.Location is { } place ? places.Add(place) : null,
                AsOf = figure.AsOf,
                Period = figure.Period,
                OutOf = figure.OutOf,
                Status = figure.Status,
                Kind = figure.Kind,
                Scope = figure.Scope,
                IsImplicit = figure.IsImplicit,
                Attributions = reading.FigureAttributions[i],
                Linked = figure.Linked,
                Parts = figure.Parts,
                Rule = figure.Rule,
            };
        }
    }
}
