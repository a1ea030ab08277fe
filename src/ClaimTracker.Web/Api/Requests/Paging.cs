using System.Globalization;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Contract;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>The part of paging that every list shares.</summary>
internal static class Paging
{
    /// <summary>How many rows a list gives when it is not told.</summary>
    public const int DefaultLimit = 50;

    /// <summary>The most rows that a list gives at once.</summary>
    public const int MaxLimit = 200;

    /// <param name="limit">A number that was checked already; null or empty for the default.</param>
    public static int LimitOf(string? limit) => string.IsNullOrEmpty(limit) ? DefaultLimit : int.Parse(limit, CultureInfo.InvariantCulture);

    /// <summary>Null for nothing, as a parameter without a value means.</summary>
    public static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    /// <summary>The list from the row behind which the page begins; from its beginning where there is none.</summary>
    public static ListQuery<T> Query<T>(T filter, string? after)
        where T : class, IListFilter<T> => new(filter, Cursor: Cursor.Parse(Given(after)));

    /// <summary>Names the next page in a Link header (RFC 8288) too, so that a client need not know how an address is made.</summary>
    public static ListBody<T> WithLink<T>(this ListBody<T> list, HttpContext context)
    {
        if (list.Next is { } next)
        {
            var query = QueryHelpers.ParseQuery(context.Request.QueryString.Value);
            query["after"] = next;
            var address = QueryHelpers.AddQueryString(context.Request.Path.ToUriComponent(), query);
            context.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        }

        return list;
    }
}
