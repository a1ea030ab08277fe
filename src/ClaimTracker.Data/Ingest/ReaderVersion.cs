using ClaimTracker.Reading;

namespace ClaimTracker.Data.Ingest;

/// <summary>The version of program and rules that articles are read with now.</summary>
public static class ReaderVersion
{
    /// <summary>Version of the program.</summary>
    public static string Extractor { get; } = typeof(ArticleReader).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Version of rules and word lists: the build is deterministic, so the library's module id changes when either does, and only then.</summary>
    public static string Rules { get; } = typeof(ArticleReader).Module.ModuleVersionId.ToString("N")[..12];
}
