using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Names series for people: counted thing, predicate and place.</summary>
internal static class SeriesLabels
{
    /// <summary>The counted phrase that most figures have, of several the one that is most like the others; null when none has one.</summary>
    public static string? Counted(SeriesDraft series) => series.Topic is { IsCasualty: true, Thing: "person" } && series.Members.Any(m => m.Thing.IsAnyone)
        ? "people" + (series.Scope.Length == 0 ? "" : series.Scope.StartsWith("part", StringComparison.Ordinal) ? " (a part of all)" : $" ({series.Scope})")
        : series.Topic.Predicate == PredicateFolding.Lost && series.Members[0].Thing.Head == "job" ? "jobs"
        : NamedAmounts.IsAnchor(series.Members[0].Thing.Head) ? NamedAmounts.LabelOf(MostUsed(series.Members.Select(member => member.Thing.Name)) ?? series.Members[0].Thing.Head[1..], series.Topic.Measure)
        : IsVote(series) ? "the vote"
        : MeasuredMatters.IsMatter(series.Members[0].Thing.Head) ? series.Members[0].Thing.Name ?? series.Members[0].Thing.Head[..^1]
        : series.Topic.Measure == Measure.Age && MostUsed(series.Members.Select(member => member.Mention.Counted)) is { } person ? $"the age of the {person}"
        : series.Topic is { Measure: Measure.Length, Predicate: "fall" } && ThingFolding.IsUnitAlone(series.Members[0].Mention) ? "the fall"
        : ThingFolding.IsUnitAlone(series.Members[0].Mention) && DimensionWords.NameOf(series.Topic.Measure, series.Members[0].Thing.Head) is { } dimension ? dimension
        : MostUsed(series.Members.Select(member => member.Mention.Counted));

    /// <summary>What is said of them, as most texts say it; null when nothing is said.</summary>
    public static string? Predicate(SeriesDraft series) => series.Topic.Predicate.Length == 0 ? null
        : series.Topic.IsCasualty ? series.Topic.Predicate
        : series.Topic.Predicate == DeedNouns.Aboard ? "on board"
        : series.Topic.Predicate == DeedNouns.Convicted && series.Topic.Thing != "person" ? "that end in a conviction"
        : CrowdDeeds.Phrase(series.Topic.Predicate) is { } deed ? deed
        : series.Topic.Predicate == "lost" ? "lost"
        : MostUsed(series.Members.Select(member => member.Mention.Predicate)) ?? series.Topic.Predicate;

    public static string Label(SeriesDraft series)
    {
        var parts = new List<string> { WithSmallLetter(Counted(series) ?? series.Members[0].Thing.Head) };
        if (series.OfPhrase is { } held)
        {
            parts.Add($"with {held}");
        }

        if (!(series.Topic.Measure == Measure.Length && ThingFolding.IsUnitAlone(series.Members[0].Mention)) && Predicate(series) is { } predicate && !parts[0].Contains(predicate, StringComparison.OrdinalIgnoreCase))
        {
            parts.Add(predicate);
        }

        if (series.Place is { } place)
        {
            parts.Add($"in {place.Name}");
        }

        var label = string.Join(' ', parts.Where(part => part.Length > 0));
        return SaysLittle(series, label) && ClauseWords.Around(series.Members[0]) is { } clause ? $"{label} (“{clause}”)" : label;
    }

    // "Hours" or "people" alone could be any: the words of the first text say which.
    private static bool SaysLittle(SeriesDraft series, string label) => series.Topic.Measure != Measure.Age && (NamedAmounts.IsAnchor(series.Members[0].Thing.Head) || IsVote(series)
        || (!label.Contains(' ', StringComparison.Ordinal) && !MeasuredMatters.IsMatter(series.Members[0].Thing.Head) && series.Topic.Measure is Measure.Count or Measure.Duration or Measure.Score));

    private static bool IsVote(SeriesDraft series) => series.Members[0].Thing.Head == MeasuredMatters.Vote.Head;

    /// <summary>The phrase that most of them use, of several the one whose words the others use too, then the longer; null when none has one.</summary>
    public static string? MostUsed(IEnumerable<string?> phrases)
    {
        var groups = phrases.OfType<string>().GroupBy(phrase => phrase, StringComparer.Ordinal).Select(group => (Phrase: group.Key, Count: group.Count())).ToList();
        var most = groups.Count == 0 ? 0 : groups.Max(group => group.Count);
        var tied = groups.Where(group => group.Count == most).Select(group => group.Phrase).ToList();
        if (tied.Count <= 1)
        {
            return tied.FirstOrDefault();
        }

        var uses = groups.SelectMany(group => WordsOf(group.Phrase)).GroupBy(word => word, StringComparer.OrdinalIgnoreCase).ToDictionary(word => word.Key, word => word.Count(), StringComparer.OrdinalIgnoreCase);
        return tied.OrderByDescending(phrase => WordsOf(phrase).Sum(word => uses[word] > 1 ? uses[word] - 1 : -1)).ThenByDescending(phrase => phrase.Length).ThenBy(phrase => phrase, StringComparer.Ordinal).First();
    }

    private static IEnumerable<string> WordsOf(string phrase) => phrase.Split(' ').Distinct(StringComparer.OrdinalIgnoreCase);

    // "Day tickets cost £12", at the beginning of a sentence: no name. "Dutch" is one wherever it stands.
    private static string WithSmallLetter(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && space + 1 < phrase.Length && char.IsUpper(phrase[0]) && char.IsLower(phrase[space + 1])
            && (WordLexicon.English.ClassesOf(phrase.AsSpan(0, space)) & (WordClass.AnyNoun | WordClass.Adjective)) != 0 && (WordLexicon.English.ClassesOf(phrase.AsSpan(0, space)) & WordClass.Name) == 0
            && NameWords.CountryOfDemonym(phrase.AsSpan(0, space)) is null
            ? char.ToLowerInvariant(phrase[0]) + phrase[1..] : phrase;
    }
}
