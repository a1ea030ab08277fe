using ClaimTracker.Data.Answers;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Corrections;
using ClaimTracker.Data.Coverage;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Figures;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Home;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Quotations;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Search;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Data.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ClaimTracker.Data;

/// <summary>Registers the store and its use cases.</summary>
public static class StoreServices
{
    // Each keeps its connection open, with up to 16 MB of pages. Where more read at once, the connections of the others are closed behind them.
    private const int MostReadersWaiting = 32;

    /// <summary>Registers the store. Whoever starts the program opens it with <see cref="ClaimTrackerStore.OpenAsync"/> before the first use.</summary>
    /// <param name="services">What the store is registered in.</param>
    /// <param name="configure">Sets the options; null for the default place.</param>
    public static IServiceCollection AddClaimTrackerStore(this IServiceCollection services, Action<StoreOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ =>
        {
            var options = new StoreOptions();
            configure?.Invoke(options);
            return new ClaimTrackerStore(StoreLocation.Find(options.Folder));
        });
        services.AddPooledDbContextFactory<ClaimTrackerDbContext>((provider, options) => options
            .UseSqlite(provider.GetRequiredService<ClaimTrackerStore>().ReaderConnectionString)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .ReplaceService<IRelationalConnection, ReaderConnection>()
            .AddInterceptors(provider.GetRequiredService<ClaimTrackerStore>().Readers), MostReadersWaiting);
        services.TryAddSingleton(ReadingRules.OfLibrary);
        services.AddSingleton<ListCounts>();
        services.AddSingleton<AddArticles>();
        services.AddSingleton<ReadSamples>();
        services.AddSingleton<StartImport>();
        services.AddSingleton<RunImports>();
        services.AddSingleton<RunningImports>();
        services.AddSingleton<CancelImport>();
        services.AddSingleton<RetryImport>();
        services.AddSingleton<ForgetImport>();
        services.AddSingleton<ListImports>();
        services.AddSingleton<ShowImport>();
        services.AddSingleton<Drafts>();
        services.AddSingleton<FindCopies>();
        services.AddSingleton<CompareDraft>();
        services.AddSingleton<FindElsewhere>();
        services.AddSingleton<ListPlaces>();
        services.AddSingleton<ShowPlace>();
        services.AddSingleton<SearchEverything>();
        services.AddSingleton<ShowCoverage>();
        services.AddSingleton<ReconcileStory>();
        services.AddSingleton<RefreshStories>();
        services.AddSingleton<LinkNames>();
        services.AddSingleton<JudgeNames>();
        services.AddSingleton<ListNameLinks>();
        services.AddSingleton<RemoveStory>();
        services.AddSingleton<RecordDecision>();
        services.AddSingleton<UndoDecision>();
        services.AddSingleton<ReviewNews>();
        services.AddSingleton<ListNameSuggestions>();
        services.AddSingleton<RecordCorrection>();
        services.AddSingleton<UndoCorrection>();
        services.AddSingleton<ListCorrections>();
        services.AddSingleton<RemoveSamples>();
        services.AddSingleton<ListHistory>();
        services.AddSingleton<FollowSource>();
        services.AddSingleton<UndoChange>();
        services.AddSingleton<MergeQuantities>();
        services.AddSingleton<ShowQuotation>();
        services.AddSingleton<WriteSentence>();
        services.AddSingleton<CheckStore>();
        services.AddSingleton<KeepAnswer>();
        services.AddSingleton<SummariseStore>();
        services.AddSingleton<ListStories>();
        services.AddSingleton<ListArticles>();
        services.AddSingleton<ShowArticle>();
        services.AddSingleton<ListClaims>();
        services.AddSingleton<ShowClaim>();
        services.AddSingleton<ListFigures>();
        services.AddSingleton<ListQuotations>();
        services.AddSingleton<CiteArticle>();
        services.AddSingleton<WriteExport>();
        services.AddSingleton<CreateExport>();
        services.AddSingleton<PreviewExport>();
        services.AddSingleton<ShowExport>();
        services.AddSingleton<ListExports>();
        services.AddSingleton<DownloadExport>();
        services.AddSingleton<RemoveExport>();
        services.AddSingleton<ListSources>();
        services.AddSingleton<ShowSource>();
        services.AddSingleton<ShowReliance>();
        services.AddSingleton<ListQuantities>();
        services.AddSingleton<ShowQuantity>();
        services.AddSingleton<ListFindings>();
        services.AddSingleton<ShowFinding>();
        services.AddSingleton<ListDecisions>();
        services.AddSingleton<LatestFindings>();
        return services;
    }
}
