using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Export;

/// <summary>A quantity with the decision on it, as the sentence to print takes it.</summary>
/// <param name="Label">What is counted, said of it, and where: "ships damaged in the harbour".</param>
/// <param name="Measure">What kind of amount it is.</param>
/// <param name="Unit">The contract's unit; null for counts.</param>
/// <param name="Relation">How the passages stand to each other.</param>
/// <param name="Decision">The decision in force.</param>
/// <param name="Given">The passages, in the order in which they are cited.</param>
public sealed record SettledQuantity(string Label, Measure Measure, string? Unit, Relation Relation, Decision Decision, IReadOnlyList<GivenFigure> Given);
