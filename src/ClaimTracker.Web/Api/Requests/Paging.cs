using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Contract;
using Microsoft.AspNetCore.Http.HttpResults;
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

    /// <summary>Reads the state of a list from a request whose parameters are known: the same filter and order as the page of the list has in its address.</summary>
    /// <param name="context">The request.</param>
    /// <param name="list">The list; the whole one when something is wrong.</param>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    public static bool TryRead<T>(HttpContext context, out ListQuery<T> list, [NotNullWhen(false)] out ProblemHttpResult? problem)
        where T : class, IListFilter<T>
    {
        var given = context.Request.Query.Where(field => field.Key != "limit").ToList();
        problem = null;
        if (!ListQueries.TryParse(QueryString.Create(given.Where(field => field.Key != "after")).Value, out list, out var wrong))
        {
            problem = ProblemKind.WrongValue.With(wrong!);
        }
        else if (!ListQueries.TryParse(QueryString.Create(given).Value, out list, out wrong))
        {
            problem = ProblemKind.WrongCursor.With(wrong!);
        }

        return problem is null;
    }

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
