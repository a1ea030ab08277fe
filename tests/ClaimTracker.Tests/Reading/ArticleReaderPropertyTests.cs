using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimTracker.Export;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace ClaimTracker.Tests.Reading;

/// <summary>What holds for the reading of every text whatsoever.</summary>
public sealed class ArticleReaderPropertyTests
{
    private const int Rounds = 400, LongRow = 100_000;

    /// <summary>Pieces that rules look for: rows of them get further into the rules than noise does.</summary>
    private static readonly string[] Pieces =
    [
        "54", "1,204.5", "two-thirds", "hundreds", "of", "in", "the", "between", "and", "to", "from", "killed", "people", "said", "told", "according to", "Ada Moss", "Lund", "U.S.", "Mr.", "May", "June 21", "2019", "last year",
        "past two weeks", "ago", "$1.2bn", "%", "per cent", "“", "”", "\"", "‘", "’", "'", "(", ")", "[", "]", ".", ",", ";", ":", "?", "!", "…", "-", "–", "—", "/", "\n", "\n\n", " ", "  ", "\t", "one in five", "others", "more",
        "By Ada Moss", "Share", "Read more:", "Leave a Reply", "[a_b]", "https://example.org", "\u0301", "\u202E", "\u200B", "\uFFFD", "\uD83D\uDE00", "\uD800", "\0", "١٢٣", "½", "№ 7", "3-2", "10/19/2019", "who", "he", "police", "report",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces), 60).Select(pieces => string.Join(' ', pieces)),
        Gen.ListOf(Gen.Elements(Pieces), 60).Select(string.Concat),
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""));

    public static TheoryData<string> Rows() => [.. (string[])
    [
        "1", "9 ", "1,", "1.", "\"", "“", "”", "'", "’", "‘", ",", ", ", "(", ")", "[", "]", "(1 ", "“a ", "a\u0301", "\u0301", "\u202E", "\u200F1", "-", "—", "one ", "twenty-", "half ", "more than ", "of ", "and ", "Mr. ", "A. ", "Lund ",
        "said ", "he said ", "“No,” he said. ", "$", "%", "\n", "\n\n", "1\n", "\uD83D\uDE00", "x", "X", "May ", "in ", "who ", "killed ", "54 people were killed in Lund. ",
    ]];

    [Fact]
    public void Reads_any_text_with_every_span_inside_it_and_none_of_a_kind_over_another() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds).WithReplay(20211117, 3), Prop.ForAll(Texts.ToArbitrary(), text => AssertSound(Read(text))));

    [Fact]
    public void Reads_the_same_under_every_culture_and_on_every_run() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Rounds / 4).WithReplay(20211117, 5), Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Written(Read(text));
        try
        {
            foreach (var name in new[] { "tr-TR", "de-DE", "ar-SA", "" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, Written(Read(text)));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }));

    /// <summary>Sentences that break off anywhere, as captions and headlines do.</summary>
    [Theory]
    [InlineData("Flood in the valley: What you need to know about how the mayor asked not to be identified, saying she was told to say that 12 people had been heard to report on condition of anonymity")]
    [InlineData("According to a report by the ministry, which the paper said it had seen, police put the number of dead at between 20 and 30, up from at least 12 on Monday, when he declined to say")]
    [InlineData("“We saw,” said Ada Moss, “nothing like it,” adding that of the 28, eight were under five and $1.2bn of the €3m to €4m a year was to be paid by May 2021 to tell")]
    public void Reads_sentences_that_break_off_behind_any_word(string sentence)
    {
        var words = sentence.Split(' ');
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = first + 1; last <= words.Length; last++)
            {
                AssertSound(Read(string.Join(' ', words[first..last])));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_endless_rows_of_one_piece(string piece)
    {
        // A rule that looks at every pair of a hundred thousand pieces would not come back while anybody waits.
        AssertSound(Read(string.Concat(Enumerable.Repeat(piece, LongRow))));
    }

    [Fact]
    public void Reads_a_line_of_ten_megabytes()
    {
        const string sentence = "At least 54 people were killed in Lund on May 4, 2019, Ada Moss said: “It was worse than 1920.” ";
        var text = string.Concat(Enumerable.Repeat(sentence, 10_000_000 / sentence.Length));
        AssertSound(Read(text));
    }

    private static ArticleReading Read(string text) => ArticleReader.Read(((AcceptedDocument)DocumentIntake.ReadPasted("a.txt", text + " a")).Document);

    private static void AssertSound(ArticleReading reading)
    {
        AssertApart(reading, "furniture", reading.Furniture);
        AssertApart(reading, "sentences", reading.Sentences);
        AssertApart(reading, "figures and numbers set aside", [.. reading.Figures.Where(figure => !figure.IsImplicit).Select(figure => figure.Span).Concat(reading.SetAside.Select(number => number.Span)).Order()]);
        AssertApart(reading, "figures", [.. reading.Figures.Select(figure => figure.Span)]);
        AssertApart(reading, "quotations", [.. reading.Quotations.Select(quotation => quotation.Span)]);
        AssertApart(reading, "locations", [.. reading.Locations.Select(location => location.Span)]);
        AssertApart(reading, "dates", [.. reading.Dates.Select(date => date.Span)]);
        Assert.Equal(reading.Figures.Count, reading.FigureAttributions.Count);
        foreach (var claim in reading.Claims)
        {
            AssertInside(reading, claim.Span);
            AssertIndexes(claim.Figures, reading.Figures.Count);
            AssertIndexes(claim.Locations, reading.Locations.Count);
            AssertIndexes(claim.Dates, reading.Dates.Count);
            AssertIndexes(claim.Quotations, reading.Quotations.Count);
        }

        foreach (var figure in reading.Figures)
        {
            AssertIndexes(figure.Linked, reading.Figures.Count);
            AssertIndexes(figure.Parts, reading.Figures.Count);
        }

        Assert.All(reading.Notes, note => AssertInside(reading, note.Span));
    }

    private static void AssertIndexes(IReadOnlyList<int> indexes, int count)
    {
        foreach (var index in indexes)
        {
            Assert.InRange(index, 0, count - 1);
        }
    }

    private static void AssertApart(ArticleReading reading, string what, IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            AssertInside(reading, spans[i]);
            if (i > 0 && spans[i - 1].End > spans[i].Start)
            {
                Assert.Fail($"{what}: {spans[i - 1]} and {spans[i]} overlap or are out of order");
            }
        }
    }

    private static void AssertInside(ArticleReading reading, TextSpan span) => Assert.True(span.End <= reading.Text.Length, $"{span} reaches beyond {reading.Text.Length}");

    private static string Written(ArticleReading reading)
    {
        var output = new ArrayBufferWriter<byte>();
        ReadingJson.WriteLine(output, reading);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
