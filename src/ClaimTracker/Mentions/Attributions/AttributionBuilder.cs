using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions;

/// <summary>Makes attributions of reports: resolves who speaks, by way of whom, and how the words stand in the text.</summary>
internal sealed class AttributionBuilder(ParsedText text, NameTable names, QuotedTokens quotes, List<Report> reports, int[] reportOf)
{
    /// <summary>An outlet is looked for so many tokens behind a cue: "told the agency in an interview".</summary>
    private const int ViaReach = 16;

    /// <summary>Reports can stand in one another; deeper than this nobody follows.</summary>
    private const int Depth = 8;

    private readonly SourceResolver _resolver = new(text, names, reports.Count);
    private DocumentAuthors? _authors;
    private Dictionary<string, int>? _firstUses;

    public IReadOnlyList<AttributionMention> Build(IReadOnlyList<StatementSource> statements, List<Note> notes)
    {
        Resolve(statements);
        var outer = Outer();
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
            var source = SourceOf(report);
            NoteOrphan(report, source, notes);
            var via = Via(i, outer, source);
            if (source?.Kind == SourceKind.Document && AuthorOf(report) is { } author && author.Name != source.Name)
            {
                // What a report says, its author says by way of it.
                via.Add(source);
                source = author with { Span = source.Span };
            }

            var cue = report.CueFirst < 0 ? (TextSpan?)null : text.SpanOf(report.CueFirst, report.CueLast);
            mentions.Add(new AttributionMention(
                ContentSpan(report), report.Rule, KindOf(report), report.Stance, source, via,
                cue?.Of(text.Text).ToLowerInvariant(), cue, quotations[i] ?? (IReadOnlyList<int>)[]));
        }

