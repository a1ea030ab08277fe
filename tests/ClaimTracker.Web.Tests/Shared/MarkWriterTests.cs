using System.Text;
using ClaimTracker.Text;
using ClaimTracker.Web.Shared.Marking;

namespace ClaimTracker.Web.Tests.Shared;

public sealed class MarkWriterTests
{
    [Fact]
    public void A_mark_inside_a_mark_nests() =>
        Assert.Equal("<C<QHe said <Ffour> ships>> sank|", Written(
            "He said four ships sank", Mark(0, 18, MarkKind.Quotation), Mark(8, 12, MarkKind.Figure), Mark(0, 18, MarkKind.Claim)));

    [Fact]
    public void A_mark_that_crosses_another_goes_on_behind_it() =>
        Assert.Equal("<Cab<Qcd>><Qef>|", Written("abcdef", Mark(0, 4, MarkKind.Claim), Mark(2, 6, MarkKind.Quotation)));

    [Fact]
    public void A_mark_over_two_paragraphs_is_opened_in_each() =>
        Assert.Equal("a<Qb>|<Qc>d|", Written("ab\n\ncd", Mark(1, 5, MarkKind.Quotation)));

    [Fact]
    public void A_mark_that_ends_between_paragraphs_is_not_opened_again() =>
        Assert.Equal("a<Qb>|cd|", Written("ab\n\ncd", Mark(1, 3, MarkKind.Quotation)));

    [Fact]
    public void Marks_beyond_the_text_and_empty_marks_are_left_out() =>
        Assert.Equal("a<Fb>|", Written("ab", Mark(1, 9, MarkKind.Figure), Mark(1, 1, MarkKind.Date), Mark(5, 7, MarkKind.Place)));

    [Fact]
    public void Only_the_first_piece_of_a_mark_is_what_links_land_on()
    {
        var pieces = MarkWriter.Write("abcdef", [Mark(0, 4, MarkKind.Claim), Mark(2, 6, MarkKind.Quotation)]).Where(p => p.Mark?.Kind == MarkKind.Quotation).ToList();

        Assert.Equal([true, false], pieces.Select(p => p.IsFirst));
    }

    [Fact]
    public void A_stretch_shows_its_words_and_the_marks_in_them() =>
        Assert.Equal("b<Fcd>|", Written("abcdef", new TextSpan(1, 4), Mark(2, 6, MarkKind.Figure)));

    [Fact]
    public void Many_crossing_marks_stay_shallow_and_keep_every_character()
    {
        const int Length = 60_000;
        var text = new string('x', Length);
        var marks = Enumerable.Range(0, Length / 2).Select(i => Mark(i, i + Length / 2, MarkKind.Claim)).ToList();

        var depth = 0;
        var deepest = 0;
        var written = 0;
        foreach (var piece in MarkWriter.Write(text, marks))
        {
            depth += piece.Step switch { MarkedStep.Open => 1, MarkedStep.Close => -1, _ => 0 };
            deepest = Math.Max(deepest, depth);
            written += piece.Step == MarkedStep.Text ? piece.End - piece.Start : 0;
        }

        Assert.Equal(0, depth);
        Assert.Equal(Length, written);
        Assert.True(deepest <= MarkWriter.MaxDepth);
    }

    private static TextMark Mark(int start, int end, MarkKind kind) => new(new TextSpan(start, end), kind);

    private static string Written(string text, params TextMark[] marks) => Written(text, null, marks);

    private static string Written(string text, TextSpan? range, params TextMark[] marks)
    {
        var written = new StringBuilder();
        foreach (var piece in MarkWriter.Write(text, marks, range))
        {
            written.Append(piece.Step switch
            {
                MarkedStep.Open => "<" + piece.Mark!.Kind.ToString()[0],
                MarkedStep.Close => ">",
                MarkedStep.Text => text[piece.Start..piece.End],
                MarkedStep.CloseParagraph => "|",
                _ => "",
            });
        }

        return written.ToString();
    }
}
