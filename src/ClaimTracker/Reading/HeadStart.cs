using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Dates;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Sentences;

namespace ClaimTracker.Reading;

/// <summary>While the first reading of a process looks for furniture and names, takes a sentence through the stages that come later on a second thread: so their methods are compiled and their tables open when they are asked for.</summary>
/// <remarks>It changes nothing but when that is done: whoever needs a table or a method before it is there waits, as one who is the first to need it would.</remarks>
internal static class HeadStart
{
    /// <summary>A little of what most articles have: numbers, a date, speech in several forms.</summary>
    private const string Sample = "At least 1,200 people were hurt and 12 killed, about 3% more than in May 2020, officials said on Monday. “We have asked for $5 million,” the mayor said, adding that it would help, according to a report.";

    private static int s_given;

    /// <summary>Begins once in a process, where there is a second processor.</summary>
    public static void Give()
    {
        if (s_given == 0 && Interlocked.Exchange(ref s_given, 1) == 0 && Environment.ProcessorCount > 1)
        {
            new Thread(Run) { IsBackground = true, Name = "Head start" }.Start();
        }
    }

    private static void Run()
    {
        using var text = TextParser.Parse(Sample);
        var dates = DateFinder.Find(text, null);
        AttributionFinder.Find(text, [], [], []);
        FigureFinder.Find(text, [], dates, []);

        // The first reading may have opened these by now.
        _ = Gazetteer.World.Count;
        GivenNames.Contains("Ann");
    }
}
