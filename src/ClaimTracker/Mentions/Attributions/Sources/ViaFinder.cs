using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Reports;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Mentions.Names;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Mentions.Attributions.Sources;

/// <summary>Finds what a report passed through on its way to the article: the report that it stands in, the outlet that was told.</summary>
internal sealed class ViaFinder(ParsedText text, NameTable names, QuotedTokens quotes, List<Report> reports, int[] reportOf, ReportSources sources)
{
    /// <summary>An outlet is looked for so many tokens behind a cue: "told the agency in an interview".</summary>
    private const int ViaReach = 16;

    /// <summary>Reports can stand in one another; deeper than this nobody follows.</summary>
    private const int Depth = 8;

    private int[]? _outer;

    /// <summary>The hops between a report's source and the article, nearest to the article first.</summary>
    public List<SourceReference> Of(int i, SourceReference? source)
    {
        var outer = _outer ??= Outer();
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
            if (reports[o].CueFirst > reports[o].ContentLast && (reports[o].Stance is Stance.Denies or Stance.Doubts || text.BaseOf(reports[o].CueFirst) is "agree"))
            {
                // "The ministry said it had won, a claim the rebels denied": they did not pass it on.
                continue;
            }

            if (reports[o].Kind is not (ReportingKind.Speech or ReportingKind.Show) || sources.SourceOf(reports[o]) is not { } carrier)
            {
                continue;
            }

            SourceReference? paper = OutletIn(reports[o].SourceFirst, reports[o].SourceEnd + 1) ?? carrier;
            if (carrier.Kind == SourceKind.Document && sources.AuthorOf(reports[o]) is { } author)
            {
                AddFirst(via, author, source);
                paper = paper.Kind == SourceKind.Outlet ? paper : sources.PaperOf(reports[o], carrier, author);
            }

            if (paper is not null)
            {
                AddFirst(via, paper, source);
            }
        }

        if (via.Count == 0 && CarrierOfBlockBefore(reports[i]) is { } carried)
        {
            AddFirst(via, carried, source);
        }

        return via;
    }

    /// <summary>"The agency reported:", a block of its words, and a paragraph in which "the report says": the agency still passes it on.</summary>
    private SourceReference? CarrierOfBlockBefore(Report report)
    {
        if (report.SourceFirst <= 0 || report.SourceHead != report.SourceFirst + 1 || !text.Is(report.SourceFirst, "the") || ListedWords.SourceNoun(text, report.SourceHead) != SourceNounKind.Document)
        {
            return null;
        }

        var block = quotes.From(report.SourceFirst) - 1;
        if (block < 0 || reportOf[block] < 0 || text.Tokens[quotes[block].First].Kind == TokenKind.Quote
            || text.Sentences[text.SentenceOf(report.SourceFirst)].Paragraph != text.Sentences[text.SentenceOf(quotes[block].Last)].Paragraph + 1)
        {
            return null;
        }

        return sources.SourceOf(reports[reportOf[block]]) is { Kind: SourceKind.Outlet or SourceKind.Organisation } carrier ? carrier : null;
    }

    /// <summary>For each report the narrowest other one in whose content its cue stands; -1 when in none.</summary>
    private int[] Outer()
    {
        var outer = new int[reports.Count];
        int[] spareContent = SpareArrays<int>.Rent(outer.Length), spareCue = SpareArrays<int>.Rent(outer.Length), spareKeys = SpareArrays<int>.Rent(outer.Length);
        Span<int> byContent = spareContent.AsSpan(0, outer.Length), byCue = spareCue.AsSpan(0, outer.Length), keys = spareKeys.AsSpan(0, outer.Length);
        for (var i = 0; i < outer.Length; i++)
        {
            outer[i] = -1;
            byContent[i] = byCue[i] = i;
            keys[i] = reports[i].ContentFirst;
        }

        keys.Sort(byContent);
        for (var i = 0; i < outer.Length; i++)
        {
            keys[i] = Place(i);
        }

        keys.Sort(byCue);
        var open = Spares.RentList<int>();
        var next = 0;
        foreach (var i in byCue)
        {
            var place = Place(i);
            for (; next < byContent.Length && reports[byContent[next]].ContentFirst <= place; next++)
            {
                Close(open, place);
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

        Spares.Return(open);
        SpareArrays<int>.Return(spareContent);
        SpareArrays<int>.Return(spareCue);
        SpareArrays<int>.Return(spareKeys);
        return outer;
    }

    /// <summary>Drops the contents that end before a token.</summary>
    private void Close(List<int> open, int place)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (reports[open[i]].ContentLast < place)
            {
                open.RemoveAt(i);
            }
        }
    }

    private int Place(int report) => reports[report].CueFirst >= 0 ? reports[report].CueFirst : reports[report].ContentFirst;

    private int Length(int report) => reports[report].ContentLast - reports[report].ContentFirst;

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
}
