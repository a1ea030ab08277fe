using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ClaimTracker.Data.Importing;
using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Tests.Hosting;

[Collection(WebTests.Name)]
public sealed class SecurityTests(WebFixture web)
{
    [Theory]
    [InlineData("/", "localhost.attacker.example")]
    [InlineData("/api/v1/articles", "127.0.0.1.attacker.example")]
    [InlineData("/app.css", "attacker.example")]
    [InlineData("/_blazor/negotiate", "attacker.example:5217")]
    [InlineData("/health", "192.168.0.10")]
    public async Task A_host_that_is_not_this_computer_gets_nothing(string path, string host)
    {
        using var request = new HttpRequestMessage(path.StartsWith("/_blazor", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Host = host;
        request.Headers.TryAddWithoutValidation("Accept", path == "/" ? "text/html" : "*/*");
        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync();
        Assert.Contains($"localhost:{new Uri(web.Address).Port}/", said, StringComparison.Ordinal);
        Assert.Equal(path == "/" ? "text/html" : "application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'none'", string.Join(' ', answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/theme")]
    [InlineData("/samples")]
    [InlineData("/articles/new")]
    [InlineData("/imports/0000/cancel")]
    [InlineData("/imports/0000/retry")]
    [InlineData("/imports/0000/forget")]
    public async Task Every_form_is_refused_without_its_token(string path)
    {
        using var form = new FormUrlEncodedContent([new("_handler", "article"), new("text", "Nine people were hurt."), new("theme", "dark")]);
        using var answer = await web.Client.PostAsync(new Uri(path, UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("<h1>The form is out of date</h1>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/theme")]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/api/v1/articles")]
    public async Task A_page_of_another_site_can_send_nothing(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent("") };
        request.Headers.Add("Origin", "https://attacker.example");
        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_circuit_answers_its_own_pages()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative)) { Content = new StringContent("") };
        request.Headers.Add("Origin", web.Address);
        using var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nothing-here")]
    [InlineData("/app.js")]
    [InlineData("/coverage.svg")]
    [InlineData("/claims.csv")]
    [InlineData("/api/v1/articles")]
    public async Task Every_kind_of_answer_carries_the_strict_policy(string path)
    {
        using var answer = await web.Client.GetAsync(new Uri(path, UriKind.Relative));

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused_by_its_announcement()
    {
        var address = new Uri(web.Address);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var stream = client.GetStream();
        var head = string.Create(
            CultureInfo.InvariantCulture, $"POST /articles/new HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {RequestLimits.MaxBytes + 1}\r\n\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        var buffer = new byte[64 * 1024];
        var read = 0;
        for (var got = 1; got > 0 && !Encoding.UTF8.GetString(buffer, 0, read).Contains("several imports", StringComparison.Ordinal); read += got)
        {
            got = await stream.ReadAsync(buffer.AsMemory(read));
        }

        var answer = Encoding.UTF8.GetString(buffer, 0, read);
        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>These files are too large together</h1>", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_of_a_circuit_has_a_limit()
    {
        var hub = typeof(CircuitOptions).Assembly.GetTypes().Single(t => t.Name == "ComponentHub");
        var options = (IOptions<HubOptions>)web.Services.GetRequiredService(typeof(IOptions<>).MakeGenericType(typeof(HubOptions<>).MakeGenericType(hub)));

        Assert.InRange(options.Value.MaximumReceiveMessageSize ?? long.MaxValue, 1, 64 * 1024);
    }

    [Fact]
    public async Task Only_so_many_circuits_are_open_at_once()
    {
        var limit = new CircuitLimit();
        for (var i = 0; i < CircuitLimit.Most; i++)
        {
            await limit.OnCircuitOpenedAsync(null!, default);
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => limit.OnCircuitOpenedAsync(null!, default));
        await limit.OnCircuitClosedAsync(null!, default);
        await limit.OnCircuitOpenedAsync(null!, default);
    }

    [Fact]
    public async Task An_import_of_too_many_files_is_refused_by_name()
    {
        var files = Enumerable.Repeat(new ImportFile("a.txt", new byte[] { 65 }), StartImport.MaxFiles + 1).ToList();
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => web.Services.GetRequiredService<StartImport>().RunAsync(files, "Buses", default));
        Assert.Contains("1 to 5000 files", refused.Message, StringComparison.Ordinal);
    }
}
