using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Tells who speaks in each report, and who wrote the paper that does.</summary>
internal sealed class ReportSources(ParsedText text, NameTable names, List<Report> reports) : IDisposable
{
    private readonly SourceResolver _resolver = new(text, names);
    private DocumentAuthors? _authors;

    /// <summary>Gives its lists back.</summary>
    public void Dispose() => _resolver.Dispose();

    /// <summary>Resolves subjects and sources in the order of the text, as pronouns want it.</summary>
    public void Resolve(List<StatementSource> statements)
    {
        var phrases = Spares.RentList<(SourcePhrase Phrase, Report? Joint)>();
        foreach (var report in reports)
        {
            if (report.SourceHead >= 0)
            {
                phrases.Add((PhraseOf(report), null));
            }

            if (report.Others is { } others)
            {
                for (var i = 0; i < others.Count; i++)
                {
                    phrases.Add((others[i], null));
                }

                phrases.Add((others[^1], report));
            }

            if (report.Cited is { } cited)
            {
                phrases.Add((new SourcePhrase(cited.First, cited.Last, cited.Head, cited.Last), null));
            }
        }

        foreach (var statement in statements)
        {
            if (statement.Head >= 0)
            {
                phrases.Add((new SourcePhrase(statement.SourceFirst, statement.SourceLast, statement.Head, statement.SourceLast), null));
            }
        }

        phrases.Sort(static (left, right) => left.Phrase.Head.CompareTo(right.Phrase.Head) is var order and not 0 ? order
            : (left.Joint is null) != (right.Joint is null) ? (left.Joint is null ? -1 : 1) : right.Phrase.End.CompareTo(left.Phrase.End));
        foreach (var (phrase, joint) in phrases)
        {
            if (joint is null)
            {
                _resolver.Resolve(phrase);
            }
            else
            {
                _resolver.Keep(Joined(joint));
            }
        }

        Spares.Return(phrases);
    }

    /// <summary>The paper that speaks in a report, as a hop behind its author: "the Clear Water report"; null where it is only figures, which are their author's.</summary>
    public SourceReference? PaperOf(Report report, SourceReference paper, SourceReference author)
    {
        var noun = text.SingularOf(report.SourceHead);
        return SourceNouns.KindOf(noun) == SourceNounKind.Evidence ? null : paper with { Name = $"the {author.Name} {noun}" };
    }

    /// <summary>Whom an outlet cites for a report; null when nobody.</summary>
    public SourceReference? CitedIn(Report report) => report.Cited is { } cited
        ? _resolver.Resolve(new SourcePhrase(cited.First, cited.Last, cited.Head, cited.Last)).At(text.SpanOf(cited.First, cited.Last)) : null;

    /// <summary>Who wrote the paper that speaks in a report; null when nobody is known to.</summary>
    public SourceReference? AuthorOf(Report report)
    {
        _authors ??= new DocumentAuthors(text, names);
        var isBare = report.SourceLast == report.SourceHead && report.SourceFirst == report.SourceHead - 1 && text.IsA(report.SourceFirst, WordClass.Determiner) && !text.Is(report.SourceFirst, "a") && !text.Is(report.SourceFirst, "an") && !text.Is(report.SourceFirst, "another");
        return _authors.Of(report.SourceHead, isBare) is { } name ? _resolver.Named(name) : null;
    }

    /// <summary>Whoever or whatever speaks in a report, as fully as known; null when nobody is named.</summary>
    public SourceReference? SourceOf(Report report) => report.SourceHead < 0 ? null
        : report.Others is { } others ? Joined(report).At(text.SpanOf(report.SourceFirst, others[^1].Last))
        : _resolver.Resolve(PhraseOf(report)).At(text.SpanOf(report.SourceFirst, report.SourceLast));

    private static SourcePhrase PhraseOf(Report report) => new(report.SourceFirst, report.SourceLast, report.SourceHead, report.SourceEnd);

    /// <summary>All who speak in a report as one: "Ann Lund and the ministry".</summary>
    private Mentioned Joined(Report report)
    {
        var others = report.Others!;
        var first = _resolver.Resolve(PhraseOf(report));
        var (name, kind) = (first.Name, first.Kind);
        var members = new List<string>(others.Count + 1);
        members.AddRange(first.Members ?? [first.Name]);
        for (var i = 0; i < others.Count; i++)
        {
            var other = _resolver.Resolve(others[i]);
            members.AddRange(other.Members ?? [other.Name]);
            name = string.Concat(name, i == others.Count - 1 ? " and " : ", ", other.Name);
            kind = kind == other.Kind ? kind : kind == SourceKind.Organisation || other.Kind == SourceKind.Organisation ? SourceKind.Organisation : SourceKind.UnnamedGroup;
        }

        return new Mentioned(others[^1].Head, name, kind, '\0', IsPlural: true, null, members);
    }
}
