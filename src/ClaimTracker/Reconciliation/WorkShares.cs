namespace ClaimTracker.Reconciliation;

/// <summary>Does independent work on all cores where there is much of it: what comes of it does not depend on how it was shared out.</summary>
internal static class WorkShares
{
    /// <summary>Fewer things than this are not worth sharing out.</summary>
    private const int Least = 256;
    private const int Most = 8;

    /// <summary>Works on so many things stretch by stretch.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="work">Works on those from the first number up to the second.</param>
    /// <returns>What came of each stretch, in their order.</returns>
    public static T[] Run<T>(int count, Func<int, int, T> work)
    {
        var done = new T[count < Least ? 1 : Math.Min(Environment.ProcessorCount, Most)];
        void Do(int share) => done[share] = work((int)((long)count * share / done.Length), (int)((long)count * (share + 1) / done.Length));
        if (done.Length == 1)
        {
            Do(0);
        }
        else
        {
            Parallel.For(0, done.Length, Do);
        }

        return done;
    }

    /// <summary>Works on things of unequal size: who is free takes the next.</summary>
    /// <param name="sizes">The size of each; those of few things are not shared out.</param>
    /// <param name="work">Works on one.</param>
    public static void Run(IReadOnlyList<int> sizes, Action<int> work) =>
        Parallel.For(0, sizes.Count, new ParallelOptions { MaxDegreeOfParallelism = sizes.Sum(size => (long)size) < Least ? 1 : Most }, work);
}
