using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Review;

namespace ClaimTracker.Web.Features.Review;

/// <summary>The state of the review queue, as its address has it: what waits, unless the address says otherwise.</summary>
internal static class ReviewList
{
    /// <param name="text">The query string.</param>
    /// <param name="query">What waits when the text is wrong.</param>
    /// <param name="problem">What is wrong with it; null when nothing is.</param>
    public static bool TryRead(string? text, out ListQuery<FindingFilter> query, out string? problem)
    {
        var isRead = ListQueries.TryParse(text, out query, out problem);
        query = query with { Filter = query.Filter with { Status = query.Filter.Status ?? FindingStatus.Waiting } };
        return isRead;
    }

    /// <summary>The address of the queue with a query string.</summary>
    public static string At(string query) => query.Length > 0 ? $"/review?{query}" : "/review";
}
