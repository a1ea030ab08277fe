using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions.Statements;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <summary>Gives quotations that no cue leads in to whoever is speaking: the words go on after "she said", or in the next paragraph.</summary>
internal sealed partial class QuoteLinker
{
    private readonly ParsedText _text;
    private readonly QuotedTokens _quotes;
    private readonly List<Report> _reports;

    /// <summary>For each quotation, the report in whose content it stands; -1 when in none.</summary>
    private readonly int[] _reportOf;

    /// <summary>How many reports the text has by its cues; those added here stand behind them.</summary>
    private readonly int _found;

    /// <summary>How many of them stand before the quotation that is looked at.</summary>
    private int _passed;

    private QuoteLinker(ParsedText text, QuotedTokens quotes, List<Report> reports)
    {
        _text = text;
        _quotes = quotes;
        _reports = reports;
        _reportOf = new int[quotes.Count];
        _found = reports.Count;
    }

    /// <summary>Lengthens contents over the quotations that belong to them, adds reports for those that have a source but no cue, and drops those without content.</summary>
    /// <returns>For each quotation, the index of the report whose source speaks it; -1 when nobody is known to.</returns>
    public static int[] Link(ParsedText text, QuotedTokens quotes, IReadOnlyList<StatementSource> sources, List<Report> reports)
    {
        var linker = new QuoteLinker(text, quotes, reports);
        linker.Link(sources);
        linker.LinkHeadline(sources);
        return linker.Drop();
    }

    /// <summary>Drops introductions that nothing follows.</summary>
    private int[] Drop()
    {
        var kept = new int[_reports.Count];
        var count = 0;
        for (var i = 0; i < _reports.Count; i++)
        {
            kept[i] = count;
            if (_reports[i].ContentFirst >= 0)
            {
                _reports[count++] = _reports[i];
            }
        }

        _reports.RemoveRange(count, _reports.Count - count);
        for (var i = 0; i < _reportOf.Length; i++)
        {
            _reportOf[i] = _reportOf[i] < 0 ? -1 : kept[_reportOf[i]];
        }

        return _reportOf;
    }

    private void Link(IReadOnlyList<StatementSource> sources)
    {
        Array.Fill(_reportOf, -1);
        for (var i = 0; i < _reports.Count; i++)
        {
            var report = _reports[i];
            for (var quote = _quotes.From(report.ContentFirst); report.ContentFirst >= 0 && quote < _quotes.Count && _quotes[quote].First <= report.ContentLast; quote++)
            {
                var other = _reportOf[quote];
                if (other < 0 || IsNearer(report, _reports[other]))
                {
                    _reportOf[quote] = i;
                }
            }
        }

        var next = 0;
        for (var quote = 0; quote < _quotes.Count; quote++)
        {
            while (next + 1 < sources.Count && sources[next + 1].First <= _quotes[quote].First)
            {
                next++;
            }

            if (_reportOf[quote] < 0 && !FollowsIntroduction(quote) && !GoesOn(quote, sources[next]) && !FollowsSpeaker(quote, sources, next) && !FollowsPerson(quote, sources, next))
            {
                TakeSubject(quote, sources[next]);
            }
        }
    }

    /// <summary>Whether a report's words are rather the quotation's than another's: who says something before who thinks it, the shorter content before the longer.</summary>
    private static bool IsNearer(Report report, Report other) => (report.Kind <= ReportingKind.Show) != (other.Kind <= ReportingKind.Show)
        ? report.Kind <= ReportingKind.Show : report.ContentLast - report.ContentFirst < other.ContentLast - other.ContentFirst;

    /// <summary>"The mayor wrote on Friday:", and the words stand in the next paragraph.</summary>
    private bool FollowsIntroduction(int quote)
    {
        while (_passed < _found && _reports[_passed].CueFirst < _quotes[quote].First)
        {
            _passed++;
        }

        var i = _passed - 1;
        if (i < 0 || _reports[i].ContentFirst >= 0 || _quotes[quote].First - _reports[i].CueLast > Statement.Reach)
        {
            return false;
        }

        _reports[i] = _reports[i] with { ContentFirst = _quotes[quote].First, ContentLast = _quotes[quote].Last };
        _reportOf[quote] = i;
        return true;
    }

