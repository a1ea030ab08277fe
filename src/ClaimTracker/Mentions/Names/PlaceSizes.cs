using ClaimTracker.Lexicons;

namespace ClaimTracker.Mentions.Names;

/// <summary>How large a place must be, in people, before its name alone is taken for it.</summary>
internal static class PlaceSizes
{
    public const int KnownTown = 15_000;
    public const int LargeTown = 100_000;
    public const int Metropolis = 500_000;

    /// <summary>The people of the largest place that a name may mean; 0 where it means none.</summary>
    public static int LargestOf(GazetteerMatch match) => match.IsEmpty ? 0 : Gazetteer.World.LargestNamed(match.Key);
}
