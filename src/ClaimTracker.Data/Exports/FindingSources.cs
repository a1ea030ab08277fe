using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Data.Review;
using ClaimTracker.Export.Tables;
using ClaimTracker.Export;
using Microsoft.EntityFrameworkCore;
using static ClaimTracker.Export.Tables.ColumnOf;

namespace ClaimTracker.Data.Exports;

/// <summary>The lists of what comes of comparing: quantities, findings, decisions.</summary>
internal static class FindingSources
{
    public static QuerySource<QuantityFilter, Quantity, QuantityLine> Quantities { get; } = new(
        "quantities",
        [
            Text<QuantityLine>("quantity", row => row.Quantity.Id, "Id of the quantity."),
            Text<QuantityLine>("label", row => row.Quantity.Label, "What it is, for people."),
            Text<QuantityLine>("counted", row => row.Quantity.Counted, "What is counted."),
            Text<QuantityLine>("predicate", row => row.Quantity.Predicate, "What is said of those counted."),
            Text<QuantityLine>("location", row => row.Quantity.Location, "The place that it is tied to."),
            Text<QuantityLine>("unit", row => row.Quantity.Unit, "Its unit; empty for a count."),
            Number<QuantityLine>("best", row => row.Quantity.Best, "The figure to report now."),
            Number<QuantityLine>("low", row => row.Quantity.Low, "The lowest value within the scope of the best."),
            Number<QuantityLine>("high", row => row.Quantity.High, "The highest value within the scope of the best."),
            Number<QuantityLine>("articles", row => row.Quantity.ArticleCount, "In how many articles it is spoken of."),
            Number<QuantityLine>("values", row => row.Quantity.ValueCount, "How many values it is given."),
            Text<QuantityLine>("story", row => row.Story, "The story that it is of."),
        ],
        ListQuantities.Narrowed,
        static (db, quantities, _) => from q in quantities join s in db.Stories on q.StoryId equals s.Id orderby q.Ordinal, q.Id select new QuantityLine(q, s.Name),
        ListQuantities.SummaryAsync);

    public static QuerySource<FindingFilter, StoredFinding, FindingLine> Findings { get; } = new(
        "findings",
        [
            Text<FindingLine>("finding", row => row.Finding.Id, "Id of the finding."),
            Text<FindingLine>("relation", row => ContractWords.Of(row.Finding.Relation), "How the passages stand to each other."),
            Texts<FindingLine>("reasons", row => row.Finding.Reasons.Select(reason => ContractWords.Of(reason)), "Why, the strongest first."),
            Text<FindingLine>("explanation", row => row.Finding.Explanation, "One plain sentence."),
            Text<FindingLine>("quantity", row => row.Finding.QuantityId, "Id of the quantity; empty for findings on wording."),
            Text<FindingLine>("quantity_label", row => row.Quantity, "What the quantity is."),
            Text<FindingLine>("disposition", row => ContractWords.Word(row.Finding.Disposition), "Where the matter stands."),
            Text<FindingLine>("current", row => row.Finding.IsCurrent ? "yes" : "no", "Whether it is still found."),
            new("found", CellKind.Instant, false, "When it was first found, UTC.", row => Cell.Of(row.Finding.FoundUtc)),
            new("changed", CellKind.Instant, false, "When it last changed, UTC.", row => Cell.Of(row.Finding.ChangedUtc)),
            Text<FindingLine>("story", row => row.Story, "The story that it is of."),
        ],
        ListFindings.Narrowed,
        static (db, findings, order) =>
            from f in order == FindingFilter.LastChanged ? findings.OrderByDescending(f => f.ChangedUtc).ThenByDescending(f => f.Id) : findings.OrderBy(f => f.Ordinal).ThenBy(f => f.Id)
            join s in db.Stories on f.StoryId equals s.Id
            join q in db.Quantities on f.QuantityId equals q.Id into quantities
            from q in quantities.DefaultIfEmpty()
            select new FindingLine(f, s.Name, q == null ? null : q.Label),
        ListFindings.SummaryAsync);

    public static QuerySource<DecisionFilter, StoredDecision, StoredDecision> Decisions { get; } = new(
        "decisions",
        [
            Text<StoredDecision>("decision", row => row.Id, "Id of the decision."),
            Text<StoredDecision>("finding", row => row.FindingId, "Id of the finding that it is on."),
            Number<StoredDecision>("step", row => row.Ordinal, "Its place in the finding's history."),
            Text<StoredDecision>("judgement", row => ContractWords.Word(row.Judgement), "Whether the passages are about the same."),
            Text<StoredDecision>("method", row => row.Method is { } method ? ContractWords.Word(method) : null, "How the value to report was come by."),
            Number<StoredDecision>("reported_value", row => row.ReportedValue, "The value to report."),
            Number<StoredDecision>("reported_high", row => row.ReportedHigh, "The upper end of a range to report."),
            Text<StoredDecision>("rationale", row => row.Rationale, "Why, in Markdown."),
            Text<StoredDecision>("reviewer", row => row.Reviewer, "Who decided."),
            new("decided", CellKind.Instant, false, "When, UTC.", row => Cell.Of(row.DecidedUtc)),
            Text<StoredDecision>("undoes", row => row.Undoes, "Id of the decision that it takes back."),
        ],
        ListDecisions.Narrowed,
        static (_, decisions, _) => decisions.OrderByDescending(d => d.DecidedUtc).ThenByDescending(d => d.Id),
        ListDecisions.SummaryAsync);
}
