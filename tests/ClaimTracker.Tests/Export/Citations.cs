using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Export;
using ClaimTracker.Export.References;
using ClaimTracker.Export.Tables;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Export;

/// <summary>Citations to write, and what comes of writing them.</summary>
internal static class Citations
{
    public static CitedArticle Article { get; } = new()
    {
        Id = "f1e2d3c4b5a697887766",
        Title = "Depot fire",
        Author = "Eva Lind and Ola Dahl",
        Outlet = "The Courier",
        Published = new PartialDate(2024, 3, 9),
        AccessedUtc = new DateTime(2024, 3, 10, 23, 0, 0, DateTimeKind.Utc),
        Url = "https://courier.example/fire",
        File = "fire.txt",
        Sha256 = new string('0', 64),
    };

    public static CitationRow Row { get; } = new()
    {
        ClaimId = "c1",
        AppearanceId = "a1b2c3d4e5f6a7b8c9d0",
        Kind = ClaimKind.Indirect,
        Stance = Stance.Asserts,
        Claimant = "Anna Berg",
        ClaimantKind = SourceKind.Person,
        ClaimantRole = "fire chief",
        Chain = ["The Courier", "Radio North", "Anna Berg"],
        Cue = "said",
        Anchor = new TextAnchor("12 buses burned", "she said ", ", nine of them new"),
        Span = new TextSpan(30, 45),
        Figures =
        [
            new CitationFigure
            {
                Surface = "12", Value = 12m, Modifier = Modifier.Exact, Measure = Measure.Count, Counted = "buses", Predicate = "burned", AsOf = new DateInterval(new PartialDate(2024, 3)),
                Kind = CountKind.Total,
            },
        ],
        Places = ["Lund"],
        Article = Article,
    };

    /// <summary>What article text can bring along; each is hostile to some format.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "=1+1", "=HYPERLINK(\"https://x.example\",\"y\")", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1", "\r=1", "\n=1", "\uFF1D1+1", "'=1", "\"=1\"", ",=1",
        "{", "}", "}}}", "{{{", "\\", "\\\\", "\\}", "50% of it", "R&D #1 _x_ $5 ~ ^", "\"quoted\"", "a, b; c", "line\r\nbreak", "@article{x,", "% comment",
        "\u2018caf\u00E9\u2019 \u65E5\u672C \U0001F600", "\u202Eabc\u200F", "\0", "<script>alert(1)</script>", "", " ", "a and b", "By and and", "\\input{/etc/passwd}",
    ];

    /// <summary>The row with one text in every field that takes one.</summary>
    public static CitationRow With(string text) => Row with
    {
        Claimant = text,
        ClaimantRole = text,
        Chain = [text, text],
        Cue = text,
        Anchor = new TextAnchor(text, text, text),
        Figures = [Row.Figures[0] with { Surface = text, Unit = text, Counted = text, Predicate = text }],
        Places = [text],
        Quotations = [text],
        Decisions = [text],
        Article = Article with { Title = text, Author = text, Outlet = text, Url = text, File = text, Language = text, Story = text },
    };

    public static IReadOnlyList<Reference> References(params CitationRow[] rows) => [.. rows.Select(row => new Reference(row.Article, row))];

    public static ExportTable Table(params CitationRow[] rows) => ExportTable.Of("claims", CitationTable.Columns(CitationStyle.Chicago), rows.ToAsyncEnumerable());

    public static ExportCaption Caption { get; } = new("Claims that name Lund", new DateTime(2024, 3, 11, 8, 30, 0, DateTimeKind.Utc), "rules-1", "1.2.3");

    public static async Task<byte[]> BytesAsync(Func<Stream, Task<int>> write, int rows)
    {
        using var output = new MemoryStream();
        Assert.Equal(rows, await write(output));
        return output.ToArray();
    }

    public static async Task<string> CsvAsync(params CitationRow[] rows) =>
        Encoding.UTF8.GetString(await BytesAsync(output => CsvWriter.WriteAsync(Table(rows), output, false, default), rows.Length));

    public static async Task<string> BibTexAsync(params CitationRow[] rows) =>
        Encoding.UTF8.GetString(await BytesAsync(output => BibTexWriter.WriteAsync(References(rows).ToAsyncEnumerable(), output, default), rows.Length));

    /// <summary>Reads CSV as RFC 4180 has it, by another way than it was written.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Parse(string csv)
    {
        var records = new List<IReadOnlyList<string>>();
        var record = new List<string>();
        var i = 0;
        while (i < csv.Length)
        {
            var cell = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; !(csv[i] == '"' && csv[i + 1] != '"'); i++)
                {
                    cell.Append(csv[i]);
                    i += csv[i] == '"' ? 1 : 0;
                }

                i++;
            }
            else
            {
                for (; csv[i] is not (',' or '\r'); i++)
                {
                    Assert.NotEqual('"', csv[i]);
                    cell.Append(csv[i]);
                }
            }

            record.Add(cell.ToString());
            if (csv[i] == ',')
            {
                i++;
            }
            else
            {
                Assert.Equal("\r\n", csv.Substring(i, 2));
                i += 2;
                records.Add(record);
                record = [];
            }
        }

        Assert.Empty(record);
        return records;
    }
}
