using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Locations;

/// <summary>The places that their names mean whatever an article is about; worked out once for each name that texts have.</summary>
/// <remarks>Safe for any number of threads, which at worst work out the same twice.</remarks>
internal static class FamousPlaces
{
    /// <summary>The people that make a town large, of what namesakes they must be so many times, and the most that a namesake of a country has.</summary>
    private const int LargeTown = 100_000, TimesOfOthers = 20, MostOfNamesake = 1_000_000;

    /// <summary>What a kept answer says: that the name means a country; that it means the largest place of the name.</summary>
    private const int ByKind = 1, BySize = 2, SignBits = 2;

    /// <summary>By name: one more than the place, and above how it is known; 0 for what has not been asked for.</summary>
    private static readonly int[] Known = new int[Gazetteer.World.NameCount];

    /// <summary>The place; -1 where the name may as well mean another.</summary>
    /// <param name="key">Number of the name in the gazetteer.</param>
    /// <param name="isGivenName">Whether people are called so too: Jordan, Georgia.</param>
    public static int Of(int key, bool isGivenName)
    {
        var known = Known[key];
        if (known == 0)
        {
            Known[key] = known = Find(key);
        }

        return (known & (isGivenName ? BySize : ByKind | BySize)) != 0 ? (known >> SignBits) - 1 : -1;
    }

    private static int Find(int key)
    {
        var world = Gazetteer.World;
        int best = -1, second = 0;
        double bestPrior = 0;
        foreach (var place in world.Named(key))
        {
            if (PlaceScores.Prior(place) is var prior && (best < 0 || prior > bestPrior))
            {
                second = best < 0 ? 0 : Math.Max(second, world.PopulationOf(best));
                (best, bestPrior) = (place, prior);
            }
            else
            {
                second = Math.Max(second, world.PopulationOf(place));
            }
        }

        var isCountry = world.KindOf(best) == GazetteerKind.Country && second < MostOfNamesake;
        var isLargest = world.PopulationOf(best) / TimesOfOthers > second && world.PopulationOf(best) >= LargeTown;
        return (best + 1) << SignBits | (isCountry ? ByKind : 0) | (isLargest ? BySize : 0);
    }
}
