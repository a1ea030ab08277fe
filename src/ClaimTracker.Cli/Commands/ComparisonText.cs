using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimTracker.Export;
using ClaimTracker.Reading;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;

namespace ClaimTracker.Cli.Commands;

/// <summary>Writes a comparison for a reporter in a terminal: quantities first, then what does not fit, each with its passages.</summary>
internal static class ComparisonText
{
    private const int MostQuantities = 25;
    private const int MostPassages = 8;
    private const int Around = 60;

    public static void Write(IBufferWriter<byte> output, string? story, IReadOnlyList<ArticleReading> articles, StoryReconciliation comparison)
    {
        var text = new StringBuilder();
        text.Append(story is null ? "" : $"Story {Shown(story)}: ").Append(CultureInfo.InvariantCulture, $"{articles.Count} article{(articles.Count == 1 ? "" : "s")}\n\n");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            texts[article.Path] = article.Text;
        }

        WriteQuantities(text, comparison.Series);
        WriteFindings(text, comparison.Findings, texts);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private static void WriteQuantities(StringBuilder text, IReadOnlyList<Series> quantities)
    {
        text.Append("QUANTITIES\n");
        foreach (var quantity in quantities.Take(MostQuantities))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Shown(quantity.Label)}");
            text.Append(quantity.Best is { } best ? $": {Shown(quantity.Written(best))}" : ": no figure to report");
            text.Append(quantity is { Low: { } low, High: { } high } && low != high ? $" (between {Shown(quantity.Written(low))} and {Shown(quantity.Written(high))})\n" : "\n");
            text.Append(quantity.Why is { } why && quantity.Values.Count > 1 ? $"    {Shown(why)}\n" : "");
            foreach (var value in quantity.Values)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Shown(quantity.Written(value)),-16} {Plural(value.Articles, "article")} · {Plural(value.Publishers, "publisher")} · {Plural(value.Origins.Count, "origin")}");
                text.Append(value.AsOf is { } date ? $" · as of {date}" : "").Append(CultureInfo.InvariantCulture, $" · {Shown(string.Join("; ", value.Origins.Take(3)))}\n");
            }
        }

        if (quantities.Count > MostQuantities)
        {
            text.Append(CultureInfo.InvariantCulture, $"  and {quantities.Count - MostQuantities} more, with --format json\n");
        }

        text.Append(quantities.Count == 0 ? "  none that more than one figure speaks of\n\n" : "\n");
    }

    private static void WriteFindings(StringBuilder text, IReadOnlyList<Finding> findings, Dictionary<string, string> texts)
    {
        var reused = findings.Where(finding => finding.Relation == Relation.TextReuse).ToList();
        var doubtful = findings.Where(finding => finding.Relation is not (Relation.Agree or Relation.SumHolds or Relation.ShareHolds or Relation.Rounded or Relation.TextReuse)).ToList();
        text.Append("WHAT DOES NOT FIT\n");
        doubtful.ForEach(finding => WriteFinding(text, finding, texts));
        text.Append(doubtful.Count == 0 ? "  nothing\n" : "").Append("\nWHAT FITS\n");
        var fitting = findings.Except(doubtful).Except(reused).ToList();
        fitting.ForEach(finding => WriteFinding(text, finding, texts));
        text.Append(fitting.Count == 0 ? "  nothing that two passages say\n" : "").Append('\n');
        if (reused.Count > 0)
        {
            text.Append("SHARED TEXT\n");
            reused.ForEach(finding => WriteFinding(text, finding, texts));
            text.Append('\n');
        }
    }

    private static void WriteFinding(StringBuilder text, Finding finding, Dictionary<string, string> texts)
    {
        text.Append(CultureInfo.InvariantCulture, $"  [{ContractWords.Of(finding.Relation).Replace('_', ' ')}] {Shown(finding.Explanation)}\n");
        foreach (var member in finding.Members.Take(MostPassages))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {Shown(Path.GetFileName(member.Document))}:{member.Span.Start}  {Context(texts.GetValueOrDefault(member.Document, ""), member.Span)}\n");
        }

        if (finding.Members.Count > MostPassages)
        {
            text.Append(CultureInfo.InvariantCulture, $"      and {finding.Members.Count - MostPassages} more\n");
        }
    }

    private static string Context(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Around);
        var end = Math.Min(text.Length, Math.Min(span.End, span.Start + 3 * Around) + Around);
        while (from > 0 && from < span.Start && !char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        while (end < text.Length && end > span.Start + 1 && !char.IsWhiteSpace(text[end]))
        {
            end--;
        }

        // A figure stands in brackets, so that the eye finds it; a longer passage is all there is.
        var (open, close) = span.Length <= Around && span.End <= end ? ("[", "]") : ("", "");
        var stop = Math.Max(span.Start, Math.Min(span.End, end));
        return Shown($"… {text[from..span.Start].TrimStart()}{open}{text[span.Start..stop]}{close}{text[stop..Math.Max(stop, end)].TrimEnd()} …");
    }

    /// <summary>Article text is hostile: what would steer the terminal or turn the direction of writing is left out.</summary>
    private static string Shown(string text)
    {
        var shown = new StringBuilder(text.Length);
        var isSpace = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                isSpace = true;
            }
            else if (!char.IsControl(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
            {
                shown.Append(isSpace && shown.Length > 0 ? " " : "").Append(c);
                isSpace = false;
            }
        }

        return shown.ToString();
    }

    private static string Plural(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
