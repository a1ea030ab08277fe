using System.Diagnostics;
using System.Text;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Sentences;
using ClaimTracker.Text;

namespace ClaimTracker.Tests.Mentions.Figures;

/// <summary>What holds of the figures of every text: made texts of number words, digits, marks and noise, from fixed seeds.</summary>
public class FigurePropertyTests
{
    private static readonly string[] Pieces =
    [
        "one", "two", "twelve", "twenty", "ninety-nine", "hundred", "thousand", "million", "dozen", "dozens", "half", "third", "thirds", "first", "a", "the", "of", "and", "to", "or", "in", "between", "from",
        "out of", "point", "0", "7", "12", "54", "1,204", "2.5", "2018", "1998", "10/27/2022", "24/7", "1-1", "555-1234", "G20", "Covid-19", "10k", "$5", "€1.2bn", "%", "percent", "km", "miles", "year", "-year-old",
        "people", "stations", "were killed", "injured", "dead", "in Lund", ",", ".", ":", ";", "(", ")", "“", "”", "\"", "-", "–", "\n", "\n\n", "p.m.", "No.", "#", "٣٤", "½", "1e6", "x10^9", "e999", "9999999999999999999999999999999",
        "99999999999999999999 trillion", "\u0301", "\ud83d", "😀", "ten million billion trillion quadrillion", "a man was killed", "at least", "or more", "another", "others", "they",
    ];

    [Fact]
    public void Every_number_is_a_figure_or_set_aside_and_nothing_overlaps()
    {
        for (var seed = 0; seed < 1500; seed++)
        {
            var random = new Random(seed);
            var text = Made(random, random.Next(1, 60));
            Check(text, []);
            var cut = text.IndexOf(' ', random.Next(text.Length));
            Check(text, cut < 0 ? [] : [new TextSpan(0, cut)]);
        }
    }

    [Theory]
    [InlineData("one ")]
    [InlineData("5 ")]
    [InlineData("5,")]
    [InlineData("5")]
    [InlineData(",")]
    [InlineData("5-")]
    [InlineData("1/")]
    [InlineData("five and ")]
    [InlineData("hundred ")]
    [InlineData("two million ")]
    [InlineData("twenty-")]
    [InlineData("two people were ")]
    [InlineData("three in Lund, ")]
    [InlineData("12 of ")]
    [InlineData("a man was killed ")]
    [InlineData("$5 to ")]
    [InlineData("[1, ")]
    [InlineData("half of ")]
    [InlineData("at least ")]
    [InlineData("x5")]
    public void Long_rows_of_one_thing_take_time_in_step_with_their_length(string piece)
    {
        // Warm up, then eight times the text must not take far more than eight times the time.
        Time(piece, 2000);
        var small = Enumerable.Range(0, 3).Min(_ => Time(piece, 6000));
        var large = Enumerable.Range(0, 2).Min(_ => Time(piece, 48000));
        Assert.True(large < (small * 40) + 50, $"{piece}: {small} ms for 6,000, {large} ms for 48,000");
    }

    private static double Time(string piece, int count)
    {
        var text = new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();
        using var parsed = TextParser.Parse(text);
        var watch = Stopwatch.StartNew();
        FigureFinder.Find(parsed, [], [], []);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Made(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var i = 0; i < pieces; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(6) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static void Check(string text, IReadOnlyList<TextSpan> furniture)
    {
        using var parsed = TextParser.Parse(text, furniture);
        var reading = FigureFinder.Find(parsed, [], [], []);
        var spans = reading.Figures.Select(figure => figure.Span).Concat(reading.SetAside.Select(number => number.Span)).OrderBy(span => span).ToArray();
        for (var i = 0; i < spans.Length; i++)
        {
            Assert.True(spans[i].End <= text.Length, text);
            Assert.False(i > 0 && spans[i - 1].Overlaps(spans[i]) && !(reading.Figures.Any(figure => figure.IsImplicit && (figure.Span == spans[i] || figure.Span == spans[i - 1]))), $"{text}: {spans[Math.Max(0, i - 1)]} {spans[i]}");
        }

        var accounted = new bool[text.Length + 1];
        foreach (var span in spans)
        {
            Array.Fill(accounted, true, span.Start, span.Length);
        }

        for (var i = 0; i < text.Length; i++)
        {
            Assert.True(accounted[i] || !char.IsDigit(text[i]), $"{text}: the digit at {i} is neither a figure nor set aside");
        }

        Assert.Equal(reading.Figures.Select(figure => figure.Span).OrderBy(span => span), reading.Figures.Select(figure => figure.Span));
        Assert.Equal(reading.SetAside.Select(number => number.Span).OrderBy(span => span), reading.SetAside.Select(number => number.Span));
        Assert.All(reading.Figures, figure => Assert.All(figure.Linked.Concat(figure.Parts), index => Assert.InRange(index, 0, reading.Figures.Count - 1)));
        Assert.All(reading.Figures, figure => Assert.NotEmpty(figure.Rule));
        foreach (var word in new[] { "one", "two", "twelve", "ninety" })
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                var isWord = (at == 0 || text[at - 1] is ' ' or '\n') && (at + word.Length == text.Length || text[at + word.Length] is ' ' or '\n' or ',' or '.');
                Assert.True(!isWord || accounted[at], $"{text}: '{word}' at {at} is neither a figure nor set aside");
            }
        }
    }
}
