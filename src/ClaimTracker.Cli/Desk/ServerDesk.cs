using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ClaimTracker.Cli.Inputs;
using ClaimTracker.Data.Contract;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Cli.Desk;

/// <summary>A store that a running server holds: asked over REST, since two processes must not write one database file.</summary>
internal sealed class ServerDesk : IStoreDesk
{
    private const int PageSize = 200;

    private const int BatchFiles = 100;

    private const long BatchBytes = 48L * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    // One that is gone refuses at once; one that is there may just have begun, on a machine that is busy.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http;

    private ServerDesk(Uri address) => _http = new HttpClient { BaseAddress = address };

    /// <summary>Looks whether the server that left its address beside the database answers.</summary>
    /// <returns>Null when there is none.</returns>
    public static async Task<ServerDesk?> FindAsync(StoreLocation location, CancellationToken cancellationToken)
    {
        if (!File.Exists(location.AddressFile)
            || !Uri.TryCreate((await File.ReadAllTextAsync(location.AddressFile, cancellationToken)).Trim(), UriKind.Absolute, out var address)
            || !address.IsLoopback)
        {
            return null;
        }

        var desk = new ServerDesk(address);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var health = await desk._http.GetAsync(new Uri("health", UriKind.Relative), patience.Token);
            if (health.IsSuccessStatusCode)
            {
                return desk;
            }
        }
        catch (Exception silent) when (silent is HttpRequestException || (silent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The file of a server that is gone, or of another program on its port.
        }

        await desk.DisposeAsync();
        return null;
    }

    public async Task<IReadOnlyList<StoryBody>> StoriesAsync(CancellationToken cancellationToken) =>
        (await GetAsync<ListBody<StoryBody>>("stories", cancellationToken))!.Items;

    public async Task<ListBody<ArticleItem>> ArticlesAsync(string? storyId, string? after, CancellationToken cancellationToken) =>
        (await GetAsync<ListBody<ArticleItem>>($"articles?limit={PageSize}&story={Escape(storyId)}&after={Escape(after)}", cancellationToken))!;

    public async Task<ListBody<FindingItem>> WaitingAsync(string? storyId, string? after, CancellationToken cancellationToken) =>
        (await GetAsync<ListBody<FindingItem>>($"findings?status=waiting&limit={PageSize}&story={Escape(storyId)}&after={Escape(after)}", cancellationToken))!;

    public async Task<object?> ShowAsync(string id, CancellationToken cancellationToken) =>
        await GetAsync<FindingBody>($"findings/{Escape(id)}", cancellationToken)
        ?? await GetAsync<QuantityBody>($"quantities/{Escape(id)}", cancellationToken)
        ?? await GetAsync<ArticleBody>($"articles/{Escape(id)}", cancellationToken)
        ?? await GetAsync<ClaimDetailBody>($"claims/{Escape(id)}", cancellationToken)
        ?? await GetAsync<SourceBody>($"sources/{Escape(id)}", cancellationToken)
        ?? await GetAsync<LocationBody>($"locations/{Escape(id)}", cancellationToken)
        ?? await GetAsync<DecisionBody>($"decisions/{Escape(id)}", cancellationToken)
        ?? await GetAsync<StoryBody>($"stories/{Escape(id)}", cancellationToken)
        ?? (object?)await GetAsync<HistoryItem>($"history/{Escape(id)}", cancellationToken);

    public async Task AddAsync(IReadOnlyList<ArticleInput> articles, string? story, AddingTally tally, CancellationToken cancellationToken)
    {
        foreach (var batch in Batches(OpenedFiles.Of(articles, tally)))
        {
            var request = new ImportRequest([.. batch.Select(file => Handed(file, story))], story);
            using var message = Post("imports", request);
            using var answer = await _http.SendAsync(message, cancellationToken);
            var import = await ReadAsync<ImportBody>(answer, cancellationToken);
            while (import.Import.Running)
            {
                await Task.Delay(Pause, cancellationToken);
                import = (await GetAsync<ImportBody>($"imports/{Escape(import.Import.Id)}", cancellationToken))!;
            }

            // A remark on a manifest is no article.
            foreach (var item in import.Items.Where(item => item.State != ImportItemState.Remark))
            {
                tally.Report(Outcome(item));
            }
        }
    }

    public async Task<ExportBody?> ExportAsync(ExportPlan plan, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        var wanted = plan.Request;
        using var request = Post("exports", new ExportOrder(wanted.Format, wanted.List, wanted.Filter, wanted.Sort, wanted.Columns, wanted.Style, wanted.WithMark));
        using var answer = await _http.SendAsync(request, cancellationToken);
        return answer.StatusCode == HttpStatusCode.UnprocessableEntity ? null : await ReadAsync<ExportBody>(answer, cancellationToken);
    }

