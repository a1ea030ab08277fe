namespace ClaimTracker.Data.Exports;

/// <summary>The lists that can be exported, each with its rows.</summary>
internal static class ExportSources
{
    private static readonly ClaimsSource Claims = new();

    private static readonly ArticlesSource Articles = new();

    public static ExportSource Of(ExportList list) => list switch
    {
        ExportList.Claims => Claims,
        ExportList.Articles => Articles,
        ExportList.Figures => MentionSources.Figures,
        ExportList.Quotations => MentionSources.Quotations,
        ExportList.Quantities => FindingSources.Quantities,
        ExportList.Findings => FindingSources.Findings,
        ExportList.Decisions => FindingSources.Decisions,
        ExportList.Sources => NameSources.Sources,
        ExportList.Locations => NameSources.Locations,
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, "No such list."),
    };
}
