using System.Text.Json;
using ClaimTracker.Tests.Export.Clients;

namespace ClaimTracker.Web.Tests.Api;

/// <summary>Programs that are not ours against the API and the feeds.</summary>
[Collection(WebTests.Name)]
public sealed class OutsideClientTests(WebFixture web)
{
    [FactWith("node", "npm:openapi-typescript", "npm:openapi-fetch", "npm:typescript")]
    public async Task A_client_generated_from_the_document_compiles_and_works()
    {
        using var scratch = new Scratch();
        var document = await scratch.WriteAsync("v1.json", await web.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));
        foreach (var file in new[] { "client.ts", "tsconfig.json" })
        {
            File.Copy(Path.Combine(OutsideProgram.Clients, "rest", file), scratch.Path(file));
        }

        await scratch.WriteAsync("package.json", """{"type": "module"}""");
        var packages = Path.Combine(OutsideProgram.Clients, "node_modules");
        Directory.CreateSymbolicLink(scratch.Path("node_modules"), packages);

        await OutsideProgram.RunAsync("node", Path.Combine(packages, "openapi-typescript", "bin", "cli.js"), document, "-o", scratch.Path("api.d.ts"));
        await OutsideProgram.RunAsync("node", Path.Combine(packages, "typescript", "bin", "tsc"), "-p", scratch.Path("tsconfig.json"));
        var (output, _) = await OutsideProgram.RunAsync("node", scratch.Path("out/client.js"), web.Address);
        Directory.Delete(scratch.Path("node_modules"));

        using var read = JsonDocument.Parse(output);
        var said = read.RootElement;
        Assert.True(said.GetProperty("claims").GetInt32() > 2);
        Assert.Equal(said.GetProperty("total").GetInt32(), said.GetProperty("claims").GetInt32());
        Assert.Equal(304, said.GetProperty("unchanged").GetInt32());
        Assert.Equal((400, "/help/problems#wrong-value"), Problem("wrong"));
        Assert.Equal((404, "/help/problems#not-found"), Problem("missing"));
        Assert.Single(said.GetProperty("exports").EnumerateArray().Select(id => id.GetString()).Distinct());
        Assert.Equal("true", said.GetProperty("replayed").GetString());
        Assert.True(said.GetProperty("rows").GetInt32() >= said.GetProperty("claims").GetInt32());
        Assert.Equal(201, said.GetProperty("decided").GetInt32());
        Assert.Equal((412, "/help/problems#stale-version"), Problem("stale"));
        Assert.Equal(201, said.GetProperty("undone").GetInt32());

        (int Status, string? Type) Problem(string name) => (said.GetProperty(name).GetProperty("status").GetInt32(), said.GetProperty(name).GetProperty("type").GetString());
    }

    [FactWith("node", "npm:feedsmith")]
    public async Task A_reader_of_feeds_takes_both_feeds_for_the_same()
    {
        using var scratch = new Scratch();
        var atom = await scratch.WriteAsync("f.atom", await web.Client.GetByteArrayAsync(new Uri("/feeds/findings.atom?relation=conflict", UriKind.Relative)));
        var json = await scratch.WriteAsync("f.json", await web.Client.GetByteArrayAsync(new Uri("/feeds/findings.json?relation=conflict", UriKind.Relative)));

        var (output, _) = await OutsideProgram.RunAsync("node", Path.Combine(OutsideProgram.Clients, "feed.mjs"), atom, json);

        using var read = JsonDocument.Parse(output);
        var (entries, items) = (Things("entries"), Things("items"));
        Assert.NotEmpty(entries);
        Assert.Equal(entries, items);
        Assert.Equal($"{web.Address}/feeds/findings.atom?relation=conflict", read.RootElement.GetProperty("atom").GetProperty("self").GetString());
        Assert.Equal($"{web.Address}/feeds/findings.json?relation=conflict", read.RootElement.GetProperty("json").GetProperty("feed").GetString());

        List<(string? Id, string? Title, string? Text, DateTimeOffset At, string? Link)> Things(string name) => [.. read.RootElement.GetProperty(name).EnumerateArray().Select(
            e => (e.GetProperty("id").GetString(), e.GetProperty("title").GetString(), e.GetProperty("text").GetString()?.ReplaceLineEndings("\n"), Seconds(e.GetProperty("at").GetDateTimeOffset()), e.GetProperty("link").GetString()))];
    }

    // Atom's instants are to the second.
    private static DateTimeOffset Seconds(DateTimeOffset at) => new(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), at.Offset);
}
