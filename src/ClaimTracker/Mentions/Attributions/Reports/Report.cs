using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

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

    /// <summary>Who says it together with the source; null when nobody does.</summary>
    public IReadOnlyList<SourcePhrase>? Others { get; init; }

    public required int CueFirst { get; init; }

    public required int CueLast { get; init; }

    /// <summary>First and last token and head of whom the source cites for it: "the paper said, citing officials"; null when nobody.</summary>
    public (int First, int Last, int Head)? Cited { get; init; }

    /// <summary>First and last token of the content; a cue between them stays inside.</summary>
    public int ContentFirst { get; init; }

    public int ContentLast { get; init; }

    /// <summary>Whether the content is words in marks or a clause, not a thing that is praised, wanted or named.</summary>
    public bool IsClause { get; init; }

    /// <summary>The report that a verb, or another chunk that stands for one, makes.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="entry">The verb; null where the cue is none.</param>
    /// <param name="verb">Chunk of the cue.</param>
    /// <param name="cueLast">Last token of the cue.</param>
    /// <param name="source">Chunk of the source; -1 when there is none.</param>
    /// <param name="content">First and last chunk of the content.</param>
    /// <param name="isClause">Whether the content is words in marks or a clause.</param>
    public static Report Of(Statement statement, string rule, ReportingVerb? entry, int verb, int cueLast, int source, (int First, int Last) content, bool isClause = false) => new()
    {
        Rule = rule,
        Kind = entry?.Kind ?? ReportingKind.Speech,
        Stance = StanceOf(entry, statement[verb].Is(VerbTraits.Negated)),
        SourceFirst = source < 0 ? -1 : statement[source].First,
        SourceLast = source < 0 ? -1 : statement[source].Last,
        SourceHead = source < 0 ? -1 : statement[source].Head,
        SourceEnd = source < 0 ? -1 : statement[statement.GroupEnd(source)].Last,
        Others = source < 0 ? null : JointSources.Of(statement, source, verb),
        CueFirst = rule == "according-to" ? statement[verb].First : statement[verb].Head,
        CueLast = Math.Max(cueLast, statement[verb].Head),
        ContentFirst = statement[content.First].First,
        ContentLast = statement[content.Last].Last,
        IsClause = isClause,
    };

    private static Stance StanceOf(ReportingVerb? entry, bool isNegated)
    {
        var stance = entry switch
        {
            null => Stance.Asserts,
            { Kind: ReportingKind.Mind, Stance: "asserts" } => Stance.Thinks,
            { Kind: ReportingKind.Will, Stance: "asserts" } => Stance.Wants,
            _ => StanceOf(entry.Stance),
        };
        return isNegated ? stance is Stance.Asserts or Stance.Thinks or Stance.Wants ? Stance.Doubts : Stance.Asserts : stance;
    }

    /// <summary>The stance that a word list names.</summary>
    public static Stance StanceOf(string name) => name switch
    {
        "asserts" => Stance.Asserts,
        "denies" => Stance.Denies,
        "doubts" => Stance.Doubts,
        "reports" => Stance.Reports,
        "asks" => Stance.Asks,
        "thinks" => Stance.Thinks,
        "wants" => Stance.Wants,
        _ => throw new InvalidDataException($"'{name}' in a word list is no stance"),
    };
}
