using System.Globalization;
using System.Text;
using ClaimTracker.Furniture;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Export;

/// <summary>Tells a person what was read in each sentence of an article, and which rule read it or set a number aside.</summary>
public static class ReadingExplanation
{
    private const int WidthOfKind = 10, WidthOfSpan = 12;

    /// <summary>Writes the explanation, one block a sentence and one line a mention, under each what is known of it.</summary>
    /// <param name="output">Where it goes; lines end in a line feed.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="at">Offset into the text whose sentence alone is explained; null for all.</param>
    /// <returns>Whether there was anything to explain: false when no sentence and no furniture stands at or behind the offset.</returns>
    public static bool Write(TextWriter output, ArticleReading reading, int? at = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reading);
        var lines = Lines(reading);
        var written = false;
        var next = 0;
        foreach (var (span, title) in Blocks(reading))
        {
            if (at is { } offset && span.End <= offset)
            {
                continue;
            }

            while (next < lines.Count && lines[next].Span.Start < span.Start && at is null)
            {
                next++;
            }

            output.Write(FormattableString.Invariant($"{(written ? "\n" : "")}{title} {span}\n  {Visible(span.Of(reading.Text))}\n"));
            written = true;
            if (at is not null)
            {
                WriteLines(output, lines.Where(line => line.Span.Overlaps(span)));
                return true;
            }

            var first = next;
            while (next < lines.Count && lines[next].Span.Start < span.End)
            {
                next++;
            }

            WriteLines(output, lines.GetRange(first, next - first));
        }

        return written;
    }

    private static void WriteLines(TextWriter output, IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            output.Write($"    {line.Kind.PadRight(WidthOfKind)} {line.Span.ToString().PadRight(WidthOfSpan)} {Visible(line.Words)}\n");
            output.Write($"    {new string(' ', WidthOfKind + 1)}{Visible(line.Facts)}  [{line.Rule}]\n");
        }
    }

    /// <summary>Sentences and furniture in order of position.</summary>
    private static List<(TextSpan Span, string Title)> Blocks(ArticleReading reading)
    {
        var blocks = new List<(TextSpan Span, string Title)>(reading.Sentences.Count);
        blocks.AddRange(reading.Sentences.Select(span => (span, "sentence")));
        var furniture = reading.Furniture.ToHashSet();
        blocks.AddRange(FurnitureFinder.FindMarks(reading.Text).Where(mark => furniture.Contains(mark.Span)).Select(mark => (mark.Span, $"set aside as page furniture [{mark.Rule}]")));
        blocks.Sort((left, right) => left.Span.CompareTo(right.Span));
        return blocks;
    }

    private static List<Line> Lines(ArticleReading reading)
    {
        var lines = new List<Line>();
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            Add(reading.Figures[i].Span, "figure", reading.Figures[i].Rule, FigureFacts(reading.Figures[i], reading.FigureAttributions[i]));
        }

        foreach (var number in reading.SetAside)
        {
            Add(number.Span, "no figure", number.Rule, number.Reason);
        }

        foreach (var quotation in reading.Quotations)
        {
            Add(quotation.Span, "quotation", quotation.Rule, (quotation.IsBlock ? "block" : "in marks") + (quotation.IsClosed ? "" : "; never closed"));
        }

        foreach (var claim in reading.Claims)
        {
            Add(claim.Span, "claim", claim.Rule, Facts(
                ("kind", ContractWords.Of(claim.Kind)), ("stance", ContractWords.Of(claim.Stance)), ("by", claim.Claimant?.Name), ("role", claim.Claimant?.Role), ("via", Joined(claim.Via.Select(source => source.Name))), ("cue", claim.Cue)));
        }

        foreach (var location in reading.Locations)
        {
            var place = location.Place;
            Add(location.Span, "location", location.Rule, place.GazetteerId is null && place.CountryCode is null ? $"{place.Name}; left open"
                : Facts(("is", place.Name), ("country", place.CountryCode), ("at", place.Latitude is { } latitude ? FormattableString.Invariant($"{latitude:0.###} {place.Longitude:0.###}") : null)));
        }

        foreach (var date in reading.Dates)
        {
            Add(date.Span, "date", date.Rule, date.Interval is { } interval ? interval + (date.IsRelative ? "; by the publication date or a date before" : "") : $"left open: {date.Reason}");
        }

        foreach (var note in reading.Notes)
        {
            Add(note.Span, "note", note.Code, note.Message);
        }

        // A stable order: by position, within one by kind as above.
        return [.. lines.OrderBy(line => line.Span)];

        void Add(TextSpan span, string kind, string rule, string facts) => lines.Add(new Line(span, kind, span.Of(reading.Text), facts, rule));
    }

    private static string FigureFacts(FigureMention figure, IReadOnlyList<string> attribution) => Facts(
        ("value", Number(figure.Value)),
        ("from", Number(figure.Bounds.Low)),
        ("to", Number(figure.Bounds.High)),
        ("modifier", ContractWords.Of(figure.Modifier)),
        ("measure", ContractWords.Of(figure.Measure)),
        ("unit", figure.Unit),
        ("counted", figure.Counted),
        ("predicate", figure.Predicate),
        ("whose", figure.Subject),
        ("where", figure.Location?.Name),
        ("as of", figure.AsOf?.ToString()),
        ("period", figure.Period?.ToString()),
        ("out of", Number(figure.OutOf)),
        ("status", figure.Status is { } status ? ContractWords.Of(status) : null),
        ("part", figure.Scope is null ? null : $"{ContractWords.Of(figure.Kind)} ({figure.Scope})"),
        ("implicit", figure.IsImplicit ? "yes" : null),
        ("according to", Joined(attribution)));

    private static string Facts(params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in facts)
        {
            if (value is not null)
            {
                text.Append(text.Length > 0 ? "; " : "").Append(name).Append(' ').Append(value);
            }
        }

        return text.ToString();
    }

    private static string? Joined(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } joined ? joined : null;

    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>On one line, with what would steer a terminal or turn the direction of writing shown by its number.</summary>
    private static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
            {
                visible.Append(' ');
            }
            else if (char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                visible.Append(c);
            }
        }

        return visible.ToString();
    }

    private readonly record struct Line(TextSpan Span, string Kind, string Words, string Facts, string Rule);
}
