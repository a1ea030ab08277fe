using System.Text;
using ClaimTracker.Claims;
using ClaimTracker.Export;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Export;

/// <summary>Citations to write, and what comes of writing them.</summary>
internal static class Citations
{
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
        Figures = [new CitationFigure("12", 12m, null, null, Modifier.Exact, null, "buses", "burned", new DateInterval(new PartialDate(2024, 3)), null)],
        Places = ["Lund"],
        Title = "Depot fire",
        Author = "Eva Lind and Ola Dahl",
        Outlet = "The Courier",
        Published = new PartialDate(2024, 3, 9),
        AccessedUtc = new DateTime(2024, 3, 10, 23, 0, 0, DateTimeKind.Utc),
        Url = "https://courier.example/fire",
        File = "fire.txt",
        Sha256 = new string('0', 64),
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
        Title = text,
        Author = text,
        Outlet = text,
        Url = text,
        File = text,
    };

    public static async Task<string> CsvAsync(params CitationRow[] rows)
    {
        using var output = new MemoryStream();
        Assert.Equal(rows.Length, await CitationCsv.WriteAsync(rows.ToAsyncEnumerable(), output, false, default));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static async Task<string> BibTexAsync(params CitationRow[] rows)
    {
        using var output = new MemoryStream();
        Assert.Equal(rows.Length, await CitationBibTex.WriteAsync(rows.ToAsyncEnumerable(), output, default));
        return Encoding.UTF8.GetString(output.ToArray());
    }

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
