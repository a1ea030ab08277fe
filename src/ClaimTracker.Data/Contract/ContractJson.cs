using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker.Data.Contract;

/// <summary>How the contract's bodies are written as JSON, over REST and on the command line alike.</summary>
public static class ContractJson
{
    /// <summary>Names in camel case, enumerations as the contract's words, letters beyond ASCII as they are.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Brings other options to the same way of writing.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.NumberHandling = JsonNumberHandling.Strict;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;

        // Nothing of it is ever put into a page as it stands.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
