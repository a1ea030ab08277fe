using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Sources;
using ClaimTracker.Export.Tables;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Export.Tables.ColumnOf;

namespace ClaimTracker.Data.Exports;

/// <summary>The tables of a data package: all that is known of a story, or of all stories.</summary>
internal static class PackageTables
{
    // What figures.csv and articles.csv say is not said again.
    private static readonly string[] ClaimColumns =
    [
        "claimant", "exact", "kind", "stance", "claimant_kind", "claimant_role", "cue", "chain", "quotation", "decision", "prefix", "suffix", "start", "end", "claim", "appearance", "article",
    ];

    private static readonly TableColumn<(string Appearance, string Other)>[] Figures =
    [
        Text<(string Appearance, string Other)>("appearance", row => row.Appearance, "Id of a claim's appearance."),
        Text<(string Appearance, string Other)>("figure", row => row.Other, "Id of a figure in its words."),
    ];

    private static readonly TableColumn<(string Appearance, string Other)>[] Locations =
    [
        Text<(string Appearance, string Other)>("appearance", row => row.Appearance, "Id of a claim's appearance."),
        Text<(string Appearance, string Other)>("location", row => row.Other, "Id of a place named in its words."),
    ];

    private static readonly TableColumn<QuantityMember>[] QuantityMembers =
    [
        Text<QuantityMember>("quantity", row => row.QuantityId, "Id of the quantity."),
        Number<QuantityMember>("value_number", row => row.ValueOrdinal, "Which of the quantity's values it gives."),
        Text<QuantityMember>("article", row => row.ArticleId, "Id of the article that the passage stands in."),
        Number<QuantityMember>("start", row => row.Span.Start, "Where the passage begins in the decoded text, in UTF-16 code units."),
        Number<QuantityMember>("end", row => row.Span.End, "Where it ends."),
        Text<QuantityMember>("surface", row => row.Surface, "The passage."),
        Number<QuantityMember>("value", row => row.Value, "Its number."),
    ];

    private static readonly TableColumn<FindingMember>[] FindingMembers =
    [
        Text<FindingMember>("finding", row => row.FindingId, "Id of the finding."),
        Number<FindingMember>("member", row => row.Ordinal, "The passage's place in the finding; for sums the whole is the first."),
        Text<FindingMember>("article", row => row.ArticleId, "Id of the article that the passage stands in."),
        Number<FindingMember>("start", row => row.Span.Start, "Where the passage begins in the decoded text, in UTF-16 code units."),
        Number<FindingMember>("end", row => row.Span.End, "Where it ends."),
        Text<FindingMember>("surface", row => row.Surface, "The passage."),
        Number<FindingMember>("value", row => row.Value, "Its number."),
    ];

    /// <summary>What the package holds, in plain words.</summary>
    public static async Task<string> TitleAsync(ClaimTrackerDbContext db, string? story, CancellationToken cancellationToken) =>
        "All tables" + await PlaceWords.OfAsync(db, null, story, null, cancellationToken);

