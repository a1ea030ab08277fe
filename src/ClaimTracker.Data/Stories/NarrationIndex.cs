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

    /// <summary>The rows of all articles of a story.</summary>
    public NarrationRows RowsOf(IReadOnlyList<(string ArticleId, NarratedArticle Narration)> articles) => NarrationRows.Of(articles, key => _index.KeyOf(key, KeyKind));

    /// <summary>Adds all articles of a story that has none.</summary>
    /// <param name="rows">All of them.</param>
    /// <param name="written">Told of each row.</param>
    public void AddAll(NarrationRows rows, Action written)
    {
        foreach (var (id, piece) in rows.Keys)
        {
            AddKey(id, piece);
            written();
        }

        foreach (var (articleId, ordinal, sentence, piece) in rows.Sentences)
        {
            AddSentence(articleId, ordinal, sentence, piece);
            written();
        }
    }

    /// <summary>Whether these rows are what is stored of the story, and all of it.</summary>
    public bool Holds(NarrationRows rows)
    {
        using var stored = new PreparedStatement(_connection, """
            SELECT n.ArticleId, n.Ordinal, n.Start, n."End", n.Credit, n.Piece FROM Articles a CROSS JOIN NarrationSentences n ON n.ArticleId = a.Id WHERE a.StoryId = ?1 ORDER BY n.ArticleId, n.Ordinal
            """);
        stored.Bind(1, _storyId);
        foreach (var (articleId, ordinal, sentence, piece) in rows.Sentences)
        {
            if (!stored.Next() || stored.GetString(0) != articleId || stored.GetInt32(1) != ordinal || new TextSpan(stored.GetInt32(2), stored.GetInt32(3)) != sentence.Span
                || stored.Text(4) != sentence.Credit || stored.GetInt64(5) != piece)
            {
                return false;
            }
        }

        return !stored.Next() && rows.Keys.All(row => PieceUnder(row.Id) == row.Piece);
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

        for (var i = 0; i < narration.Sentences.Count; i++)
        {
            var sentence = narration.Sentences[i];
            AddSentence(articleId, i, sentence, sentence.Keys.Count == 0 ? 0 : PieceOf(sentence.Keys[0]) ?? throw new InvalidOperationException("A key was not joined."));
        }
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

    private void AddSentence(string articleId, int ordinal, NarratedSentence sentence, long piece)
    {
        _addSentence.Bind(1, articleId);
        _addSentence.Bind(2, ordinal);
        _addSentence.Bind(3, sentence.Span.Start);
        _addSentence.Bind(4, sentence.Span.End);
        _addSentence.Bind(5, piece);
        _addSentence.Bind(6, PieceKeyOf(piece));
        _addSentence.Bind(7, sentence.Credit);
        _addSentence.Run();
    }

    private long? PieceOf(long key) => PieceUnder(_index.KeyOf(key, KeyKind));

    private long? PieceUnder(long id)
    {
        _pieceOf.Bind(1, id);
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
