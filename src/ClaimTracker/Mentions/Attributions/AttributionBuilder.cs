using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Mentions.Attributions.Sources;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Makes attributions of reports: resolves who speaks, by way of whom, and how the words stand in the text.</summary>
internal sealed class AttributionBuilder(ParsedText text, NameTable names, QuotedTokens quotes, List<Report> reports, int[] reportOf, string? author)
{
    /// <summary>Reports before and behind one among which the words around it are looked for.</summary>
    private const int NearReports = 6;

    public IReadOnlyList<AttributionMention> Build(List<StatementSource> statements, List<Note> notes)
    {
        using var orphans = new OrphanSources(text);
        using var sources = new ReportSources(text, names, reports);
        sources.Resolve(statements);
        var chains = new ViaFinder(text, names, quotes, reports, reportOf, sources);
        var quotations = new List<int>[reports.Count];
        for (var quote = 0; quote < reportOf.Length; quote++)
        {
            if (reportOf[quote] >= 0)
            {
                (quotations[reportOf[quote]] ??= []).Add(quote);
            }
        }

        var mentions = new List<AttributionMention>(reports.Count);
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            var source = sources.SourceOf(report);
            if (source is not null && IsWe(source) && author is null && quotations[i] is null && WhoseWords(i, sources) is null)
            {
                // "We asked the council": the paper itself, which is no source of its own article.
                continue;
            }

            if (source is not null && IsFirstPerson(source))
            {
                source = FirstPerson(source, i, sources);
            }

            orphans.Add(report, source, notes);
            var via = chains.Of(i, source);
            if (source?.Kind == SourceKind.Document && sources.AuthorOf(report) is { } writer && writer.Name != source.Name)
            {
                // What a report says, its author says by way of it.
                if (sources.PaperOf(report, source, writer) is { } paper)
                {
                    via.Add(paper);
                }

                source = writer with { Span = source.Span };
            }

            if (source?.Kind == SourceKind.Outlet && sources.CitedIn(report) is { } cited && cited.Name != source.Name)
            {
                // What an outlet has from others, they say by way of it.
                via.Insert(0, source with { Span = null });
                source = cited;
            }

            var cue = report.CueFirst < 0 ? (TextSpan?)null : text.SpanOf(report.CueFirst, report.CueLast);
            mentions.Add(new AttributionMention(
                ContentSpan(report), report.Rule, KindOf(report), report.Stance, source, via,
                cue?.Of(text.Text).ToLowerInvariant(), cue, quotations[i] ?? (IReadOnlyList<int>)[]));
        }

        mentions.Sort(static (left, right) => left.Span.CompareTo(right.Span) is var order and not 0 ? order : (left.CueSpan?.Start ?? 0).CompareTo(right.CueSpan?.Start ?? 0));
        return mentions;
    }

    /// <summary>Who "I" and "we" are outside quotation marks: whoever's words stand around it, else who wrote the article.</summary>
    private SourceReference FirstPerson(SourceReference first, int report, ReportSources sources) =>
        WhoseWords(report, sources) is { } speaker ? speaker with { Span = first.Span } : author is null ? first : first with { Name = author, Kind = SourceKind.Person };

    private static bool IsFirstPerson(SourceReference source) => source.Name is "I" || IsWe(source);

    private static bool IsWe(SourceReference source) => source.Name is "we" or "We";

    /// <summary>Who says the words that a cue stands in; null where the article does.</summary>
    private SourceReference? WhoseWords(int report, ReportSources sources)
    {
        var cue = reports[report].CueFirst;
        for (var i = Math.Max(0, report - NearReports); i < Math.Min(reports.Count, report + NearReports); i++)
        {
            if (i != report && reports[i].SourceHead >= 0 && reports[i].ContentFirst <= cue && cue <= reports[i].ContentLast && sources.SourceOf(reports[i]) is { } speaker && !IsFirstPerson(speaker))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>The content without the marks at its ends and the full stop or comma behind it.</summary>
    private TextSpan ContentSpan(Report report)
    {
        int first = report.ContentFirst, last = report.ContentLast;
        while (first < last && (text.Tokens[first].Kind is TokenKind.Quote or TokenKind.Apostrophe || (text.Tokens[first].Kind is TokenKind.Punctuation or TokenKind.Symbol && text.Text[text.Tokens[first].Start] is '-' or '–' or '—' or '•' or '*' or '·' && !IsMinus(first, last))))
        {
            first++;
        }

        while (last > first && (text.Tokens[last].Kind == TokenKind.Quote || text.Is(last, ',') || text.Is(last, '.') || text.Is(last, ';') || text.Is(last, ':')))
        {
            last--;
        }

        return text.SpanOf(first, last);
    }

    // "-5 degrees": not the dash of a list.
    private bool IsMinus(int token, int last) =>
        text.Text[text.Tokens[token].Start] is '-' or '–' && token < last && text.Tokens[token + 1].Kind == TokenKind.Number && text.Tokens[token + 1].IsJoined;

    /// <summary>Number of tokens between the two quotations that source and cue stand between; 0 where they stand between none, or where the first does not end with its cue.</summary>
    private int CueGap(Report report)
    {
        var next = quotes.From(report.CueLast);
        if (next < 1 || next >= quotes.Count || quotes[next].First <= report.CueLast || quotes[next].First > report.ContentLast || quotes[next - 1].First < report.ContentFirst)
        {
            return 0;
        }

        var first = Math.Min(report.SourceFirst < 0 ? report.CueFirst : report.SourceFirst, report.CueFirst);
        return first - quotes[next - 1].Last is > 0 and <= 4 ? quotes[next].First - quotes[next - 1].Last - 1 : 0;
    }

    private AttributionKind KindOf(Report report)
    {
        int quoted = 0, all = 0;
        for (var quote = quotes.From(report.ContentFirst); quote < quotes.Count && quotes[quote].First <= report.ContentLast; quote++)
        {
            quoted += Math.Min(quotes[quote].Last, report.ContentLast) - Math.Max(quotes[quote].First, report.ContentFirst) + 1;
        }

        if (quoted == 0)
        {
            return AttributionKind.Indirect;
        }

        all = report.ContentLast - report.ContentFirst + 1;
        if (quoted < all && report.CueFirst > report.ContentFirst && report.CueLast < report.ContentLast && CueGap(report) is var gap and > 0)
        {
            // “…,” said Ann Lund, 34, a baker who has lived here for ten years. “…”
            return (quoted * 10) >= (all - gap) * 9 ? AttributionKind.DirectQuote : AttributionKind.Mixed;
        }

        if (report.CueFirst > report.ContentFirst && report.CueLast < report.ContentLast && report.CueFirst >= 0)
        {
            // Source and cue inside do not count: “…,” she said, “…”
            all -= Math.Max(report.SourceEnd, report.CueLast) - Math.Min(report.SourceFirst < 0 ? report.CueFirst : report.SourceFirst, report.CueFirst) + 2;
        }

        return quoted * 10 >= all * 9 ? AttributionKind.DirectQuote : AttributionKind.Mixed;
    }
}
