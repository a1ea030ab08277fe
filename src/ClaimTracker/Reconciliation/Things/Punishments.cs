using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Knows stretches of time that a court gave: "jailed for 14 years", "a 14-year prison sentence". Those that only might be given are none.</summary>
internal static class Punishments
{
    private const int ReachBefore = 28, ReachBehind = 28, ReachOpen = 60;

    private static readonly string[] Before = At("before"), Behind = At("behind"), Open = At("open");

    /// <summary>What a court gave.</summary>
    public static FoldedThing Sentence { get; } = new("prison sentence" + MeasuredMatters.Mark, false, false, false, []);
    private static readonly FoldedThing Suspended = new("suspended sentence" + MeasuredMatters.Mark, false, false, false, []);

    /// <returns>Null when the words beside the figure do not make a punishment of it.</returns>
    public static FoldedThing? Of(string text, TextSpan sentence, FigureMention figure)
    {
        if (figure.Measure != Measure.Duration || figure.Unit is not ("year" or "month") || figure.Value is null || figure.Modifier != Modifier.Exact)
        {
            return null;
        }

        var wide = Stretch(text, Math.Max(sentence.Start, figure.Span.Start - ReachOpen), figure.Span.Start);
        var before = wide[Math.Max(0, wide.Length - ReachBefore)..];
        var behind = Stretch(text, figure.Span.End, Math.Min(sentence.End, figure.Span.End + ReachBehind));
        var stop = behind.IndexOfAny(',', ';', '.');
        behind = stop < 0 ? behind : behind[..stop];
        return !(Has(before, Before) || Has(behind, Behind)) || Has(wide, Open) ? null : Has(wide, Suspensions) || Has(behind, Suspensions) ? Suspended : Sentence;
    }

    private static readonly string[] Suspensions = ["suspended", "probation", "supervised", "community"];

    private static ReadOnlySpan<char> Stretch(string text, int from, int to) => text.AsSpan(from, Math.Max(0, to - from));

    private static bool Has(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + phrase.Length == text.Length || !char.IsLetter(text[at + phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] At(string place) => [.. WordTable.Read("sentence-phrases.tsv").Where(row => row[1] == place).Select(row => row[0])];
}
