using System.Globalization;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Web.Api;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>What an open page costs: the size of the first batch that its circuit sends.</summary>
public sealed class CircuitTests(WebFixture web, BrowserFixture browser) : IClassFixture<WebFixture>, IClassFixture<BrowserFixture>
{
    private const int MaxFirstBatchBytes = 50_000;

    [BrowserFact]
    public async Task The_first_batch_of_each_interactive_page_stays_small()
    {
        await web.Services.GetRequiredService<ReadSamples>().RunAsync(SamplesEndpoint.Folder, null, CancellationToken.None);
        foreach (var path in (string[])["/review?status=all", await web.FirstAsync("/review?relation=conflict", "/review/"), await web.FirstAsync("/", "/quantities/")])
        {
            var (page, largest) = await OpenAsync(path);
            Assert.True(largest is > 0 and <= MaxFirstBatchBytes, string.Create(CultureInfo.InvariantCulture, $"{path}: {largest} bytes"));
            await page.Context.CloseAsync();
        }
    }

    private async Task<(IPage Page, int LargestFrame)> OpenAsync(string path)
    {
        var page = await browser.OpenAsync(web.Address);
        var largest = 0;
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => largest = Math.Max(largest, frame.Binary?.Length ?? frame.Text?.Length ?? 0);
        await page.GotoAsync(path);
        await page.WaitForFunctionAsync("() => document.querySelector('main') && performance.now() > 0");
        await page.WaitForTimeoutAsync(1500);
        return (page, largest);
    }
}
