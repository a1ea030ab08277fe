namespace ClaimTracker.Data.Browse;

/// <summary>Reads the state of lists from query strings.</summary>
public static class ListQueries
{
    private const int MaxLength = 4000;

    /// <summary>Reads a query string: the filter's fields, <c>sort</c>, and <c>after</c> or <c>before</c>.</summary>
    /// <param name="text">The query string, percent-encoded, with or without a question mark before it; null for none.</param>
    /// <param name="query">The whole list when the text is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    public static bool TryParse<TFilter>(string? text, out ListQuery<TFilter> query, out string? problem)
        where TFilter : class, IListFilter<TFilter>
    {
        TFilter.TryRead(_ => null, out var everything, out _);
        query = new ListQuery<TFilter>(everything);
        if (!QueryFields.TryParse(text, MaxLength, [.. TFilter.Names, "sort", "after", "before"], out var fields, out problem)
            || !TFilter.TryRead(fields.GetValueOrDefault, out var filter, out problem))
        {
            return false;
        }

        if (!TryReadSort(TFilter.Sorts, fields.GetValueOrDefault("sort"), out var sort, out problem))
        {
            return false;
        }

        var (after, before) = (fields.GetValueOrDefault("after"), fields.GetValueOrDefault("before"));
        if (after is not null && before is not null)
        {
            problem = "A page is after a row or before one, not both: leave one of after and before away.";
            return false;
        }

        var wanted = new ListQuery<TFilter>(filter, sort == TFilter.Sorts[0] ? null : sort, Cursor.Parse(after ?? before, (sort ?? TFilter.Sorts[0]).IsNumber), before is not null);
        if ((after ?? before) is { } wrong && wanted.Cursor?.Place != wanted.Place)
        {
            var what = wanted.Cursor is { Place.Length: > 0 } ? "is a place in another list or in another order" : "is no place in this list";
            problem = $"\"{(wrong.Length > 60 ? wrong[..60] + "\u2026" : wrong)}\" {what}: after and before take what the links to the next and the previous page carry.";
            return false;
        }

        query = wanted;
        return true;
    }

    /// <summary>Reads a query string beside which an order is given: it stands in one of the two, or is the same in both.</summary>
    /// <param name="text">The query string.</param>
    /// <param name="word">The word of the order; null for that in the query string.</param>
    /// <param name="query">The whole list when something is wrong.</param>
    /// <param name="problem">One sentence that names what is wrong and what is allowed; null when nothing is.</param>
    internal static bool TryParse<TFilter>(string? text, string? word, out ListQuery<TFilter> query, out string? problem)
        where TFilter : class, IListFilter<TFilter>
    {
        if (!TryParse(text, out query, out problem) || !TryReadSort(TFilter.Sorts, word, out var sort, out problem))
        {
            return false;
        }

        if (sort is not null && query.Sort is { } other && other != sort)
        {
            problem = $"There are two orders, {sort.Word} and, in the filter, {other.Word}: leave one of them away.";
            return false;
        }

        query = query with { Sort = sort == TFilter.Sorts[0] ? null : sort ?? query.Sort };
        return true;
    }

    private static bool TryReadSort(IReadOnlyList<SortOption> sorts, string? word, out SortOption? sort, out string? problem)
    {
        sort = sorts.FirstOrDefault(s => s.Word == word);
        problem = sort is null && word is not null ? $"There is no order \"{word}\": sort is one of {string.Join(", ", sorts.Select(s => s.Word))}." : null;
        return problem is null;
    }
}
