using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Figures that are comparable on one quantity, while they are being compared.</summary>
/// <param name="Topic">What all of them share.</param>
/// <param name="Scope">What sets the series apart from others on its topic: population, event, status, part; empty for the whole.</param>
/// <param name="Place">Where; null when the figures are tied to no place.</param>
/// <param name="Members">The figures, in story order.</param>
internal sealed record SeriesDraft(Topic Topic, string Scope, PlaceReference? Place, IReadOnlyList<StoryFigure> Members)
{
    /// <summary>The most values of one article that are held against each other.</summary>
    private const int MostLooked = 6;

    private bool? _isOfSeveral;

    /// <summary>Heads that meet others here only by suggestion.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>For places counted beside something else, the phrase used most for that; else null.</summary>
    public string? OfPhrase { get; init; }

    public IReadOnlyList<ValueCluster> Clusters { get; init; } = [];

    /// <summary>
    /// Whether some article gives several values that exclude each other and no word says why: then the figures are not of one thing, but
    /// of several that the words do not tell apart, such as the runs of different innings.
    /// </summary>
    public bool IsOfSeveralThings() => _isOfSeveral ??= (!Topic.IsCasualty || Scope.Length > 0) && Topic.Of.Length == 0 && HasSeveral();

    private bool HasSeveral()
    {
        for (int first = 0, end; first < Members.Count; first = end)
        {
            var isPlural = false;
            for (end = first + 1; end < Members.Count && Members[end].Article == Members[first].Article; end++)
            {
                isPlural |= Members[end].Value != Members[first].Value;
            }

            if (isPlural && AreSeveral([.. Members.Skip(first).Take(end - first).Where(member => member.Value is not null && !member.TakesUp && !member.IsEarlier && member.Change == ChangeWords.None)
                    .DistinctBy(member => member.Value).Take(MostLooked)]))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreSeveral(List<StoryFigure> values) => values.Exists(one => values.Exists(other =>
        !one.Allowed.Meets(other.Allowed) && !ValueRounding.AreConverted(one, other) && !(Topic.Measure != Measure.Count && AreToldApart(one, other)) && (!NamedAmounts.IsAnchor(Topic.Thing) || AreNear(one, other))));

    // The figures of two people, or of January and of February, are told apart by the words.
    private static bool AreToldApart(StoryFigure one, StoryFigure other) => SlotComparer.Compare(one, other).AreApart
        || ((one.Mention.AsOf ?? one.Mention.Period) is { } held && (other.Mention.AsOf ?? other.Mention.Period) is { } also && (held.LastDay < also.FirstDay || also.LastDay < held.FirstDay));

    // Beside a price of millions the price of one share is another thing; only sums of like size could be taken for one another.
    private static bool AreNear(StoryFigure one, StoryFigure other) => one.Value is { } a && other.Value is { } b && Math.Max(a, b) <= 3 * Math.Min(a, b);
}
