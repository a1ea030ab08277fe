using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Folds what figures count and what is said of them, each phrase once. For one thread at a time.</summary>
internal sealed class FoldedPhrases
{
    private readonly Dictionary<string, List<(string? Head, Measure Measure, string? Unit, FoldedThing Thing)>> _things = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string? Head, string Folded)>> _predicates = new(StringComparer.Ordinal);

    /// <summary>What it counts; what a phrase names is another for an age, a share and a count.</summary>
    public FoldedThing ThingOf(FigureMention figure)
    {
        var phrase = figure.Counted ?? "";
        if (!_things.TryGetValue(phrase, out var known))
        {
            _things.Add(phrase, known = []);
        }

        foreach (var (head, measure, unit, thing) in known)
        {
            if (measure == figure.Measure && head == figure.Head && unit == figure.Unit)
            {
                return thing;
            }
        }

        var folded = ThingFolding.Fold(figure);
        known.Add((figure.Head, figure.Measure, figure.Unit, folded));
        return folded;
    }

    /// <summary>What is said of those counted.</summary>
    /// <param name="predicate">The verb phrase; null where there is none.</param>
    /// <param name="head">The noun counted, where it may say what was done.</param>
    public string PredicateOf(string? predicate, string? head)
    {
        var phrase = predicate ?? "";
        if (!_predicates.TryGetValue(phrase, out var known))
        {
            _predicates.Add(phrase, known = []);
        }

        foreach (var (noun, folded) in known)
        {
            if (noun == head)
            {
                return folded;
            }
        }

        var fold = PredicateFolding.Fold(predicate, head);
        known.Add((head, fold));
        return fold;
    }
}
