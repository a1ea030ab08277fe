using ClaimTracker.Cli.Inputs;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Exports;

namespace ClaimTracker.Cli.Desk;

/// <summary>The store as the verbs use it, whether this process opened it or a running server holds it.</summary>
internal interface IStoreDesk : IAsyncDisposable
{
    Task<IReadOnlyList<StoryBody>> StoriesAsync(CancellationToken cancellationToken);

    /// <param name="storyId">Only articles of this story; null for all.</param>
    /// <param name="after">Where the page before ended; null for the first page.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<ListBody<ArticleItem>> ArticlesAsync(string? storyId, string? after, CancellationToken cancellationToken);

    /// <summary>The findings that wait for an editor.</summary>
    Task<ListBody<FindingItem>> WaitingAsync(string? storyId, string? after, CancellationToken cancellationToken);

    /// <returns>The body of whatever has the id: a finding, quantity, article, claim, source, location, story, decision or other change; null when nothing has.</returns>
    Task<object?> ShowAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds articles; each that was added, was there, or was refused is told to the tally.</summary>
    /// <param name="articles">The files; opened as they are asked for.</param>
    /// <param name="story">The story of all; null for the one that each names.</param>
    /// <param name="tally">Told what became of each.</param>
    /// <param name="cancellationToken">Stops after the files that are being read.</param>
    Task AddAsync(IReadOnlyList<ArticleInput> articles, string? story, AddingTally tally, CancellationToken cancellationToken);

    /// <summary>Makes an export and keeps it.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="progress">Told how many of how many rows are written, where that is known; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the work; nothing is kept then.</param>
    /// <returns>Null when no row matches.</returns>
    Task<ExportBody?> ExportAsync(ExportPlan plan, Action<int, int>? progress, CancellationToken cancellationToken);

    /// <summary>Hands out the bytes of an export.</summary>
    Task DownloadAsync(string exportId, Stream output, CancellationToken cancellationToken);

    /// <param name="findingId">The finding.</param>
    /// <param name="seenVersion">The version that was read.</param>
    /// <param name="decision">What is decided.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DeskRefusalException">The finding changed since, or there is none.</exception>
    Task<DecisionBody> DecideAsync(string findingId, int seenVersion, DecisionRequest decision, CancellationToken cancellationToken);

    /// <summary>The pairs of names that wait for an editor's word.</summary>
    /// <param name="storyId">Only those of this story; null for all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<ListBody<NameQuestionBody>> NamesAsync(string? storyId, CancellationToken cancellationToken);

    /// <summary>Says whether two names mean one thing.</summary>
    /// <exception cref="DeskRefusalException">Nothing would change.</exception>
    Task<HistoryItem> JudgeNamesAsync(NamesRequest names, CancellationToken cancellationToken);

    /// <summary>Takes back a decision, a correction, or what was said of two names.</summary>
    /// <returns>The step that does it: a <see cref="DecisionBody"/>, or a <see cref="HistoryItem"/> for all else.</returns>
    /// <exception cref="DeskRefusalException">There is no such change, or it is taken back already.</exception>
    Task<object> UndoAsync(string changeId, UndoRequest undo, CancellationToken cancellationToken);
}
