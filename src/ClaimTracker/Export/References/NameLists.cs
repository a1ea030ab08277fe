using System.Text;

namespace ClaimTracker.Export.References;

/// <summary>Prints the names of a byline as each style does.</summary>
internal static class NameLists
{
    private const int ApaMost = 20;

    public static string Apa(IReadOnlyList<CitedName> names)
    {
        var printed = names.Select(name => name.IsBody ? name.Family : $"{Inverted(name.Particle, name.Family)}, {Initials(name.Given!)}{(name.Suffix is { } suffix ? ", " + suffix : "")}").ToList();
        if (printed.Count > ApaMost)
        {
            return $"{string.Join(", ", printed.Take(ApaMost - 1))}, \u2026 {printed[^1]}";
        }

        return printed.Count == 1 ? printed[0] : $"{string.Join(", ", printed.Take(printed.Count - 1))}, & {printed[^1]}";
    }

    public static string Chicago(IReadOnlyList<CitedName> names) => names.Count switch
    {
        1 => names[0].ToString(),
        2 => $"{names[0]} and {names[1]}",
        3 => $"{names[0]}, {names[1]}, and {names[2]}",
        _ => $"{names[0]} et al.",
    };

    public static string Mla(IReadOnlyList<CitedName> names)
    {
        var first = names[0] is { IsBody: false } name
            ? $"{Inverted(name.Particle, name.Family)}, {name.Given}{(name.Suffix is { } suffix ? ", " + suffix : "")}"
            : names[0].Family;
        return names.Count switch
        {
            1 => first,
            2 => $"{first}, and {names[1]}",
            _ => $"{first}, et al.",
        };
    }

    private static string Inverted(string? particle, string family) => particle is null ? family : $"{particle} {family}";

    /// <summary>"Ola-Nils K." is "O.-N. K.".</summary>
    private static string Initials(string given)
    {
        var initials = new StringBuilder();
        foreach (var word in given.Split(' '))
        {
            if (initials.Length > 0)
            {
                initials.Append(' ');
            }

            var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    initials.Append('-');
                }

                var first = Rune.GetRuneAt(parts[i], 0);
                initials.Append(Rune.ToUpperInvariant(first).ToString()).Append('.');
            }
        }

        return initials.ToString();
    }
}
