using System.Diagnostics;
using System.Globalization;
using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>How fast each format is written, as a ratio to the same rows as bare CSV, and what memory it holds on to between the tenth part of the rows and the last.</summary>
internal static class ExportBenchmark
{
    private const int Rows = 100_000;

    private static readonly ExportCaption Caption = new("Claims", new DateTime(2024, 3, 11, 8, 30, 0, DateTimeKind.Utc), "rules", "1.0.0");

    public static async Task RunAsync()
    {
        var floor = await BestAsync(() => BareAsync(Stream.Null));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"bare CSV",-12} {Rows / floor,10:#,0} rows a second"));
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var seconds = await BestAsync(() => WriteAsync(format, RowsAsync(null)));
            var held = new List<long>();
            await WriteAsync(format, RowsAsync(held));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{ExportFormats.Word(format),-12} {Rows / seconds,10:#,0} rows a second  {floor / seconds,6:0.00} of bare CSV  {(held[^1] - held[0]) / 1024.0,8:#,0} KiB more held at the end than at a tenth"));
        }
    }

    private static Task<int> WriteAsync(ExportFormat format, IAsyncEnumerable<CitationRow> rows)
    {
        // A workbook and a package look where they are in their zip, so they get a place of their own that forgets.
        Stream output = format is ExportFormat.Xlsx or ExportFormat.Datapackage ? new HashingStream(Stream.Null) : Stream.Null;
        ExportTable Table() => ExportTable.Of("claims", CitationTable.Columns(CitationStyle.Chicago), rows);
        var references = rows.Select(row => new Reference(row.Article, row));
        return format switch
        {
            ExportFormat.Csv => CsvWriter.WriteAsync(Table(), output, true, default),
            ExportFormat.Xlsx => XlsxWriter.WriteAsync(Table(), Caption, output, default),
            ExportFormat.Jsonl => JsonLinesWriter.WriteAsync(Table(), output, default),
            ExportFormat.Md => MarkdownWriter.WriteAsync(Table(), Caption, output, default),
            ExportFormat.Html => HtmlWriter.WriteAsync(Table(), Caption, output, default),
            ExportFormat.Bib => BibTexWriter.WriteAsync(references, output, default),
            ExportFormat.Biblatex => BibLatexWriter.WriteAsync(references, output, default),
            ExportFormat.Ris => RisWriter.WriteAsync(references, output, default),
            ExportFormat.Csl => CslJsonWriter.WriteAsync(references, output, default),
            ExportFormat.Annotations => AnnotationWriter.WriteAsync(rows, output, default),
            ExportFormat.Datapackage => DataPackageWriter.WriteAsync([new PackageTable(Table(), "Claims", ["appearance"], [])], Caption, output, default),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }

    /// <summary>The least that writes these rows as CSV: every fact in quotation marks.</summary>
    private static async Task<int> BareAsync(Stream output)
    {
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16);
        var line = new StringBuilder();
        var count = 0;
        await foreach (var row in RowsAsync(null))
        {
            line.Clear();
            foreach (var cell in (ReadOnlySpan<string?>)
            [
                row.ClaimId, row.AppearanceId, row.Anchor.Exact, row.Anchor.Prefix, row.Anchor.Suffix, row.Span.Start.ToString(CultureInfo.InvariantCulture), row.Span.End.ToString(CultureInfo.InvariantCulture),
                "indirect", "asserts", row.Claimant, "person", row.ClaimantRole, row.Cue, string.Join("; ", row.Chain), row.Figures[0].Surface, row.Figures[0].Value?.ToString(CultureInfo.InvariantCulture),
                row.Figures[0].Counted, row.Figures[0].Predicate, row.Figures[0].AsOf?.ToString(), row.Article.Title, row.Article.Author, row.Article.Outlet, row.Article.Published?.ToString(), row.Article.Url,
                row.Article.File, row.Article.Sha256,
            ])
            {
                line.Append('"').Append(cell?.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\",");
            }

            line.Append("\r\n");
            await writer.WriteAsync(line);
            count++;
        }

        return count;
    }

    private static async Task<double> BestAsync(Func<Task<int>> write)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var began = Stopwatch.GetTimestamp();
            await write();
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        return best;
    }

    private static async IAsyncEnumerable<CitationRow> RowsAsync(List<long>? held)
    {
        for (var i = 0; i < Rows; i++)
        {
            if (held is not null && (i == Rows / 10 || i == Rows - 1))
            {
                held.Add(GC.GetTotalMemory(forceFullCollection: true));
            }

            yield return Row(i);
        }

        await Task.CompletedTask;
    }

    private static CitationRow Row(int i) => new()
    {
        ClaimId = i.ToString("x32", CultureInfo.InvariantCulture),
        AppearanceId = (i * 2654435761L).ToString("x32", CultureInfo.InvariantCulture),
        Kind = ClaimKind.Indirect,
        Stance = Stance.Asserts,
        Claimant = "Anna Berg",
        ClaimantKind = SourceKind.Person,
        ClaimantRole = "fire chief",
        Chain = ["The Courier", "Radio North", "Anna Berg"],
        Cue = "said",
        Anchor = new TextAnchor($"{i} buses burned behind the depot on the north side of the river", "Speaking to reporters on Monday evening, she said that ", ", nine of them new and \u201Cnot yet paid for\u201D"),
        Span = new TextSpan(i, i + 60),
        CodePoints = new TextSpan(i, i + 60),
        Figures =
        [
            new CitationFigure
            {
                Surface = "12", Value = i, Modifier = Modifier.Exact, Measure = Measure.Count, Counted = "buses", Head = "bus", Predicate = "burned", AsOf = new DateInterval(new PartialDate(2024, 3)),
                Kind = CountKind.Total,
            },
        ],
        Places = ["Lund"],
        Article = new CitedArticle
        {
            Id = (i / 20).ToString("x32", CultureInfo.InvariantCulture),
            Title = "Depot fire kills 12 as mayor vows to rebuild: the aftermath",
            Author = "Eva Lind and Ola Dahl",
            Outlet = "The Courier",
            Published = new PartialDate(2024, 3, 9),
            AccessedUtc = Caption.CreatedUtc,
            Url = "https://courier.example/news/2024/03/09/depot-fire?page=1&ref=%20front",
            File = "fire.txt",
            Sha256 = new string('0', 64),
            Language = "en",
            Story = "Depot fire",
        },
    };
}
