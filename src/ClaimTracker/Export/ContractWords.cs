using ClaimTracker.Claims;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Export;

/// <summary>The words by which machine-readable output names the values of the library's enumerations: lower case, joined by underscores.</summary>
public static class ContractWords
{
    public static string Of(Modifier modifier) => Words<Modifier>.All[(int)modifier];

    public static string Of(Measure measure) => Words<Measure>.All[(int)measure];

    public static string Of(CountKind kind) => Words<CountKind>.All[(int)kind];

    public static string Of(FigureStatus status) => Words<FigureStatus>.All[(int)status];

    public static string Of(ClaimKind kind) => Words<ClaimKind>.All[(int)kind];

    public static string Of(Stance stance) => Words<Stance>.All[(int)stance];

    public static string Of(SourceKind kind) => Words<SourceKind>.All[(int)kind];

    public static string Of(Relation relation) => Words<Relation>.All[(int)relation];

    public static string Of(Reason reason) => Words<Reason>.All[(int)reason];

    /// <summary>The word of a value of any other enumeration.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => Words<T>.All[Array.IndexOf(Enum.GetValues<T>(), value)];

    /// <summary>The words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Words<T>.All;

    /// <summary>Reads a word back.</summary>
    /// <returns>Null when no value has that word.</returns>
    public static T? Read<T>(string? word)
        where T : struct, Enum => Array.IndexOf(Words<T>.All, word) is var index and >= 0 ? Enum.GetValues<T>()[index] : null;

    /// <summary>Made once from the names in the code: a renamed value is a changed contract, and a test says so.</summary>
    private static class Words<T>
        where T : struct, Enum
    {
        public static readonly string[] All = Array.ConvertAll(Enum.GetNames<T>(), Snake);
    }

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
