using ClaimTracker.Claims;
using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Review;

/// <summary>Corrections of figures. Figures know each other by their place in the list, so taking one out or putting one in renumbers them.</summary>
internal static class FigureChanges
{
    // "stations in Spain", "people who fled": the head noun stands before these.
    private static readonly HashSet<string> Behind = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "at", "from", "with", "who", "that", "which", "on", "for", "to", "by", "near", "inside", "outside", "aboard", "under", "over", "across", "between", "among", "worth",
    };

    /// <summary>The head noun of a counted phrase: singular, lower case; empty when it has no word.</summary>
    public static string HeadOf(string counted)
    {
        var head = "";
        foreach (var word in counted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (head.Length > 0 && Behind.Contains(word))
            {
                break;
            }

            head = word.Trim(',', '.', ';', ':', '"', '\u201C', '\u201D', '(', ')');
        }

        return head.Length == 0 ? "" : WordLexicon.English.SingularOf(head.ToLowerInvariant());
    }

    /// <summary>The figure that stands at a span: exactly there, else the first that shares words with it; -1 when none does.</summary>
    public static int At(ArticleReading reading, TextSpan span)
    {
        var found = -1;
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            if (figure.Span == span && !figure.IsImplicit)
            {
                return i;
            }

            if (figure.Span.Overlaps(span) && (found < 0 || (reading.Figures[found].IsImplicit && !figure.IsImplicit)))
            {
                found = i;
            }
        }

        return found;
    }

    public static ArticleReading Counted(ArticleReading reading, CountedCorrection correction) =>
        At(reading, correction.Span) is var at and >= 0 && !(reading.Figures[at].Counted == correction.Counted && reading.Figures[at].Predicate == correction.Predicate)
            ? With(reading, at, reading.Figures[at] with
            {
                Rule = Correction.Rule,
                Counted = correction.Counted,
                CountedSpan = null,
                Head = HeadOf(correction.Counted),
                Predicate = correction.Predicate,
            })
            : reading;

    public static ArticleReading Rename(ArticleReading reading, ThingCorrection correction)
    {
        FigureMention[]? figures = null;
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            if (figure.Head is { } head && correction.Heads.Contains(head, StringComparer.OrdinalIgnoreCase) && correction.Predicates.Contains(figure.Predicate, StringComparer.OrdinalIgnoreCase))
            {
                (figures ??= [.. reading.Figures])[i] = figure with
                {
                    Rule = Correction.Rule,
                    Counted = correction.Counted,
                    CountedSpan = null,
                    Head = correction.Head,
                    Predicate = correction.Predicate,
                };
            }
        }

        return figures is null ? reading : reading with { Figures = figures };
    }

    public static ArticleReading With(ArticleReading reading, int at, FigureMention figure)
    {
        if (reading.Figures[at] == figure)
        {
            return reading;
        }

        var figures = reading.Figures.ToArray();
        figures[at] = figure;
        return reading with { Figures = figures };
    }

    public static ArticleReading SetAside(ArticleReading reading, NumberSetAside correction)
    {
        var at = At(reading, correction.Span);
        if (at < 0)
        {
            return reading;
        }

        var span = reading.Figures[at].Span;
        var order = Enumerable.Range(0, reading.Figures.Count).Where(i => i != at).ToList();
        return Renumbered(reading, order, reading.Figures, reading.FigureAttributions) with
        {
            SetAside = [.. reading.SetAside.Append(new SetAsideNumber(span, Correction.Rule, "editor")).OrderBy(n => n.Span)],
        };
    }

    public static ArticleReading Add(ArticleReading reading, FigureAddition correction)
    {
        var span = correction.Span;
        if (span.Length == 0 || span.End > reading.Text.Length || reading.Figures.Any(f => !f.IsImplicit && f.Span.Overlaps(span)))
        {
            return reading;
        }

        var figure = new FigureMention(span, Correction.Rule)
        {
            Value = correction.Value,
            Modifier = correction.Modifier,
            Measure = correction.Measure,
            Unit = correction.Unit,
            Counted = correction.Counted,
            Head = HeadOf(correction.Counted),
            Predicate = correction.Predicate,
        };
        var claims = Enumerable.Range(0, reading.Claims.Count).Where(i => reading.Claims[i].Span.Contains(span)).ToList();
        var sources = claims.Count > 0 ? ClaimChanges.Attribution(reading.Claims[claims[0]]) : [];
        var added = reading.Figures.Count;
        var figures = reading.Figures.Append(figure).ToList();
        var order = Enumerable.Range(0, figures.Count).OrderBy(i => figures[i].Span).ToList();
        var all = reading.Claims.ToArray();
        foreach (var i in claims)
        {
            all[i] = all[i] with { Figures = [.. all[i].Figures, added] };
        }

        return Renumbered(reading with { Claims = all }, order, figures, [.. reading.FigureAttributions, sources]) with
        {
            SetAside = [.. reading.SetAside.Where(n => !n.Span.Overlaps(span))],
        };
    }

    /// <param name="reading">The reading.</param>
    /// <param name="order">Old numbers in their new order; those left out go.</param>
    /// <param name="figures">The figures by old number.</param>
    /// <param name="attributions">Their sources by old number.</param>
    private static ArticleReading Renumbered(ArticleReading reading, List<int> order, IReadOnlyList<FigureMention> figures, IReadOnlyList<IReadOnlyList<string>> attributions)
    {
        var numbers = new Dictionary<int, int>();
        for (var i = 0; i < order.Count; i++)
        {
            numbers.Add(order[i], i);
        }

        int[] New(IReadOnlyList<int> old) => [.. old.Where(numbers.ContainsKey).Select(i => numbers[i]).Order()];
        return reading with
        {
            Figures = [.. order.Select(i => figures[i] with { Linked = New(figures[i].Linked), Parts = New(figures[i].Parts) })],
            FigureAttributions = [.. order.Select(i => i < attributions.Count ? attributions[i] : [])],
            Claims = [.. reading.Claims.Select(claim => claim.Figures.Count == 0 ? claim : claim with { Figures = New(claim.Figures) })],
        };
    }
}
