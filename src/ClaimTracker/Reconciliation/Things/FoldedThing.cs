using ClaimTracker.Lexicons;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>What a figure counts, folded for comparison.</summary>
/// <param name="Head">The head noun, singular, lower case, people in general as <c>person</c>; empty when it is not known.</param>
/// <param name="IsPeople">Whether those counted are people.</param>
/// <param name="IsAnyone">Whether the words name people in general, and no kind of them.</param>
/// <param name="IsAttacker">Whether the words name somebody who attacks: never one of the victims.</param>
/// <param name="Modifiers">The words before the head, singular, lower case, in ordinal order, without those that say nothing.</param>
internal sealed record FoldedThing(string Head, bool IsPeople, bool IsAnyone, bool IsAttacker, IReadOnlyList<string> Modifiers)
{
    // Before the things that are made with the class: they ask it.
    private static readonly HashSet<string> Containers = WordTable.Read("container-places.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>People in general.</summary>
    public static FoldedThing Anyone { get; } = new("person", true, true, false, []);

    /// <summary>Nothing that could be compared.</summary>
    public static FoldedThing None { get; } = new("", false, false, false, []);

    /// <summary>Work that somebody has, and may lose.</summary>
    public static FoldedThing Job { get; } = new("job", false, false, false, []);

    /// <summary>The whole name, as the text has it, of whom an amount is told; null where a noun names the thing.</summary>
    public string? Name { get; init; }

    /// <summary>Those modifiers that make a part of what they stand before: the new ones of "new cases".</summary>
    public IReadOnlyList<string> Restrictions { get; } = [.. Modifiers.Where(ThingFolding.IsRestrictive)];

    /// <summary>The same words as one text, by which parts are told apart; empty when there are none.</summary>
    public string Part { get; } = string.Join(", ", Modifiers.Where(ThingFolding.IsRestrictive));

    /// <summary>Whether they are places that hold something else: countries, cities.</summary>
    public bool IsContainer { get; } = Containers.Contains(Head);
}
