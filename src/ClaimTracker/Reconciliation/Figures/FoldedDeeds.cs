using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Brings what is said of those counted to the words by which figures meet: "nine shot", "pulled from the sea", "treated for burns", "900 jobs will go", "the river reached".</summary>
internal static class FoldedDeeds
{
    /// <summary>Words as "to about" stand this near before a number.</summary>
    private const int LongestLead = 14;

    // What an amount does when it is no more than that amount: "the river reached 7 metres".
    private static readonly HashSet<string> Levels = WordTable.Read("level-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <param name="text">The text.</param>
    /// <param name="stretch">The figure's sentence, or its own span where it stands outside all.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="thing">What its noun names.</param>
    /// <param name="predicate">What its verb says.</param>
    public static (FigureMention Figure, FoldedThing Thing, string Predicate) Name(string text, TextSpan stretch, FigureMention figure, FoldedThing thing, string predicate)
    {
        if (figure is { Kind: CountKind.Increment, Scope: "others" or "other" or "more" } && figure.CountedSpan is null && PredicateFolding.IsCasualty(predicate))
        {
            thing = FoldedThing.Anyone; // "killed a woman and injured 11 others": of any kind
        }

        if (figure is { Measure: Measure.Count, Head: "shot", Value: > 1, CountedSpan: { } shot } && predicate is "" or PredicateFolding.Shot && AreShot(text, shot))
        {
            (thing, predicate) = (FoldedThing.Anyone, PredicateFolding.Shot); // "Nine shot in park": several would be shots
        }
        else if (figure is { Measure: Measure.Count, Head: "shot" } && predicate == PredicateFolding.Shot)
        {
            (thing, predicate) = (thing with { IsPeople = false }, ""); // "19 shots to their seven"
        }
        else if (predicate == PredicateFolding.Shot && DeedNouns.IsFatal(text, stretch, figure.Span))
        {
            predicate = PredicateFolding.Killed; // "the fatal shooting of two"
        }

        if (figure.Measure == Measure.Count && thing.IsPeople && (predicate == "save" || (thing.Head == "survivor" && predicate is "pull" or "pick" or "pluck" or "lift" or "take" or "find")) && figure.Head is not ("body" or "corpse"))
        {
            predicate = PredicateFolding.Rescued; // "pulled 69 survivors from the sea", "saved 67 people"
        }
        else if (figure.Measure == Measure.Count && thing is { IsPeople: true, IsAnyone: false, IsAttacker: false } && predicate is "treat" or "need" or "require" or "suffer" or "receive" && figure.CountedSpan is { } hurt && DeedNouns.AreHurt(text, stretch, hurt.End))
        {
            // "Two firefighters were treated for burns": hurt, wherever they were treated.
            (predicate, figure) = (PredicateFolding.Injured, figure with { Predicate = PredicateFolding.Injured });
        }

        if (predicate == "treat" && figure.Measure == Measure.Count && thing.IsPeople && (DeedNouns.AreInHospital(text, stretch, (figure.CountedSpan ?? figure.Span).End) || (thing.IsAnyone && DeedNouns.AreTreatedByHospital(text, stretch, figure.Span.Start))))
        {
            predicate = PredicateFolding.Injured; // "66 people were being treated in hospital": the mention keeps its verb, which tells them from all who were hurt
        }

        if (figure.Measure == Measure.Count && thing.IsPeople && (predicate == PredicateFolding.Lost || (predicate is "fire" or "dismiss" or "sack" or "axe" && thing.Head is "worker" or "employee" or "staff")))
        {
            (thing, predicate) = (FoldedThing.Job, PredicateFolding.Lost); // "lay off 900 people", "900 jobs will go"
        }

        if (figure.Measure == Measure.Count && IsAllBut(text, stretch, figure.Span))
        {
            (thing, predicate) = (FoldedThing.None, ""); // "all but five were released"
        }
        else if (predicate.Length == 0 && figure.Measure == Measure.Count && figure.CountedSpan is not null)
        {
            predicate = DeedNouns.Before(text, stretch, figure.Span);
        }
        else if (figure.Measure != Measure.Count && Levels.Contains(predicate) && !(figure.Measure == Measure.Share && predicate is "rise" or "climb" && !IsLevel(text, figure.Span.Start)))
        {
            predicate = "";
        }

        return (figure, thing, predicate);
    }

    // "Turnout rose to 61%" gives a level, "revenue rose 4.2%" how far it rose.
    private static bool IsLevel(string text, int at) => text.AsSpan(Math.Max(0, at - LongestLead), at - Math.Max(0, at - LongestLead)).Contains(" to ", StringComparison.Ordinal);

    private static bool AreShot(string text, TextSpan counted) => text.AsSpan(counted.Start, counted.Length).Equals(PredicateFolding.Shot, StringComparison.OrdinalIgnoreCase);

    private static bool IsAllBut(string text, TextSpan sentence, TextSpan figure) =>
        text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd().EndsWith("all but", StringComparison.OrdinalIgnoreCase);
}
