using ClaimTracker.Lexicons;

namespace ClaimTracker.Quantities;

/// <summary>Currencies by the forms in which texts write them.</summary>
internal static class Currencies
{
    /// <summary>Most words that one form has: <c>Hong Kong dollars</c>, with the full stop of a short form.</summary>
    public const int MostTokens = 4;

    private static readonly Dictionary<CurrencyForm, WordMap<(string Code, bool IsCertain)>> Tables =
        WordTable.Read("currencies.tsv").GroupBy(row => WordTable.Named<CurrencyForm>(row[2])).ToDictionary(
            group => group.Key,
            group => group.ToWordMap(row => row[0], row => (row[1].TrimEnd('?'), !row[1].EndsWith('?')), group.Key == CurrencyForm.Word ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));

    private static readonly WordMap<(string Code, bool IsCertain)>
        Signs = Tables[CurrencyForm.Sign], Prefixes = Tables[CurrencyForm.Prefix], Codes = Tables[CurrencyForm.Code], Words = Tables[CurrencyForm.Word];

    private static readonly string[] Behind =
        [.. WordTable.Read("currencies.tsv").Where(row => WordTable.Named<CurrencyForm>(row[2]) is CurrencyForm.Word or CurrencyForm.Code).Select(row => row[0])];

    /// <summary>Whether a currency's words or code begin with these letters, letter case aside.</summary>
    public static bool Begin(ReadOnlySpan<char> letters) => Phrases.AnyBegins(Behind, letters);

    /// <summary>The ISO 4217 code of a currency written so, or the name of a coin; null when it is none.</summary>
    /// <param name="text">The sign, letters or words.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="isCertain">Whether it can mean nothing else; <c>pound</c> is a mass too.</param>
    public static string? Find(ReadOnlySpan<char> text, CurrencyForm form, out bool isCertain)
    {
        var table = form switch
        {
            CurrencyForm.Sign => Signs,
            CurrencyForm.Prefix => Prefixes,
            CurrencyForm.Code => Codes,
            _ => Words,
        };
        var found = table.TryGetValue(text, out var entry);
        isCertain = entry.IsCertain;
        return found ? entry.Code : null;
    }
}
