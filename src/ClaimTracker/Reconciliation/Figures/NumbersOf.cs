using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Figures;

/// <summary>Finds what a bare number counts where its sentence says so before it: "put the number of people sickened at the fair at 68".</summary>
internal static class NumbersOf
{
    private const string Leading = "number of ";

    /// <summary>Code units from there to the number.</summary>
    private const int Reach = 110;

    /// <returns>The figure with what it counts and what is said of it; the same figure where the sentence does not say.</returns>
    public static FigureMention Complete(string text, TextSpan sentence, FigureMention figure)
    {
        if (figure.Measure != Measure.Count || figure.CountedSpan is not null || figure.Head is not null || figure.Value is null || !Leads(text, figure.Span.Start))
        {
            return figure;
        }

        var from = Math.Max(sentence.Start, figure.Span.Start - Reach);
        var at = text.AsSpan(from, Math.Max(0, figure.Span.Start - from)).LastIndexOf(Leading, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return figure;
        }

        var start = from + at + Leading.Length;
        var end = WordEnd(text, start, figure.Span.Start);
        var noun = text[start..end];
        if (end == start || (WordLexicon.English.ClassesOf(noun) & WordClass.PluralNoun) == 0)
        {
            return figure;
        }

        var behind = end + 1 < figure.Span.Start && text[end] == ' ' ? WordEnd(text, end + 1, figure.Span.Start) : end;
        var said = behind > end && (WordLexicon.English.ClassesOf(text.AsSpan(end + 1, behind - end - 1)) & WordClass.Participle) != 0 ? text[(end + 1)..behind] : null;
        return figure with { Counted = noun, Head = WordLexicon.English.SingularOf(noun), Predicate = said ?? figure.Predicate };
    }

    private static bool Leads(string text, int at) => text.AsSpan(0, at).EndsWith(" at ", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith(" to ", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith(" was ", StringComparison.Ordinal)
        || text.AsSpan(0, at).EndsWith(" is ", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith(" as ", StringComparison.Ordinal);

    private static int WordEnd(string text, int start, int end)
    {
        var at = start;
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }
}
