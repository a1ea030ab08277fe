using ClaimTracker.Data.Ingest;

namespace ClaimTracker.Data.Exports;

/// <summary>What a list other than that of claims is narrowed to.</summary>
/// <param name="Story">Id or name of a story.</param>
/// <param name="Article">Id of an article.</param>
/// <param name="Outlet">Id of an outlet.</param>
/// <param name="Words">Words that its rows contain, all of them, in any order and case.</param>
internal sealed record ExportFilter(string? Story = null, string? Article = null, string? Outlet = null, string? Words = null)
{
    public static ExportFilter None { get; } = new();

    /// <summary>The id of a story by its name; the id again where an id was given, which no story's name folds to.</summary>
    public string? StoryByName => Story is null ? null : ArticleIdentity.StoryId(Story);

    /// <param name="query">The query string, with or without a question mark before it.</param>
    /// <param name="names">The names that the list knows.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed.</param>
    public static bool TryParse(string query, IReadOnlyList<string> names, out ExportFilter filter, out string? problem)
    {
        filter = None;
        problem = null;
        var read = None;
        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? part : part[..equals];
            var value = equals < 0 ? "" : Uri.UnescapeDataString(part[(equals + 1)..].Replace('+', ' ')).Trim();
            if (!names.Contains(name))
            {
                problem = $"There is no filter \"{name}\": it is one of {string.Join(", ", names)}.";
                return false;
            }

            var known = value.Length == 0 ? null : value;
            read = name switch
            {
                "story" => read with { Story = known },
                "article" => read with { Article = known },
                "outlet" => read with { Outlet = known },
                "q" => read with { Words = known },
                _ => throw new ArgumentException($"No list is narrowed by {name}.", nameof(names)),
            };
        }

        filter = read;
        return true;
    }
}
