namespace ClaimTracker.Data.Browse;

/// <summary>What a list is narrowed to, as it stands in a query string.</summary>
/// <typeparam name="TSelf">The filter itself.</typeparam>
public interface IListFilter<TSelf>
    where TSelf : class, IListFilter<TSelf>
{
    /// <summary>The names of its fields, in the order in which they are written.</summary>
    static abstract IReadOnlyList<string> Names { get; }

    /// <summary>The orders of its list, the usual one first.</summary>
    static abstract IReadOnlyList<SortOption> Sorts { get; }

    /// <summary>Its fields with their values; null where it does not narrow.</summary>
    IEnumerable<(string Name, string? Value)> Fields { get; }

    /// <param name="values">Gives the value of a field, trimmed; null when it is missing or empty.</param>
    /// <param name="filter">The filter; one that narrows nothing when a value is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    static abstract bool TryRead(Func<string, string?> values, out TSelf filter, out string? problem);
}
