using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Puts the figures of a story into series, by keys: no figure is held against every other.</summary>
internal static class SeriesGrouping
{
    /// <summary>The scope of what happened at another event of which no date is told.</summary>
    public const string AnotherEvent = "another event";

    /// <summary>A number of this or more that two kinds of people have in common is seldom chance.</summary>
    private const decimal TellingValue = 10;

    /// <param name="topics">The figures of each topic, in story order.</param>
    /// <param name="statements">The figures beside each figure.</param>
    /// <param name="names">Which names are one thing.</param>
    public static List<SeriesDraft> Group(IEnumerable<KeyValuePair<Topic, List<StoryFigure>>> topics, StatementIndex statements, NameLinks names)
    {
        var comparable = topics.Where(entry => entry.Key.IsComparable).ToList();
        var groups = new List<SeriesDraft>[comparable.Count];
        WorkShares.Run(comparable.ConvertAll(entry => entry.Value.Count), i => groups[i] = Group(comparable[i].Key, comparable[i].Value, statements, names));
        return [.. groups.SelectMany(group => group)];
    }

    private static List<SeriesDraft> Group(Topic whole, List<StoryFigure> figures, StatementIndex statements, NameLinks names)
    {
        var drafts = new List<SeriesDraft>();
        foreach (var (topic, said) in PredicateParts.Split(whole, figures))
        {
            Group(topic, said, statements, names, drafts);
        }

        return drafts;
    }

    private static void Group(Topic topic, List<StoryFigure> figures, StatementIndex statements, NameLinks names, List<SeriesDraft> drafts)
    {
        foreach (var (scope, members) in Scopes(topic, figures))
        {
            foreach (var (place, placed) in PlaceGroups.Group(members, topic.IsCasualty))
            {
                drafts.Add(new SeriesDraft(topic, scope, place, placed)
                {
                    Suggested = names.HasSuggested ? [.. placed.Select(m => m.Thing.Head).Where(names.IsSuggested).Distinct().Order(StringComparer.Ordinal)] : [],
                    OfPhrase = topic.Of.Length == 0 ? null : SeriesLabels.MostUsed(placed.Select(m => statements.AnchorOf(m)?.Mention.Counted)) ?? topic.Of,
                    Clusters = ValueClustering.Cluster(placed, topic.Measure),
                });
            }
        }
    }

