using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Folds the figures of articles for comparison. One serves one story: it remembers the phrases that it has folded.</summary>
internal sealed class FigureCollector
{
    /// <summary>The strength of an earthquake, which has one name for unit and thing.</summary>
    public const string Magnitude = "magnitude";

    private static readonly FoldedThing OfMagnitude = new(Magnitude, false, false, false, []);

    private const int LongestAlone = 64;

    /// <summary>Numbers above this are serial numbers and slips: they are compared with nothing, and what is reckoned with the others overflows nowhere.</summary>
    private const decimal MostTold = 1e18m;

    private static readonly string[] ChargeWords = BesideWords.That("charged");

    private readonly FoldedPhrases _phrases = new();
    private readonly List<StoryFigure> _collected = [];

    /// <returns>The article's figures, in a list that the next call uses again.</returns>
    public List<StoryFigure> Collect(StoryArticle article)
    {
        var reading = article.Reading;
        var collected = _collected;
        collected.Clear();
        bool? isAttackerDead = null;
        var isVote = reading.Figures.Any(NamedAmounts.IsShareOfVotes);
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            if (IsBeyondNews(figure))
            {
                continue;
            }

            var sentence = article.SentenceAt(figure.Span.Start);
            var stretch = sentence < 0 ? figure.Span : reading.Sentences[sentence];
            figure = MentionCorrections.Apply(reading.Text, stretch, figure);
            var thing = figure.Unit == Magnitude ? OfMagnitude : _phrases.ThingOf(figure);
            var isWhole = i > 0 && reading.Figures[i - 1].OutOf is { } whole && whole == figure.Value;
            var predicate = isWhole ? "" : _phrases.PredicateOf(figure.Predicate, figure.Measure == Measure.Count ? figure.Head : null);
            (figure, thing, predicate) = FoldedDeeds.Name(reading.Text, stretch, figure, thing, predicate);
            (figure, thing, predicate) = NamedCrowds.Name(reading.Text, stretch, figure, thing, predicate);
            var noun = thing;
            (figure, thing, predicate) = AmountThings.Name(reading.Text, stretch, figure, thing, predicate, isVote);
            if (figure.Measure == Measure.Age && noun.Head.Length > 0 && NamedAmounts.IsAnchor(thing.Head) && thing.Name is { } place && IsPlace(reading, place))
            {
                thing = noun; // "a 33-year-old Malmo man": where he is from
            }

            (figure, var isForecast) = FigureStatuses.Give(reading, figure, thing, predicate, sentence);
            if (figure.Kind == CountKind.Total && IsAlone(reading.Text, stretch, figure.Span.End))
            {
                figure = figure with { Kind = CountKind.Subset, Scope = "alone" };
            }

            if (thing.IsAttacker && !PredicateFolding.IsCasualty(predicate))
            {
                thing = thing with { IsAttacker = false };
            }

            var includes = figure.Value >= 2 && predicate == PredicateFolding.Killed && !thing.IsAttacker && sentence >= 0
                && ((isAttackerDead ??= AttackersAmongDead.AreTold(article)) || AttackersAmongDead.AreIn(reading.Text, figure.Span.End, Math.Min(reading.Sentences[sentence].End, figure.Span.End + AttackersAmongDead.LookAhead)));
            var isCasualty = PredicateFolding.IsCasualty(predicate);
            if (isCasualty && figure.Subject is { } doer && IsPlace(reading, doer))
            {
                figure = figure with { Subject = null };
            }
            else if (figure.Measure == Measure.Duration && MeasuredMatters.IsMatter(thing.Head) && figure.Subject is { } whom && IsPlace(reading, whom))
            {
                figure = figure with { Subject = null }; // "COLUMBUS, Ohio - A clerk was sentenced to 11 years"
            }
            else if (predicate.Length == 0 && figure.Measure == Measure.Count && IsStep(reading.Text, (figure.CountedSpan ?? figure.Span).End))
            {
                thing = FoldedThing.None;
            }

            var eventPlace = isCasualty && figure.Location is null && sentence >= 0 ? EventPlaces.In(article, stretch) : null;
            if (isCasualty && figure.Location is { } clause && sentence >= 0 && EventPlaces.IsOfClause(article, stretch, figure.Span.Start, clause))
            {
                (eventPlace, figure) = (clause, figure with { Location = null }); // "A shooting in Malmo killed three": where it happened
            }

            collected.Add(new StoryFigure
            {
                Article = article,
                Index = i,
                Mention = figure,
                Thing = isCasualty && thing.Head.Length == 0 ? FoldedThing.Anyone : thing,
                Predicate = predicate,
                Sentence = sentence,
                IncludesAttacker = includes,
                IsForecast = isForecast,
                Standing = StandingScan.Of(reading.Text, stretch, figure.Span),
                IsBroughtIn = isCasualty && DeedNouns.AreBroughtIn(reading.Text, stretch, figure),
                IsCharged = sentence >= 0 && isCasualty && AttackersAmongDead.Has(reading.Text, reading.Sentences[sentence].Start, figure.Span.Start, ChargeWords),
                OtherEvent = EventDates.Of(article, figure, predicate, sentence),
                EventPlace = eventPlace,
            });
        }

        AttackersAmongDead.CountAlike(collected);
        CrowdsBefore.Complete(collected);
        return collected;
    }

    private static bool IsBeyondNews(FigureMention figure) => Math.Abs(figure.Value ?? 0) > MostTold || Math.Abs(figure.Bounds.Low ?? 0) > MostTold || Math.Abs(figure.Bounds.High ?? 0) > MostTold;

    // "Twelve were shot down over the northern district alone"
    private static bool IsAlone(string text, TextSpan sentence, int from)
    {
        var rest = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, from + LongestAlone) - from));
        var stop = rest.IndexOfAny(',', ';', '.');
        rest = stop < 0 ? rest : rest[..stop];
        return rest.TrimEnd().EndsWith(" alone", StringComparison.Ordinal);
    }

    // "A shooting in Oslo killed three": where it happened, not whose they are.
    private static bool IsPlace(ArticleReading reading, string name)
    {
        foreach (var location in reading.Locations)
        {
            if (location.Span.Length == name.Length && reading.Text.AsSpan(location.Span.Start, location.Span.Length).SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    // "Six laps later" is a step from one thing to another and counts nothing.
    private static bool IsStep(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(text.Length - end, 12)).TrimStart(' ');
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }

        return rest[..length] is "later" or "earlier" or "ago" or "away" or "behind" or "ahead" or "apart";
    }
}
