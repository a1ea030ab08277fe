using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Data.Sqlite;
using ClaimTracker.Reconciliation.Indexing;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Data.Stories;

/// <summary>The keys under which the compared articles of one story are found. What changes it works on the writer's connection, inside its transaction.</summary>
internal sealed class StoryIndex : IDisposable
{
    private readonly long _seed;
    private readonly string _storyId;
    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _add, _articles, _next;

    /// <param name="connection">The writer; a reader, where nothing is changed.</param>
    /// <param name="storyId">The story.</param>
    /// <param name="since">When the story began: one that was removed and comes again has other keys.</param>
    public StoryIndex(SqliteConnection connection, string storyId, DateTime since)
    {
        _connection = connection;
        _storyId = storyId;
        var name = string.Create(CultureInfo.InvariantCulture, $"{storyId} {since.Ticks}");
        _seed = BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        _add = new PreparedStatement(connection, "INSERT INTO ArticleKeys(Key, Detail, ArticleId) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
        _articles = new PreparedStatement(connection, "SELECT ArticleId FROM ArticleKeys WHERE Key = ?1");
        _next = new PreparedStatement(connection, "SELECT Detail, ArticleId FROM ArticleKeys WHERE Key = ?1 AND Detail > ?2 ORDER BY Detail, ArticleId LIMIT 1");
    }

    /// <summary>The store's own key for a key of the library, other in every story.</summary>
    public long KeyOf(long key, int kind)
    {
        var mixed = (ulong)(_seed ^ key) + (0x9e3779b97f4a7c15UL * (ulong)(kind + 1));
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebUL;
        return (long)(mixed ^ (mixed >> 31));
    }

    /// <summary>The rows of articles in the order of the table, in which they are stored several times as fast as in another.</summary>
    public IReadOnlyList<KeyRow> RowsOf(IEnumerable<(string Id, ArticleIndex Index)> articles) =>
    [
        .. articles.SelectMany(article => article.Index.Keys.Select(key => new KeyRow(KeyOf(key.Key, (int)key.Kind), key.Detail, article.Id)))
            .OrderBy(row => row.Key).ThenBy(row => row.Detail).ThenBy(row => row.ArticleId, StringComparer.Ordinal),
    ];

    public void Add(KeyRow row)
    {
        _add.Bind(1, row.Key);
        _add.Bind(2, row.Detail);
        _add.Bind(3, row.ArticleId);
        _add.Run();
    }

    /// <summary>Whether these rows are what is stored of the story, and all of it.</summary>
    public bool Holds(IReadOnlyList<KeyRow> rows)
    {
        var wanted = rows.ToHashSet();
        using var stored = new PreparedStatement(_connection, "SELECT k.Key, k.Detail, k.ArticleId FROM Articles a CROSS JOIN ArticleKeys k ON k.ArticleId = a.Id WHERE a.StoryId = ?1");
        stored.Bind(1, _storyId);
        var there = 0;
        while (stored.Next())
        {
            there++;
            if (!wanted.Contains(new KeyRow(stored.GetInt64(0), stored.GetInt64(1), stored.GetString(2))))
            {
                return false;
            }
        }

        return there == wanted.Count;
    }

    /// <summary>The articles that stand under one of the keys.</summary>
    public HashSet<string> Articles(IndexKind kind, IEnumerable<long> keys)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            _articles.Bind(1, KeyOf(key, (int)kind));
            while (_articles.Next())
            {
                found.Add(_articles.Text(0)!);
            }
        }

        return found;
    }

    /// <summary>The first details under a key, no more than so many, each with one article that has it.</summary>
    public List<(long Detail, string ArticleId)> Details(IndexKind kind, long key, int most)
    {
        var found = new List<(long, string)>();
        for (var last = long.MinValue; found.Count < most; last = found[^1].Item1)
        {
            _next.Bind(1, KeyOf(key, (int)kind));
            _next.Bind(2, last);
            if (!_next.Next())
            {
                break;
            }

            found.Add((_next.GetInt64(0), _next.Text(1)!));
            _next.Reset();
        }

        return found;
    }

    /// <summary>Forgets the story's articles.</summary>
    public void Clear()
    {
        using var keys = new PreparedStatement(_connection, "DELETE FROM ArticleKeys WHERE ArticleId IN (SELECT Id FROM Articles WHERE StoryId = ?1)");
        keys.Bind(1, _storyId);
        keys.Run();
    }

    public void Dispose()
    {
        _add.Dispose();
        _articles.Dispose();
        _next.Dispose();
    }
}
