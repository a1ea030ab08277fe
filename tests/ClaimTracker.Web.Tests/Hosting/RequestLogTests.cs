using ClaimTracker.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Web.Tests.Hosting;

[Collection(WebTests.Name)]
public sealed class RequestLogTests(WebFixture web)
{
    [Fact]
    public async Task What_is_answered_with_an_error_page_is_logged_as_it_was_sent()
    {
        const string Path = "/articles/sent-to-nowhere";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Path, UriKind.Relative)) { Content = new StringContent("") };
        request.Headers.Add("Origin", web.Address);
        request.Headers.Add("Accept", "text/html");
        using var answer = await web.Client.SendAsync(request);

        Assert.False(answer.IsSuccessStatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"Method\":\"POST\"", await LoggedAsync(Path), StringComparison.Ordinal);
    }

    /// <summary>The line of the log that tells of a request, which is written once its answer is sent.</summary>
    private async Task<string> LoggedAsync(string path)
    {
        var folder = Path.Combine(web.Services.GetRequiredService<ClaimTrackerStore>().Location.Folder, "logs");
        for (var i = 0; i < 100; i++)
        {
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
                if ((await reader.ReadToEndAsync()).Split('\n').FirstOrDefault(line => line.Contains($"\"{path}\"", StringComparison.Ordinal)) is { } found)
                {
                    return found;
                }
            }

            await Task.Delay(50);
        }

        return "";
    }
}
