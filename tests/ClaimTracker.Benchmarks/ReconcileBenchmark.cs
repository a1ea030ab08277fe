using System.Globalization;
using System.Text;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Indexing;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>How long reconciling a story takes, as a multiple of a bare hash group-by of as many keys, and how it grows.</summary>
internal static class ReconcileBenchmark
{
    private const int FiguresAnArticle = 10;
    private const int Rounds = 5;

    private static readonly string[] Heads =
        ["school", "bridge", "clinic", "tractor", "ferry", "library", "orchard", "tunnel", "mill", "harbour", "museum", "theatre", "tower", "garden", "quarry", "depot"];

    private static readonly string[] Verbs = ["closed", "repaired", "sold", "painted", "inspected", "flooded", "rebuilt", "rented"];

    /// <param name="part"><c>group</c>, <c>whole</c> or <c>copies</c>; null for all.</param>
    public static void Run(string? part)
    {
        foreach (var articles in part is null or "group" ? (int[])[100, 1_000, 10_000, 100_000] : [])
        {
            Measure($"{articles * FiguresAnArticle:#,0} figures grouped", Different(articles), story => GC.KeepAlive(Group(story)), articles == 100_000 ? "at most 25 floors" : "");
        }

        if (part is null or "whole")
        {
            Measure("20,000 articles compared whole", Different(20_000), story => GC.KeepAlive(Reconciler.Reconcile(story)), "");
        }

        if (part is null or "copies")
        {
            var few = Measure("2,000 copies of one wire story", Copies(2_000), story => GC.KeepAlive(Reconciler.Reconcile(story)), "");
            var many = Measure("20,000 copies of one wire story", Copies(20_000), story => GC.KeepAlive(Reconciler.Reconcile(story)), "about 10 times that of 2,000");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{many / few:0.0} times"));
        }
    }

    /// <summary>From readings to series with their values: all that a bare group-by stands for.</summary>
    private static List<SeriesDraft> Group(IReadOnlyList<ArticleReading> articles)
    {
        var story = Reconciler.InOrder(articles);
        var figures = new StoryFigures(story);
        var statements = new StatementIndex(figures);
        var names = new NameLinks(StatementLinks.Find(figures.All, statements), []);
        return SeriesGrouping.Group(Reconciler.ByTopic(figures.All, new TopicIndex(statements, names), null), statements, names);
    }

    /// <summary>Times the work and a bare group-by of as many keys in turns, both warm.</summary>
    private static double Measure(string what, IReadOnlyList<ArticleReading> story, Action<IReadOnlyList<ArticleReading>> compare, string wanted)
    {
        var keys = story.SelectMany(article => article.Figures.Select(figure => $"{figure.Head} {figure.Predicate}")).ToArray();
        var (floor, work) = Race.Run(() => GC.KeepAlive(keys.GroupBy(key => key, StringComparer.Ordinal).Count()), () => compare(story), Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-40} {work * 1000,10:0.0} ms  {work / floor,8:0.0} floors   {wanted}"));
        return work;
    }

    private static List<ArticleReading> Different(int count) => [.. Enumerable.Range(0, count).Select(i => Article(i, i))];

    private static List<ArticleReading> Copies(int count) => [.. Enumerable.Range(0, count).Select(i => Article(i, 7))];

    /// <summary>An article of made-up sentences, the same for the same seed.</summary>
    private static ArticleReading Article(int number, int seed)
    {
        var random = (uint)(seed * 2654435761L) | 1u;
        uint Next(int below)
        {
            random ^= random << 13;
            random ^= random >> 17;
            random ^= random << 5;
            return random % (uint)below;
        }

        var text = new StringBuilder();
        var figures = new FigureMention[FiguresAnArticle];
        var sentences = new TextSpan[FiguresAnArticle];
        for (var i = 0; i < figures.Length; i++)
        {
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"In the year under review the council of district {Next(400)} says that ");
            var value = 5 + Next(4000);
            var at = text.Length;
            text.Append(value);
            var head = Heads[Next(Heads.Length)] + (Next(8) == 0 ? "yard" : "");
            var verb = Verbs[Next(Verbs.Length)];
            figures[i] = new FigureMention(new TextSpan(at, text.Length), "made")
            {
                Value = value,
                Counted = $"old {head}s",
                Head = head,
                Predicate = verb,
            };
            text.Append(CultureInfo.InvariantCulture, $" old {head}s were {verb} by crew {Next(5000)}. ");
            sentences[i] = new TextSpan(start, text.Length - 1);
        }

        var whole = text.ToString();
        return new ArticleReading
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{number:000000}.txt"),
            Sha256 = ContentHash.Id("made", number.ToString(CultureInfo.InvariantCulture)),
            Text = whole,
            Metadata = new ArticleMetadata(null, null, $"Outlet {number % 500}", null, null, null, "en", null),
            Furniture = [],
            Sentences = sentences,
            Figures = figures,
            FigureAttributions = [.. figures.Select(_ => Array.Empty<string>())],
            SetAside = [],
            Quotations = [],
            Claims = [],
            Locations = [],
            Dates = [],
            Notes = [],
        };
    }
}
