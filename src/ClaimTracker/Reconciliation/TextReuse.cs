using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>
/// Finds passages of narration that articles share, from rows of words. Quotations of some length and furniture are left out of the
/// measure. Sentences that are the same word for word are one before anything is compared, and rows that many sentences have are no
/// evidence, so thousands of copies of one text cost no more than their reading.
/// </summary>
internal sealed class TextReuse
{
    /// <summary>Words in a row that count as evidence.</summary>
    private const int ShingleLength = 3;

    /// <summary>Rows that more different sentences than this have are common phrases.</summary>
    private const int MostPostings = 24;

    /// <summary>Rows that two sentences must share, and the part of the shorter one's rows that they must make.</summary>
    private const int LeastShared = 7;
    private const double LeastPart = 0.3;

    /// <summary>A sentence of fewer words says too little to be taken from anywhere.</summary>
    private const int LeastWords = 9;

    /// <summary>A quotation of more words than this is left out of the measure; a term in marks is narration.</summary>
    private const int LongestTerm = 4;

    private readonly List<NarratedSentence> _distinct = [];
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Article, int Sentence), int> _at = [];
    private readonly List<HashSet<int>> _articles = [];
    private readonly List<int> _parents = [];

    public TextReuse(IReadOnlyList<StoryArticle> articles)
    {
        foreach (var article in articles)
        {
            Add(article);
        }

        Link();
        var groups = new Dictionary<(int, int), int>();
        foreach (var (place, sentence) in _at)
        {
            var root = Root(sentence);
            if (_articles[root].Count > 1)
            {
                groups[place] = root;
            }
        }

        Passages = new PassageRuns(articles, groups).Groups;
        Map = new ReuseMap(groups);
    }

    public ReuseMap Map { get; }

    /// <summary>The passages that two or more articles share, one list for each piece of narration.</summary>
    public IReadOnlyList<IReadOnlyList<(StoryArticle Article, int First, int Last)>> Passages { get; }

    private void Add(StoryArticle article)
    {
        var reading = article.Reading;
        var quotation = 0;
        for (var i = 0; i < reading.Sentences.Count; i++)
        {
            var words = Narration(reading, reading.Sentences[i], ref quotation);
            if (words.Count < LeastWords)
            {
                continue;
            }

            var key = string.Join(' ', words);
            if (!_byWords.TryGetValue(key, out var index))
            {
                index = _distinct.Count;
                _byWords.Add(key, index);
                _distinct.Add(new NarratedSentence(words));
                _articles.Add([]);
                _parents.Add(index);
            }

            _articles[index].Add(article.Ordinal);
            _at[(article.Ordinal, i)] = index;
        }
    }

    private static List<string> Narration(Reading.ArticleReading reading, TextSpan sentence, ref int quotation)
    {
        var quotations = reading.Quotations;
        while (quotation < quotations.Count && quotations[quotation].Span.End <= sentence.Start)
        {
            quotation++;
        }

        var words = new List<string>();
        var from = sentence.Start;
        for (var at = quotation; at < quotations.Count && quotations[at].Span.Start < sentence.End; at++)
        {
            var span = quotations[at].Span;
            if (!quotations[at].IsBlock && FoldedWords.CountUpTo(reading.Text, span, LongestTerm + 1) <= LongestTerm)
            {
                continue;
            }

            // A block after a colon is a passage taken over, which is reuse; words in marks are not.
            if (!quotations[at].IsBlock)
            {
                if (span.Start > from)
                {
                    words.AddRange(FoldedWords.Of(reading.Text[from..span.Start]));
                }

                from = Math.Max(from, Math.Min(span.End, sentence.End));
            }
        }

        words.AddRange(FoldedWords.Of(reading.Text[from..sentence.End]));
        return words;
    }

    private void Link()
    {
        var postings = new Dictionary<ulong, List<int>>();
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < _distinct.Count; i++)
        {
            shared.Clear();
            foreach (var shingle in _distinct[i].Shingles(ShingleLength))
            {
                if (!postings.TryGetValue(shingle, out var list))
                {
                    postings.Add(shingle, list = []);
                }

                if (list.Count >= MostPostings)
                {
                    continue;
                }

                foreach (var other in list)
                {
                    shared[other] = shared.GetValueOrDefault(other) + 1;
                }

                list.Add(i);
            }

            foreach (var (other, count) in shared)
            {
                var shorter = Math.Min(_distinct[i].ShingleCount, _distinct[other].ShingleCount);
                if (count >= Math.Min(LeastShared, shorter) && count >= LeastPart * shorter && (_articles[i].Count > 1 || !_articles[i].SetEquals(_articles[other])))
                {
                    Union(i, other);
                }
            }
        }
    }

    private int Root(int sentence)
    {
        while (_parents[sentence] != sentence)
        {
            _parents[sentence] = _parents[_parents[sentence]];
            sentence = _parents[sentence];
        }

        return sentence;
    }

    private void Union(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a != b)
        {
            var (low, high) = (Math.Min(a, b), Math.Max(a, b));
            _parents[high] = low;
            _articles[low].UnionWith(_articles[high]);
        }
    }
}
