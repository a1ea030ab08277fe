namespace ClaimTracker.Data.History;

/// <summary>What an editor said of two names of counted things.</summary>
/// <param name="One">A head noun.</param>
/// <param name="Other">The other.</param>
/// <param name="AreSame">Whether they name the same thing; null when what was said before is taken back.</param>
public sealed record NamesRow(string One, string Other, bool? AreSame)
{
    // Letters and digits alone, as a cursor carries ids.
    private const string Prefix = "names";

    /// <summary>It in one sentence.</summary>
    public string Sentence => AreSame switch
    {
        true => $"\u201C{One}\u201D and \u201C{Other}\u201D are the same thing.",
        false => $"\u201C{One}\u201D and \u201C{Other}\u201D are not the same thing.",
        null => $"Took back what was said of \u201C{One}\u201D and \u201C{Other}\u201D.",
    };

    /// <summary>The id under which the history has what was said.</summary>
    public static string Id(long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Prefix}{number}");

    /// <summary>The number of what was said; null for another id.</summary>
    public static long? Number(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(id.AsSpan(Prefix.Length), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
