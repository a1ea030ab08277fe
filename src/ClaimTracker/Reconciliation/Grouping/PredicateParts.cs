using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// Parts the figures on one named thing by what is said of it, and joins parts that tell of the same in other words: "moved to 14 shelters",
/// "14 shelters were opened".
/// </summary>
internal static class PredicateParts
{
    /// <summary>Where more than this is said of one thing, only the same words meet.</summary>
    private const int MostParts = 16;

    /// <summary>The most figures of a part, of different articles, that are held against those of another.</summary>
    private const int MostFigures = 8;

    /// <summary>So many words in common show that two sentences tell of one thing, where one of them says nothing of it and where both say something.</summary>
    private const int LittleShared = 1, SomeShared = 2;

    /// <summary>One number above this, told of one thing in two articles, is seldom chance.</summary>
    private const decimal TellingValue = 10;

    private const decimal NearFactor = 2;

    public static IEnumerable<(Topic Topic, List<StoryFigure> Figures)> Split(Topic topic, List<StoryFigure> figures)
    {
        if (topic.Predicate.Length > 0 || topic.Of.Length > 0 || topic.Thing.Length == 0 || figures.TrueForAll(figure => figure.Predicate == figures[0].Predicate))
        {
            return [(topic.Of.Length > 0 || topic.Predicate.Length > 0 ? topic : Part(topic, figures[0].Predicate), figures)];
        }

        var isMatter = MeasuredMatters.IsMatter(figures[0].Thing.Head);
        var parts = BySaid(figures, isMatter);
        if (parts.Count is > 1 and <= MostParts && !isMatter)
        {
            Join(parts, figures);
        }

        return parts.ConvertAll(part => (Part(topic, part.Said), part.Figures));
    }

    /// <summary>What is said of them, with the figures of which it is said, those of the most first.</summary>
    private static List<(string Said, List<StoryFigure> Figures)> BySaid(List<StoryFigure> figures, bool isMatter)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = new List<int>();
        var seen = new List<string>();
        var places = Spares.RentList<int>();
        foreach (var figure in figures)
        {
            var said = isMatter ? MeasuredMatters.SaidOf(figure.Predicate) : figure.Predicate;
            var place = PlaceOf(said, seen);
            if (place < 0 && !names.TryGetValue(said, out place))
            {
                names.Add(said, place = counts.Count);
                counts.Add(0);
            }

            if (seen.Count <= place)
            {
                seen.Add(said); // folded words are kept once, so that most are known without being read
            }

            places.Add(place);
            counts[place]++;
        }

        var parts = counts.ConvertAll(count => new List<StoryFigure>(count));
        for (var i = 0; i < figures.Count; i++)
        {
            parts[places[i]].Add(figures[i]);
        }