    /// <summary>"…," Lund said. "…" Or the next paragraph is one quotation and follows one.</summary>
    private bool GoesOn(int quote, StatementSource statement)
    {
        if (quote == 0 || _reportOf[quote - 1] < 0 || _reports[_reportOf[quote - 1]].Kind != ReportingKind.Speech)
        {
            return false;
        }

        var (first, last) = _quotes[quote];
        var before = _quotes[quote - 1];
        var report = _reports[_reportOf[quote - 1]];
        var isParagraph = _text.Tokens[first].Has(TokenShape.StartsParagraph) && (last + 1 >= _text.TokenCount || _text.Tokens[last + 1].Has(TokenShape.StartsParagraph));
        var isSentence = first == statement.First && last + 1 >= statement.End - 1;
        var paragraph = _text.Sentences[_text.SentenceOf(first)].Paragraph;
        var distance = paragraph - _text.Sentences[_text.SentenceOf(before.Last)].Paragraph;
        var isNear = distance == 0 ? first == statement.First || isSentence : distance == 1 && isParagraph && EndsWith(report, before.Last);
        if (!isNear || HasOtherSpeaker(before.Last, first, _reportOf[quote - 1]))
        {
            return false;
        }

        _reports[_reportOf[quote - 1]] = report with { ContentLast = Math.Max(report.ContentLast, last), ContentFirst = report.ContentFirst };
        _reportOf[quote] = _reportOf[quote - 1];
        return true;
    }

    /// <summary>"The mayor condemned the plan.", and the next paragraph is nothing but a quotation: hers, if nobody else speaks in the sentence.</summary>
    private bool FollowsSpeaker(int quote, IReadOnlyList<StatementSource> statements, int statement)
    {
        var (first, last) = _quotes[quote];
        if (statement == 0 || !_text.Tokens[first].Has(TokenShape.StartsParagraph) || (last + 1 < _text.TokenCount && !_text.Tokens[last + 1].Has(TokenShape.StartsParagraph))
            || _text.Sentences[_text.SentenceOf(first)].Paragraph != _text.Sentences[_text.SentenceOf(statements[statement - 1].First)].Paragraph + 1)
        {
            return false;
        }

        if (SpeakerOf(statements[statement - 1]) is var speaker && speaker < 0)
        {
            return false;
        }

        AddAfter(quote, speaker);
        return true;
    }

    private void AddAfter(int quote, int speaker)
    {
        _reportOf[quote] = _reports.Count;
        _reports.Add(_reports[speaker] with { Rule = "quoted-after-speaker", Stance = Stance.Asserts, CueFirst = -1, CueLast = -1, ContentFirst = _quotes[quote].First, ContentLast = _quotes[quote].Last });
    }

    /// <summary>The report of the only one who says something in a statement right before the quotation; -1 where nobody or several do.</summary>
    private int SpeakerOf(StatementSource statement)
    {
        var speaker = -1;
        for (var i = _passed - 1; i >= 0 && _reports[i].CueFirst >= statement.First; i--)
        {
            if (_reports[i].Kind != ReportingKind.Speech || _reports[i].SourceHead < 0)
            {
                continue;
            }

            if (speaker >= 0 && _reports[speaker].SourceHead != _reports[i].SourceHead)
            {
                return -1;
            }

            speaker = i;
        }

        return speaker >= 0 && _reports[speaker].Rule is not ("saying-noun" or "label") ? speaker : -1;
    }

