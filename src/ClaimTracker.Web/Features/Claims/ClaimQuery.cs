namespace ClaimTracker.Web.Features.Claims;

/// <summary>Reads the query string of the list of claims.</summary>
public static class ClaimQuery
{
    /// <summary>Takes the cursor out of a query string, and parameters that a form left empty.</summary>
    /// <param name="query">With or without the question mark; null for none.</param>
    /// <returns>What is left for the filter, and the cursor; null when there is none.</returns>
    public static (string Filter, string? After) Split(string? query)
    {
        string? after = null;
        var parts = new List<string>();
        foreach (var part in (query ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith("after=", StringComparison.Ordinal))
            {
                after = Uri.UnescapeDataString(part["after=".Length..]);
            }
            else
            {
                parts.Add(part);
            }
        }

        return (string.Join('&', parts), after);
    }
}
