using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ClaimTracker.Data.Importing;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Web.Features.Importing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests;

/// <summary>The application on a database of its own with a made-up story, listening on a free port of this computer.</summary>
public sealed class WebFixture : IAsyncLifetime
{
    public const string Story = "Harbour fire";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "claimtracker-web-" + Guid.NewGuid().ToString("N"));
    private WebApplicationFactory<Program>? _factory;

    /// <summary>The address that a browser goes to, without a slash at its end.</summary>
    public string Address { get; private set; } = "";

    public IServiceProvider Services => _factory!.Services;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The preview of an article that is not stored yet.</summary>
    public string DraftPath { get; private set; } = "";

    public async Task InitializeAsync()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("ClaimTracker:DataFolder", _folder)
            .UseSetting("ClaimTracker:ReadSamples", "false")
            .UseSetting("ClaimTracker:Port", "0"));
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = _factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }, true) { BaseAddress = new Uri(Address) };
        await AddAsync(
            ("one.txt", "The Harbour Post", "2024-03-02", """
            Fire at the harbour kills nine

            By Anna Berg

            At least 204 people were evacuated from 12 ships on Friday, the fire service said, after a blaze in Lund. "We saw nothing like it in twenty years of work at this harbour," said Erik Holm, the head of the service. Nine people were killed, according to the police.
            """),
            ("two.txt", "Morning Ledger", "2024-03-02", """
            Harbour blaze: what we know

            By Jon Dahl

            Nine people were killed and 204 people were evacuated from 17 ships on Friday, the fire service said. "We saw nothing like this in twenty years of work at this harbour," said Erik Holm. The fire broke out in Lund.
            """));
        await Services.GetRequiredService<StartImport>().RunAsync([new ImportFile("sketch.png", new byte[] { 1, 2, 3 })], Story, CancellationToken.None);
        Services.GetRequiredService<ImportNews>().Call();
        var draft = await Services.GetRequiredService<IntakeDesk>().KeepAsync("draft", "Fire at the harbour: a draft\n\nSome 200 people were evacuated."u8.ToArray(), true, KnownMetadata.None, CancellationToken.None);
        DraftPath = $"/articles/new?draft={draft.Draft}";
    }

    public async Task DisposeAsync()
    {
        Client?.Dispose();
        if (_factory is not null)
        {
            await _factory.DisposeAsync();
        }

        Directory.Delete(_folder, true);
    }

    /// <returns>The outcomes, in order.</returns>
    public Task<IReadOnlyList<AddOutcome>> AddAsync(params (string Name, string Publisher, string Published, string Text)[] articles) => AddToAsync(Story, articles);

    /// <summary>Adds to a story of a test's own, which no other test decides in.</summary>
    /// <returns>The outcomes, in order.</returns>
    public Task<IReadOnlyList<AddOutcome>> AddToAsync(string story, params (string Name, string Publisher, string Published, string Text)[] articles) =>
        Services.GetRequiredService<AddArticles>().RunAsync(
            [.. articles.Select(a => ArticleSubmission.OfText(a.Name, a.Text, new KnownMetadata(Publisher: a.Publisher, Published: a.Published)))], story, null, CancellationToken.None);

    /// <summary>Fetches a page and reads its HTML.</summary>
    public async Task<IDocument> PageAsync(string path)
    {
        var html = await Client.GetStringAsync(new Uri(path, UriKind.Relative));
        return await new HtmlParser(default, BrowsingContext.New()).ParseDocumentAsync(html);
    }

    /// <summary>The address of the first page that a list links to.</summary>
    public async Task<string> FirstAsync(string list, string prefix)
    {
        var page = await PageAsync(list);
        return page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href") ?? "").First(href =>
            href.StartsWith(prefix, StringComparison.Ordinal) && !href.EndsWith("/new", StringComparison.Ordinal) && !href.EndsWith("/reliance", StringComparison.Ordinal) && !href.Contains(".svg", StringComparison.Ordinal) && !href.Contains('#', StringComparison.Ordinal));
    }
}
