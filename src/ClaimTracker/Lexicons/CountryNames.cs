using System.Collections.Frozen;

namespace ClaimTracker.Lexicons;

/// <summary>The usual English names of countries by their codes.</summary>
public static class CountryNames
{
    private static readonly FrozenDictionary<string, string> Names =
        WordTable.Read("countries.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>The name of a country; null for null and for a code that is none.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, upper case.</param>
    public static string? Of(string? code) => code is not null && Names.TryGetValue(code, out var name) ? name : null;
}