        Spares.Return(places);
        return [.. names.Select(name => (Said: name.Key, Figures: parts[name.Value])).OrderByDescending(part => part.Figures.Count).ThenBy(part => part.Said, StringComparer.Ordinal)];
    }

    private static int PlaceOf(string said, List<string> seen)
    {
        for (var i = 0; i < seen.Count && i < MostParts; i++)
        {
            if (ReferenceEquals(seen[i], said))
            {
                return i;
            }
        }

        return -1;
    }

    private static Topic Part(Topic topic, string said) => said.Length == 0 ? topic : new(topic.Measure, topic.Unit, topic.Thing, said, topic.Of) { Within = topic.Key };

    private static void Join(List<(string Said, List<StoryFigure> Figures)> parts, List<StoryFigure> figures)
    {
        var names = parts.Select((part, i) => (part.Said, i)).ToDictionary(pair => pair.Said, pair => pair.i, StringComparer.Ordinal);
        var apart = ToldApart(figures, names);
        var stems = new SentenceStems();
        var home = Enumerable.Range(0, parts.Count).ToArray();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                if (home[i] != home[j] && !MeetApart(home, home[i], home[j], apart) && AreOne(parts[i], parts[j], stems))
                {
                    var (kept, gone) = (Math.Min(home[i], home[j]), Math.Max(home[i], home[j]));
                    for (var k = 0; k < home.Length; k++)
                    {
                        home[k] = home[k] == gone ? kept : home[k];
                    }
                }
            }
        }

        // Named by what most say of it; a part of which nothing is said takes the name of another.
        var joined = Enumerable.Range(0, parts.Count).GroupBy(i => home[i]).Select(group => group.ToList()).ToList()
            .ConvertAll(group => (group.Select(i => parts[i].Said).FirstOrDefault(said => said.Length > 0) ?? "", group.Count == 1 ? parts[group[0]].Figures
                : group.SelectMany(i => parts[i].Figures).OrderBy(figure => figure.Article.Ordinal).ThenBy(figure => figure.Index).ToList()));
        parts.Clear();
        parts.AddRange(joined);
    }

    private static bool MeetApart(int[] home, int one, int other, bool[,] apart)
    {
        for (var i = 0; i < home.Length; i++)
        {
            for (var j = 0; j < home.Length; j++)
            {
                if (home[i] == one && home[j] == other && apart[i, j])
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>What an article tells side by side with other numbers are two things: "40 homes were destroyed and 90 damaged".</summary>
    private static bool[,] ToldApart(List<StoryFigure> figures, Dictionary<string, int> names)
    {
        var apart = new bool[names.Count, names.Count];
        var together = names.Count * (names.Count - 1) / 2;
        var told = new List<(int Part, decimal? Value, ValueBounds Allowed)>();
        for (int first = 0, end; first < figures.Count && together > 0; first = end)
        {
            told.Clear();
            for (end = first; end < figures.Count && figures[end].Article == figures[first].Article; end++)
            {
                if (told.Count == 0 && (end + 1 == figures.Count || figures[end + 1].Article != figures[end].Article))
                {
                    continue; // nothing stands beside it
                }

                var part = names[figures[end].Predicate];
                var (value, allowed) = (figures[end].Value, figures[end].Allowed);
                var isNew = told.Count < 4 * MostParts;
                for (var i = 0; i < told.Count && isNew; i++)
                {
                    isNew = told[i].Part != part || told[i].Value != value;
                }

                foreach (var other in isNew ? told : [])
                {
                    if (other.Part != part && !apart[part, other.Part] && !other.Allowed.Meets(allowed))
                    {
                        together--;
                        apart[part, other.Part] = apart[other.Part, part] = true;
                    }
                }

                if (isNew)
                {
                    told.Add((part, value, allowed));
                }
            }
        }

        return apart;
    }

    private static bool AreOne((string Said, List<StoryFigure> Figures) one, (string Said, List<StoryFigure> Figures) other, SentenceStems stems)
    {
        var areSaid = one.Said.Length > 0 && other.Said.Length > 0;
        var areSynonyms = areSaid && (WordLexicon.English.IsVerbKindOf(one.Said, other.Said) || WordLexicon.English.IsVerbKindOf(other.Said, one.Said));
        if (!areSaid && ThingFolding.IsUnitAlone(one.Figures[0].Mention) && !one.Figures[0].Thing.Head.Contains(' '))
        {
            return false; // "12 km" of which nothing is said may be any distance
        }

        var others = Shown(other.Figures);
        foreach (var a in Shown(one.Figures))
        {
            foreach (var b in others)
            {
                if (a.Article == b.Article || a.Value is not { } x || b.Value is not { } y || x <= 0 || y <= 0 || Math.Max(x, y) > NearFactor * Math.Min(x, y))
                {
                    continue;
                }

                var isEqual = x == y && x >= TellingValue;
                // What is done with 120 tonnes of food does not make another amount of it, as it makes other homes of those destroyed and damaged.
                var isAmount = a.Mention.Measure != Measure.Count;
                if (!isAmount && areSaid && !areSynonyms && !isEqual)
                {
                    continue;
                }

                var shared = stems.Shared(a, b);
                if ((isAmount && shared > SomeShared) || ((!areSaid || areSynonyms || isEqual) && shared >= (isEqual && !areSaid ? LittleShared : SomeShared)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static List<StoryFigure> Shown(List<StoryFigure> figures) => [.. figures.DistinctBy(figure => (figure.Article.Ordinal, figure.Value)).Take(MostFigures)];
}
