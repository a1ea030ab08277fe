using ClaimTracker.Text;

namespace ClaimTracker.Furniture;

/// <summary>Tells what belongs to the page from what belongs to the article, by general signs. Linear in the text, total on any string, without state.</summary>
/// <remarks>
/// Where the signs leave a doubt the text stays: a share button that is read costs little, a sentence that is not read is lost.
/// </remarks>
public static class FurnitureFinder
{
    /// <summary>What is set aside, in order, none overlapping.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var marks = FindMarks(text);
        if (marks.Count == 0)
        {
            return [];
        }

        var spans = new TextSpan[marks.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = marks[i].Span;
        }

        return spans;
    }

    /// <summary>What is set aside, with the rule that did.</summary>
    public static IReadOnlyList<FurnitureMark> FindMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLine.Cut(text);
        var marks = FindMarks(text, lines);
        Spares.Return(lines);
        return marks;
    }

    /// <summary>As <see cref="FindMarks(string)"/>, for a text that has been cut into its lines.</summary>
    internal static IReadOnlyList<FurnitureMark> FindMarks(string text, List<TextLine> lines)
    {
        var rules = SpareArrays<string?>.Rent(lines.Count);
        Array.Clear(rules, 0, lines.Count);
        MarkPhrases(text, lines, rules);
        RepeatedLines.Mark(text, lines, rules);
        PageEnds.Mark(text, lines, rules);
        var codes = Spares.RentList<FurnitureMark>();
        Shortcodes.Find(text, codes);
        var marks = Merge(lines, rules, codes);
        Spares.Return(codes);
        SpareArrays<string?>.Return(rules, lines.Count);
        return marks;
    }

    private static void MarkPhrases(string text, List<TextLine> lines, string?[] rules)
    {
        var hasBody = lines.Exists(line => line.IsBody);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Span.Length > PagePhrases.LongestLine)
            {
                continue;
            }

            var words = text.AsSpan(line.Span.Start, line.Span.Length);
            rules[i] = LineSigns.Of(words, line.Words) ?? PagePhrases.PlaceIn(words, line.Words, line.EndsSentence) switch
            {
                null => null,
                PhrasePlace.Comments => "comments-heading",
                PhrasePlace.Related => "related-heading",
                PhrasePlace.Anywhere => "page-form",
                PhrasePlace.Heading => "pointer-to-another-story",
                _ => "page-control",
            };

            // A text that is nothing but such a line is what somebody wants read.
            rules[i] = hasBody || rules[i] is not ("pointer-to-another-story" or "page-form") ? rules[i] : null;
        }
    }

    /// <summary>Lines and shortcodes in one list: a code inside a line that is set aside goes with it.</summary>
    private static List<FurnitureMark> Merge(List<TextLine> lines, string?[] rules, List<FurnitureMark> codes)
    {
        var marks = new List<FurnitureMark>();
        var code = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (rules[i] is { } rule)
            {
                AddBefore(lines[i].Span.Start);
                marks.Add(new FurnitureMark(lines[i].Span, rule));
                while (code < codes.Count && codes[code].Span.Start < lines[i].Span.End)
                {
                    code++;
                }
            }
        }

        AddBefore(int.MaxValue);
        return marks;

        void AddBefore(int end)
        {
            for (; code < codes.Count && codes[code].Span.Start < end; code++)
            {
                marks.Add(codes[code]);
            }
        }
    }
}
