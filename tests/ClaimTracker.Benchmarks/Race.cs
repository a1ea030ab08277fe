using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Times two pieces of work in turns, so that both meet the same machine, and gives the ratio of their medians.</summary>
internal static class Race
{
    private const int Rounds = 15;
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(60), Settled = TimeSpan.FromSeconds(3), LongestWarming = TimeSpan.FromSeconds(20);

    /// <param name="floor">The least work; called many times a round.</param>
    /// <param name="work">What is measured.</param>
    /// <param name="rounds">How many times each is timed; fewer for work of seconds.</param>
    /// <returns>Seconds a call of each, medians over the rounds.</returns>
    public static (double Floor, double Work) Run(Action floor, Action work, int rounds = Rounds)
    {
        int floorCalls = CallsPerRound(floor), workCalls = CallsPerRound(work);
        var floors = new double[rounds];
        var works = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            floors[round] = Time(floor, floorCalls);
            works[round] = Time(work, workCalls);
        }

        return (Median(floors), Median(works));
    }

    /// <summary>Bytes that one call allocates on this thread.</summary>
    public static long AllocatedBytes(Action work)
    {
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int CallsPerRound(Action action)
    {
        Warm(action);

        var calls = 1;
        while (Time(action, calls) * calls < LeastRound.TotalSeconds)
        {
            calls *= 2;
        }

        return calls;
    }

    /// <summary>Calls it until the runtime has compiled the hot paths anew: until it has not become faster for a while.</summary>
    private static void Warm(Action action)
    {
        var fastest = double.MaxValue;
        var sinceFaster = Stopwatch.StartNew();
        for (var warm = Stopwatch.StartNew(); sinceFaster.Elapsed < Settled && warm.Elapsed < LongestWarming;)
        {
            var seconds = Time(action, 1);
            if (seconds < fastest * 0.98)
            {
                sinceFaster.Restart();
            }

            fastest = Math.Min(fastest, seconds);
        }
    }

    private static double Time(Action action, int calls)
    {
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(began).TotalSeconds / calls;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
