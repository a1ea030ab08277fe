using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>The one sentence of each finding, from templates that an editor understands without the manual.</summary>
internal static class Explanations
{
    private const int MostShown = 4;
    private const int MostOutlets = 2;

    public static string Agree(string label, ValueCluster cluster, IReadOnlyList<string> origins, IReadOnlyList<Reason> reasons)
    {
        var text = $"{Articles(cluster.Articles)} give {ValueText.Of(cluster)} for {label}";
        text += origins.Count == 1 ? $"; all of it goes back to one origin, {origins[0]}" : $", from {origins.Count} origins";
        if (reasons.Contains(Reason.OtherPeriod))
        {
            text += reasons.Contains(Reason.OtherPopulation) ? "; they tell the period and who was counted differently" : "; they tell the period differently";
        }
        else if (reasons.Contains(Reason.OtherPopulation))
        {
            text += "; they tell differently who was counted";
        }

        return text + ".";
    }

    public static string Rounded(string label, ValueCluster cluster) => cluster.IsOfSeveralUnits
        ? $"{Values([.. cluster.Cells.Select(ValueText.Of).Distinct()])} are one amount for {label}, in different units."
        : $"{Values([.. cluster.Cells.Select(ValueText.Of).Distinct()])} are one number for {label}, told more or less precisely.";

    public static string Update(string label, IReadOnlyList<string> steps, IReadOnlyList<Reason> reasons)
    {
        var why = reasons.Contains(Reason.Corrected) ? "the text says that the figure was corrected"
            : reasons.Contains(Reason.ToldAsEarlier) ? "the later text itself tells the older figure as the earlier one"
            : reasons.Contains(Reason.NewlyCounted) ? "the later text says that some are newly counted"
            : reasons.Contains(Reason.LaterAsOf) ? "the figures hold at different dates"
            : "the later figure was published later";
        return $"The figure for {label} changed: {string.Join(", then ", Shown(steps))}; {why}.";
    }

    public static string Conflict(string label, IReadOnlyList<ValueCluster> clusters, IReadOnlyList<Reason> reasons, IReadOnlyList<string> origins)
    {
        var text = $"For {label} the articles give {Values(Given(clusters))}, which cannot {(clusters.Count == 2 ? "both" : "all")} be true";
        if (reasons.Contains(Reason.LinkedValuesDiffer))
        {
            text += "; the rest of the statement is the same";
        }

        if (reasons.Contains(Reason.Denied))
        {
            text += "; a text says of the other that it is not so";
        }

        if (reasons.Contains(Reason.UnitsConverted))
        {
            text += ", also when brought to one unit";
        }

        if (reasons.Contains(Reason.SameOrigin))
        {
            text += $"; {(clusters.Count == 2 ? "both" : "all")} go back to {origins[0]}, so an article has changed it or tells of a part";
        }

        if (reasons.Contains(Reason.ExtractionDoubt))
        {
            text += "; what is counted does not stand beside the number, so check that it was understood";
        }

        return text + ".";
    }

    public static string WithinArticle(string label, StoryFigure early, StoryFigure late, bool isLead) => isLead
        ? $"The article opens with {ValueText.Of(early)} and further down gives {ValueText.Of(late)} for {label}{Sources(early, late)}."
        : $"The article gives both {ValueText.Of(early)} and {ValueText.Of(late)} for {label}{Sources(early, late)}.";

    public static string WithinArticle(string label, IReadOnlyList<string> values) => $"The article gives {Values(Shown(values))} for {label}, which cannot all be true.";

    private static string Sources(StoryFigure early, StoryFigure late) => early.Attribution.Count > 0 && late.Attribution.Count > 0 && early.Attribution[0] != late.Attribution[0]
        ? $": the one from {early.Attribution[0]}, the other from {late.Attribution[0]}" : "";

    public static string Scope(string label, string one, string other, IReadOnlyList<Reason> reasons)
    {
        var what = reasons[0] switch
        {
            Reason.OtherPeriod => "they cover different periods",
            Reason.OtherStatus => "one is established and the other is not",
            Reason.NarrowerPlace => "one covers a smaller place",
            Reason.PartOfWhole => "one counts only a part",
            Reason.AttackerCounted => "one seems to count the attacker among the dead",
            _ => "they count different groups",
        };
        return $"{one} and {other} for {label} do not contradict each other: {what}.";
    }

