using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Text;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Stories;

/// <summary>Which sentences of a story's compared articles are one piece of narration. What changes it works on the writer's connection, inside its transaction.</summary>
internal sealed class NarrationIndex : IDisposable
{
    // Apart from the kinds of the other keys of the story.
    private const int KeyKind = 100, PieceKind = 101;

    private readonly StoryIndex _index;
    private readonly string _storyId;
    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _pieceOf, _addKey, _addSentence, _moveKeys, _moveSentences, _ends, _sentences, _places, _articles;

    public NarrationIndex(SqliteConnection connection, string storyId, StoryIndex index)
    {
        _index = index;
        _storyId = storyId;
        _connection = connection;
        _pieceOf = new PreparedStatement(connection, "SELECT Piece FROM NarrationKeys WHERE Id = ?1");
        _addKey = new PreparedStatement(connection, "INSERT INTO NarrationKeys(Id, Piece, PieceKey) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
        _addSentence = new PreparedStatement(connection, "INSERT INTO NarrationSentences(ArticleId, Ordinal, Start, \"End\", Piece, PieceKey, Credit) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        _moveKeys = new PreparedStatement(connection, "UPDATE NarrationKeys SET Piece = ?2, PieceKey = ?3 WHERE PieceKey = ?1");
        _moveSentences = new PreparedStatement(connection, "UPDATE NarrationSentences SET Piece = ?2, PieceKey = ?3 WHERE PieceKey = ?1");
        _ends = new PreparedStatement(connection, """
            SELECT (SELECT min(ArticleId) FROM NarrationSentences WHERE PieceKey = ?1), (SELECT max(ArticleId) FROM NarrationSentences WHERE PieceKey = ?1)
            """);
        _sentences = new PreparedStatement(connection, "SELECT Start, \"End\", Piece, Credit FROM NarrationSentences WHERE ArticleId = ?1 ORDER BY Ordinal");
        _places = new PreparedStatement(connection, "SELECT ArticleId, Ordinal FROM NarrationSentences WHERE PieceKey = ?1");
        _articles = new PreparedStatement(connection, "SELECT DISTINCT ArticleId FROM NarrationSentences WHERE PieceKey = ?1");
    }

    /// <summary>Adds all articles of a story that has none.</summary>
    public void AddAll(IReadOnlyList<(string ArticleId, NarratedArticle Narration)> articles)
    {
        var pieces = PiecesOf(articles);
        foreach (var (key, id) in pieces.Keys.Select(key => (Key: key, Id: _index.KeyOf(key, KeyKind))).OrderBy(pair => pair.Id))
        {
            AddKey(id, pieces.PieceOf(key));
        }

        foreach (var (articleId, narration) in articles)
        {
            AddSentences(articleId, narration, keys => pieces.PieceOf(keys[0]));
        }
    }

    /// <summary>Whether these articles are what is stored of the story, and all of it.</summary>
    public bool Holds(IReadOnlyList<(string ArticleId, NarratedArticle Narration)> articles)
    {
        var pieces = PiecesOf(articles);
        using var count = new PreparedStatement(_connection, "SELECT count(*) FROM NarrationSentences WHERE ArticleId IN (SELECT Id FROM Articles WHERE StoryId = ?1)");
        count.Bind(1, _storyId);
        count.Next();
        return count.GetInt64(0) == articles.Sum(article => article.Narration.Sentences.Count)
            && articles.All(article => Sentences(article.ArticleId).Select(stored => (stored.Sentence.Span, stored.Sentence.Credit, stored.Piece)).SequenceEqual(
                article.Narration.Sentences.Select(sentence => (sentence.Span, sentence.Credit, sentence.Keys.Count == 0 ? 0 : pieces.PieceOf(sentence.Keys[0])))))
            && pieces.Keys.ToList().TrueForAll(key => PieceOf(key) == pieces.PieceOf(key));
    }

    /// <summary>Adds one article to those that are there.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="narration">Its sentences.</param>
    /// <param name="touched">Takes the sentences of other articles that share their narration with others now as they did not before.</param>
    public void Add(string articleId, NarratedArticle narration, Dictionary<string, HashSet<int>> touched)
    {
        var joined = new HashSet<long>();
        foreach (var sentence in narration.Sentences)
        {
            if (sentence.Keys.Count > 0)
            {
                Join(sentence.Keys, joined);
            }
        }

        foreach (var piece in joined)
        {
            _places.Bind(1, PieceKeyOf(PieceOf(piece) ?? piece));
            while (_places.Next())
            {
                if (!touched.TryGetValue(_places.Text(0)!, out var sentences))
                {
                    touched.Add(_places.Text(0)!, sentences = []);
                }

                sentences.Add((int)_places.GetInt64(1));
            }
        }

        AddSentences(articleId, narration, keys => PieceOf(keys[0]) ?? throw new InvalidOperationException("A key was not joined."));
    }

    /// <summary>For each sentence of the article the piece that it shares with other articles; 0 for its own.</summary>
    public long[] SharedPieces(string articleId) =>
        [.. Sentences(articleId).Select(sentence => sentence.Piece != 0 && IsShared(sentence.Piece) ? sentence.Piece : 0)];

    public List<(NarratedSentence Sentence, long Piece)> Sentences(string articleId)
    {
        var found = new List<(NarratedSentence, long)>();
        _sentences.Bind(1, articleId);
        while (_sentences.Next())
        {
            found.Add((new NarratedSentence(new TextSpan((int)_sentences.GetInt64(0), (int)_sentences.GetInt64(1)), [], _sentences.Text(3)), _sentences.GetInt64(2)));
        }

        return found;
    }

    /// <summary>All articles that hang together with these by narration that they share.</summary>
    public HashSet<string> Sharing(IEnumerable<string> articleIds)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<long>();
        var open = new Queue<string>(articleIds);
        while (open.TryDequeue(out var article))
        {
            foreach (var piece in SharedPieces(article).Where(piece => piece != 0 && seen.Add(piece)))
            {
                _articles.Bind(1, PieceKeyOf(piece));
                while (_articles.Next())
                {
                    if (found.Add(_articles.Text(0)!))
                    {
                        open.Enqueue(_articles.Text(0)!);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Forgets the story's narration.</summary>
    public void Clear()
    {
        foreach (var sql in (ReadOnlySpan<string>)
                 [
                     "DELETE FROM NarrationKeys WHERE PieceKey IN (SELECT PieceKey FROM NarrationSentences WHERE ArticleId IN (SELECT Id FROM Articles WHERE StoryId = ?1))",
                     "DELETE FROM NarrationSentences WHERE ArticleId IN (SELECT Id FROM Articles WHERE StoryId = ?1)",
                 ])
        {
            using var statement = new PreparedStatement(_connection, sql);
            statement.Bind(1, _storyId);
            statement.Run();
        }
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<PreparedStatement>)[_pieceOf, _addKey, _addSentence, _moveKeys, _moveSentences, _ends, _sentences, _places, _articles])
        {
            statement.Dispose();
        }
    }

    private static NarrationPieces PiecesOf(IReadOnlyList<(string ArticleId, NarratedArticle Narration)> articles)
    {
        var pieces = new NarrationPieces();
        foreach (var (_, narration) in articles)
        {
            pieces.Add(narration);
        }

        return pieces;
    }

    private long PieceKeyOf(long piece) => piece == 0 ? 0 : _index.KeyOf(piece, PieceKind);

    /// <summary>Makes one piece of the keys and of all that they stand in. Its name is its smallest key.</summary>
    private void Join(IReadOnlyList<long> keys, HashSet<long> joined)
    {
        var pieces = keys.Select(PieceOf).OfType<long>().ToHashSet();
        var isNew = pieces.Count < 2;
        var name = Math.Min(keys.Min(), pieces.Count == 0 ? long.MaxValue : pieces.Min());

        // Two pieces that become one, or the only article so far that has it: what is said of those sentences changes.
        if (!isNew || pieces.Any(piece => !IsShared(piece)))
        {
            joined.UnionWith(pieces);
        }

        foreach (var piece in pieces.Where(piece => piece != name))
        {
            foreach (var move in (ReadOnlySpan<PreparedStatement>)[_moveKeys, _moveSentences])
            {
                move.Bind(1, PieceKeyOf(piece));
                move.Bind(2, name);
                move.Bind(3, PieceKeyOf(name));
                move.Run();
            }
        }

        foreach (var key in keys)
        {
            AddKey(_index.KeyOf(key, KeyKind), name);
        }
    }

    private void AddKey(long id, long piece)
    {
        _addKey.Bind(1, id);
        _addKey.Bind(2, piece);
        _addKey.Bind(3, PieceKeyOf(piece));
        _addKey.Run();
    }

    private void AddSentences(string articleId, NarratedArticle narration, Func<IReadOnlyList<long>, long> pieceOf)
    {
        for (var i = 0; i < narration.Sentences.Count; i++)
        {
            var sentence = narration.Sentences[i];
            var piece = sentence.Keys.Count == 0 ? 0 : pieceOf(sentence.Keys);
            _addSentence.Bind(1, articleId);
            _addSentence.Bind(2, i);
            _addSentence.Bind(3, sentence.Span.Start);
            _addSentence.Bind(4, sentence.Span.End);
            _addSentence.Bind(5, piece);
            _addSentence.Bind(6, PieceKeyOf(piece));
            _addSentence.Bind(7, sentence.Credit);
            _addSentence.Run();
        }
    }

    private long? PieceOf(long key)
    {
        _pieceOf.Bind(1, _index.KeyOf(key, KeyKind));
        if (!_pieceOf.Next())
        {
            return null;
        }

        var piece = _pieceOf.GetInt64(0);
        _pieceOf.Reset();
        return piece;
    }

    private bool IsShared(long piece)
    {
        _ends.Bind(1, PieceKeyOf(piece));
        _ends.Next();
        var isShared = _ends.Text(0) != _ends.Text(1);
        _ends.Reset();
        return isShared;
    }
}
