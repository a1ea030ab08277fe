using ClaimTracker.Data.Claims;
using ClaimTracker.Export;
using ClaimTracker.Lexicons;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Web.Shared.Lists;

/// <summary>Says one part of a filter in words.</summary>
internal static class FieldWords
{
    public static string Of(string name, string value) => name switch
    {
        "q" => $"\u201C{value}\u201D",
        "kind" => ClaimFilter.KindOf(value) is { } kind ? Wording.Of(kind) : $"Kind: {value}",
        "relation" => ContractWords.Read<Relation>(value) is { } relation ? Wording.Of(relation) : value,
        "measure" => $"Measure: {value}",
        "format" => ExportFormats.TryParse(value, out var format) ? ExportFormats.Label(format) : value,
        "who" => $"By {value}",
        "withdrawn" => value == "yes" ? "Withdrawn" : "Not withdrawn",
        "country" => CountryNames.Of(value) ?? value,
        "from" => $"From {value}",
        "to" => $"Up to {value}",
        "reprints" => "Reprints apart",
        _ => IsId(value) ? $"One {Label(name)}" : $"{char.ToUpperInvariant(Label(name)[0])}{Label(name)[1..]}: {value}",
    };

    private static string Label(string name) => name == "location" ? "place" : name;

    /// <summary>An id says nothing to a person.</summary>
    private static bool IsId(string value) => value.Length == ContentHash.IdLength && value.All(char.IsAsciiHexDigitLower);
}
