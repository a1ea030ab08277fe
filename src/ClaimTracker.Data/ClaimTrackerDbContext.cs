using ClaimTracker.Claims;
using ClaimTracker.Data.Configurations;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Exports;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Importing;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data;

/// <summary>The store as EF Core sees it. A context from the factory reads only; use cases write through the store's one writer.</summary>
public sealed class ClaimTrackerDbContext(DbContextOptions<ClaimTrackerDbContext> options) : DbContext(options)
{
    /// <summary>Inserts articles past EF Core; null for a context that only reads.</summary>
    internal ArticleInserts? Inserts { get; init; }

    public DbSet<Story> Stories => Set<Story>();

    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    public DbSet<SnapshotNote> SnapshotNotes => Set<SnapshotNote>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleRead> ArticleReads => Set<ArticleRead>();

    public DbSet<FurnitureSpan> FurnitureSpans => Set<FurnitureSpan>();

    public DbSet<SetAside> SetAsides => Set<SetAside>();

    public DbSet<ArticleNote> ArticleNotes => Set<ArticleNote>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceAlias> SourceAliases => Set<SourceAlias>();

    public DbSet<SourceMember> SourceMembers => Set<SourceMember>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<Appearance> Appearances => Set<Appearance>();

    public DbSet<AttributionHop> AttributionHops => Set<AttributionHop>();

    public DbSet<AppearancePlace> AppearancePlaces => Set<AppearancePlace>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<Quotation> Quotations => Set<Quotation>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<PlaceMention> PlaceMentions => Set<PlaceMention>();

    public DbSet<TimeMention> TimeMentions => Set<TimeMention>();

    public DbSet<Quantity> Quantities => Set<Quantity>();

    public DbSet<QuantityValue> QuantityValues => Set<QuantityValue>();

    public DbSet<QuantityMember> QuantityMembers => Set<QuantityMember>();

    public DbSet<ArticleKey> ArticleKeys => Set<ArticleKey>();

    public DbSet<NarrationSentence> NarrationSentences => Set<NarrationSentence>();

    public DbSet<NarrationKey> NarrationKeys => Set<NarrationKey>();

    public DbSet<StoredNameLink> NameLinks => Set<StoredNameLink>();

    public DbSet<StoredNameDecision> NameDecisions => Set<StoredNameDecision>();

    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    public DbSet<FindingMember> FindingMembers => Set<FindingMember>();

    public DbSet<FindingChange> FindingChanges => Set<FindingChange>();

    public DbSet<StoredDecision> Decisions => Set<StoredDecision>();

    public DbSet<DecisionEvidence> DecisionEvidence => Set<DecisionEvidence>();

    public DbSet<StoredAnswer> Answers => Set<StoredAnswer>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<ImportItem> ImportItems => Set<ImportItem>();

    public DbSet<DecisionRank> DecisionRanks => Set<DecisionRank>();

    public DbSet<StoredCorrection> Corrections => Set<StoredCorrection>();

    public DbSet<StoredExport> Exports => Set<StoredExport>();

    public DbSet<StoredExportPart> ExportParts => Set<StoredExportPart>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClaimTrackerDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<PartialDate>().HaveConversion<PartialDateConverter>();
        configurationBuilder.Properties<DateInterval>().HaveConversion<DateIntervalConverter>();

        // By name: a value put in between later changes no row.
        configurationBuilder.Properties<SourceKind>().HaveConversion<string>();
        configurationBuilder.Properties<Stance>().HaveConversion<string>();
        configurationBuilder.Properties<ClaimKind>().HaveConversion<string>();
        configurationBuilder.Properties<PlaceKind>().HaveConversion<string>();
        configurationBuilder.Properties<Modifier>().HaveConversion<string>();
        configurationBuilder.Properties<Measure>().HaveConversion<string>();
        configurationBuilder.Properties<CountKind>().HaveConversion<string>();
        configurationBuilder.Properties<FigureStatus>().HaveConversion<string>();
        configurationBuilder.Properties<Relation>().HaveConversion<string>();
        configurationBuilder.Properties<Judgement>().HaveConversion<string>();
        configurationBuilder.Properties<SettlingMethod>().HaveConversion<string>();
        configurationBuilder.Properties<Disposition>().HaveConversion<string>();
        configurationBuilder.Properties<ExportList>().HaveConversion<string>();
        configurationBuilder.Properties<ExportFormat>().HaveConversion<string>();
        configurationBuilder.Properties<CitationStyle>().HaveConversion<string>();
        configurationBuilder.Properties<ImportItemState>().HaveConversion<string>();
        configurationBuilder.Properties<Rank>().HaveConversion<string>();
        configurationBuilder.Properties<DeprecationReason>().HaveConversion<string>();
        configurationBuilder.Properties<CorrectionKind>().HaveConversion<string>();
    }
}
