using ClaimTracker.Mentions.Locations;

namespace ClaimTracker.Reconciliation;

/// <summary>Parts the figures of a topic by place.</summary>
internal static class PlaceGroups
{
    /// <summary>The most places of one topic that are held against each other; beyond that, places meet only when they are the same.</summary>
    private const int MostPlaces = 60;

    /// <param name="figures">Figures of one topic and scope.</param>
    /// <param name="isOneEvent">Whether they tell of something that happens at one place, so that places near each other, or one inside the other, and no place at all are the same.</param>
    public static IEnumerable<(PlaceReference? Place, List<StoryFigure> Members)> Group(IReadOnlyList<StoryFigure> figures, bool isOneEvent)
    {
        var byKey = figures.GroupBy(figure => PlaceComparison.KeyOf(figure.Mention.Location))
            .Select(group => (Place: group.First().Mention.Location, Members: group.ToList()))
            .OrderByDescending(group => group.Members.Count).ThenBy(group => PlaceComparison.KeyOf(group.Place), StringComparer.Ordinal).ToList();
        if (!isOneEvent)
        {
            return byKey;
        }

        var groups = new List<(PlaceReference? Place, List<StoryFigure> Members)>();
        foreach (var entry in byKey.Where(entry => entry.Place is not null))
        {
            var at = groups.FindIndex(0, Math.Min(groups.Count, MostPlaces), group => PlaceComparison.Compare(group.Place, entry.Place) != Alignment.Different);
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
            if (groups.Count == 0)
            {
                groups.Add(entry);
            }
            else
            {
                groups[0].Members.AddRange(entry.Members);
            }
        }

        return groups.Select(group => (group.Place, group.Members.OrderBy(m => m.Article.Ordinal).ThenBy(m => m.Index).ToList()));
    }
}
