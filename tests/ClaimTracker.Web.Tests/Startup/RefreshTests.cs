using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;
using ClaimTracker.Web.Startup;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Startup;

/// <summary>A store that older rules have read is brought up to date while its pages are open.</summary>
public sealed class RefreshTests : IDisposable
{
    private const string Notice = "being read again with the rules of this version";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "claimtracker-refresh-" + Guid.NewGuid().ToString("N"));

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task Pages_are_served_while_stories_are_read_again_and_say_so()
    {
        await using (var before = Site(ReadingRules.OfLibrary with { RulesVersion = "first" }))
        {
            using var client = Open(before);
            await before.Services.GetRequiredService<AddArticles>().RunAsync(
                [ArticleSubmission.OfText("one.txt", "Ferry sinks off the coast\n\nTwelve people drowned on Monday, the coast guard said.", KnownMetadata.None)], "Ferry", null, CancellationToken.None);
            Assert.DoesNotContain(Notice, await client.GetStringAsync(new Uri("/claims", UriKind.Relative)), StringComparison.Ordinal);
        }

        using var isRead = new ManualResetEventSlim();
        using var mayGoOn = new ManualResetEventSlim();
        var rules = ReadingRules.OfLibrary with
        {
            RulesVersion = "second",
            Read = (document, known) =>
            {
                isRead.Set();
                Assert.True(mayGoOn.Wait(TimeSpan.FromMinutes(2)));
                return ReadingRules.OfLibrary.Read(document, known);
            },
        };
        await using var after = Site(rules);
        using var reader = Open(after);
        var worker = after.Services.GetRequiredService<RefreshWorker>();
        Assert.True(isRead.Wait(TimeSpan.FromMinutes(1)));
        var during = await reader.GetStringAsync(new Uri("/claims", UriKind.Relative));
        mayGoOn.Set();
        for (var i = 0; i < 600 && worker.Current is not null; i++)
        {
            await Task.Delay(100);
        }

        Assert.Contains(Notice, during, StringComparison.Ordinal);
        Assert.Contains("Twelve people drowned", during, StringComparison.Ordinal);
        Assert.Null(worker.Current);
        Assert.DoesNotContain(Notice, await reader.GetStringAsync(new Uri("/claims", UriKind.Relative)), StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Site(ReadingRules rules)
    {
        var site = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseSetting("ClaimTracker:DataFolder", _folder)
            .UseSetting("ClaimTracker:ReadSamples", "false")
            .UseSetting("ClaimTracker:Port", "0")
            .ConfigureServices(services => services.AddSingleton(rules)));
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    private static HttpClient Open(WebApplicationFactory<Program> site) => new()
    {
        BaseAddress = new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
    };
}