        mentions.Sort(static (left, right) => left.Span.CompareTo(right.Span) is var order and not 0 ? order : (left.CueSpan?.Start ?? 0).CompareTo(right.CueSpan?.Start ?? 0));
        return mentions;
    }

    /// <summary>Resolves subjects and sources in the order of the text, as pronouns want it.</summary>
    private void Resolve(IReadOnlyList<StatementSource> statements)
    {
        var phrases = new List<(int First, int Last, int Head)>(reports.Count + statements.Count);
        foreach (var report in reports)
        {
            if (report.SourceHead >= 0)
            {
                phrases.Add((report.SourceFirst, report.SourceLast, report.SourceHead));
            }
        }

        foreach (var statement in statements)
        {
            if (statement.Head >= 0)
            {
                phrases.Add((statement.SourceFirst, statement.SourceLast, statement.Head));
            }
        }

        phrases.Sort(static (left, right) => left.Head.CompareTo(right.Head));
        foreach (var (first, last, head) in phrases)
        {
            _resolver.Resolve(first, last, head);
        }
    }

    private SourceReference? AuthorOf(Report report)
    {
        _authors ??= new DocumentAuthors(text, names);
        var isBare = report.SourceLast == report.SourceHead && report.SourceFirst == report.SourceHead - 1 && text.IsA(report.SourceFirst, WordClass.Determiner);
        return _authors.Of(report.SourceHead, isBare) is { } name ? _resolver.Named(name) : null;
    }

    private SourceReference? SourceOf(Report report) => report.SourceHead < 0 ? null
        : _resolver.Resolve(report.SourceFirst, report.SourceLast, report.SourceHead).At(text.SpanOf(report.SourceFirst, report.SourceLast));

    /// <summary>For each report the narrowest other one in whose content its cue stands; -1 when in none.</summary>
    private int[] Outer()
    {
        var outer = new int[reports.Count];
        var byContent = new int[reports.Count];
        var byCue = new int[reports.Count];
        for (var i = 0; i < outer.Length; i++)
        {
            outer[i] = -1;
            byContent[i] = byCue[i] = i;
        }

        Array.Sort(byContent, (left, right) => reports[left].ContentFirst.CompareTo(reports[right].ContentFirst));
        Array.Sort(byCue, (left, right) => Place(left).CompareTo(Place(right)));
        var open = new List<int>();
        var next = 0;
        foreach (var i in byCue)
        {
            var place = Place(i);
            for (; next < byContent.Length && reports[byContent[next]].ContentFirst <= place; next++)
            {
                open.RemoveAll(candidate => reports[candidate].ContentLast < place);
                if (open.Count < Depth)
                {
                    open.Add(byContent[next]);
                }
            }

            foreach (var candidate in open)
            {
                if (candidate != i && reports[candidate].ContentLast >= place && reports[candidate].SourceHead != reports[i].SourceHead && reports[candidate].SourceHead >= 0
                    && !(reports[i].ContentFirst <= Place(candidate) && Place(candidate) <= reports[i].ContentLast)
                    && (outer[i] < 0 || Length(candidate) < Length(outer[i])))
                {
                    outer[i] = candidate;
                }
            }
        }

        return outer;
    }

    private int Place(int report) => reports[report].CueFirst >= 0 ? reports[report].CueFirst : reports[report].ContentFirst;

    private int Length(int report) => reports[report].ContentLast - reports[report].ContentFirst;

    private List<SourceReference> Via(int i, int[] outer, SourceReference? source)
    {
        var via = new List<SourceReference>();
        if (OutletBehind(reports[i], source) is { } told)
        {
            via.Add(told);
        }
        else if (OutletBefore(reports[i], source) is { } fronted)
        {
            via.Add(fronted);
        }

        var steps = 0;
        for (var o = outer[i]; o >= 0 && steps < Depth; o = outer[o], steps++)
        {
            if (reports[o].Kind is not (ReportingKind.Speech or ReportingKind.Show) || SourceOf(reports[o]) is not { } carrier)
            {
                continue;
            }

            if (carrier.Kind == SourceKind.Document && AuthorOf(reports[o]) is { } author)
            {
                AddFirst(via, author, source);
            }

            AddFirst(via, OutletIn(reports[o].SourceFirst, reports[o].SourceEnd + 1) ?? carrier, source);
        }

        return via;
    }

    private static void AddFirst(List<SourceReference> via, SourceReference hop, SourceReference? source)
    {
        if (hop.Kind is SourceKind.Outlet or SourceKind.Document or SourceKind.Organisation && hop.Name != source?.Name && !via.Exists(known => known.Name == hop.Name))
        {
            via.Insert(0, hop);
        }
    }

    /// <summary>The outlet that a source told it: between the cue and what is said, or behind the cue where the words stand before it.</summary>
    private SourceReference? OutletBehind(Report report, SourceReference? source)
    {
        if (report.CueFirst < 0)
        {
            return null;
        }

        var start = Math.Max(report.CueLast, report.CueFirst < report.SourceFirst ? report.SourceEnd : 0) + 1;
        var end = report.ContentFirst > report.CueLast ? report.ContentFirst : start + ViaReach;
        return NotSource(OutletIn(start, Math.Min(end, StatementEnd(start))), source);
    }

    /// <summary>"In an interview with the agency, Lund said"</summary>
    private SourceReference? OutletBefore(Report report, SourceReference? source)
    {
        if (report.SourceFirst < 0 || report.Rule == "according-to")
        {
            return null;
        }

        var sentence = text.Sentences[text.SentenceOf(report.SourceFirst)];
        for (var i = sentence.First; i < report.SourceFirst && i < sentence.First + 12; i++)
        {
            if (text.Is(i, "interview") || text.Is(i, "told") || text.Is(i, "speaking"))
            {
                return NotSource(OutletIn(i + 1, Math.Min(report.SourceFirst, i + ViaReach)), source);
            }
        }

        return null;
    }

    private static SourceReference? NotSource(SourceReference? outlet, SourceReference? source) => outlet is not null && outlet.Name != source?.Name ? outlet : null;

    private SourceReference? OutletIn(int first, int end)
    {
        for (var i = first < 0 ? names.Count : names.From(first); i < names.Count && names[i].FirstToken < end; i++)
        {
            if (names[i].Kind == NameKind.Outlet && names[i].FirstToken >= first)
            {
                return new SourceReference(names[i].Name, SourceKind.Outlet, names[i].Span, null);
            }
        }

        return null;
    }

    /// <summary>The end of the sentence that holds a token, or of what stands before the next quotation.</summary>
    private int StatementEnd(int token)
    {
        if (token >= text.TokenCount)
        {
            return text.TokenCount;
        }

        var end = text.Sentences[text.SentenceOf(token)].End;
        var quote = quotes.From(token);
        return quote < quotes.Count && quotes[quote].First >= token ? Math.Min(end, quotes[quote].First) : end;
    }

    /// <summary>The content without the marks at its ends and the full stop or comma behind it.</summary>
    private TextSpan ContentSpan(Report report)
    {
        int first = report.ContentFirst, last = report.ContentLast;
        while (first < last && text.Tokens[first].Kind is TokenKind.Quote or TokenKind.Apostrophe)
        {
            first++;
        }

        while (last > first && (text.Tokens[last].Kind == TokenKind.Quote || text.Is(last, ',') || text.Is(last, '.') || text.Is(last, ';') || text.Is(last, ':')))
        {
            last--;
        }

        return text.SpanOf(first, last);
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
        if (report.CueFirst > report.ContentFirst && report.CueLast < report.ContentLast && report.CueFirst >= 0)
        {
            // Source and cue inside do not count: “…,” she said, “…”
            all -= Math.Max(report.SourceEnd, report.CueLast) - Math.Min(report.SourceFirst < 0 ? report.CueFirst : report.SourceFirst, report.CueFirst) + 2;
        }

        return quoted * 10 >= all * 9 ? AttributionKind.DirectQuote : AttributionKind.Mixed;
    }

    /// <summary>Notes "the letter says" where no letter was spoken of before.</summary>
    private void NoteOrphan(Report report, SourceReference? source, List<Note> notes)
    {
        if (source?.Kind != SourceKind.Document || report.SourceLast != report.SourceHead || report.SourceFirst != report.SourceHead - 1 || !text.Is(report.SourceFirst, "the")
            || report.SourceEnd != report.SourceLast || SourceNouns.KindOf(text.SingularOf(report.SourceHead)) != SourceNounKind.Document)
        {
            return;
        }

        var noun = text.SingularOf(report.SourceHead);
        if (FirstUse(noun) == report.SourceHead)
        {
            notes.Add(new Note(text.SpanOf(report.SourceFirst, report.SourceLast), "orphan_source", $"The article lets \"the {noun}\" speak, but has not said which {noun} it is."));
        }
    }

    private int FirstUse(string noun)
    {
        if (_firstUses is null)
        {
            _firstUses = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = 0; i < text.TokenCount; i++)
            {
                if (text.IsA(i, WordClass.AnyNoun) && SourceNouns.KindOf(text.SingularOf(i)) == SourceNounKind.Document)
                {
                    _firstUses.TryAdd(text.SingularOf(i), i);
                }
            }
        }

        return _firstUses.GetValueOrDefault(noun, -1);
    }

}
