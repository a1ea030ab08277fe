namespace ClaimTracker.Data.Exports;

/// <summary>The lists that can be exported.</summary>
public enum ExportList
{
    Claims,
    Articles,
    Figures,
    Quotations,
    Quantities,
    Findings,
    Decisions,
    Sources,
    Locations,
}
