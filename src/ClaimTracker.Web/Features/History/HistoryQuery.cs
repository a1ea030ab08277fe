using System.Globalization;
using ClaimTracker.Data.History;
using ClaimTracker.Quantities;
using ClaimTracker.Web.Shared;

namespace ClaimTracker.Web.Features.History;

/// <summary>The state of the history, as its address has it. What cannot be read is taken for not said.</summary>
/// <param name="Kind"><c>decision</c>, <c>correction</c>, <c>article</c> or <c>withdrawal</c>.</param>
/// <param name="Who">A display name.</param>
/// <param name="Story">Id of a story.</param>
/// <param name="From">ISO 8601 day.</param>
/// <param name="To">ISO 8601 day.</param>
internal sealed record HistoryQuery(string? Kind, string? Who, string? Story, string? From, string? To)
{
    /// <summary>The sorts of changes, with the words on the page.</summary>
    public static IReadOnlyList<(HistoryKind Kind, string Label)> Kinds { get; } =
        [(HistoryKind.Decision, "Decisions"), (HistoryKind.Correction, "Corrections"), (HistoryKind.Article, "Articles added"), (HistoryKind.Withdrawal, "Withdrawn and removed")];

    public HistoryFilter Filter => new(
        Enum.TryParse<HistoryKind>(Kind, true, out var kind) && Enum.IsDefined(kind) ? kind : null, Given(Who), Given(Story), Day(From), Day(To));

    /// <summary>What the list shows, in plain words.</summary>
    public string Heading
    {
        get
        {
            var filter = Filter;
            return (filter.Kind is { } kind ? Kinds.First(k => k.Kind == kind).Label : "Every change")
                + (filter.Who is { } who ? $" by {Visible.Plain(who)}" : "")
                + (filter.From is { } from ? $" from {FigureText.Date(new PartialDate(from))}" : "")
                + (filter.To is { } to ? $" until {FigureText.Date(new PartialDate(to))}" : "");
        }
    }

    public string Link(string path = "/history", string? after = null) => Links.With(path, ("kind", Kind), ("who", Who), ("story", Story), ("from", From), ("to", To), ("after", after));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
