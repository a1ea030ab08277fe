namespace ClaimTracker.Text;

/// <summary>Lists, maps and sets that a thread is done with and will want again for the next text.</summary>
internal static class Spares
{
    /// <summary>What has grown larger than this is not kept.</summary>
    private const int LargestKept = 1 << 14;

    /// <summary>An empty list.</summary>
    public static List<T> RentList<T>() => Shelf<List<T>>.Take();

    /// <summary>An empty map.</summary>
    public static Dictionary<TKey, TValue> RentMap<TKey, TValue>()
        where TKey : notnull => Shelf<Dictionary<TKey, TValue>>.Take();

    /// <summary>An empty set.</summary>
    public static HashSet<T> RentSet<T>() => Shelf<HashSet<T>>.Take();

    /// <summary>Gives a list back; nothing of it may be used after.</summary>
    public static void Return<T>(List<T> list)
    {
        if (list.Capacity <= LargestKept)
        {
            list.Clear();
            Shelf<List<T>>.Put(list);
        }
    }

    /// <summary>Gives a map back; nothing of it may be used after.</summary>
    public static void Return<TKey, TValue>(Dictionary<TKey, TValue> map)
        where TKey : notnull
    {
        if (map.Capacity <= LargestKept)
        {
            map.Clear();
            Shelf<Dictionary<TKey, TValue>>.Put(map);
        }
    }

    /// <summary>Gives a set back; nothing of it may be used after.</summary>
    public static void Return<T>(HashSet<T> set)
    {
        if (set.Capacity <= LargestKept)
        {
            set.Clear();
            Shelf<HashSet<T>>.Put(set);
        }
    }

    private static class Shelf<TCollection>
        where TCollection : class, new()
    {
        private const int Most = 4;

        [ThreadStatic]
        private static TCollection[]? t_kept;

        [ThreadStatic]
        private static int t_count;

        public static TCollection Take() => t_count > 0 ? t_kept![--t_count] : new TCollection();

        public static void Put(TCollection collection)
        {
            var kept = t_kept ??= new TCollection[Most];
            if (t_count < Most)
            {
                kept[t_count++] = collection;
            }
        }
    }
}
