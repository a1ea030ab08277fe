using System.Globalization;
using ClaimTracker.Data.Review;
using ClaimTracker.Quantities;
using ClaimTracker.Review;

namespace ClaimTracker.Web.Features.Review;

/// <summary>What an editor has filled in on the review desk and not yet recorded. It outlives what others record meanwhile.</summary>
public sealed class DecisionDraft
{
    public Judgement? Judged { get; set; }

    public SettlingMethod? Method { get; set; }

    /// <summary>The chosen one of <see cref="Values"/>; -1 for none, their count for another value.</summary>
    public int Chosen { get; set; } = -1;

    public string? OtherValue { get; set; }

    public string? Low { get; set; }

    public string? High { get; set; }

    public IReadOnlyList<RankedValue> Values { get; private set; } = [];

    /// <summary>Places of members to set apart.</summary>
    public HashSet<int> SetApart { get; } = [];

    public string Counted { get; set; } = "";

    public string? QuantityId { get; set; }

    public string Rationale { get; set; } = "";

    public bool IsRange => Method == SettlingMethod.ReportRange;

    /// <summary>Whether something would be lost by throwing it away.</summary>
    public bool IsBegun => Judged is not null || Rationale.Length > 0;

    /// <summary>Takes over the values of the finding as it stands now; what the editor said of those that are still there stays.</summary>
    public void Show(FindingDetail detail)
    {
        var chosen = Chosen >= 0 && Chosen < Values.Count ? Values[Chosen] : null;
        var old = Values;
        Values =
        [
            .. detail.Members.GroupBy(m => (m.Value, Words: m.Value is null ? m.Surface : null))
                .OrderBy(g => g.Key.Value is null).ThenBy(g => g.Key.Value).ThenBy(g => g.Key.Words, StringComparer.Ordinal)
                .Select(g => new RankedValue
                {
                    Value = g.Key.Value,
                    Words = g.Key.Words,
                    Pair = g.Select(m => m.Surface).FirstOrDefault(PrintedValue.IsPair),
                    Unit = g.First().Voice?.Number?.Unit,
                    GivenBy = [.. g.Select(m => m.Article.Publisher ?? m.Article.Title).Distinct(StringComparer.Ordinal)],
                    Deprecated = old.FirstOrDefault(o => o.Value == g.Key.Value && o.Words == g.Key.Words)?.Deprecated,
                }),
        ];
        Chosen = chosen is not null ? Values.ToList().FindIndex(v => v.Value == chosen.Value && v.Words == chosen.Words) : Chosen >= old.Count && old.Count > 0 ? Values.Count : -1;
        SetApart.RemoveWhere(i => i >= detail.Members.Count);
    }

    /// <returns>The decision; null with the problem in words when something is missing.</returns>
    public NewDecision? Make(string findingId, int seenVersion, string reviewer, out string? problem)
    {
        problem = null;
        if (Judged is not { } judgement)
        {
            problem = "First say whether the passages are about the same thing.";
            return null;
        }

        var decision = new NewDecision(findingId, seenVersion, judgement, null, null, Rationale.Trim(), reviewer.Trim());
        return judgement switch
        {
            Judgement.SameQuantity => Settle(decision, out problem),
            Judgement.Split => decision with { SetApart = [.. SetApart.Order()], Counted = Counted },
            Judgement.Merge => decision with { QuantityId = string.IsNullOrEmpty(QuantityId) ? null : QuantityId },
            _ => decision,
        };
    }

    /// <summary>Empties it once it is on record.</summary>
    public void Clear()
    {
        (Judged, Method, Chosen, OtherValue, Low, High, Counted, QuantityId, Rationale) = (null, null, -1, null, null, null, "", null, "");
        SetApart.Clear();
        foreach (var value in Values)
        {
            value.Deprecated = null;
        }
    }

    private NewDecision? Settle(NewDecision decision, out string? problem)
    {
        decimal? value = null, high = null;
        problem = IsRange
            ? Number(Low, out value) ?? Number(High, out high)
            : Chosen == Values.Count ? Number(OtherValue, out value) ?? (value is null ? "Write the value to report, or choose another line." : null) : null;
        if (problem is not null)
        {
            return null;
        }

        var chosen = !IsRange && Chosen >= 0 && Chosen < Values.Count ? Values[Chosen] : null;
        var ranks = Values.Where(v => v.Deprecated is not null).Select(v => new ValueRank(v.Value, v.Words, Rank.Deprecated, v.Deprecated)).ToList();
        if (chosen is { Value: null })
        {
            if (chosen.Deprecated is not null)
            {
                problem = "The wording to report cannot be a deprecated one.";
                return null;
            }

            ranks.Insert(0, new ValueRank(null, chosen.Words, Rank.Preferred, null));
        }

        return decision with { Method = Method, ReportedValue = value ?? chosen?.Value, ReportedHigh = high, Ranks = ranks };
    }

    private static string? Number(string? text, out decimal? value)
    {
        value = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return $"\u201C{text}\u201D is not a number: write it as 1,204 or 12.5.";
        }

        value = number;
        return null;
    }
}
