namespace ClaimTracker.Lexicons;

/// <summary>The usual English names of countries by their codes.</summary>
public static class CountryNames
{
    private static readonly WordMap<string> Names =
        WordTable.Read("countries.tsv").ToWordMap(row => row[0], row => row[1], StringComparison.Ordinal);

    /// <summary>The name of a country; null for null and for a code that is none.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, upper case.</param>
    public static string? Of(string? code) => code is not null && Names.TryGetValue(code, out var name) ? name : null;
}
