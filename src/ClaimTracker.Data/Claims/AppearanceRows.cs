using System.Text.Json;
using ClaimTracker.Claims;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Claims;

/// <summary>Fetches appearances with what is shown of them: one statement a kind of part, however many appearances there are.</summary>
internal static class AppearanceRows
{
    // The ids come in their order, and everything else follows them: no part is sorted.
    private const string Rows = """
        SELECT a."Id", a."ClaimId", a."StoryId", a."Kind", a."Stance", a."Start", a."End", a."Prefix", a."Exact", a."Suffix", a."ClaimantRole", a."Cue",
            a."ClaimantId", coalesce(a."ClaimantName", s."Name"), s."Kind", c."AppearanceCount",
            x."Id", x."Label", x."Publisher", x."OutletId", x."Published", x."Title", x."Author", x."PublishedText", x."Url", x."Language", x."Path", x."Sha256", x."AddedUtc"
        FROM json_each(@ids) j CROSS JOIN "Appearances" a ON a."Id" = j.value CROSS JOIN "Articles" x ON x."Id" = a."ArticleId"
            CROSS JOIN "Claims" c ON c."Id" = a."ClaimId" LEFT JOIN "Sources" s ON s."Id" = a."ClaimantId"
        """;

    private const string Via = """
        SELECT h."AppearanceId", s."Id", h."Name", s."Kind"
        FROM json_each(@ids) j CROSS JOIN "AttributionHops" h ON h."AppearanceId" = j.value CROSS JOIN "Sources" s ON s."Id" = h."SourceId" ORDER BY j.key, h."Ordinal"
        """;

    private const string Figures = """
        SELECT a."Id", f."Id", f."Surface", f."Value", f."Low", f."High", f."Modifier", f."Measure", f."Unit", f."Counted", f."Predicate", f."AsOf", f."Period",
            f."Head", f."Subject", p."Name", f."OutOf", f."Status", f."Kind"
        FROM json_each(@ids) j CROSS JOIN "Appearances" a ON a."Id" = j.value CROSS JOIN json_each(a."Figures") o
            CROSS JOIN "Figures" f ON f."ArticleId" = a."ArticleId" AND f."Ordinal" = o.value LEFT JOIN "Places" p ON p."Id" = f."PlaceId"
        """;

    private const string Places = """
        SELECT x."AppearanceId", p."Id", p."Name", p."CountryCode", p."Kind"
        FROM json_each(@ids) j CROSS JOIN "AppearancePlaces" x ON x."AppearanceId" = j.value CROSS JOIN "Places" p ON p."Id" = x."PlaceId"
        """;

    /// <summary>The rows of a few appearances, in the order of their ids; those that are there no more are left out.</summary>
    public static async Task<IReadOnlyList<AppearanceRow>> FetchAsync(ClaimTrackerDbContext db, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var wanted = ("@ids", (object)JsonSerializer.Serialize(ids));
        var rows = await StoredRows.ReadAsync(db, Rows, ReadRow, cancellationToken, wanted);
        var via = (await StoredRows.ReadAsync(db, Via, r => (Id: r.GetString(0), Link: new SourceLink(r.GetString(1), r.GetString(2), r.Named<SourceKind>(3))), cancellationToken, wanted))
            .ToLookup(h => h.Id, h => h.Link, StringComparer.Ordinal);
        var figures = (await StoredRows.ReadAsync(db, Figures, r => (Id: r.GetString(0), Figure: ReadFigure(r)), cancellationToken, wanted))
            .ToLookup(f => f.Id, f => f.Figure, StringComparer.Ordinal);
        var places = (await StoredRows.ReadAsync(
                db, Places, r => (Id: r.GetString(0), Link: new PlaceLink(r.GetString(1), r.GetString(2), r.Text(3), r.Named<PlaceKind>(4))), cancellationToken, wanted))
            .ToLookup(p => p.Id, p => p.Link, StringComparer.Ordinal);
        return rows.ConvertAll(r => r with
        {
            Via = [.. via[r.Id]],
            Figures = [.. figures[r.Id]],
            Places = [.. places[r.Id].OrderBy(p => p.Name, StringComparer.Ordinal)],
        });
    }

    private static AppearanceRow ReadRow(PreparedStatement r) => new()
    {
        Id = r.GetString(0),
        ClaimId = r.GetString(1),
        StoryId = r.GetString(2),
        Kind = r.Named<ClaimKind>(3),
        Stance = r.Named<Stance>(4),
        Span = new TextSpan(r.GetInt32(5), r.GetInt32(6)),
        Prefix = r.GetString(7),
        Exact = r.GetString(8),
        Suffix = r.GetString(9),
        ClaimantRole = r.Text(10),
        Cue = r.Text(11),
        Claimant = r.Text(12) is { } claimant ? new SourceLink(claimant, r.GetString(13), r.Named<SourceKind>(14)) : null,
        AppearanceCount = r.GetInt32(15),
        Article = new ArticleLink(r.GetString(16), r.GetString(17), r.Text(18), r.Text(19), r.Date(20)),
        Title = r.Text(21),
        Author = r.Text(22),
        PublishedText = r.Text(23),
        Url = r.Text(24),
        Language = r.Text(25),
        Path = r.GetString(26),
        Sha256 = r.GetString(27),
        AccessedUtc = r.Utc(28),
    };

    private static FigureRow ReadFigure(PreparedStatement r) => new(
        r.GetString(1), r.GetString(2), r.Decimal(3), r.Decimal(4), r.Decimal(5), r.Named<Modifier>(6), r.Named<Measure>(7), r.Text(8), r.Text(9), r.Text(10), r.Interval(11), r.Interval(12))
    {
        Head = r.Text(13),
        Subject = r.Text(14),
        Place = r.Text(15),
        OutOf = r.Decimal(16),
        Status = r.NamedOrNull<FigureStatus>(17),
        Kind = r.Named<CountKind>(18),
    };
}
