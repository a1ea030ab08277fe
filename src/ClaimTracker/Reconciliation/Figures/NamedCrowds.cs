using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Names what the words about a number make of it where noun and verb do not: turnout, people on board, those who struck or came to watch, a workforce, a hall's seats, those asked, a height or depth, a verdict's counts.</summary>
internal static class NamedCrowds
{
    /// <summary>Fewer people than this who work somewhere need not be all.</summary>
    private const decimal FewestEmployees = 100;

    /// <summary>Fewer people than this who watch something are no attendance.</summary>
    private const decimal FewestWatchers = 100;

    /// <param name="text">The text.</param>
    /// <param name="stretch">The figure's sentence, or its own span where it stands outside all.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="thing">What its noun names.</param>
    /// <param name="predicate">What is said of it, folded.</param>
    public static (FigureMention Figure, FoldedThing Thing, string Predicate) Name(string text, TextSpan stretch, FigureMention figure, FoldedThing thing, string predicate)
    {
        if (figure.Measure == Measure.Share && thing.Head is "voter" or "electorate" or "elector" or "" && predicate is "take" or "vote" or "cast" or "turn" && MeasuredMatters.IsTurnout(figure, predicate))
        {
            (thing, predicate) = (MeasuredMatters.Turnout, ""); // "53 percent of registered voters took part"
        }

        if (figure.Unit == FigureCollector.Magnitude || (figure.Measure == Measure.Duration && predicate is "take" or "last"))
        {
            predicate = "";
        }
        else if (figure.Measure == Measure.Count && thing.IsPeople && !PredicateFolding.IsCasualty(predicate) && DeedNouns.AreAboard(text, figure, thing.Head, predicate))
        {
            predicate = DeedNouns.Aboard;
        }
        else if (figure.Measure == Measure.Count && thing.IsPeople && !PredicateFolding.IsCasualty(predicate) && CrowdDeeds.MayBe(predicate) && CrowdDeeds.Of(text, stretch, figure) is { } crowd)
        {
            predicate = crowd;
        }
        else if (figure.Measure == Measure.Count && (thing.IsPeople || thing.Head.Length == 0 || figure.CountedSpan is null) && !PredicateFolding.IsCasualty(predicate) && (CrowdDeeds.IsAudience(text, stretch, figure.Span) || (predicate == "watch" && figure.Value >= FewestWatchers && !IsFarAway(text, stretch))))
        {
            (thing, predicate) = (MeasuredMatters.Attendance, ""); // "in front of a crowd of 41,207"
        }
        else if (figure.Measure == Measure.Count && figure.Value >= FewestEmployees && (predicate == "employ" || (predicate.Length == 0 && DeedNouns.AreStaff(text, stretch, figure, thing.Head))))
        {
            (thing, predicate) = (MeasuredMatters.Workforce, ""); // "employs 900 people", "has 900 employees"
        }
        else if (figure.Measure == Measure.Count && thing.IsPeople && predicate is "hold" or "seat" or "accommodate")
        {
            (thing, predicate) = (MeasuredMatters.Capacity, ""); // "the hall seats 900 people"
        }
        else if (figure.Measure == Measure.Count && predicate.Length == 0 && figure.CountedSpan is not null && DeedNouns.IsSample(text, stretch, figure.Span, out var maker))
        {
            predicate = DeedNouns.Asked;
            figure = figure with { Subject = maker ?? figure.Subject };
        }
        else if (figure.Measure == Measure.Length && ThingFolding.IsUnitAlone(figure))
        {
            var behind = (figure.CountedSpan ?? figure.Span).End;
            var dimension = DimensionWords.Behind(text, behind);
            thing = thing with { Head = thing.Head + dimension };
            figure = dimension == DimensionWords.Away && DimensionWords.From(text, behind) is { } mark ? figure with { Subject = mark } : figure;
        }

        if (figure.Measure == Measure.Length && DimensionWords.OfNoun(thing.Head) is { } ofNoun)
        {
            thing = new FoldedThing(UnitFactors.BaseOf(figure.Unit!) + ofNoun, false, false, false, []); // "at a depth of 250 metres", "250 metres deep"
            figure = figure with { Counted = null };
        }

        if (figure.Measure == Measure.Count && thing.Head is "count" or "charge" or "offence" or "offense" && DeedNouns.IsVerdict(text, stretch, figure.Span))
        {
            predicate = DeedNouns.Convicted; // "guilty of 26 counts", "convicted on 26 counts"
        }

        return (figure, thing, predicate);
    }

    // "Nine million watched on television": they were not there.
    private static bool IsFarAway(string text, TextSpan sentence) =>
        sentence.Of(text).Contains("on television", StringComparison.OrdinalIgnoreCase) || sentence.Of(text).Contains("on TV", StringComparison.Ordinal)
        || sentence.Of(text).Contains(" tuned ", StringComparison.OrdinalIgnoreCase) || sentence.Of(text).Contains(" online", StringComparison.OrdinalIgnoreCase);
}
