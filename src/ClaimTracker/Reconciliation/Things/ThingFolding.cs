using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Folds what figures count, so that "the 12 coastal weather stations" and "12 weather stations" meet.</summary>
internal static class ThingFolding
{
    private static readonly Dictionary<string, string> PeopleKinds =
        WordTable.Read("counted-people.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> Restrictive =
        WordTable.Read("restrictive-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    // Words between a number and its noun that say nothing of what is counted.
    private static readonly HashSet<string> Empty = WordTable.Read("unsaying-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    public static FoldedThing Fold(FigureMention figure)
    {
        // Of "64 percent of voters" and "12 km of road" the voters and the road are what is compared, not the unit.
        var named = figure.Measure == Measure.Count ? figure.Head : LastWord(figure.Counted) ?? (figure.Measure is Measure.Age or Measure.Share ? null : figure.Head);
        if (IsUnitAlone(figure, named))
        {
            return new FoldedThing(UnitFactors.BaseOf(figure.Unit!), false, false, false, []);
        }

        if (figure.Measure == Measure.Share && figure.Counted is not null && FoldedWords.Of(figure.Counted) is var words && MeasuredMatters.Of(words) is { } matter)
        {
            return new FoldedThing(matter, false, false, false, [.. ModifiersOf(figure.Counted, named, named!).Where(word => word is not ("gross" or "domestic" or "annual" or "national"))]);
        }

        var head = named is { Length: > 0 } ? WordLexicon.English.SingularOf(named) : "";
        if (figure.Measure == Measure.Age)
        {
            // Whose age it is; who was harmed is another figure.
            return new FoldedThing(head is "year" or "month" or "year-old" ? "" : head, false, false, false, []);
        }

        if (figure.Measure == Measure.Count && MeasuredMatters.OfCount(head) is { } counted)
        {
            return new FoldedThing(counted, false, false, false, ModifiersOf(figure.Counted, named, head));
        }

        if (figure.Measure == Measure.Length && head == "depth")
        {
            return MeasuredMatters.Depth;
        }

        if (figure.Measure == Measure.Money && (head is "profit" or "earnings" or "earning" || (head == "income" && figure.Counted!.Contains("net ", StringComparison.OrdinalIgnoreCase))))
        {
            return MeasuredMatters.Profit with { Modifiers = [.. ModifiersOf(figure.Counted, named, head).Where(word => word is not ("net" or "quarterly" or "annual" or "quarter" or "second" or "third" or "fourth" or "full-year"))] };
        }

        var kind = PeopleKinds.GetValueOrDefault(head);
        var isPeople = kind is not null || (head.Length > 0 && IsPerson(head));
        var modifiers = ModifiersOf(figure.Counted, named, head);
        return new FoldedThing(kind == "anyone" ? "person" : head, isPeople, kind == "anyone", kind == "attacker", modifiers);
    }

    /// <summary>Whether the word makes a part of what it stands before: "new cases", "female students".</summary>
    public static bool IsRestrictive(string word) => Restrictive.Contains(word);

    /// <summary>Whether the word names people of any kind: "men", "victims".</summary>
    public static bool NamesPeople(string singular) => PeopleKinds.ContainsKey(singular);

    /// <summary>Whether the text names no more than the unit: "12,000 acres", "3 km".</summary>
    public static bool IsUnitAlone(FigureMention figure) => IsUnitAlone(figure, LastWord(figure.Counted) ?? figure.Head);

    private static bool IsUnitAlone(FigureMention figure, string? named) =>
        figure.Unit is not null && figure.Measure is Measure.Length or Measure.Area or Measure.Mass or Measure.Speed or Measure.Temperature
        && (named is null || named == figure.Head || (figure.Head is not null && named.StartsWith(figure.Head, StringComparison.Ordinal)) || (Units.TryFind(named, out var unit) && unit.Measure == figure.Measure));

    private static string? LastWord(string? phrase) => phrase?[(phrase.AsSpan().TrimEnd().LastIndexOf(' ') + 1)..].TrimEnd().ToLowerInvariant();

    // A household is counted as homes are.
    private static bool IsPerson(string head) => head != "household" && (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Person) != 0;

    private static List<string> ModifiersOf(string? counted, string? head, string folded)
    {
        var modifiers = new List<string>();
        if (counted is null)
        {
            return modifiers;
        }

        foreach (var word in FoldedWords.Of(counted))
        {
            if (word == head || word == folded)
            {
                break;
            }

            var singular = WordLexicon.English.SingularOf(word);
            if (singular == folded)
            {
                break;
            }

            if (!Empty.Contains(word) && !modifiers.Contains(singular))
            {
                modifiers.Add(singular);
            }
        }

        modifiers.Sort(StringComparer.Ordinal);
        return modifiers;
    }
}
