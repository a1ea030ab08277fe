using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Quantities;
using ClaimTracker.Review;
using ClaimTracker.Web.Shared;
using ClaimTracker.Web.Shared.Drawing;
using Microsoft.AspNetCore.Components;

namespace ClaimTracker.Web.Features.Quantities;

/// <summary>One quantity: all its values with sources and dates, what was found, what was decided.</summary>
public sealed partial class QuantityPage
{
    private const int ContextLength = 70, MostSides = 8, MostVoices = 4;

    [Parameter]
    public string QuantityId { get; set; } = "";

    [CascadingParameter]
    public HttpContext Context { get; set; } = null!;

    private QuantityDetail? Detail { get; set; }

    private IReadOnlyList<FindingRow> Waiting => [.. Detail!.Findings.Where(IsWaiting)];

    private IReadOnlyList<FindingRow> Others => [.. Detail!.Findings.Where(f => !IsWaiting(f))];

    private IReadOnlyList<string> Origins => [.. Detail!.Values.SelectMany(v => v.Origins).Distinct(StringComparer.Ordinal)];

    private IReadOnlyList<PlotPoint> Points => QuantityPoints.Of(Detail!);

    private SvgDrawing? Picture => ValuePicture.Draw(Capital(Detail!.Quantity.Label), Points);

    protected override async Task OnInitializedAsync()
    {
        Detail = await ShowQuantity.RunAsync(QuantityId, Context.RequestAborted);
        if (Detail is null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static bool IsWaiting(FindingRow finding) => finding.IsCurrent
        && (finding.Disposition == Disposition.Reopened || (finding.Disposition == Disposition.Open && Matters.Relations.Contains(finding.Relation)));

    // Of two that have the best number, as "54" and "about 54", the one that more articles give.
    private bool IsBest(QuantityValueRow value) => Detail!.Quantity.ToReport is { } best
        && Detail.Values.Where(v => v.Value == best).OrderByDescending(v => v.Articles).FirstOrDefault() == value;

    private static IReadOnlyList<IGrouping<(string Who, string? AsOf), QuantityMemberRow>> Voices(QuantityValueRow value) => [.. value.Members.GroupBy(m => (WhoSays(m), m.AsOf))];

    private static string WhoSays(QuantityMemberRow member) => member.Attributions.Count > 0 ? VoiceText.Who(member.Attributions) : "The article itself";

    private string InWords(QuantityValueRow value) =>
        PrintedValue.Of(value.Value, value.Low, value.High, value.Modifier, Detail!.Quantity.Unit, value.Members.Count > 0 ? value.Members[0].Passage.Surface : null);

    private static string AsOfWords(string asOf) => string.Join(" to ", asOf.Split('/').Select(part => PartialDate.TryParse(part, out var date) ? FigureText.Date(date) : part));

    // Cut between words, where there is a space to cut at.
    private static string Tail(string before)
    {
        if (before.Length <= ContextLength)
        {
            return before;
        }

        var cut = before.IndexOf(' ', before.Length - ContextLength);
        return "\u2026 " + (cut < 0 ? before[^ContextLength..] : before[(cut + 1)..]);
    }

    private static string Lead(string after)
    {
        if (after.Length <= ContextLength)
        {
            return after;
        }

        var cut = after.LastIndexOf(' ', ContextLength);
        return after[..(cut <= 0 ? ContextLength : cut)] + " \u2026";
    }

    private static string Capital(string label) => label.Length > 0 && char.IsLower(label[0]) ? char.ToUpperInvariant(label[0]) + label[1..] : label;
}
