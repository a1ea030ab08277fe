using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>A kind of RFC 9457 problem that the API answers with. Names and statuses are stable: programs branch on them.</summary>
/// <param name="Name">The end of its type's address.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What happened, the same for every occurrence.</param>
/// <param name="Meaning">What a client does about it, for the page of problems.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string Meaning)
{
    /// <summary>The page on which every kind is explained.</summary>
    public const string Page = "/help/problems";

    public static readonly ProblemKind UnknownParameter = new(
        "unknown-parameter", 400, "A parameter of the query is not known here.", "Take a parameter that the detail names.");

    public static readonly ProblemKind WrongValue = new(
        "wrong-value", 400, "A value is not one that is allowed here.", "Take a value that the detail names.");

    public static readonly ProblemKind LimitOutOfRange = new(
        "limit-out-of-range", 400, "The limit is not in its range.", "Ask for fewer rows and follow the Link header for the rest.");

    public static readonly ProblemKind WrongCursor = new(
        "wrong-cursor", 400, "The cursor was not given out by this list.", "Begin without \u201Cafter\u201D, then take each cursor as the answer gives it.");

    public static readonly ProblemKind MalformedBody = new(
        "malformed-body", 400, "The body cannot be read.", "Send JSON as the OpenAPI document describes it; the detail says where the reading stopped.");

    public static readonly ProblemKind ForeignHost = new(
        "foreign-host", 400, "The address is not this program\u2019s.", "Take the address that the program says when it starts.");

    public static readonly ProblemKind ForeignOrigin = new(
        "foreign-origin", 403, "The request comes from a page of another site.", "Only this program\u2019s own pages and programs outside a browser may write.");

    public static readonly ProblemKind NotFound = new(
        "not-found", 404, "There is no such thing.", "Look the id up in its list; it may have been withdrawn.");

    public static readonly ProblemKind WrongMethod = new(
        "wrong-method", 405, "The method does not go with the address.", "Take one that the Allow header names.");

    public static readonly ProblemKind InProgress = new(
        "in-progress", 409, "A request with this Idempotency-Key is at work.", "Wait, then send it again: the same answer comes.");

    public static readonly ProblemKind StaleVersion = new(
        "stale-version", 412, "Somebody else changed it since it was read.", "Read it again, look at what changed, and send the decision with the new ETag.");

    public static readonly ProblemKind TooLarge = new(
        "too-large", 413, "The body is too large.", "Send fewer articles at a time.");

    public static readonly ProblemKind WrongMediaType = new(
        "wrong-media-type", 415, "The body is of a kind that is not read here.", "Send application/json.");

    public static readonly ProblemKind KeyReused = new(
        "key-reused", 422, "The Idempotency-Key was used for another request.", "Take a new key for a new request.");

    public static readonly ProblemKind Refused = new(
        "refused", 422, "What was sent can be read, but not done.", "The detail says why.");

    public static readonly ProblemKind VersionRequired = new(
        "version-required", 428, "A change has to name the version it was made on.", "Send the ETag of what you read as If-Match.");

    public static readonly ProblemKind Failed = new(
        "failed", 500, "The program made a mistake.", "The log of the program says more; nothing was changed.");

    /// <summary>Every kind, by status.</summary>
    public static IReadOnlyList<ProblemKind> All { get; } =
    [
        UnknownParameter, WrongValue, LimitOutOfRange, WrongCursor, MalformedBody, ForeignHost, ForeignOrigin, NotFound, WrongMethod, InProgress, StaleVersion, TooLarge, WrongMediaType,
        KeyReused, Refused, VersionRequired, Failed,
    ];

    /// <summary>The <c>type</c> member: the address of its explanation.</summary>
    public string Type => $"{Page}#{Name}";

    /// <param name="detail">What is wrong with this request and what is allowed.</param>
    public ProblemHttpResult With(string detail) => TypedResults.Problem(detail, statusCode: Status, title: Title, type: Type);

    /// <returns>The kind that stands for a status when nothing more is known; null when none does.</returns>
    public static ProblemKind? OfStatus(int status) => All.FirstOrDefault(kind => kind.Status == status && kind != UnknownParameter);
}
