using System.Text.Json.Nodes;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;

namespace ClaimTracker.Web.Api.OpenApi;

/// <summary>An example request for every operation: each is sent by a test.</summary>
internal static class OperationExamples
{
    /// <summary>The extension in which API browsers look for examples.</summary>
    public const string Extension = "x-codeSamples";

    /// <summary>The query or body by the operation's name; an operation that takes neither needs none.</summary>
    private static readonly Dictionary<string, (string? Query, string? Body)> Examples = new(StringComparer.Ordinal)
    {
        ["listArticles"] = ("q=harbour&limit=20", null),
        ["listClaims"] = ("kind=direct_quote&limit=20", null),
        ["listFigures"] = ("measure=count&limit=20", null),
        ["listQuotations"] = ("q=harbour", null),
        ["listQuantities"] = ("limit=20", null),
        ["listFindings"] = ("status=waiting&relation=conflict", null),
        ["listDecisions"] = ("limit=20", null),
        ["listSources"] = ("kind=person&q=berg", null),
        ["listLocations"] = ("country=SE", null),
        ["startImport"] = (null, """{"story": "Harbour fire", "articles": [{"name": "report.txt", "text": "Fire out\n\nThe harbour fire was out by noon, the fire service said. Four ships sank.", "publisher": "The Quay", "published": "2024-03-03"}]}"""),
        ["listExports"] = ("limit=20", null),
        ["createExport"] = (null, """{"list": "claims", "filter": "kind=direct_quote", "sort": "oldest", "format": "csv", "columns": ["exact", "claimant", "citation"], "style": "apa"}"""),
        ["decide"] = (null, """{"judgement": "same_quantity", "method": "newest", "reportedValue": 17, "reviewer": "Ada", "rationale": "The later count."}"""),
        ["listStories"] = ("q=harbour&sort=name", null),
        ["listCorrections"] = ("kind=speaker&limit=20", null),
        ["listHistory"] = ("kind=decision&from=2024-03-01&limit=20", null),
        ["correctArticle"] = (null, """{"kind": "added_claim", "start": 0, "end": 4, "name": "Anna Berg", "sourceKind": "person", "reviewer": "Ada", "reason": "The reader missed it."}"""),
        ["correctSource"] = (null, """{"name": "Harbour Fire Service", "kind": "organisation", "reviewer": "Ada", "reason": "Its full name."}"""),
        ["withdrawStory"] = (null, """{"reviewer": "Ada", "reason": "It was a drill."}"""),
        ["listNames"] = ("limit=20", null),
        ["judgeNames"] = (null, """{"one": "tug boats", "other": "launches", "same": false, "reviewer": "Ada"}"""),
        ["undoCorrection"] = (null, """{"reviewer": "Ada", "rationale": "It was right as it stood."}"""),
        ["undoChange"] = (null, """{"reviewer": "Ada", "rationale": "They are two things after all."}"""),
        ["undoDecision"] = (null, """{"reviewer": "Ada", "rationale": "The source called back."}"""),
    };

    public static void Add(OpenApiOperation operation, ApiDescription description)
    {
        var (query, body) = Examples.GetValueOrDefault(operation.OperationId ?? "");
        var address = "/" + description.RelativePath?.TrimEnd('/') + (query is null ? "" : "?" + query);
        var curl = "curl";
        if (body is not null)
        {
            if (operation.RequestBody?.Content is { } kinds && kinds.TryGetValue("application/json", out var content))
            {
                content.Example = JsonNode.Parse(body);
            }

            curl += description.ActionDescriptor.EndpointMetadata.OfType<EntityTags.NeedsVersion>().Any() ? " -H 'If-Match: \"1\"'" : "";
            curl += $" -H 'Content-Type: application/json' -H 'Idempotency-Key: 6f1c' -d '{body}'";
        }
        else if (description.HttpMethod == HttpMethods.Post)
        {
            curl += " -X POST";
        }

        operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        operation.Extensions[Extension] = new JsonNodeExtension(new JsonArray(new JsonObject
        {
            ["lang"] = "Shell",
            ["source"] = $"{curl} 'http://localhost:5217{address}'",
        }));
    }
}
