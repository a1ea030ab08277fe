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

    private static readonly FoldedThing Job = new("job", false, false, false, []);

    private static readonly FoldedThing NoThing = new("", false, false, false, []);

    /// <summary>A figure that holds this many days or more before the publication belongs to another event.</summary>
    private const int BackgroundDays = 45;

    /// <summary>A period of more days than this covers many events.</summary>
    private const int LongestEventDays = 60;

    /// <summary>Fewer people than this who work somewhere need not be all.</summary>
    private const decimal FewestEmployees = 100;

    /// <summary>Fewer people than this who watch something are no attendance.</summary>
    private const decimal FewestWatchers = 100;

    private const int LongestAlone = 64;

    /// <summary>Words as "to about" stand this near before a number.</summary>
    private const int LongestLead = 14;

    // What an amount does when it is no more than that amount: "the river reached 7 metres".
    private static readonly HashSet<string> Levels = WordTable.Read("level-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] ChargeWords = ["accused of", "charged with", "charged in", "convicted of", "guilty of", "suspected of", "charges of", "indicted"];

    private readonly Dictionary<(string? Counted, string? Head), FoldedThing> _things = [];
    private readonly Dictionary<(string? Predicate, string? Head), string> _predicates = [];
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
            var sentence = article.SentenceAt(figure.Span.Start);
            var stretch = sentence < 0 ? figure.Span : reading.Sentences[sentence];
            figure = NumbersOf.Complete(reading.Text, stretch, figure);
            // "China has opened 12 mills": whose they are is not where they are.
            if (figure is { Location: { } place, Subject: { } subject } && string.Equals(place.Name, subject, StringComparison.OrdinalIgnoreCase))
            {
                figure = figure with { Location = null };
            }

            // "The boy fell 5 metres": who fell is not what is measured. What is scheduled in "12 of 40 scheduled stops" are the 40.
            if (figure.Measure is Measure.Length or Measure.Speed && figure.Predicate is "fallen" or "plunged" or "tumbled" or "dropped")
            {
                figure = figure with { Counted = null };
            }
            else if (figure is { OutOf: not null, Status: FigureStatus.Projected })
            {
                figure = figure with { Status = null };
            }

            // "Ana Berg, 59, who set it up in 2009": she is 59 today.
            if (figure.Measure == Measure.Age && (figure.AsOf ?? figure.Period) is not null && figure.Span.End < reading.Text.Length && reading.Text[figure.Span.End] == ',')
            {
                figure = figure with { AsOf = null, Period = null };
            }

            // "A girl of seven was among the dead": she is no part of an age.
            if (figure is { Measure: Measure.Age, Kind: CountKind.Subset })
            {
                figure = figure with { Kind = CountKind.Total, Scope = null };
            }

            // "118 have fallen ill. Of those, 71 are in hospital": all who are.
            if (figure is { Kind: CountKind.Subset, Predicate: "hospitalised", Scope: "of" or "of those" or "of whom" or "of them" or "those" or "whom" or "them" })
            {
                figure = figure with { Kind = CountKind.Total, Scope = null };
            }

            // "a magnitude 6.4 quake", "its magnitude was 6.2"
            if (figure is { Measure: Measure.Count, Head: Magnitude })
            {
                figure = figure with { Measure = Measure.Other, Unit = Magnitude };
            }

            var thing = figure.Unit == Magnitude ? OfMagnitude : ThingOf(figure);
            var isWhole = i > 0 && reading.Figures[i - 1].OutOf is { } whole && whole == figure.Value;
            var predicate = isWhole ? "" : PredicateOf(figure.Predicate, figure.Measure == Measure.Count ? figure.Head : null);
            if (figure is { Kind: CountKind.Increment, Scope: "others" or "other" or "more" } && figure.CountedSpan is null && PredicateFolding.IsCasualty(predicate))
            {
                thing = FoldedThing.Anyone; // "killed a woman and injured 11 others": of any kind
            }

            if (figure is { Measure: Measure.Count, Head: "shot", Value: > 1, CountedSpan: { } shot } && predicate is "" or PredicateFolding.Shot && AreShot(reading.Text, shot))
            {
                (thing, predicate) = (FoldedThing.Anyone, PredicateFolding.Shot); // "Nine shot in park": several would be shots
            }
            else if (figure is { Measure: Measure.Count, Head: "shot" } && predicate == PredicateFolding.Shot)
            {
                (thing, predicate) = (thing with { IsPeople = false }, ""); // "19 shots to their seven"
            }
            else if (predicate == PredicateFolding.Shot && DeedNouns.IsFatal(reading.Text, stretch, figure.Span))
            {
                predicate = PredicateFolding.Killed; // "the fatal shooting of two"
            }

            if (figure.Measure == Measure.Count && thing.IsPeople && (predicate == "save" || (thing.Head == "survivor" && predicate is "pull" or "pick" or "pluck" or "lift" or "take" or "find")) && figure.Head is not ("body" or "corpse"))
            {
                predicate = PredicateFolding.Rescued; // "pulled 69 survivors from the sea", "saved 67 people"
            }
            else if (figure.Measure == Measure.Count && thing is { IsPeople: true, IsAnyone: false, IsAttacker: false } && predicate is "treat" or "need" or "require" or "suffer" or "receive" && figure.CountedSpan is { } hurt && DeedNouns.AreHurt(reading.Text, stretch, hurt.End))
            {
                // "Two firefighters were treated for burns": hurt, wherever they were treated.
                (predicate, figure) = (PredicateFolding.Injured, figure with { Predicate = PredicateFolding.Injured });
            }

            if (predicate == "treat" && figure.Measure == Measure.Count && thing.IsPeople && DeedNouns.AreInHospital(reading.Text, stretch, (figure.CountedSpan ?? figure.Span).End))
            {
                predicate = PredicateFolding.Injured; // "66 people were being treated in hospital": the mention keeps its verb, which tells them from all who were hurt
            }

            if (figure.Measure == Measure.Count && thing.IsPeople && (predicate == PredicateFolding.Lost || (predicate is "fire" or "dismiss" or "sack" or "axe" && thing.Head is "worker" or "employee" or "staff")))
            {
                (thing, predicate) = (Job, PredicateFolding.Lost); // "lay off 900 people", "900 jobs will go"
            }

            if (figure.Measure == Measure.Count && IsAllBut(reading.Text, stretch, figure.Span))
            {
                (thing, predicate) = (NoThing, ""); // "all but five were released"
            }
            else if (predicate.Length == 0 && figure.Measure == Measure.Count && figure.CountedSpan is not null)
            {
                predicate = DeedNouns.Before(reading.Text, stretch, figure.Span);
            }
            else if (figure.Measure != Measure.Count && Levels.Contains(predicate) && !(figure.Measure == Measure.Share && predicate is "rise" or "climb" && !IsLevel(reading.Text, figure.Span.Start)))
            {
                predicate = "";
            }

            if (figure.Measure == Measure.Share && thing.Head is "voter" or "electorate" or "elector" or "" && predicate is "take" or "vote" or "cast" or "turn" && MeasuredMatters.IsTurnout(figure, predicate))
            {
                (thing, predicate) = (MeasuredMatters.Turnout, ""); // "53 percent of registered voters took part"
            }

            if (figure.Unit == Magnitude || (figure.Measure == Measure.Duration && predicate is "take" or "last"))
            {
                predicate = "";
            }
            else if (figure.Measure == Measure.Count && thing.IsPeople && !PredicateFolding.IsCasualty(predicate) && DeedNouns.AreAboard(reading.Text, figure, thing.Head, predicate))
            {
                predicate = DeedNouns.Aboard;
            }
            else if (figure.Measure == Measure.Count && thing.IsPeople && !PredicateFolding.IsCasualty(predicate) && CrowdDeeds.MayBe(predicate) && CrowdDeeds.Of(reading.Text, stretch, figure) is { } crowd)
            {
                predicate = crowd;
            }
            else if (figure.Measure == Measure.Count && (thing.IsPeople || thing.Head.Length == 0 || figure.CountedSpan is null) && !PredicateFolding.IsCasualty(predicate) && (CrowdDeeds.IsAudience(reading.Text, stretch, figure.Span) || (predicate == "watch" && figure.Value >= FewestWatchers && !IsFarAway(reading.Text, stretch))))
            {
                (thing, predicate) = (MeasuredMatters.Attendance, ""); // "in front of a crowd of 41,207"
            }
            else if (figure.Measure == Measure.Count && figure.Value >= FewestEmployees && (predicate == "employ" || (predicate.Length == 0 && DeedNouns.AreStaff(reading.Text, stretch, figure, thing.Head))))
            {
                (thing, predicate) = (MeasuredMatters.Workforce, ""); // "employs 900 people", "has 900 employees"
            }
            else if (figure.Measure == Measure.Count && thing.IsPeople && predicate is "hold" or "seat" or "accommodate")
            {
                (thing, predicate) = (MeasuredMatters.Capacity, ""); // "the hall seats 900 people"
            }
            else if (figure.Measure == Measure.Count && predicate.Length == 0 && figure.CountedSpan is not null && DeedNouns.IsSample(reading.Text, stretch, figure.Span, out var maker))
            {
                predicate = DeedNouns.Asked;
                figure = figure with { Subject = maker ?? figure.Subject };
            }
            else if (figure.Measure == Measure.Length && ThingFolding.IsUnitAlone(figure))
            {
                var behind = (figure.CountedSpan ?? figure.Span).End;
                var dimension = DimensionWords.Behind(reading.Text, behind);
                thing = thing with { Head = thing.Head + dimension };
                figure = dimension == DimensionWords.Away && DimensionWords.From(reading.Text, behind) is { } mark ? figure with { Subject = mark } : figure;
            }

            if (figure.Measure == Measure.Length && DimensionWords.OfNoun(thing.Head) is { } ofNoun)
            {
                thing = new FoldedThing(UnitFactors.BaseOf(figure.Unit!) + ofNoun, false, false, false, []); // "at a depth of 250 metres", "250 metres deep"
                figure = figure with { Counted = null };
            }

            if (figure.Measure == Measure.Count && thing.Head is "count" or "charge" or "offence" or "offense" && DeedNouns.IsVerdict(reading.Text, stretch, figure.Span))
            {
                predicate = DeedNouns.Convicted; // "guilty of 26 counts", "convicted on 26 counts"
            }

            (figure, thing, predicate) = AmountThings.Name(reading.Text, stretch, figure, thing, predicate, isVote);
            var isForecast = sentence >= 0 && figure.Measure is Measure.Money or Measure.Share or Measure.Count && Forecasts.Give(reading.Text, stretch, figure.Span);
            figure = isForecast ? figure with { Status = FigureStatus.Projected } : WithStatus(reading, figure, thing, predicate, sentence);
            if (predicate == PredicateFolding.Lost && thing.Head == Job.Head && figure.Status == FigureStatus.Projected)
            {
                figure = figure with { Status = null }; // "will be lost", "is to cut": announced once, they are going
            }

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
                thing = NoThing;
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
                OtherEvent = OtherEvent(article, figure, predicate, sentence),
                EventPlace = eventPlace,
            });
        }

        AttackersAmongDead.CountAlike(collected);
        CrowdsBefore.Complete(collected);
        return collected;
    }

    // "Turnout rose to 61%" gives a level, "revenue rose 4.2%" how far it rose.
    private static bool IsLevel(string text, int at) => text.AsSpan(Math.Max(0, at - LongestLead), at - Math.Max(0, at - LongestLead)).Contains(" to ", StringComparison.Ordinal);

    private static bool AreShot(string text, TextSpan counted) => text.AsSpan(counted.Start, counted.Length).Equals(PredicateFolding.Shot, StringComparison.OrdinalIgnoreCase);

    private static bool IsAllBut(string text, TextSpan sentence, TextSpan figure) =>
        text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd().EndsWith("all but", StringComparison.OrdinalIgnoreCase);

    // "Twelve were shot down over the northern district alone"
    private static bool IsAlone(string text, TextSpan sentence, int from)
    {
        var rest = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, from + LongestAlone) - from));
        var stop = rest.IndexOfAny(',', ';', '.');
        rest = stop < 0 ? rest : rest[..stop];
        return rest.TrimEnd().EndsWith(" alone", StringComparison.Ordinal);
    }

    // "Nine million watched on television": they were not there.
    private static bool IsFarAway(string text, TextSpan sentence) =>
        sentence.Of(text).Contains("on television", StringComparison.OrdinalIgnoreCase) || sentence.Of(text).Contains("on TV", StringComparison.Ordinal)
        || sentence.Of(text).Contains(" tuned ", StringComparison.OrdinalIgnoreCase) || sentence.Of(text).Contains(" online", StringComparison.OrdinalIgnoreCase);

    private static FigureMention WithStatus(ArticleReading reading, FigureMention figure, FoldedThing thing, string predicate, int sentence)
    {
        if ((NamedAmounts.IsAnchor(thing.Head) || MeasuredMatters.IsMatter(thing.Head)) && figure is { Measure: Measure.Money, Status: FigureStatus.Projected })
        {
            return figure with { Status = null }; // "will pay $4 billion for it": the price is agreed
        }

        if (figure.Status is not null || sentence < 0)
        {
            return figure;
        }

        var stretch = reading.Sentences[sentence];
        var told = NamedAmounts.IsAnchor(thing.Head) && sentence > 0 ? new TextSpan(reading.Sentences[sentence - 1].Start, stretch.End) : stretch; // "her rival had 44 percent" follows it
        var isOpen = figure.Measure == Measure.Share ? EarlyCounts.AreIn(reading.Text, told, figure.Span)
            : figure.Measure is Measure.Count or Measure.Money && predicate.Length == 0 && !NamedAmounts.IsAnchor(thing.Head) && EarlyCounts.IsPlanned(reading.Text, stretch, figure.Span);
        return isOpen ? figure with { Status = FigureStatus.Projected } : figure;
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

    private FoldedThing ThingOf(FigureMention figure)
    {
        if (!_things.TryGetValue((figure.Counted, figure.Head), out var thing))
        {
            _things.Add((figure.Counted, figure.Head), thing = ThingFolding.Fold(figure));
        }

        return thing;
    }

    private string PredicateOf(string? predicate, string? head)
    {
        if (!_predicates.TryGetValue((predicate, head), out var folded))
        {
            _predicates.Add((predicate, head), folded = PredicateFolding.Fold(predicate, head));
        }

        return folded;
    }

    private static PartialDate? OtherEvent(StoryArticle article, FigureMention figure, string predicate, int sentence)
    {
        // "In 1996 a 5-year-old girl got into the pen": a child of then.
        if (!PredicateFolding.IsCasualty(predicate) && predicate != "arrested" && !(figure.Measure == Measure.Age && (figure.AsOf ?? figure.Period) is not null))
        {
            return null;
        }

        // "45 people have been killed this year": a toll of many events.
        if (figure.Period is { } period && period.LastDay.DayNumber - period.FirstDay.DayNumber > LongestEventDays)
        {
            return period.To;
        }

        if ((figure.AsOf ?? figure.Period) is { } held)
        {
            return article.NotBefore is { } day && held.LastDay < day.AddDays(-Math.Min(BackgroundDays, day.DayNumber)) ? held.To : null;
        }

        // "the 2004 tsunami": a year long past beside the figure, in its own sentence.
        return sentence < 0 ? null
            : PastYears.In(article.Reading.Text, article.Reading.Sentences[sentence], article.NotBefore?.Year ?? 0) is { } past && !past.Span.Overlaps(figure.Span) ? past.Year
            : PastYears.OfSubject(article.Reading.Text, article.Reading.Sentences, sentence, article.NotBefore?.Year ?? 0);
    }
}
