using ClaimTracker.Data.Entities;
using ClaimTracker.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ClaimTracker.Data.Ingest;

/// <summary>The prepared statements that write articles, and what comes of comparing them, on the store's one writer, inside a transaction of somebody else's. For one thread at a time.</summary>
internal sealed class ArticleInserts : IDisposable
{
    // Some milliseconds.
    private const int RowsBetweenAsking = 512;

    private readonly List<IDisposable> _statements = [];
    private readonly Dictionary<Type, Func<object, bool>> _inserts = [];
    private readonly PendingCounts _counts = new();
    private readonly HashSet<(string Id, string? Said)> _there = [];
    private long _rows;
    private readonly PreparedStatement _keep, _takeBack, _letGo, _same, _last, _firstWithText, _sortOfClaim, _alias, _addToClaim, _hadMade, _hadCarried, _countSource, _countPlace, _countStory;

    public ArticleInserts(SqliteConnection connection, IModel model)
    {
        const string Once = "ON CONFLICT DO NOTHING";
        Add<Story>("ON CONFLICT(Id) DO UPDATE SET NeedsReconciling = 1, Version = Version + 1 WHERE NOT NeedsReconciling");
        Add<Snapshot>(Once);
        Add<SnapshotNote>();
        Add<Source>("ON CONFLICT(Id) DO UPDATE SET Role = excluded.Role, Version = Version + 1 WHERE Role IS NULL AND excluded.Role IS NOT NULL");
        Add<SourceMember>(Once);
        Add<Place>(Once);
        Add<Article>();
        Add<Claim>(Once);
        Add<FurnitureSpan>();
        Add<SetAside>();
        Add<ArticleNote>();
        Add<PlaceMention>();
        Add<TimeMention>();
        Add<Figure>();
        Add<Appearance>();
        Add<AttributionHop>();
        Add<AppearancePlace>();
        Add<Quotation>();
        Add<ArticleRead>();
        Add<Quantity>();
        Add<QuantityValue>();
        Add<QuantityMember>();
        Add<StoredFinding>();
        Add<FindingMember>();
        Add<FindingChange>();
        _keep = Prepare("SAVEPOINT article");
        _takeBack = Prepare("ROLLBACK TO article");
        _letGo = Prepare("RELEASE article");
        _same = Prepare("SELECT Id, KnownPublisher, KnownUrl FROM Articles WHERE +StoryId = ?1 AND Sha256 = ?2");
        _last = Prepare("SELECT coalesce(max(Number), 0) FROM Articles");
        _firstWithText = Prepare("SELECT Id FROM Articles WHERE StoryId = ?1 AND TextKey = ?2 AND ReprintOfId IS NULL ORDER BY +Number LIMIT 1");
        _sortOfClaim = Prepare("SELECT Sort FROM Claims WHERE Id = ?1");
        _alias = Prepare("INSERT INTO SourceAliases(SourceId, Name) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM Sources WHERE Id = ?1 AND Name = ?2) ON CONFLICT DO NOTHING");
        _addToClaim = Prepare("UPDATE Claims SET AppearanceCount = AppearanceCount + ?2 WHERE Id = ?1");
        _hadMade = Prepare("SELECT EXISTS (SELECT 1 FROM Appearances WHERE ClaimId = ?1 AND ArticleId <> ?2 AND (ClaimantId = ?3 OR (OutletId = ?3 AND Kind = 'OwnVoice')))");
        _hadCarried = Prepare("""
            SELECT EXISTS (SELECT 1 FROM Appearances a WHERE a.ClaimId = ?1 AND a.ArticleId <> ?2
                AND ((a.OutletId = ?3 AND a.Kind <> 'OwnVoice' AND a.ClaimantId IS NOT ?3)
                    OR EXISTS (SELECT 1 FROM AttributionHops h WHERE h.AppearanceId = a.Id AND h.SourceId = ?3)))
            """);
        _countSource = Prepare("UPDATE Sources SET MakeCount = MakeCount + ?2, CarryCount = CarryCount + ?3, ArticleCount = ArticleCount + ?4, Weight = Weight + ?2 + ?3 WHERE Id = ?1");
        _countPlace = Prepare("UPDATE Places SET MentionCount = MentionCount + ?2, ArticleCount = ArticleCount + ?3 WHERE Id = ?1");
        _countStory = Prepare("UPDATE Stories SET ArticleCount = ArticleCount + ?2 WHERE Id = ?1");

        void Add<T>(string whenThere = "")
            where T : class
        {
            var insert = new RowInsert<T>(connection, model, whenThere);
            _statements.Add(insert);
            _inserts.Add(typeof(T), row => insert.Run((T)row));
        }

        PreparedStatement Prepare(string sql)
        {
            var statement = new PreparedStatement(connection, sql);
            _statements.Add(statement);
            return statement;
        }
    }

    /// <summary>Asked every some rows; where it says yes, writing ends with <see cref="WriterWantedException"/>. Null when the writing is not to be given up.</summary>
    public Func<bool>? GivesWay { get; set; }

    /// <returns>Whether the row was written: false where it was there.</returns>
    public bool Insert(object row)
    {
        CountRow();
        return _inserts[row.GetType()](row);
    }

