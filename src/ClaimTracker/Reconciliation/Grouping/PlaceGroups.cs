using ClaimTracker.Mentions.Locations;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Parts the figures of a topic by place.</summary>
internal static class PlaceGroups
{
    /// <summary>The most places of one topic that are held against each other; beyond that, places meet only when they are the same.</summary>
    private const int MostPlaces = 60;

    /// <summary>The most articles of a place that are looked through for the name of another.</summary>
    private const int MostTexts = 8;

    /// <param name="figures">Figures of one topic and scope.</param>
    /// <param name="isOneEvent">Whether they tell of something that happens at one place, so that places near each other, or one inside the other, and no place at all are the same.</param>
    public static IEnumerable<(PlaceReference? Place, List<StoryFigure> Members)> Group(List<StoryFigure> figures, bool isOneEvent)
    {
        if (figures.TrueForAll(figure => figure.Place is null))
        {
            return [(null, figures)];
        }

        var byKey = figures.GroupBy(figure => PlaceComparison.KeyOf(figure.Place))
            .Select(group => (Place: group.First().Place, Members: group.ToList()))
            .OrderByDescending(group => group.Members.Count).ThenBy(group => PlaceComparison.KeyOf(group.Place), StringComparer.Ordinal).ToList();
        if (!isOneEvent)
        {
            // Where the texts name one place only, a figure without a place is of that place.
            return byKey.Count == 2 && byKey.Exists(group => group.Place is null) ? [(byKey.Find(group => group.Place is not null).Place, figures)] : byKey;
        }

        var groups = new List<(PlaceReference? Place, List<StoryFigure> Members)>();
        foreach (var entry in byKey.Where(entry => entry.Place is not null))
        {
            var at = groups.FindIndex(0, Math.Min(groups.Count, MostPlaces), group => !AreApart(group.Place!, group.Members, entry.Place!, entry.Members));
            if (at < 0)
            {
                groups.Add(entry);
            }
            else
            {
                groups[at].Members.AddRange(entry.Members);
            }
        }

        foreach (var entry in byKey.Where(entry => entry.Place is null))
        {
            Attach(entry.Members, groups);
        }

        return groups.Select(group => (group.Place, group.Members.OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).ToList()));
    }

    /// <summary>A figure without a place is of the place that its article gives for others like it, else of the place that most have.</summary>
    private static void Attach(List<StoryFigure> open, List<(PlaceReference? Place, List<StoryFigure> Members)> groups)
    {
        if (groups.Count == 0)
        {
            groups.Add((null, open));
            return;
        }

        var homes = new Dictionary<int, int>();
        for (var i = groups.Count - 1; i >= 0 && groups.Count > 1; i--)
        {
            foreach (var member in groups[i].Members)
            {
                homes[member.Article.Ordinal] = i;
            }
        }

        foreach (var figure in open)
        {
            groups[homes.GetValueOrDefault(figure.Article.Ordinal)].Members.Add(figure);
        }
    }

    /// <summary>Two places far from each other; or two that no gazetteer knows, when neither text names the place of the other.</summary>
    private static bool AreApart(PlaceReference one, List<StoryFigure> ones, PlaceReference other, List<StoryFigure> others)
    {
        var alignment = PlaceComparison.Compare(one, other);
        return alignment == Alignment.Different
            || (alignment == Alignment.Unknown && (one.GazetteerId is null || other.GazetteerId is null) && one.Kind != PlaceKind.Country && other.Kind != PlaceKind.Country
                && !Name(ones, other.Name) && !Name(others, one.Name));
    }

    private static bool Name(List<StoryFigure> members, string place)
    {
        var left = MostTexts;
        StoryArticle? last = null;
        foreach (var member in members)
        {
            if (member.Article != last)
            {
                last = member.Article;
                if (last.Reading.Text.Contains(place, StringComparison.Ordinal))
                {
                    return true;
                }

                if (--left == 0)
                {
                    return false;
                }
            }
        }

        return false;
    }
}
