using ClaimTracker.Mentions.Attributions.Statements;

namespace ClaimTracker.Mentions.Attributions.Reports;

/// <content>Whose words a headline quotes.</content>
internal sealed partial class QuoteLinker
{
    /// <summary>So many quotations are compared with one in the headline, which has so many characters at least and at most; of the others no more than so many are read.</summary>
    private const int MostCompared = 40, ShortestCompared = 6, LongestCompared = 200, MostRead = 2000;

    /// <summary>What a headline quotes without a cue is said by whoever says it in the article: "‘It was late’: family speaks of blaze".</summary>
    private void LinkHeadline(IReadOnlyList<StatementSource> sources)
    {
        if (_quotes.Count < 2 || sources.Count == 0 || _quotes[0].First >= sources[0].End || (_reportOf[0] >= 0 && _reports[_reportOf[0]].CueFirst >= 0))
        {
            return;
        }

        var words = WordsOf(0);
        for (var quote = 1; quote < _quotes.Count && quote <= MostCompared && words.Length is >= ShortestCompared and <= LongestCompared; quote++)
        {
            if (_reportOf[quote] >= 0 && _reports[_reportOf[quote]].SourceHead >= 0 && WordsOf(quote) is var other && other[..Math.Min(other.Length, MostRead)].Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                var said = _reports[_reportOf[quote]] with { Rule = "quoted-in-headline", CueFirst = -1, CueLast = -1, ContentFirst = _quotes[0].First, ContentLast = _quotes[0].Last };
                if (_reportOf[0] >= 0)
                {
                    _reports[_reportOf[0]] = said;
                }
                else
                {
                    _reportOf[0] = _reports.Count;
                    _reports.Add(said);
                }

                return;
            }
        }
    }

    /// <summary>A quotation without its marks and the full stop at its end.</summary>
    private ReadOnlySpan<char> WordsOf(int quote) =>
        _text.Text.AsSpan(_text.Tokens[_quotes[quote].First].Start, _text.Tokens[_quotes[quote].Last].End - _text.Tokens[_quotes[quote].First].Start).Trim(" .,!?\"'“”‘’");
}
