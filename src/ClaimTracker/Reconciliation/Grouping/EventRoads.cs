using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Tells events apart that happened on different roads: two crashes of one day on the A12 and on Route 9.</summary>
internal static class EventRoads
{
    private const int MostFigures = 400;

    private static readonly string[] Kinds = ["route ", "highway ", "interstate ", "motorway ", "freeway ", "autobahn "];

    /// <summary>Sets the figures of all roads but one apart. A figure whose sentence and whose article's opening name no road stays.</summary>
    public static void SetApart(Dictionary<string, List<StoryFigure>> groups)
    {
        if (!groups.TryGetValue("", out var all) || all.Count is < 2 or > MostFigures)
        {
            return;
        }

        var roads = all.ConvertAll(RoadOf);
        var named = roads.Where(road => road is not null).Select(road => road!).GroupBy(road => road, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).ToList();
        foreach (var road in named.Skip(1))
        {
            // Where one text names both roads beside one figure, it may be one place where they meet.
            if (named.TakeWhile(other => other != road).Any(other => all.Exists(figure => Names(figure, road) && Names(figure, other))))
            {
                continue;
            }

            var own = all.Where((_, i) => roads[i] == road).ToHashSet();
            groups.Add($"on {road}", all.FindAll(own.Contains));
        }

        var kept = all.Where((_, i) => roads[i] is not { } road || !groups.ContainsKey($"on {road}")).ToList();
        if (kept.Count < all.Count)
        {
            groups[""] = kept;
        }
    }

    private static string? RoadOf(StoryFigure figure) => figure.Sentence < 0 ? null : RoadIn(figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence]) ?? LeadRoad(figure.Article);

    private static bool Names(StoryFigure figure, string road) => figure.Sentence >= 0
        && figure.Article.Reading.Text.AsSpan(figure.Article.Reading.Sentences[figure.Sentence].Start, figure.Article.Reading.Sentences[figure.Sentence].Length).Contains(road, StringComparison.OrdinalIgnoreCase);

    private static string? LeadRoad(StoryArticle article)
    {
        foreach (var sentence in article.Reading.Sentences)
        {
            if (!article.IsLead(sentence))
            {
                return null;
            }

            if (RoadIn(article.Reading.Text, sentence) is { } road)
            {
                return road;
            }
        }

        return null;
    }

    /// <summary>"M6", "A40", "I-95", "Route 9": the first road that the stretch names.</summary>
    private static string? RoadIn(string text, TextSpan stretch)
    {
        for (var at = stretch.Start; at < stretch.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = at + 1;
            while (end < stretch.End && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isWhole = end == text.Length || !char.IsLetterOrDigit(text[end]);
            var letter = at - 1 >= stretch.Start && text[at - 1] == '-' ? at - 2 : at - 1;
            if (isWhole && end - at <= 4 && letter >= stretch.Start && text[letter] is 'A' or 'B' or 'M' or 'I' or 'E' or 'N' && (letter == stretch.Start || text[letter - 1] is ' ' or '('))
            {
                return text[letter..end];
            }

            var before = text.AsSpan(stretch.Start, at - stretch.Start);
            foreach (var kind in Kinds)
            {
                if (isWhole && before.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
                {
                    return text[(at - kind.Length)..end];
                }
            }

            at = end - 1;
        }

        return null;
    }
}
