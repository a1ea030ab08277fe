using ClaimTracker.Data.Browse;
using ClaimTracker.Data.Coverage;
using ClaimTracker.Data.Quantities;
using ClaimTracker.Quantities;
using ClaimTracker.Text;
using ClaimTracker.Web.Features.Coverage;
using ClaimTracker.Web.Shared.Drawing;

namespace ClaimTracker.Web.Tests.Features;

public sealed class CoveragePictureTests
{
    private static readonly decimal[] Many = [1_204_500, 1_310_250, 2_750_125, 3_900_875, 12_345_678];

    [Fact]
    public void No_value_is_cut_however_many_one_article_gives()
    {
        var matrix = Matrix(2, Many);

        var wide = CoveragePicture.Draw(matrix)!.ToFile();
        var narrow = CoveragePicture.DrawNarrow(matrix)!.ToFile();

        foreach (var picture in (string[])[wide, narrow])
        {
            Assert.All(Many, value => Assert.Contains("$" + PrintedValue.Digits(value), picture.Split("</desc>")[1], StringComparison.Ordinal));
            Assert.DoesNotContain("\u2026", picture, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_long_value_of_many_articles_has_a_line_to_itself_on_a_small_screen()
    {
        var narrow = CoveragePicture.DrawNarrow(Matrix(6, [12_345_678]))!.ToFile();

        Assert.Equal(6, narrow.Split("</desc>")[1].Split("$12,345,678").Length - 1);
        Assert.DoesNotContain("\u2026", narrow, StringComparison.Ordinal);
        Assert.Contains(">all 6 articles speak of it<", narrow, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_longer_than_any_field_is_cut_to_the_width_it_is_drawn_in()
    {
        var matrix = Matrix(7, [1]);
        var range = matrix with { Cells = [.. matrix.Cells.Select(c => c with { Value = null, Low = 1_234_567_890_123_456.25m, High = 9_876_543_210_987_654.75m })] };

        Assert.All(Texts(CoveragePicture.DrawNarrow(range)!), words => Assert.InRange(ValueLines.WidthOf(words), 0, 170));
        Assert.All(Texts(CoveragePicture.Draw(range)!), words => Assert.InRange(ValueLines.WidthOf(words), 0, 260));

        // Those that begin with the sign of the currency: the values.
        static List<string> Texts(SvgDrawing drawing)
        {
            var words = drawing.ToFile().Split("</desc>")[1].Split('<').Select(piece => piece[(piece.LastIndexOf('>') + 1)..]).Where(piece => piece.StartsWith('$')).ToList();
            Assert.Equal(7, words.Count);
            return words;
        }
    }

    [Fact]
    public void Many_articles_of_which_none_gives_a_value_are_drawn()
    {
        var matrix = Matrix(7, []);

        Assert.Contains(">7 of 7 articles do not speak of it<", CoveragePicture.DrawNarrow(matrix)!.ToFile(), StringComparison.Ordinal);
        Assert.NotNull(CoveragePicture.Draw(matrix));
    }

    [Fact]
    public void Quantities_that_differ_at_their_ends_do_not_look_alike()
    {
        var matrix = Matrix(2, [5]);
        var picture = CoveragePicture.Draw(matrix with { Quantities = [matrix.Quantities[0] with { Label = "emergency repair crews at work in Northgate" }] })!.ToFile();

        Assert.Contains(" in Northgate<", picture, StringComparison.Ordinal);
    }

    private static CoverageMatrix Matrix(int articles, decimal[] values)
    {
        var quantity = new QuantityRow("q", "s", "Bridge repair", "cost of the repair", "USD", values.Length > 0 ? values[0] : null, null, null, null, articles, values.Length, 0);
        var links = Enumerable.Range(1, articles).Select(i => new ArticleLink($"a{i}", $"Repair {i}", $"Post {i}", null, null)).ToList();
        return new CoverageMatrix("s", "Bridge repair", [quantity], links, [.. links.SelectMany(a => values.Select((value, i) => new CoverageCell(a.Id, "q", new TextSpan(i, i + 1), value, null, null, Modifier.Exact, "as printed")))]);
    }
}
