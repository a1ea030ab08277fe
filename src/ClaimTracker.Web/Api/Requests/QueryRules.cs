using System.Globalization;
using System.Reflection;
using System.Text.Json;
using ClaimTracker.Data.Browse;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ClaimTracker.Web.Api.Requests;

/// <summary>Holds the query of a request against the record that its handler takes it as, before the handler runs: nothing that a client misspells is silently ignored.</summary>
internal sealed class QueryRules
{
    private readonly Dictionary<string, PropertyInfo> _parameters;
    private readonly string _allowed;

    private QueryRules(MethodInfo handler)
    {
        _parameters = handler.GetParameters()
            .Where(p => p.IsDefined(typeof(AsParametersAttribute)))
            .SelectMany(p => p.ParameterType.GetProperties())
            .ToDictionary(p => NameOf(p), StringComparer.Ordinal);
        _allowed = _parameters.Count == 0 ? "there is none here" : $"there {(_parameters.Count == 1 ? "is" : "are")} {string.Join(", ", _parameters.Keys)}";
    }

    /// <summary>The name of a parameter as it stands in the query.</summary>
    public static string NameOf(PropertyInfo parameter) => JsonNamingPolicy.CamelCase.ConvertName(parameter.Name);

    public static void AddQueryRules(RouteGroupBuilder group) => group.AddEndpointFilterFactory((factory, next) =>
    {
        var rules = new QueryRules(factory.MethodInfo);
        return call => rules.Check(call.HttpContext.Request.Query) is { } problem ? ValueTask.FromResult<object?>(problem) : next(call);
    });

    private ProblemHttpResult? Check(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (!_parameters.TryGetValue(name, out var parameter))
            {
                return ProblemKind.UnknownParameter.With($"There is no parameter \u201C{name}\u201D: {_allowed}.");
            }

            if (values.Count > 1)
            {
                return ProblemKind.WrongValue.With($"\u201C{name}\u201D stands {values.Count} times: once is enough.");
            }

            if (values.ToString() is { Length: > 0 } value && Problem(parameter, name, value, !_parameters.ContainsKey("sort")) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static ProblemHttpResult? Problem(PropertyInfo parameter, string name, string value, bool isCursorNumber)
    {
        if (parameter.GetCustomAttribute<OneOfAttribute>() is { } words && !words.Words.Contains(value, StringComparer.Ordinal))
        {
            return ProblemKind.WrongValue.With($"\u201C{name}\u201D cannot be \u201C{value}\u201D: it is one of {string.Join(", ", words.Words)}.");
        }

        if (parameter.GetCustomAttribute<WholeNumberAttribute>() is { } bounds
            && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < bounds.Low || number > bounds.High))
        {
            return ProblemKind.LimitOutOfRange.With($"\u201C{name}\u201D cannot be \u201C{value}\u201D: it is a whole number from {bounds.Low} to {bounds.High}.");
        }

        return name == "after" && Cursor.Parse(value, isCursorNumber) is null
            ? ProblemKind.WrongCursor.With($"\u201Cafter\u201D cannot be \u201C{value}\u201D: take what \u201Cnext\u201D of the page before says, or leave it out for the first page.")
            : null;
    }
}
