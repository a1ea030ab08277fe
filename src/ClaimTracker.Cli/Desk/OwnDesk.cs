using ClaimTracker.Cli.Inputs;
using ClaimTracker.Data.Articles;
using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Claims;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.History;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Places;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Data.Sources;
using ClaimTracker.Data.Stories;

namespace ClaimTracker.Cli.Desk;

/// <summary>A store that this process has open.</summary>
internal sealed class OwnDesk(StoreSession session) : IStoreDesk
{
    public async Task<IReadOnlyList<StoryBody>> StoriesAsync(CancellationToken cancellationToken) =>
        [.. (await session.Get<ListStories>().RunAsync(cancellationToken)).Select(MakeBody.Of)];

    public async Task<ListBody<ArticleItem>> ArticlesAsync(string? storyId, string? after, CancellationToken cancellationToken) => MakeBody.List(
        (await session.Get<ListArticles>().RunAsync(
            new ListQuery<ArticleFilter>(new ArticleFilter(storyId, ReprintsApart: true), Cursor: Cursor.Parse(after)), ListArticles.MaxPageSize, false, cancellationToken)).Page, MakeBody.Of);

    public async Task<ListBody<FindingItem>> WaitingAsync(string? storyId, string? after, CancellationToken cancellationToken) => MakeBody.List(
        (await session.Get<ListFindings>().RunAsync(
            new ListQuery<FindingFilter>(new FindingFilter(FindingStatus.Waiting, Story: storyId), Cursor: Cursor.Parse(after)), ListFindings.MaxPageSize, false, cancellationToken)).Page, MakeBody.Of);

    public async Task<object?> ShowAsync(string id, CancellationToken cancellationToken)
    {
        if (await session.Get<ShowFinding>().RunAsync(id, cancellationToken) is { } finding)
        {
            return MakeBody.Of(finding);
        }

        if (await session.Get<ShowQuantity>().RunAsync(id, cancellationToken) is { } quantity)
        {
            return MakeBody.Of(quantity);
        }

        if (await session.Get<ShowArticle>().RunAsync(id, cancellationToken) is { } article)
        {
            return MakeBody.Of(article);
        }

        if (await session.Get<ShowClaim>().RunAsync(id, cancellationToken) is { Count: > 0 } appearances)
        {
            return new ClaimDetailBody(id, [.. appearances.Select(MakeBody.Of)]);
        }

        if (await session.Get<ShowSource>().RunAsync(id, cancellationToken) is { } source)
        {
            return MakeBody.Of(source);
        }

        if (await session.Get<ShowPlace>().RunAsync(id, cancellationToken) is { } place)
        {
            return MakeBody.Of(place);
        }

        if (await session.Get<ListDecisions>().FindAsync(id, cancellationToken) is { } decision)
        {
            return MakeBody.Of(decision);
        }

        return (await StoriesAsync(cancellationToken)).FirstOrDefault(story => story.Id == id) is { } found ? found
            : await session.Get<ListHistory>().FindAsync(id, cancellationToken) is { } change ? Item(change) : null;
    }

    public Task AddAsync(IReadOnlyList<ArticleInput> articles, string? story, AddingTally tally, CancellationToken cancellationToken) => session.Get<AddArticles>().RunAsync(
        OpenedFiles.Of(articles, tally).Select(file => ArticleSubmission.OfFile(file.Article.Path, file.Bytes, file.Article.Known)), story, tally, cancellationToken);

    public async Task<ExportBody?> ExportAsync(ExportPlan plan, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        Told? told = null;
        if (progress is not null)
        {
            var total = await session.Get<PreviewExport>().CountAsync(plan, cancellationToken);
            told = new Told(done => progress(Math.Min(done, total), total));
        }

        return await session.Get<CreateExport>().RunAsync(plan, told, cancellationToken) is { } export ? MakeBody.Of(export) : null;
    }

    public Task DownloadAsync(string exportId, Stream output, CancellationToken cancellationToken) => session.Get<DownloadExport>().RunAsync(exportId, output, cancellationToken);

    public async Task<DecisionBody> DecideAsync(string findingId, int seenVersion, DecisionRequest decision, CancellationToken cancellationToken)
    {
        var made = new NewDecision(findingId, seenVersion, decision.Judgement, decision.Method, decision.ReportedValue, decision.Rationale ?? "", decision.Reviewer);
        return await session.Get<RecordDecision>().RunAsync(made, cancellationToken) switch
        {
            DecisionRecorded recorded => MakeBody.Of(new DecisionRow(recorded.Decision, false, true)),
            DecisionOvertaken => throw new DeskRefusalException($"finding {findingId} changed since it was read: look at it again with claimtracker show {findingId}"),
            _ => throw new DeskRefusalException($"there is no finding {findingId}; claimtracker conflicts lists those that wait"),
        };
    }

    public async Task<ListBody<NameQuestionBody>> NamesAsync(string? storyId, CancellationToken cancellationToken) =>
        new([.. (await session.Get<ListNameSuggestions>().RunAsync(storyId, ListFindings.MaxPageSize, cancellationToken)).Select(MakeBody.Of)], null, null, null);

    public async Task<HistoryItem> JudgeNamesAsync(NamesRequest names, CancellationToken cancellationToken) =>
        await session.Get<JudgeNames>().RunAsync(names.One, names.Other, names.Same, names.Reviewer, cancellationToken) is { } step
            ? Item(step)
            : throw new DeskRefusalException("the two end in one word, or that was said of them already");

    public async Task<object> UndoAsync(string changeId, UndoRequest undo, CancellationToken cancellationToken) =>
        await session.Get<UndoChange>().RunAsync(changeId, undo.Reviewer, undo.Rationale ?? "", cancellationToken) switch
        {
            ChangeUndone { Step.Decision: { } decision } => MakeBody.Of(new DecisionRow(decision, false, false)),
            ChangeUndone undone => Item(undone.Step),
            NothingToUndo nothing => throw new DeskRefusalException(nothing.Problem),
            _ => throw new DeskRefusalException($"there is no decision or correction {changeId}"),
        };

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private static HistoryItem Item(HistoryRow change) => MakeBody.Of(
        change, change.Names?.Sentence ?? (change.Correction?.Undoes is null ? change.Correction?.Summary : $"Undid: {change.Correction.Summary}") ?? "");

    /// <summary>Tells at once, in order: the ready-made one tells from other threads.</summary>
    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
