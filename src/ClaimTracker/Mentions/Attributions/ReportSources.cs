using ClaimTracker.Lexicons;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Tells who speaks in each report, and who wrote the paper that does.</summary>
internal sealed class ReportSources(ParsedText text, NameTable names, List<Report> reports) : IDisposable
{
    private readonly SourceResolver _resolver = new(text, names);
    private DocumentAuthors? _authors;

    /// <summary>Gives its lists back.</summary>
    public void Dispose() => _resolver.Dispose();

    /// <summary>Resolves subjects and sources in the order of the text, as pronouns want it.</summary>
    public void Resolve(IReadOnlyList<StatementSource> statements)
    {
        var phrases = Spares.RentList<(int First, int Last, int Head, int End)>();
        foreach (var report in reports)
        {
            if (report.SourceHead >= 0)
            {
                phrases.Add((report.SourceFirst, report.SourceLast, report.SourceHead, report.SourceEnd));
            }

            if (report.Cited is { } cited)
            {
                phrases.Add((cited.First, cited.Last, cited.Head, cited.Last));
            }
        }

        foreach (var statement in statements)
        {
            if (statement.Head >= 0)
            {
                phrases.Add((statement.SourceFirst, statement.SourceLast, statement.Head, statement.SourceLast));
            }
        }

        phrases.Sort(static (left, right) => left.Head.CompareTo(right.Head) is var order and not 0 ? order : right.End.CompareTo(left.End));
        foreach (var (first, last, head, end) in phrases)
        {
            _resolver.Resolve(first, last, head, end);
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
        ? _resolver.Resolve(cited.First, cited.Last, cited.Head, cited.Last).At(text.SpanOf(cited.First, cited.Last)) : null;

    /// <summary>Who wrote the paper that speaks in a report; null when nobody is known to.</summary>
    public SourceReference? AuthorOf(Report report)
    {
        _authors ??= new DocumentAuthors(text, names);
        var isBare = report.SourceLast == report.SourceHead && report.SourceFirst == report.SourceHead - 1 && text.IsA(report.SourceFirst, WordClass.Determiner);
        return _authors.Of(report.SourceHead, isBare) is { } name ? _resolver.Named(name) : null;
    }

    /// <summary>Whoever or whatever speaks in a report, as fully as known; null when nobody is named.</summary>
    public SourceReference? SourceOf(Report report) => report.SourceHead < 0 ? null
        : _resolver.Resolve(report.SourceFirst, report.SourceLast, report.SourceHead, report.SourceEnd).At(text.SpanOf(report.SourceFirst, report.SourceLast));
}