    public static IReadOnlyList<PackageTable> Of(ClaimTrackerDbContext db, ExportPlan plan, RowWatch watch, CancellationToken cancellationToken)
    {
        var named = plan.PackageStory;
        var claims = ColumnChoice.TryChoose(CitationTable.Columns(plan.Request.Style), ClaimColumns, out var columns, out var problem)
            ? ClaimExportRows.FetchAsync(db, ClaimFilter.None with { Story = named }, ClaimFilter.NewestFirst, false, cancellationToken)
            : throw new InvalidOperationException(problem);
        var (story, byName) = (named, named is null ? null : ArticleIdentity.StoryId(named));
        var articles = db.Articles.AsNoTracking().Where(a => story == null || a.StoryId == story || a.StoryId == byName);
        var appearances = db.Appearances.AsNoTracking().Where(a => story == null || a.StoryId == story || a.StoryId == byName);
        var quantities = db.Quantities.AsNoTracking().Where(q => story == null || q.StoryId == story || q.StoryId == byName);
        var findings = db.Findings.AsNoTracking().Where(f => story == null || f.StoryId == story || f.StoryId == byName);
        var sources = db.Sources.AsNoTracking();
        var places = db.Places.AsNoTracking();
        if (story is not null)
        {
            sources = ListSources.OfStory(db, sources, story);
            places = ListPlaces.OfStory(db, places, story);
        }

        return
        [
            new(ExportTable.Of("articles", ArticleTable.Columns(plan.Request.Style), ArticlesSource.Rows(db, story, watch, cancellationToken)), "Articles", ["article"], []),
            new(NameSources.Sources.Whole(db, sources, watch, cancellationToken), "Sources", ["source"], []),
            new(NameSources.Locations.Whole(db, places, watch, cancellationToken), "Locations", ["location"], []),
            new(MentionSources.Figures.Whole(db, db.Figures.AsNoTracking().Where(f => !f.IsImplicit && articles.Any(a => a.Id == f.ArticleId)), watch, cancellationToken), "Figures", ["figure"], [("article", "articles", "article")]),
            new(MentionSources.Quotations.Whole(db, db.Quotations.AsNoTracking().Where(q => articles.Any(a => a.Id == q.ArticleId)), watch, cancellationToken), "Quotations", ["quotation"], [("article", "articles", "article")]),
            new(ExportTable.Of("claims", columns, watch.Pass(claims, cancellationToken)), "Claims", ["appearance"], [("article", "articles", "article")]),
            new(
                ExportTable.Of("claim_figures", Figures, Pairs(
                    from a in appearances
                    join f in db.Figures on a.ArticleId equals f.ArticleId
                    where a.Figures.Contains(f.Ordinal) && !f.IsImplicit
                    orderby a.Id, f.Id
                    select new ValueTuple<string, string>(a.Id, f.Id),
                    watch, cancellationToken)),
                "Which figures stand in the words of which claims", ["appearance", "figure"], [("appearance", "claims", "appearance"), ("figure", "figures", "figure")]),
            new(
                ExportTable.Of("claim_locations", Locations, Pairs(
                    db.AppearancePlaces.Where(x => appearances.Any(a => a.Id == x.AppearanceId))
                        .OrderBy(x => x.AppearanceId).ThenBy(x => x.PlaceId).Select(x => new ValueTuple<string, string>(x.AppearanceId, x.PlaceId)),
                    watch, cancellationToken)),
                "Which places are named in the words of which claims", ["appearance", "location"], [("appearance", "claims", "appearance"), ("location", "locations", "location")]),
            new(FindingSources.Quantities.Whole(db, quantities, watch, cancellationToken), "Quantities", ["quantity"], []),
            new(
                ExportTable.Of("quantity_members", QuantityMembers, watch.Pass(
                    db.QuantityMembers.Where(m => quantities.Any(q => q.Id == m.QuantityId)).OrderBy(m => m.QuantityId).ThenBy(m => m.ValueOrdinal).ThenBy(m => m.Ordinal).AsAsyncEnumerable(),
                    cancellationToken)),
                "Passages that give the values of quantities", [], [("quantity", "quantities", "quantity"), ("article", "articles", "article")]),
            new(FindingSources.Findings.Whole(db, findings, watch, cancellationToken), "Findings", ["finding"], []),
            new(
                ExportTable.Of("finding_members", FindingMembers, watch.Pass(
                    db.FindingMembers.Where(m => findings.Any(f => f.Id == m.FindingId)).OrderBy(m => m.FindingId).ThenBy(m => m.Ordinal).AsAsyncEnumerable(), cancellationToken)),
                "Passages that findings rest on", ["finding", "member"], [("finding", "findings", "finding")]),
            new(FindingSources.Decisions.Whole(db, db.Decisions.AsNoTracking().Where(d => findings.Any(f => f.Id == d.FindingId)), watch, cancellationToken), "Decisions", ["decision"], [("finding", "findings", "finding")]),
        ];
    }

    private static IAsyncEnumerable<(string Appearance, string Other)> Pairs(IQueryable<(string Appearance, string Other)> query, RowWatch watch, CancellationToken cancellationToken) =>
        watch.Pass(query.AsAsyncEnumerable(), cancellationToken);
}