    /// <summary>Sets apart what is no whole, belongs to another event, or counts another population.</summary>
    private static IEnumerable<(string Scope, List<StoryFigure> Members)> Scopes(Topic topic, List<StoryFigure> figures)
    {
        var groups = new Dictionary<string, List<StoryFigure>>(StringComparer.Ordinal);
        List<StoryFigure>? whole = null, last = null;
        var lastScope = "";
        for (var i = 0; i < figures.Count; i++)
        {
            var scope = ScopeOf(topic, figures[i]);
            if (last is not null && ReferenceEquals(scope, lastScope))
            {
                last.Add(figures[i]);
                continue;
            }

            if (scope.Length == 0)
            {
                whole?.Add(figures[i]);
                continue;
            }

            // Most topics have one scope, whose figures need not be copied.
            whole ??= figures.GetRange(0, i);
            if (!groups.TryGetValue(scope, out last))
            {
                groups.Add(scope, last = []);
            }

            lastScope = scope;
            last.Add(figures[i]);
        }

        if ((whole ?? figures) is { Count: > 0 } all)
        {
            groups.Add("", all);
        }

        if (topic.Thing == "person" && topic.Predicate.Length > 0)
        {
            JoinByValue(groups, topic.IsCasualty);
            if (topic.IsCasualty)
            {
                SetBackgroundApart(groups);
                EventRoads.SetApart(groups);
            }
        }

        return groups.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (group.Key, group.Value));
    }

    private static string ScopeOf(Topic topic, StoryFigure figure)
    {
        List<string>? parts = null;
        // A part that is told by its place is the whole of that place.
        if (!figure.IsTotal && (topic.IsCasualty || figure.Mention.Location is null || figure.Mention.Kind == CountKind.Increment))
        {
            (parts ??= []).Add(figure.Mention.Kind == CountKind.Increment ? "more" : "part");
            if (figure.Mention.Scope is { Length: > 0 } words)
            {
                (parts ??= []).Add(words.ToLowerInvariant());
            }
        }

        if (figure.OtherEvent is { } date)
        {
            (parts ??= []).Add(date.Month is null || figure.Article.NotBefore?.Year != date.Year ? $"in {date.Year}" : "earlier");
        }

        if (figure.IsOfAnother)
        {
            (parts ??= []).Add(AnotherEvent);
        }

        if (figure.IsProjected && !figure.IsEarlier)
        {
            (parts ??= []).Add("projected");
        }

        if (figure.Thing.IsAttacker)
        {
            (parts ??= []).Add("attackers");
        }
        else if (topic.Thing == "person" && topic.Predicate.Length > 0 && !figure.Thing.IsAnyone)
        {
            (parts ??= []).Add(figure.Thing.Head);
        }

        if (parts is null)
        {
            return figure.Thing.Part;
        }

        parts.AddRange(figure.Thing.Restrictions);
        return string.Join(", ", parts);
    }

    /// <summary>A kind of people counted with the number of people in general is that number: "three men were killed", "three people were killed".</summary>
    private static void JoinByValue(Dictionary<string, List<StoryFigure>> groups, bool isCasualty)
    {
        if (!groups.TryGetValue("", out var all))
        {
            groups[""] = all = [];
        }

        var known = all.Where(figure => figure.Value is not null).Select(figure => figure.Value!.Value).ToHashSet();
        if (known.Count == 0)
        {
            // Nobody counts people in general: one number for people of several kinds is still one number.
            known.UnionWith(Kinds(groups).Where(figure => figure.Value >= 5).GroupBy(figure => figure.Value!.Value)
                .Where(group => group.Select(figure => figure.Thing.Head).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(group => group.Key));
        }

        foreach (var (scope, members) in groups.ToList())
        {
            if (IsKind(scope, members))
            {
                // "140 passengers" where others have 140 people on board: the passengers are those people, also where they are 190.
                if (!isCasualty && members.Exists(figure => figure.Value is { } value && known.Contains(value) && (value >= TellingValue || all.Exists(other => other.Article == figure.Article && other.Value == value))) && !AreBeside(all, members))
                {
                    all.AddRange(members);
                    groups.Remove(scope);
                    continue;
                }

                all.AddRange(members.Where(figure => figure.Value is { } value && known.Contains(value)));
                members.RemoveAll(figure => figure.Value is { } value && known.Contains(value));
                if (members.Count == 0)
                {
                    groups.Remove(scope);
                }
            }
        }

        all.Sort(InStory);
        if (all.Count == 0)
        {
            groups.Remove("");
        }
    }

    /// <summary>Whether an article gives one number of these and another of those: "140 people, 120 of them passengers".</summary>
    private static bool AreBeside(List<StoryFigure> all, List<StoryFigure> kind)
    {
        var told = all.ToLookup(figure => figure.Article.Ordinal);
        return kind.Exists(figure => told[figure.Article.Ordinal].Any(other => !other.Allowed.Meets(figure.Allowed)));
    }

    /// <summary>The number of an earlier event stays one where an article does not say when that was: nobody opens with it.</summary>
    private static void SetBackgroundApart(Dictionary<string, List<StoryFigure>> groups)
    {
        if (!groups.TryGetValue("", out var all) || !groups.Values.Any(members => members.Exists(IsBackground)))
        {
            return;
        }

        var other = groups.Values.SelectMany(members => members).Where(member => IsBackground(member) && member.Value is not null).Select(member => member.Value).ToHashSet();
        foreach (var value in other)
        {
            var own = all.FindAll(member => member.Value == value);
            if (own.Count > 0 && own.Count < all.Count && own.TrueForAll(member => !member.Article.IsLead(member.Mention.Span)))
            {
                var members = groups.OrderBy(group => group.Key, StringComparer.Ordinal).First(group => group.Value.Exists(member => IsBackground(member) && member.Value == value)).Value;
                all.RemoveAll(own.Contains);
                members.AddRange(own);
                members.Sort(InStory);
            }
        }
    }

    private static bool IsBackground(StoryFigure member) => member.OtherEvent is not null || member.IsOfAnother;

    private static int InStory(StoryFigure a, StoryFigure b) => a.Article.Ordinal != b.Article.Ordinal ? a.Article.Ordinal.CompareTo(b.Article.Ordinal) : a.Index.CompareTo(b.Index);

    private static IEnumerable<StoryFigure> Kinds(Dictionary<string, List<StoryFigure>> groups) =>
        groups.Where(group => IsKind(group.Key, group.Value)).SelectMany(group => group.Value).Where(figure => figure.Value is not null);

    private static bool IsKind(string scope, List<StoryFigure> members) => scope.Length > 0 && members.Count > 0 && members[0].Thing.Head == scope;
}
