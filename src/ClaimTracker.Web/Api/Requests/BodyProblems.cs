using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Says what is wrong with a body in the words of the API: which field, where it stands, and what is allowed there.</summary>
internal static class BodyProblems
{
    public const string NoBody = "There is no body: send JSON as the OpenAPI document describes it.";

    /// <param name="broken">What the reading of JSON said.</param>
    /// <param name="body">What the body should have been; null when unknown.</param>
    /// <param name="options">How it is read.</param>
    public static string Of(JsonException broken, Type? body, JsonSerializerOptions options)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"line {(broken.LineNumber ?? 0) + 1}, byte {(broken.BytePositionInLine ?? 0) + 1}");
        var message = broken.Message;
        var quoted = Quoted(message);
        if (message.StartsWith("The JSON property '", StringComparison.Ordinal) && quoted.Count > 1)
        {
            var owner = body is null ? null : Reachable(body, options).FirstOrDefault(type => type.FullName == quoted[1]);
            return $"There is no field \u201C{quoted[0]}\u201D here" + (owner is null ? "." : $": there are {string.Join(", ", options.GetTypeInfo(owner).Properties.Select(p => p.Name))}.");
        }

        if (message.Contains("missing required properties", StringComparison.Ordinal) && quoted.Count > 1)
        {
            var owner = body is null ? null : Reachable(body, options).FirstOrDefault(type => type.FullName == quoted[0]);
            return string.Join(' ', quoted.Skip(1).Select(name => $"\u201C{name}\u201D is missing{(owner is null ? "" : Allowed(Property(owner, name, options)))}."));
        }

        if (message.Contains("allow", StringComparison.Ordinal) && message.Contains("null", StringComparison.Ordinal) && quoted.Count > 0)
        {
            return $"\u201C{JsonNamingPolicy.CamelCase.ConvertName(quoted[0])}\u201D cannot be null.";
        }

        if (message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            var (name, type) = Walk(broken.Path ?? "$", body, options);
            return name.Length == 0 ? $"The body cannot be read: it is one JSON object ({place})." : $"\u201C{name}\u201D cannot be read ({place}){Allowed(type)}.";
        }

        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return $"This is no JSON ({place}): {(end > 0 ? message[..end] : message)}";
    }

    private static string Allowed(Type? type)
    {
        var plain = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            null => "",
            { IsEnum: true } => $": it is one of {string.Join(", ", Enum.GetNames(plain).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))}",
            _ when plain == typeof(bool) => ": it is true or false",
            _ when plain == typeof(string) => ": it is a text of whole characters in quotation marks",
            _ when plain == typeof(int) || plain == typeof(long) => ": it is a whole number",
            _ when plain == typeof(decimal) => $": it is a number of at most 28 digits",
            _ when plain == typeof(byte[]) => ": it is bytes in base64",
            _ when plain.IsArray || plain.IsAssignableTo(typeof(System.Collections.IEnumerable)) => ": it is a list",
            _ => "",
        };
    }

    /// <summary>The last field that a path such as <c>$.articles[0].published</c> names, and its type.</summary>
    private static (string Name, Type? Type) Walk(string path, Type? body, JsonSerializerOptions options)
    {
        var (name, type) = ("", body);
        foreach (var step in path.Split('.').Skip(1))
        {
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            name = bracket < 0 ? step : step[..bracket];
            type = type is null ? null : Property(type, name, options);
            if (bracket >= 0 && type is not null)
            {
                type = options.GetTypeInfo(type).ElementType;
            }
        }

        return (name, type);
    }

    private static Type? Property(Type owner, string name, JsonSerializerOptions options) =>
        options.GetTypeInfo(owner) is { Kind: JsonTypeInfoKind.Object } info ? info.Properties.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase))?.PropertyType : null;

    /// <summary>The body itself, and what its lists are of.</summary>
    private static IEnumerable<Type> Reachable(Type body, JsonSerializerOptions options) =>
        [body, .. options.GetTypeInfo(body).Properties.Select(p => options.GetTypeInfo(p.PropertyType).ElementType).OfType<Type>()];

    private static List<string> Quoted(string message)
    {
        var parts = message.Split('\'');
        return [.. parts.Where((_, i) => i % 2 == 1)];
    }
}
