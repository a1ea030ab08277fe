using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Relations;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Reconciliation.Wordings;

namespace ClaimTracker.Reconciliation.Indexing;

/// <summary>All the keys under which an article meets others of its story.</summary>
/// <param name="Keys">The keys, each once.</param>
/// <param name="Narration">Its sentences with the keys of their narration.</param>
public sealed record ArticleIndex(IReadOnlyList<IndexKey> Keys, NarratedArticle Narration)
{
    public static ArticleIndex Of(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var story = Reconciler.InOrder([reading]);
        var figures = new StoryFigures(story);
        var statements = new StatementIndex(figures);
        var topics = new TopicIndex(statements, new NameLinks([], []));
        var keys = new HashSet<IndexKey>();
        foreach (var figure in figures.All)
        {
            var topic = topics.Of(figure);
            keys.Add(new IndexKey(IndexKind.Topic, KeyOf(topic), 0));
            keys.Add(new IndexKey(IndexKind.Name, Hash(topic.Thing), 0));
            if (topic.Of.Length > 0)
            {
                keys.Add(new IndexKey(IndexKind.Name, Hash(topic.Of), 0));
            }

            foreach (var slot in StatementLinks.KeysOf(figure, statements))
            {
                keys.Add(new IndexKey(IndexKind.Slot, Hash(slot), Hash(figure.Thing.Head)));
            }

            foreach (var stem in ShareFindings.StemsOfShare(figure))
            {
                keys.Add(new IndexKey(IndexKind.Share, Hash(stem), 0));
            }

            foreach (var stem in ShareFindings.StemsOfRatio(figure))
            {
                keys.Add(new IndexKey(IndexKind.Ratio, Hash(stem), 0));
            }
        }

        foreach (var wording in WordingReader.Collect(story))
        {
            keys.Add(new IndexKey(IndexKind.Wording, wording.Key, 0));
            foreach (var row in wording.Rows())
            {
                keys.Add(new IndexKey(IndexKind.QuotedRow, row, wording.Key));
            }
        }

        return new ArticleIndex([.. keys], NarrationReader.Read(reading));
    }

    internal static long KeyOf(Topic topic) => Hash(topic.IsCasualty ? topic.Family : topic.Key);

    internal static long Hash(string text) => BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
