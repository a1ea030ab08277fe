using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Folds what is said of those counted: "were fatally shot" and "died" are <c>killed</c>, "has set up" says no more than that they are there.</summary>
internal static class PredicateFolding
{
    public const string Killed = "killed", Injured = "injured", Shot = "shot", Rescued = "rescued";

    /// <summary>What is said of jobs that go.</summary>
    public const string Lost = "lost";

    private const string Exist = "exist", Repay = "repay", Sicken = "sicken";

    private static readonly Dictionary<string, string> Classes =
        WordTable.Read("predicate-classes.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly HashSet<string> JobLosses = WordTable.Read("job-loss-verbs.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] Strength = [Killed, Injured, Shot];

    /// <summary>The class of the phrase, else the base form of its first verb; empty when nothing is said but that they are there.</summary>
    /// <param name="predicate">The verb phrase; null when there is none.</param>
    /// <param name="head">The head noun counted: "deaths" says what "killed" says.</param>
    public static string Fold(string? predicate, string? head)
    {
        string? found = null, verb = null;
        foreach (var word in predicate is null ? [] : FoldedWords.Of(predicate))
        {
            var at = ClassOf(word);
            if (at is null)
            {
                verb ??= IsVerb(word) ? WordLexicon.English.BaseOf(word) : null;
            }
            else if (at != Exist && (found is null || Rank(at) < Rank(found)))
            {
                found = at;
            }
        }

        if (found is null && head is "job" or "post" or "position" or "role" && verb is not null && JobLosses.Contains(verb))
        {
            found = Lost; // "1,500 jobs will go", "puts 1,500 jobs at risk"
        }

        if (predicate is "laid off" or "let go" or "made redundant")
        {
            return Lost;
        }

        if (found is null && predicate is not null && (predicate.EndsWith(" ill", StringComparison.OrdinalIgnoreCase) || predicate.EndsWith(" sick", StringComparison.OrdinalIgnoreCase)))
        {
            return Sicken; // "fell ill", "got sick"
        }

        if (found is null && verb is null && head is not null && ClassOf(head) is { } noun && IsCasualty(noun))
        {
            found = noun;
        }

        return found ?? (verb is "pay" or "give" or "hand" && predicate!.EndsWith(" back", StringComparison.OrdinalIgnoreCase) ? Repay : verb) ?? "";
    }

    /// <summary>Whether the predicate tells of something that happens to people in one event.</summary>
    public static bool IsCasualty(string predicate) => predicate is Killed or Injured or Shot or "missing";

    private static string? ClassOf(string word) => Classes.TryGetValue(word, out var direct) ? direct
        : Classes.TryGetValue(WordLexicon.English.BaseOf(word), out var verb) ? verb
        : Classes.GetValueOrDefault(WordLexicon.English.SingularOf(word));

    private static bool IsVerb(string word) => (WordLexicon.English.ClassesOf(word) & WordClass.AnyVerb) != 0
        && (WordLexicon.English.ClassesOf(word) & (WordClass.Auxiliary | WordClass.Preposition | WordClass.Determiner)) == 0;

    private static int Rank(string name)
    {
        var rank = Array.IndexOf(Strength, name);
        return rank < 0 ? Strength.Length : rank;
    }
}
