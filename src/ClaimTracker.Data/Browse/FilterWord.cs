using ClaimTracker.Export;

namespace ClaimTracker.Data.Browse;

/// <summary>Reads a field of a filter that takes one of a few words.</summary>
internal static class FilterWord
{
    /// <param name="values">Gives the value of a field.</param>
    /// <param name="name">The field.</param>
    /// <param name="value">Null when the field is missing.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryRead<T>(Func<string, string?> values, string name, out T? value, out string? problem)
        where T : struct, Enum
    {
        problem = null;
        value = ContractWords.Read<T>(values(name));
        if (value is null && values(name) is { } word)
        {
            problem = $"There is no {name} \"{word}\": it is one of {string.Join(", ", ContractWords.All<T>())}.";
            return false;
        }

        return true;
    }
}
