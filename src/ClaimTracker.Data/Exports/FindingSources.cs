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
            Text<QuantityLine>("label", row => row.Quantity.Label, "What it is, for people."),
            Number<QuantityLine>("best", row => row.Quantity.Best, "The figure to report now."),
            Number<QuantityLine>("low", row => row.Quantity.Low, "The lowest value within the scope of the best."),
            Number<QuantityLine>("high", row => row.Quantity.High, "The highest value within the scope of the best."),
            Text<QuantityLine>("unit", row => row.Quantity.Unit, "Its unit; empty for a count."),
            Text<QuantityLine>("counted", row => row.Quantity.Counted, "What is counted."),
            Text<QuantityLine>("predicate", row => row.Quantity.Predicate, "What is said of those counted."),
            Text<QuantityLine>("location", row => row.Quantity.Location, "The place that it is tied to."),
            Number<QuantityLine>("articles", row => row.Quantity.ArticleCount, "In how many articles it is spoken of."),
            Number<QuantityLine>("values", row => row.Quantity.ValueCount, "How many values it is given."),
            Text<QuantityLine>("story", row => row.Story, "The story that it is of."),
            Text<QuantityLine>("quantity", row => row.Quantity.Id, "Id of the quantity."),
        ],
        ListQuantities.Narrowed,
        static (db, quantities, order) => from q in ListQuantities.Orders.All(quantities, order) join s in db.Stories on q.StoryId equals s.Id select new QuantityLine(q, s.Name),
        ListQuantities.SummaryAsync);

    public static QuerySource<FindingFilter, StoredFinding, FindingLine> Findings { get; } = new(
        "findings",
        [
            Text<FindingLine>("relation", row => ContractWords.Of(row.Finding.Relation), "How the passages stand to each other."),
            Text<FindingLine>("explanation", row => row.Finding.Explanation, "One plain sentence."),
            Texts<FindingLine>("reasons", row => row.Finding.Reasons.Select(reason => ContractWords.Of(reason)), "Why, the strongest first."),
            Text<FindingLine>("quantity_label", row => row.Quantity, "What the quantity is."),
            Text<FindingLine>("disposition", row => ContractWords.Word(row.Finding.Disposition), "Where the matter stands."),
            Text<FindingLine>("current", row => row.Finding.IsCurrent ? "yes" : "no", "Whether it is still found."),
            Text<FindingLine>("story", row => row.Story, "The story that it is of."),
            new("found", CellKind.Instant, false, "When it was first found, UTC.", row => Cell.Of(row.Finding.FoundUtc)),
            new("changed", CellKind.Instant, false, "When it last changed, UTC.", row => Cell.Of(row.Finding.ChangedUtc)),
            Text<FindingLine>("finding", row => row.Finding.Id, "Id of the finding."),
            Text<FindingLine>("quantity", row => row.Finding.QuantityId, "Id of the quantity; empty for findings on wording."),
        ],
        ListFindings.Narrowed,
        static (db, findings, order) =>
            from f in ListFindings.Orders.All(findings, order)
            join s in db.Stories on f.StoryId equals s.Id
            join q in db.Quantities on f.QuantityId equals q.Id into quantities
            from q in quantities.DefaultIfEmpty()
            select new FindingLine(f, s.Name, q == null ? null : q.Label),
        ListFindings.SummaryAsync);

    public static QuerySource<DecisionFilter, StoredDecision, DecisionLine> Decisions { get; } = new(
        "decisions",
        [
            new("decided", CellKind.Instant, false, "When, UTC.", row => Cell.Of(row.Decision.DecidedUtc)),
            Text<DecisionLine>("reviewer", row => row.Decision.Reviewer, "Who decided."),
            Text<DecisionLine>("about", row => row.About, "What was found, in one plain sentence."),
            Text<DecisionLine>("judgement", row => ContractWords.Word(row.Decision.Judgement), "Whether the passages are about the same."),
            Text<DecisionLine>("method", row => row.Decision.Method is { } method ? ContractWords.Word(method) : null, "How the value to report was come by."),
            Number<DecisionLine>("reported_value", row => row.Decision.ReportedValue, "The value to report."),
            Number<DecisionLine>("reported_high", row => row.Decision.ReportedHigh, "The upper end of a range to report."),
            Text<DecisionLine>("rationale", row => row.Decision.Rationale, "Why, in Markdown."),
            Number<DecisionLine>("step", row => row.Decision.Ordinal, "Its place in the finding's history."),
            Text<DecisionLine>("decision", row => row.Decision.Id, "Id of the decision."),
            Text<DecisionLine>("finding", row => row.Decision.FindingId, "Id of the finding that it is on."),
            Text<DecisionLine>("undoes", row => row.Decision.Undoes, "Id of the decision that it takes back."),
        ],
        ListDecisions.Narrowed,
        static (db, decisions, order) => from d in ListDecisions.Orders.All(decisions, order) join f in db.Findings on d.FindingId equals f.Id select new DecisionLine(d, f.Explanation),
        ListDecisions.SummaryAsync);
}