    /// <summary>"Her mother shakes her head. “Nobody told us.”": a quotation that stands alone behind a sentence of its paragraph in which only one person acts.</summary>
    private bool FollowsPerson(int quote, IReadOnlyList<StatementSource> statements, int statement)
    {
        var (first, last) = _quotes[quote];
        if (statement > 0 && first == statements[statement].First && last + 1 >= statements[statement].End && SpeakerOf(statements[statement - 1]) is var speaker and >= 0
            && _text.Sentences[_text.SentenceOf(first)].Paragraph == _text.Sentences[_text.SentenceOf(statements[statement - 1].First)].Paragraph)
        {
            // "Her mother said that it was late. “Nobody told us.”"
            AddAfter(quote, speaker);
            return true;
        }

        if (statement == 0 || first != statements[statement].First || last + 1 < statements[statement].End || statements[statement - 1].Head is var head && head < 0
            || _text.Sentences[_text.SentenceOf(first)].Paragraph != _text.Sentences[_text.SentenceOf(statements[statement - 1].First)].Paragraph
            || (_passed > 0 && _reports[_passed - 1].CueFirst >= statements[statement - 1].First)
            || !(_text.IsA(head, WordClass.Name) || _text.Is(head, "he") || _text.Is(head, "she") || (_text.NounMeaningOf(head) & WordMeaning.Person) != 0))
        {
            return false;
        }

        AddFor(quote, statements[statement - 1], "quoted-after-person");
        return true;
    }

    /// <summary>Whether the paragraph ends with the quotation, or with the words that say whose it is.</summary>
    private bool EndsWith(Report report, int quoteLast)
    {
        var end = Math.Max(quoteLast, report.CueFirst > quoteLast ? Math.Max(report.CueLast, report.SourceEnd) : quoteLast);
        for (var i = end + 1; i < _text.TokenCount && i < end + Statement.Reach; i++)
        {
            if (_text.Tokens[i].Has(TokenShape.StartsParagraph))
            {
                return true;
            }

            if (_text.Tokens[i].Has(TokenShape.StartsSentence))
            {
                return false;
            }
        }

        return end + 1 >= _text.TokenCount;
    }

    private bool HasOtherSpeaker(int from, int to, int except)
    {
        for (var i = except + 1; i < _found && _reports[i].CueFirst < to; i++)
        {
            if (_reports[i].CueFirst > from && _reports[i].Kind == ReportingKind.Speech && _reports[i].SourceHead >= 0 && _reports[i].SourceHead != _reports[except].SourceHead
                && !_text.IsA(_reports[i].SourceHead, WordClass.Pronoun) && _text.SentenceOf(_reports[i].CueFirst) != _text.SentenceOf(Math.Max(0, _reports[except].CueFirst)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words in marks inside a clause are its subject's: "Lund took aim at “the idle rich”".</summary>
    private void TakeSubject(int quote, StatementSource statement)
    {
        if (quote + 1 < _quotes.Count && _quotes[quote + 1].First - _quotes[quote].Last <= 2 && _text.Text[_text.Tokens[_quotes[quote].Last].Start] is var end && (end == '?' || (_quotes[quote].Last > 0 && _text.Text[_text.Tokens[_quotes[quote].Last - 1].Start] == '?')))
        {
            // “Are you mad?” “No,” he said: who asks does not answer.
            return;
        }

        // "To “mend the town,” the mayor described how it was done": whoever speaks in the sentence speaks these words too.
        for (var i = _passed; i < _found && _reports[i].CueFirst < statement.End; i++)
        {
            if (_reports[i].Kind == ReportingKind.Speech && _reports[i].SourceHead >= 0)
            {
                _reportOf[quote] = _reports.Count;
                _reports.Add(_reports[i] with { Rule = "quoted-in-sentence", ContentFirst = _quotes[quote].First, ContentLast = _quotes[quote].Last });
                return;
            }
        }

        if (statement.Head < 0)
        {
            return;
        }

        AddFor(quote, statement, "quoted-by-subject");
    }

    private void AddFor(int quote, StatementSource statement, string rule)
    {
        _reportOf[quote] = _reports.Count;
        _reports.Add(new Report
        {
            Rule = rule,
            Kind = ReportingKind.Speech,
            Stance = Stance.Asserts,
            SourceFirst = statement.SourceFirst,
            SourceLast = statement.SourceLast,
            SourceHead = statement.Head,
            SourceEnd = statement.SourceLast,
            CueFirst = -1,
            CueLast = -1,
            ContentFirst = _quotes[quote].First,
            ContentLast = _quotes[quote].Last,
        });
    }
}
