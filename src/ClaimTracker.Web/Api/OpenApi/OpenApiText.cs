using System.Reflection;
using System.Text.Json.Nodes;
using ClaimTracker.Web.Api.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ClaimTracker.Web.Api.OpenApi;

/// <summary>Adds to the OpenAPI document what the code of the endpoints does not say by itself: allowed words, bounds, headers, examples.</summary>
internal static class OpenApiText
{
    /// <summary>Name of the document: it is served as <c>/openapi/v1.json</c>.</summary>
    public const string Document = "v1";

    public static void Describe(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiRoutes.Prefix.TrimStart('/'), StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "ClaimTracker",
                Version = Document,
                Description = "What was said in which article, by whom, by way of whom; which figures do not fit, and what editors decided. "
                    + "Offsets are UTF-16 code units into the article's text, ends exclusive. What is not known is null.",
            };

            // The address is the client's own: the program listens on the computer that asks.
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                Complete(parameter, context);
            }

            AddHeaders(operation, context);
            OperationExamples.Add(operation, context.Description);
            return Task.CompletedTask;
        });
    }

    private static void Complete(OpenApiParameter parameter, OpenApiOperationTransformerContext context)
    {
        var property = context.Description.ActionDescriptor.EndpointMetadata.OfType<MethodInfo>().SelectMany(method => method.GetParameters())
            .Where(p => p.IsDefined(typeof(AsParametersAttribute)))
            .SelectMany(p => p.ParameterType.GetProperties())
            .FirstOrDefault(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            return;
        }

        parameter.Name = QueryRules.NameOf(property);
        parameter.Required = false;
        var schema = new OpenApiSchema { Type = JsonSchemaType.String };
        if (property.GetCustomAttribute<OneOfAttribute>() is { } words)
        {
            schema.Enum = [.. words.Words.Select(word => (JsonNode)word)];
        }
        else if (property.GetCustomAttribute<WholeNumberAttribute>() is { } bounds)
        {
            schema.Type = JsonSchemaType.Integer;
            schema.Minimum = bounds.Low.ToString(System.Globalization.CultureInfo.InvariantCulture);
            schema.Maximum = bounds.High.ToString(System.Globalization.CultureInfo.InvariantCulture);
            schema.Default = Paging.DefaultLimit;
        }

        parameter.Schema = schema;
    }

    private static void AddHeaders(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        operation.Parameters ??= [];
        if (context.Description.HttpMethod == HttpMethods.Get)
        {
            operation.Parameters.Add(Header("If-None-Match", "The ETag of an answer that the client has: when it still holds, the answer is 304 without a body.", false));
            operation.Responses ??= [];
            operation.Responses["304"] = new OpenApiResponse { Description = "What the client has still holds." };
        }

        if (context.Description.HttpMethod == HttpMethods.Post)
        {
            operation.Parameters.Add(Header("Idempotency-Key", "Any text of at most 200 characters: sent again with the same key within a week, the request is answered as before and done once.", false));
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<EntityTags.NeedsVersion>().Any())
        {
            operation.Parameters.Add(Header("If-Match", "The ETag of what is changed, as it was read.", true));
        }
    }

    private static OpenApiParameter Header(string name, string description, bool required) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Required = required,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