    /// <summary>Counts a row that is written, by whatever statement, and asks after some whether the writing is to be given up.</summary>
    /// <exception cref="WriterWantedException">It is.</exception>
    public void CountRow()
    {
        if (++_rows % RowsBetweenAsking == 0 && GivesWay?.Invoke() == true)
        {
            throw new WriterWantedException();
        }
    }

    /// <summary>Inserts a row that other articles of the transaction may have brought too, and says so only once.</summary>
    /// <param name="row">The row.</param>
    /// <param name="id">Its id.</param>
    /// <param name="said">What may differ in it from one article to the next; null when nothing does.</param>
    public void InsertOnce(object row, string id, string? said = null)
    {
        if (_there.Add((id, said)))
        {
            Insert(row);
        }
    }

    /// <summary>Forgets what an earlier transaction wrote: it may have been taken back, or removed since.</summary>
    public void Begin()
    {
        _there.Clear();
        _counts.Clear();
    }

    /// <summary>Writes what the articles add to counts. To be called before the transaction ends: a source that a hundred articles name is written once.</summary>
    public void WriteCounts()
    {
        foreach (var (id, count) in _counts.Sources)
        {
            _countSource.Bind(1, id);
            _countSource.Bind(2, count.Makes);
            _countSource.Bind(3, count.Carries);
            _countSource.Bind(4, count.Articles);
            _countSource.Run();
        }

        foreach (var (id, count) in _counts.Places)
        {
            _countPlace.Bind(1, id);
            _countPlace.Bind(2, count.Mentions);
            _countPlace.Bind(3, count.Articles);
            _countPlace.Run();
        }

        foreach (var (id, articles) in _counts.Stories)
        {
            _countStory.Bind(1, id);
            _countStory.Bind(2, articles);
            _countStory.Run();
        }

        _counts.Clear();
    }

    /// <summary>Does one article's work whole or not at all: what it wrote before it failed is taken back, and the rest of the transaction stays.</summary>
    /// <remarks>SQLite keeps every page that changes meanwhile as it was, which costs as much as the rows do: not for every article of a batch.</remarks>
    public void Whole(Action write)
    {
        WriteCounts();
        _keep.Run();
        try
        {
            write();
            WriteCounts();
        }
        catch
        {
            _takeBack.Run();
            _letGo.Run();
            Begin();
            throw;
        }

        _letGo.Run();
    }

    /// <summary>The article of a story with the same bytes that is the same article; null when there is none.</summary>
    public string? Same(string storyId, string sha256, Func<string?, string?, bool> isSame)
    {
        _same.Bind(1, storyId);
        _same.Bind(2, sha256);
        while (_same.Next())
        {
            if (isSame(_same.Text(1), _same.Text(2)))
            {
                var id = _same.Text(0);
                _same.Reset();
                return id;
            }
        }

        return null;
    }

    /// <summary>The number of the article that was added last; 0 when there is none.</summary>
    public long LastNumber() => Answer(_last);

    /// <summary>The first article of the story that has the words of another; null when there is none.</summary>
    public string? FirstWithText(Article article)
    {
        _firstWithText.Bind(1, article.StoryId);
        _firstWithText.Bind(2, article.TextKey);
        var id = _firstWithText.Next() ? _firstWithText.Text(0) : null;
        _firstWithText.Reset();
        return id;
    }

    public long SortOfClaim(string claimId)
    {
        _sortOfClaim.Bind(1, claimId);
        return Answer(_sortOfClaim);
    }

    /// <summary>Adds another wording of a source's name, unless it is the name or there already.</summary>
    public void AddAlias(string sourceId, string name)
    {
        if (_there.Add(("alias " + sourceId, name)))
        {
            _alias.Bind(1, sourceId);
            _alias.Bind(2, name);
            _alias.Run();
        }
    }

    public void AddToClaim(string claimId, int appearances)
    {
        _addToClaim.Bind(1, claimId);
        _addToClaim.Bind(2, appearances);
        _addToClaim.Run();
    }

    /// <summary>Whether a source makes a claim in another article already.</summary>
    public bool HadMade(string claimId, string articleId, string sourceId) => Answer(_hadMade, claimId, articleId, sourceId);

    /// <summary>Whether a claim passed through a source in another article already.</summary>
    public bool HadCarried(string claimId, string articleId, string sourceId) => Answer(_hadCarried, claimId, articleId, sourceId);

    /// <summary>Counts what one more article has of a source; written by <see cref="WriteCounts"/>.</summary>
    public void CountSource(string id, int makes, int carries) => _counts.AddSource(id, makes, carries);

    /// <summary>Counts one more article that names a place so often; written by <see cref="WriteCounts"/>.</summary>
    public void CountPlace(string id, int mentions) => _counts.AddPlace(id, mentions);

    /// <summary>Counts one more article of a story; written by <see cref="WriteCounts"/>.</summary>
    public void CountStory(string id) => _counts.AddArticle(id);

    public void Dispose() => _statements.ForEach(statement => statement.Dispose());

    private static long Answer(PreparedStatement statement)
    {
        statement.Next();
        var answer = statement.GetInt64(0);
        statement.Reset();
        return answer;
    }

    private static bool Answer(PreparedStatement statement, string one, string two, string three)
    {
        statement.Bind(1, one);
        statement.Bind(2, two);
        statement.Bind(3, three);
        return Answer(statement) != 0;
    }
}
