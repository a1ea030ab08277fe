using System.Globalization;
using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>
/// Weighs whether two numbers of one article are told apart by the words beside them: told of another place or by another country's body,
/// one of several parts, or of another time, plan or kind.
/// </summary>
internal static class ArticleDoubts
{
    private const int Reach = 140, PartReach = 24, Nearest = 3;

    private static readonly (string Words, int Kind)[] Words = ReadWords();
    private static readonly int Part = KindOf("part"), Plan = KindOf("plan"), Total = KindOf("total"), Time = KindOf("time"), Others = KindOf("other") | Part;

    /// <summary>Whether the words leave it open that both are true.</summary>
    /// <param name="early">The number that is told first.</param>
    /// <param name="late">The number that is told later.</param>
    /// <param name="isTakenUp">Whether the later one takes up the earlier one, by name or because that was only a word, so that places, times and plans tell nothing apart.</param>
    public static bool Leave(StoryFigure early, StoryFigure late, bool isTakenUp)
    {
        int one = KindsAround(early, out var then), other = KindsAround(late, out var also);
        if (late.Value < early.Value)
        {
            other &= ~Total; // "12 in all" is all, and no part
        }

        return isTakenUp ? (other & ~one & Others) != 0 : one != other || (then != also && then is not null) || AreOfTwoPlaces(early, late) || IsOneOfSeveral(early) || IsOneOfSeveral(late);
    }

    /// <summary>
    /// "Floods killed 11 in Poland and the Czech Republic ... Czech police said five had died": a place or a body that is narrower than what the
    /// other tells of, or another one. A place that the article opens with is where all of it happened.
    /// </summary>
    public static bool AreOfTwoPlaces(StoryFigure early, StoryFigure late)
    {
        var (one, other) = (Countries(early), Countries(late));
        if (one.Count > 0 && other.Count > 0 && !one.SetEquals(other))
        {
            return true;
        }

        return TellsOfPlaceOfItsOwn(late, early) || TellsOfPlaceOfItsOwn(early, late);
    }

    private static HashSet<string> Countries(StoryFigure figure)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in PlacesOf(figure))
        {
            if (place.Place?.CountryCode is { } country)
            {
                found.Add(country);
            }
        }

        foreach (var word in figure.Attribution.Count == 0 ? [] : figure.Attribution[0].Split(' '))
        {
            if (NameWords.CountryOfDemonym(word) is { Length: > 0 } country)
            {
                found.Add(country);
            }
        }

        return found;
    }

    private static bool TellsOfPlaceOfItsOwn(StoryFigure figure, StoryFigure other)
    {
        foreach (var place in PlacesOf(figure))
        {
            if (place.Place is { } named && !figure.Article.IsLead(place.Span) && !IsNamedIn(figure.Article, named.Name, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedIn(StoryArticle article, string name, StoryFigure other)
    {
        foreach (var place in article.Reading.Locations)
        {
            if (place.Place?.Name == name && (article.IsLead(place.Span) || (other.Sentence >= 0 && article.Reading.Sentences[other.Sentence].Contains(place.Span))))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Mentions.Locations.LocationMention> PlacesOf(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            yield break;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var places = figure.Article.Reading.Locations;
        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Span.Start < sentence.Start ? (middle + 1, high) : (low, middle);
        }

        for (; low < places.Count && places[low].Span.Start < sentence.End; low++)
        {
            yield return places[low];
        }
    }

    // "About 2,000 jobs will go at one works and 300 at the other": parts that the sentence lists.
    private static bool IsOneOfSeveral(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var all = figure.Article.Reading.Figures;
        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        for (var i = Math.Max(0, figure.Index - Nearest); i < all.Count && i <= figure.Index + Nearest; i++)
        {
            var other = all[i];
            if (i != figure.Index && other.Measure == figure.Measure && other.Unit == figure.Mention.Unit && sentence.Contains(other.Span) && other.Value is not null && other.Value != figure.Mention.Value
                && !figure.Mention.Span.Contains(other.Span) && other.OutOf is null && other.Kind == CountKind.Total && (other.CountedSpan is null || (other.Head is { } head && head == figure.Mention.Head)) && (other.Predicate is null || other.Predicate == figure.Mention.Predicate))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="figure">The figure.</param>
    /// <param name="time">The first words that say of which time it is: "so far" and "last year" are two; null where none do.</param>
    private static int KindsAround(StoryFigure figure, out string? time)
    {
        time = null;
        if (figure.Sentence < 0)
        {
            return 0;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var from = Math.Max(sentence.Start, figure.Mention.Span.Start - Reach);
        var text = figure.Article.Reading.Text.AsSpan(from, Math.Max(0, Math.Min(sentence.End, figure.Mention.Span.End + Reach) - from));
        var at = figure.Mention.Span.Start - from;
        var before = text[Math.Max(0, at - PartReach)..at];
        var close = text[Math.Max(0, at - (2 * PartReach))..Math.Min(text.Length, at + (2 * PartReach))];
        var found = TellsOfMonth(text) || PastYears.In(figure.Article.Reading.Text, sentence, figure.Article.NotBefore?.Year ?? 0) is not null ? Time : 0;
        foreach (var (words, kind) in Words)
        {
            // "Nine were hurt, two of them badly": the two are the part; "2,100 homes were dark, and most would be so for days" plans nothing.
            if ((found & kind) == 0 && Has(kind == Part ? before : kind == Plan ? close : text, words))
            {
                found |= kind;
                time = kind == Time ? words : time;
            }
        }

        return found;
    }

    // "From December", "in mid-September": another time than that of the news; "on 4 March" is when it happened.
    private static bool TellsOfMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        {
            var at = month.Length == 0 ? -1 : text.IndexOf(month, StringComparison.Ordinal);
            if (at > 0 && (text[at - 1] == '-' || text[..at].EndsWith(" in ", StringComparison.Ordinal) || text[..at].EndsWith(" from ", StringComparison.Ordinal) || text[..at].EndsWith(" since ", StringComparison.Ordinal) || text[..at].EndsWith("In ", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<char> text, string words)
    {
        for (int from = 0, at; (at = text[from..].IndexOf(words, StringComparison.OrdinalIgnoreCase)) >= 0; from += at + 1)
        {
            var (start, end) = (from + at, from + at + words.Length);
            if ((start == 0 || !char.IsLetter(text[start - 1])) && (end == text.Length || !char.IsLetter(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int KindOf(string kind) => 1 << Array.IndexOf(["time", "plan", "total", "rate", "other", "part"], kind);

    private static (string Words, int Kind)[] ReadWords() => [.. WordTable.Read("apart-words.tsv").Select(row => (row[0], KindOf(row[1])))];
}
