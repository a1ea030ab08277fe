using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Reads what is done to the counted things off the noun before them: "the loss of 900 jobs", "the arrest of 12 men".</summary>
internal static class DeedNouns
{
    private static readonly string[] Loose = [.. WordTable.Read("loose-words.tsv").Select(row => " " + row[0])];

    /// <summary>What is said of those who are in a vehicle.</summary>
    public const string Aboard = "aboard";

    /// <summary>What is said of charges on which somebody was found guilty.</summary>
    public const string Convicted = "convict";

    /// <summary>What is said of those whom a poll asked.</summary>
    public const string Asked = "surveyed";

    private const int SampleReach = 48, MakerReach = 200, VerdictReach = 32;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Deeds = WordTable.Read("deed-nouns.tsv")
        .ToDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Investors suffer losses and a shock, patients are treated for cancer: only these are done to people by what is reported.
    private static readonly string[] Verdicts = BesideWords.That("verdict");

    private static readonly string[] SufferedHarms = BesideWords.That("suffered");

    private static readonly string[] TreatedHarms = [.. SufferedHarms, .. BesideWords.That("treated")];

    /// <returns>The folded predicate; empty when no such noun leads to the figure.</returns>
    public static string Before(string text, TextSpan sentence, TextSpan figure)
    {
        var before = WithoutLoose(text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd());
        if (!before.EndsWith(" of", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        before = before[..^3].TrimEnd();
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return Deeds.TryGetValue(before[start..], out var deed) ? deed : "";
    }

    /// <summary>The base form of the verb right before the figure: of "has razed 140 houses and scorched 900 hectares", the second; empty where none stands there.</summary>
    public static string VerbBefore(string text, TextSpan sentence, TextSpan figure)
    {
        var before = WithoutLoose(text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd());
        var start = before.Length;
        while (start > 0 && char.IsLetter(before[start - 1]))
        {
            start--;
        }

        return WordLexicon.English.BaseOf(before[start..].ToString().ToLowerInvariant());
    }

    private static ReadOnlySpan<char> WithoutLoose(ReadOnlySpan<char> before)
    {
        foreach (var loose in Loose)
        {
            if (before.EndsWith(loose, StringComparison.OrdinalIgnoreCase))
            {
                return before[..^loose.Length].TrimEnd();
            }
        }

        return before;
    }

    /// <summary>Whether a verdict leads to the figure: "found guilty of 26 counts", "convicted on 26 counts".</summary>
    public static bool IsVerdict(string text, TextSpan sentence, TextSpan figure)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd();
        foreach (var words in Verdicts)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        // "A jury convicted Neil Arp of 11 counts"
        var near = before[Math.Max(0, before.Length - VerdictReach)..];
        return near.Contains("convict", StringComparison.OrdinalIgnoreCase) && (near.EndsWith(" of", StringComparison.Ordinal) || near.EndsWith(" on", StringComparison.Ordinal));
    }

    /// <summary>Whether they were brought to a place where they are treated: "380 injured people had been brought in", "were admitted".</summary>
    public static bool AreBroughtIn(string text, TextSpan sentence, FigureMention figure)
    {
        var end = (figure.CountedSpan ?? figure.Span).End;
        var behind = text.AsSpan(end, Math.Max(0, Math.Min(sentence.End, end + SampleReach) - end));
        var stop = behind.IndexOfAny(",;.");
        behind = stop < 0 ? behind : behind[..stop];
        return behind.Contains(" brought ", StringComparison.Ordinal) || behind.Contains(" admitted", StringComparison.Ordinal) || behind.Contains(" arrived at", StringComparison.Ordinal);
    }

    /// <summary>Whether the words behind people tell of harm to them that no verb names: "were treated for burns", "needed hospital treatment", "suffered the effects of smoke".</summary>
    public static bool AreHurt(string text, TextSpan sentence, int from)
    {
        var behind = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, from + SampleReach) - from));
        var stop = behind.IndexOfAny(",;.");
        behind = stop < 0 ? behind : behind[..stop];
        return NamesHarm(behind, " treated for ", TreatedHarms) || NamesHarm(behind, " suffered ", SufferedHarms) || behind.Contains("needed treatment", StringComparison.Ordinal) || behind.Contains("needed hospital treatment", StringComparison.Ordinal)
            || behind.Contains("needed medical treatment", StringComparison.Ordinal) || behind.Contains("required treatment", StringComparison.Ordinal) || behind.Contains("received treatment", StringComparison.Ordinal) || behind.Contains("required hospital treatment", StringComparison.Ordinal);
    }

    private static bool NamesHarm(ReadOnlySpan<char> behind, string verb, string[] harms)
    {
        var at = behind.IndexOf(verb, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var harmed = behind[(at + verb.Length)..];
        foreach (var word in harmed.Split(' '))
        {
            if (harms.AsSpan().Contains(harmed[word].ToString()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether they were treated in a hospital, as the words behind them say.</summary>
    public static bool AreInHospital(string text, TextSpan sentence, int from)
    {
        var behind = text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, from + SampleReach) - from));
        var stop = behind.IndexOfAny(",;.");
        return (stop < 0 ? behind : behind[..stop]).Contains(" hospital", StringComparison.Ordinal);
    }

    /// <summary>Whether hospitals treated them: "two hospitals said they had treated 66 people".</summary>
    public static bool AreTreatedByHospital(string text, TextSpan sentence, int to)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, to - sentence.Start));
        return before.TrimEnd().EndsWith("treated", StringComparison.Ordinal) && before.Contains("ospital", StringComparison.Ordinal);
    }

    /// <summary>Whether the figure is how many work for somebody: "has about 900 employees", "its 900 workers".</summary>
    public static bool AreStaff(string text, TextSpan sentence, FigureMention figure, string head)
    {
        if (head is not ("employee" or "worker" or "staff"))
        {
            return false;
        }

        var before = WithoutLoose(text.AsSpan(sentence.Start, Math.Max(0, figure.Span.Start - sentence.Start)).TrimEnd());
        return before.EndsWith(" has", StringComparison.Ordinal) || before.EndsWith(" have", StringComparison.Ordinal) || before.EndsWith(" had", StringComparison.Ordinal) || before.EndsWith(" its", StringComparison.Ordinal)
            || before.EndsWith(" with", StringComparison.Ordinal) || before.EndsWith(" workforce of", StringComparison.Ordinal);
    }

    /// <summary>Whether the shooting that leads to the figure is told to have been fatal: "the fatal shooting of two men".</summary>
    public static bool IsFatal(string text, TextSpan sentence, TextSpan figure)
    {
        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd();
        return before.EndsWith("fatal shooting of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("fatal shootings of", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("deadly shooting of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("fatally shooting", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether they are on board: "190 passengers on board", "a train carrying 140 people".</summary>
    public static bool AreAboard(string text, FigureMention figure, string head, string predicate)
    {
        var end = (figure.CountedSpan ?? figure.Span).End;
        var rest = text.AsSpan(end, Math.Min(text.Length - end, 24)).TrimStart(' ');
        return rest.StartsWith("on board", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("aboard", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("were on board", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("were aboard", StringComparison.OrdinalIgnoreCase)
            || (head == "passenger" && (predicate.Length == 0 || text.AsSpan(Math.Max(0, figure.Span.Start - 6), Math.Min(figure.Span.Start, 6)).EndsWith(" with ", StringComparison.Ordinal))) || (predicate == "carry" && figure.CountedSpan is not null);
    }

    /// <summary>Whether the figure is how many were asked, and by whom: "a poll of 1,204 adults by Trento Research".</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="maker">Who asked them; null when the sentence does not say.</param>
    public static bool IsSample(string text, TextSpan sentence, TextSpan figure, out string? maker)
    {
        maker = null;
        var before = text.AsSpan(sentence.Start, Math.Max(0, figure.Start - sentence.Start)).TrimEnd();
        var near = before[Math.Max(0, before.Length - SampleReach)..];
        var isSample = false;
        foreach (var noun in (ReadOnlySpan<string>)["poll ", "survey ", "sample ", "questionnaire ", "study ", "trial "])
        {
            isSample |= near.Contains(noun, StringComparison.OrdinalIgnoreCase) && (before.EndsWith(" of", StringComparison.Ordinal) || before.EndsWith(" among", StringComparison.Ordinal) || before.EndsWith(" about", StringComparison.Ordinal) || before.EndsWith(" with", StringComparison.Ordinal) || before.EndsWith(" involving", StringComparison.Ordinal) || before.EndsWith(" over", StringComparison.Ordinal));
        }

        var end = Math.Min(sentence.End, figure.End + MakerReach);
        for (var at = Math.Max(sentence.Start, figure.Start - MakerReach); isSample && at + 4 < end; at++)
        {
            if (text.AsSpan(at).StartsWith(" by ", StringComparison.Ordinal) && (char.IsUpper(text[at + 4]) || (at + 8 < end && text.AsSpan(at + 4).StartsWith("the ", StringComparison.Ordinal) && char.IsUpper(text[at + 8]))))
            {
                var start = char.IsUpper(text[at + 4]) ? at + 4 : at + 8;
                var stop = start;
                while (stop < end && (char.IsLetterOrDigit(text[stop]) || (text[stop] == ' ' && stop + 1 < end && char.IsUpper(text[stop + 1]))))
                {
                    stop++;
                }

                maker = text[start..stop];
                break;
            }
        }

        return isSample;
    }
}
