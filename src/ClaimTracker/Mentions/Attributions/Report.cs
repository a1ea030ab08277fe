using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>One place where a text says that somebody says something, in tokens; names are not resolved yet.</summary>
internal sealed record Report
{
    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }

    public required ReportingKind Kind { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>First and last token of the source's noun phrase; -1 when there is none.</summary>
    public required int SourceFirst { get; init; }

    public required int SourceLast { get; init; }

    /// <summary>The token that carries the source: the first head noun, or the pronoun.</summary>
    public required int SourceHead { get; init; }

    /// <summary>Last token of what follows the source and belongs to it: "of the agency, a former teacher"; <see cref="SourceLast"/> when nothing does.</summary>
    public int SourceEnd { get; init; }

    public required int CueFirst { get; init; }

    public required int CueLast { get; init; }

    /// <summary>First and last token of the content; a cue between them stays inside.</summary>
    public int ContentFirst { get; init; }

    public int ContentLast { get; init; }
}
