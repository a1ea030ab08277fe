using ClaimTracker.Lexicons;

namespace ClaimTracker.Reading;

/// <summary>Opens the largest tables on a second thread while the first reading of a process cuts its text: they are asked for only then.</summary>
/// <remarks>It changes nothing but when they are opened: whoever asks before they are there waits, as one who opens them himself would.</remarks>
internal static class HeadStart
{
    private static int s_given;

    /// <summary>Begins once in a process, where there is a second processor.</summary>
    public static void Give()
    {
        if (s_given == 0 && Interlocked.Exchange(ref s_given, 1) == 0 && Environment.ProcessorCount > 1)
        {
            new Thread(Open) { IsBackground = true, Name = "Head start" }.Start();
        }
    }

    private static void Open()
    {
        _ = Gazetteer.World.Count;
        GivenNames.Contains("Ann");
    }
}