    public static string Sum(StoryFigure whole, IReadOnlyList<StoryFigure> parts, decimal sum, bool holds)
    {
        var terms = string.Join(" + ", parts.Select(ValueText.Of));
        return holds
            ? $"The parts add up: {terms} = {ValueText.Of(whole)}."
            : $"The parts do not add up: {terms} = {PrintedValue.Of(sum, whole.Mention.Unit)}, but the text gives {ValueText.Of(whole)}.";
    }

    public static string Increment(ValueCluster total, ValueCluster before, StoryFigure more) =>
        $"The total is the earlier figure and those added: {ValueText.Of(before)} + {ValueText.Of(more)} = {ValueText.Of(total)}.";

    public static string Share(StoryFigure part, StoryFigure share, decimal value, decimal whole, decimal exact, bool holds)
    {
        var ratio = $"{PrintedValue.Digits(value)} of {PrintedValue.Digits(whole)} is {PrintedValue.Of(Math.Round(exact, 2), share.Mention.Unit)}";
        return holds ? $"{ratio}, which is the {ValueText.Of(share)} given." : $"{ratio}, but the text gives {ValueText.Of(share)}.";
    }

    public static string Change(StoryFigure old, StoryFigure now, StoryFigure share, decimal exact, bool holds)
    {
        var change = $"From {ValueText.Of(old)} to {ValueText.Of(now)} is {(now.Value > old.Value ? "a rise" : "a fall")} of {PrintedValue.Of(Math.Round(exact, 2), share.Mention.Unit)}";
        return holds ? $"{change}, which is the {ValueText.Of(share)} given." : $"{change}, but the text gives {ValueText.Of(share)}.";
    }

    public static string Quotation(IReadOnlyList<WordChange> changes, (string One, string Other)? mouths)
    {
        var said = new List<string>();
        if (mouths is { } pair)
        {
            said.Add($"the same words are given to {pair.One} and to {pair.Other}");
        }

        foreach (var change in changes.Take(MostShown - 1))
        {
            said.Add(change.From.Length == 0 ? $"“{change.To}” is added in one wording"
                : change.To.Length == 0 ? $"“{change.From}” is left out of one wording"
                : $"one wording has “{change.From}”, another “{change.To}”");
        }

        if (changes.Count >= MostShown)
        {
            said.Add("and more words differ");
        }

        return $"One quotation in two forms: {string.Join("; ", said)}.";
    }

    public static string Reuse(int articles, string? credited) =>
        $"{Articles(articles)} share passages of narration, so they do not confirm each other{(credited is null ? "" : $"; one is credited to {credited}")}.";

    /// <summary>The values, each with who gives it.</summary>
    private static List<string> Given(IReadOnlyList<ValueCluster> clusters)
    {
        // A value whose outlets are not known would look as if the outlet beside it gave both.
        var shown = clusters.Take(MostShown).Select(cluster => (Cluster: cluster, Outlets: OutletsOf(cluster))).ToList();
        var areNamed = shown.TrueForAll(value => value.Outlets.Count > 0);
        var given = shown.ConvertAll(value => ValueText.Of(value.Cluster)
            + (!areNamed ? "" : value.Outlets.Count > MostOutlets ? $" ({value.Outlets[0]} and others)" : $" ({Values(value.Outlets)})"));
        if (clusters.Count > MostShown)
        {
            given.Add($"{clusters.Count - MostShown} more values");
        }

        return given;
    }

    private static List<string> OutletsOf(ValueCluster cluster) =>
        [.. cluster.Members.Where(member => !member.IsEarlier).Select(member => member.Article.Reading.Metadata.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Take(MostOutlets + 1)];

    private static List<string> Shown(IReadOnlyList<ValueCluster> clusters) => Shown([.. clusters.Select(ValueText.Of)]);

    private static List<string> Shown(IReadOnlyList<string> values)
    {
        var shown = values.Take(MostShown).ToList();
        if (values.Count > MostShown)
        {
            shown.Add($"{values.Count - MostShown} more values");
        }

        return shown;
    }

    private static string Values(IReadOnlyList<string> values) => ValueText.List(values);

    private static string Articles(int count) => count == 1 ? "One article" : $"{count} articles";
}
