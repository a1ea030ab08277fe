using System.Net;
using System.Text.Json.Nodes;

namespace ClaimTracker.Web.Tests.Api;

[Collection(WebTests.Name)]
public sealed class ApiCorrectingTests(WebFixture web)
{
    [Fact]
    public async Task A_figure_that_counts_something_else_is_corrected_told_and_taken_back()
    {
        var (article, tag, body) = await ArticleAsync();
        var figure = body["figures"]!.AsArray().First(f => f!["counted"]?.GetValue<string>().Contains("people", StringComparison.Ordinal) == true)!;
        var request = new JsonObject
        {
            ["kind"] = "counted_thing", ["start"] = figure["start"]!.DeepClone(), ["end"] = figure["end"]!.DeepClone(), ["counted"] = "dock workers", ["predicate"] = "evacuated", ["reviewer"] = "Ada",
            ["reason"] = "The list of the port says so.",
        };

        var (made, correction) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", request.ToJsonString(), ("If-Match", tag));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Contains("counts dock workers (evacuated)", correction!["summary"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.False((await web.Client.ReadAsync(made.Headers.Location!.ToString())).Body!["undone"]!.GetValue<bool>());
        Assert.Contains((await ArticleAsync()).Body["figures"]!.AsArray(), f => f!["counted"]?.GetValue<string>() == "dock workers");

        // The version that was corrected is no longer the one that stands there.
        var (stale, problem) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", request.ToJsonString(), ("If-Match", tag));
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.EndsWith("#stale-version", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);

        var (_, listed) = await web.Client.ReadAsync($"/api/v1/corrections?kind=counted_thing&article={article[(article.LastIndexOf('/') + 1)..]}&limit=1");
        Assert.Equal(correction["id"]!.GetValue<string>(), listed!["items"]![0]!["id"]!.GetValue<string>());
        var (_, history) = await web.Client.ReadAsync($"/api/v1/history/{correction["id"]}");
        Assert.Equal(("correction", "Ada"), (history!["kind"]!.GetValue<string>(), history["who"]!.GetValue<string>()));

        var (undone, step) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{correction["id"]}/undo", """{"reviewer": "Bo", "rationale": "It was right."}""");
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        Assert.Equal(correction["id"]!.GetValue<string>(), step!["undoes"]!.GetValue<string>());
        var (again, refused) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{correction["id"]}/undo", """{"reviewer": "Bo"}""");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.EndsWith("#refused", refused!["type"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain((await ArticleAsync()).Body["figures"]!.AsArray(), f => f!["counted"]?.GetValue<string>() == "dock workers");
    }

    [Fact]
    public async Task A_correction_sent_again_with_its_key_is_made_once()
    {
        var (article, tag, _) = await ArticleAsync();
        var key = Guid.NewGuid().ToString();
        const string Body = """{"kind": "added_claim", "start": 2, "end": 9, "reviewer": "Ada"}""";

        var (_, one) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", Body, ("If-Match", tag), ("Idempotency-Key", key));
        var (second, two) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", Body, ("If-Match", tag), ("Idempotency-Key", key));

        Assert.Equal(one!["id"]!.GetValue<string>(), two!["id"]!.GetValue<string>());
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{one["id"]}/undo", """{"reviewer": "Ada"}""");
    }

    [Theory]
    [InlineData("""{"kind": "speaker", "start": 5, "end": 2, "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "speaker", "start": 0, "end": 999999, "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "speaker", "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "speaker", "start": 0, "end": 4, "reviewer": " "}""", 400, "wrong-value")]
    [InlineData("""{"kind": "place", "start": 0, "end": 4, "place": "Nowhere at all", "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "date", "start": 0, "end": 4, "date": "soon", "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "added_figure", "start": 0, "end": 4, "value": 3, "unit": "heap", "counted": "ships", "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "source", "start": 0, "end": 4, "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "withdrawal", "reviewer": "Ada"}""", 400, "wrong-value")]
    [InlineData("""{"kind": "hue", "reviewer": "Ada"}""", 400, "malformed-body")]
    [InlineData("""{"kind": "set_aside", "start": 0, "end": 1, "reviewer": "Ada"}""", 422, "refused")]
    public async Task A_correction_that_cannot_be_made_is_a_problem_of_the_client(string body, int status, string type)
    {
        var (article, tag, _) = await ArticleAsync();

        var (answer, problem) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", body, ("If-Match", tag));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.EndsWith("#" + type, problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_names_the_version_that_it_is_made_on()
    {
        var (article, _, _) = await ArticleAsync();

        var (answer, _) = await web.Client.SendAsync(HttpMethod.Post, $"{article}/corrections", """{"kind": "added_claim", "start": 0, "end": 5, "reviewer": "Ada"}""");

        Assert.Equal(HttpStatusCode.PreconditionRequired, answer.StatusCode);
    }

    [Fact]
    public async Task A_quantity_that_nobody_settled_has_no_sentence_and_a_settled_one_cites_each_clause()
    {
        const string Own = "Cancelled ferries";
        await web.AddToAsync(
            Own, ("sailings.txt", "The Tide Table", "2024-05-02", "Ferries cancelled\n\nSome 17 ferries were cancelled on Wednesday, the port said."),
            ("crossings.txt", "The Quay", "2024-05-02", "Ferries\n\nSome 26 ferries were cancelled on Wednesday, the port said."));
        var (_, findings) = await web.Client.ReadAsync($"/api/v1/findings?relation=conflict&story={Uri.EscapeDataString(Own)}");
        var finding = findings!["items"]!.AsArray().Single(f => f!["quantity"] is not null)!;
        var (id, quantity) = (finding["id"]!.GetValue<string>(), finding["quantity"]!["id"]!.GetValue<string>());
        var tag = (await web.Client.ReadAsync($"/api/v1/findings/{id}")).Answer.Headers.ETag!.ToString();
        var (_, decision) = await web.Client.SendAsync(
            HttpMethod.Post, $"/api/v1/findings/{id}/decisions", """{"judgement": "same_quantity", "method": "newest", "reportedValue": 17, "reviewer": "Ada"}""", ("If-Match", tag));

        var (_, sentence) = await web.Client.ReadAsync($"/api/v1/quantities/{quantity}/sentence");
        Assert.Contains("17", sentence!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.All(sentence["clauses"]!.AsArray(), clause => Assert.All(
            clause!["citations"]!.AsArray(), number => Assert.InRange(number!.GetValue<int>(), 1, sentence["citations"]!.AsArray().Count)));

        await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/decisions/{decision!["id"]}/undo", """{"reviewer": "Ada"}""");
        var (_, none) = await web.Client.ReadAsync($"/api/v1/quantities/{quantity}/sentence");
        Assert.Null(none!["text"]);
        Assert.NotNull(none["refusal"]);
    }

    [Fact]
    public async Task The_address_of_a_source_that_was_renamed_leads_to_what_it_became()
    {
        await web.AddAsync(("rename.txt", "The Tide Table", "2024-03-05", "Pilots strike\n\nEleven pilots went on strike on Monday, said Greta Vinter, who speaks for them."));
        var (_, found) = await web.Client.ReadAsync("/api/v1/sources?q=vinter&kind=person");
        var old = found!["items"]![0]!["id"]!.GetValue<string>();
        var tag = (await web.Client.ReadAsync($"/api/v1/sources/{old}")).Answer.Headers.ETag!.ToString();
        const string Right = """{"name": "Greta Winter", "kind": "person", "reviewer": "Ada"}""";
        var (made, correction) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/sources/{old}/corrections", Right, ("If-Match", tag));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);

        var (moved, _) = await web.Client.ReadAsync($"/api/v1/sources/{old}");
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
        var (_, now) = await web.Client.ReadAsync(moved.Headers.Location!.ToString());
        Assert.Equal("Greta Winter", now!["source"]!["name"]!.GetValue<string>());
        var (again, _) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/sources/{old}/corrections", Right, ("If-Match", tag));
        Assert.Equal((HttpStatusCode.PermanentRedirect, moved.Headers.Location + "/corrections"), (again.StatusCode, again.Headers.Location!.ToString()));

        // The page on which it is corrected, whether it is opened or sent, and a filter that somebody kept.
        using var page = await web.Client.GetAsync(new Uri($"/sources/{old}/correct", UriKind.Relative));
        Assert.Equal((HttpStatusCode.MovedPermanently, $"/sources/{now["source"]!["id"]}/correct"), (page.StatusCode, page.Headers.Location!.ToString()));
        var (_, claims) = await web.Client.ReadAsync($"/api/v1/claims?source={old}");
        Assert.Equal("Greta Winter", claims!["items"]![0]!["appearance"]!["claimant"]!["name"]!.GetValue<string>());

        await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/corrections/{correction!["id"]}/undo", """{"reviewer": "Ada"}""");
        Assert.Equal(HttpStatusCode.OK, (await web.Client.ReadAsync($"/api/v1/sources/{old}")).Answer.StatusCode);
    }

    [Fact]
    public async Task What_was_said_of_two_names_is_taken_back_as_every_other_change_is()
    {
        var link = (ClaimTracker.Data.Stories.LinkNames)web.Services.GetService(typeof(ClaimTracker.Data.Stories.LinkNames))!;
        await link.RunAsync("hawsers", "mooring ropes", false, "Ada", CancellationToken.None);
        await link.RunAsync("hawsers", "mooring ropes", true, "Ada", CancellationToken.None);
        var (_, history) = await web.Client.ReadAsync("/api/v1/history?kind=correction&limit=200");
        var said = history!["items"]!.AsArray().Where(item => item!["change"]!.GetValue<string>().Contains("hawser", StringComparison.Ordinal)).ToList();
        Assert.Equal([true, false], said.Select(item => item!["canUndo"]!.GetValue<bool>()));

        const string Body = """{"reviewer": "Bo", "rationale": "A rope is no hawser."}""";
        var (overtaken, problem) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/history/{said[1]!["id"]}/undo", Body);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, overtaken.StatusCode);
        Assert.EndsWith("#refused", problem!["type"]!.GetValue<string>(), StringComparison.Ordinal);

        var (undone, step) = await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/history/{said[0]!["id"]}/undo", Body);
        Assert.Equal(HttpStatusCode.Created, undone.StatusCode);
        Assert.StartsWith("Took back what was said of", step!["change"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(step.ToJsonString(), (await web.Client.ReadAsync(undone.Headers.Location!.ToString())).Body!.ToJsonString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/history/{said[0]!["id"]}/undo", Body)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await web.Client.SendAsync(HttpMethod.Post, "/api/v1/history/nothing/undo", Body)).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await web.Client.SendAsync(HttpMethod.Post, $"/api/v1/history/{said[0]!["id"]}/undo", """{"reviewer": " "}""")).Answer.StatusCode);
    }

    [Fact]
    public async Task Whether_two_names_mean_one_thing_is_asked_and_answered()
    {
        await web.AddAsync(
            ("depots.txt", "The Ledger", "2024-04-09", "Grain stores\n\nThe board runs 38 depots in 12 counties, the auditors said."),
            ("silos.txt", "The Courier", "2024-04-09", "Grain again\n\nThe board runs 38 silos in 14 counties, the auditors said."));
        var (_, asked) = await web.Client.ReadAsync($"/api/v1/names?story={Uri.EscapeDataString(WebFixture.Story)}");
        var question = asked!["items"]!.AsArray().Single(item => item!["one"]!.GetValue<string>() == "depot")!;
        Assert.Equal("silo", question["other"]!.GetValue<string>());
        Assert.Contains("depots", question["first"]!.ToJsonString(), StringComparison.Ordinal);

        const string Body = """{"one": "depots", "other": "silos", "same": false, "reviewer": "Ada"}""";
        var (said, step) = await web.Client.SendAsync(HttpMethod.Post, "/api/v1/names", Body);
        Assert.Equal(HttpStatusCode.Created, said.StatusCode);
        Assert.Equal(step!.ToJsonString(), (await web.Client.ReadAsync(said.Headers.Location!.ToString())).Body!.ToJsonString());
        Assert.DoesNotContain("silo", (await web.Client.ReadAsync("/api/v1/names")).Body!["items"]!.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await web.Client.SendAsync(HttpMethod.Post, "/api/v1/names", Body)).Answer.StatusCode);
        foreach (var wrong in (string[])["""{"one": "!", "other": "silos", "same": true, "reviewer": "Ada"}""", """{"one": "depots", "other": "silos", "same": true, "reviewer": " "}""", """{"one": "depots", "same": true, "reviewer": "Ada"}"""])
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await web.Client.SendAsync(HttpMethod.Post, "/api/v1/names", wrong)).Answer.StatusCode);
        }
    }

    private async Task<(string Address, string Tag, JsonNode Body)> ArticleAsync()
    {
        var address = $"/api/v1/articles/{(await web.Client.ReadAsync("/api/v1/articles?q=blaze")).Body!["items"]![0]!["id"]}";
        var (answer, body) = await web.Client.ReadAsync(address);
        return (address, answer.Headers.ETag!.ToString(), body!);
    }
}