    public async Task DownloadAsync(string exportId, Stream output, CancellationToken cancellationToken)
    {
        await using var file = await _http.GetStreamAsync(Address($"exports/{Escape(exportId)}/file"), cancellationToken);
        await file.CopyToAsync(output, cancellationToken);
    }

    public Task<DecisionBody> DecideAsync(string findingId, int seenVersion, DecisionRequest decision, CancellationToken cancellationToken) =>
        PostAsync<DecisionRequest, DecisionBody>($"findings/{Escape(findingId)}/decisions", decision, string.Create(CultureInfo.InvariantCulture, $"\"{seenVersion}\""), cancellationToken);

    public async Task<ListBody<NameQuestionBody>> NamesAsync(string? storyId, CancellationToken cancellationToken) =>
        (await GetAsync<ListBody<NameQuestionBody>>($"names?limit={PageSize}&story={Escape(storyId)}", cancellationToken))!;

    public Task<HistoryItem> JudgeNamesAsync(NamesRequest names, CancellationToken cancellationToken) => PostAsync<NamesRequest, HistoryItem>("names", names, null, cancellationToken);

    public async Task<object> UndoAsync(string changeId, UndoRequest undo, CancellationToken cancellationToken)
    {
        var step = await PostAsync<UndoRequest, HistoryItem>($"history/{Escape(changeId)}/undo", undo, null, cancellationToken);
        return await GetAsync<DecisionBody>($"decisions/{Escape(step.Id)}", cancellationToken) ?? (object)step;
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : class
    {
        using var answer = await _http.GetAsync(Address(path), cancellationToken);
        return answer.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync<T>(answer, cancellationToken);
    }

    /// <summary>As many files at a time as the server shows the state of, and no more bytes than it takes at once.</summary>
    private static IEnumerable<List<(ArticleInput Article, ReadOnlyMemory<byte> Bytes)>> Batches(IEnumerable<(ArticleInput Article, ReadOnlyMemory<byte> Bytes)> files)
    {
        var batch = new List<(ArticleInput Article, ReadOnlyMemory<byte> Bytes)>();
        long bytes = 0;
        foreach (var file in files)
        {
            if (batch.Count == BatchFiles || (batch.Count > 0 && bytes + file.Bytes.Length > BatchBytes))
            {
                yield return batch;
                batch = [];
                bytes = 0;
            }

            batch.Add(file);
            bytes += file.Bytes.Length;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static ImportedArticle Handed((ArticleInput Article, ReadOnlyMemory<byte> Bytes) file, string? story)
    {
        var known = file.Article.Known;
        return new ImportedArticle(
            file.Article.Path, null, file.Bytes.ToArray(), known.Title, known.Author, known.Publisher, known.PublishedDate is null ? null : known.Published, known.Url, story ?? known.Story);
    }

    private static AddOutcome Outcome(ImportedItem item) => item.State switch
    {
        ImportItemState.Added => new ArticleAdded(item.Name, item.ArticleId ?? "", "", item.Figures, 0, item.Quotations),
        ImportItemState.AlreadyThere => new ArticleAlreadyThere(item.Name, item.ArticleId ?? "", ""),
        _ => new ArticleRefused(item.Name, item.Reason ?? $"{item.Name}: it was taken back"),
    };

    private static HttpRequestMessage Post<T>(string path, T body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address(path)) { Content = JsonContent.Create(body, options: ContractJson.Options) };

        // A lost connection may hide that it was done: the key makes a second try harmless.
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return request;
    }

    private async Task<TAnswer> PostAsync<T, TAnswer>(string path, T body, string? version, CancellationToken cancellationToken)
    {
        using var request = Post(path, body);
        if (version is not null)
        {
            request.Headers.Add("If-Match", version);
        }

        using var answer = await _http.SendAsync(request, cancellationToken);
        return await ReadAsync<TAnswer>(answer, cancellationToken);
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.IsSuccessStatusCode)
        {
            return (await answer.Content.ReadFromJsonAsync<T>(ContractJson.Options, cancellationToken))!;
        }

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        throw new DeskRefusalException(problem.TryGetProperty("detail", out var detail) ? detail.GetString()! : $"the server answered {(int)answer.StatusCode}");
    }

    private static Uri Address(string path) => new("api/v1/" + path, UriKind.Relative);

    private static string Escape(string? value) => Uri.EscapeDataString(value ?? "");
}
