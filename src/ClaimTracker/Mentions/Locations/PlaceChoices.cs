using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Locations;

/// <summary>The places of the gazetteer that a name may mean, for people to choose among.</summary>
public static class PlaceChoices
{
    /// <summary>The places of that name, those with most inhabitants first; none for a name that the gazetteer does not have.</summary>
    /// <param name="name">A name as it may stand in a text.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<PlaceReference> Named(string name, int most)
    {
        ArgumentNullException.ThrowIfNull(name);
        var entries = new List<GazetteerEntry>();
        foreach (var place in Gazetteer.World.Find(name.Trim()))
        {
            entries.Add(Gazetteer.World[place]);
        }

        return [.. entries.OrderBy(e => e.Kind is GazetteerKind.City or GazetteerKind.Spot).ThenByDescending(e => e.Population).ThenBy(e => e.Id, StringComparer.Ordinal).Take(most).Select(LocationFinder.Refer)];
    }
}
