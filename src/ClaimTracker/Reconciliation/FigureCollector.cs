using System.Globalization;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation;

/// <summary>Folds the figures of articles for comparison. One serves one story: it remembers the phrases that it has folded.</summary>
internal sealed class FigureCollector
{
    /// <summary>A figure that holds this many days or more before the publication belongs to another event.</summary>
    private const int BackgroundDays = 45;

    /// <summary>A period of more days than this covers many events.</summary>
    private const int LongestEventDays = 60;

    /// <summary>How many code units after a figure may say whom it includes.</summary>
    private const int LookAhead = 200;

    private static readonly string[] AttackerWords = ["gunman", "shooter", "suspect", "attacker", "assailant", "bomber", "killer", "himself", "herself", "perpetrator"];

    private readonly Dictionary<(string? Counted, string? Head), FoldedThing> _things = [];
    private readonly Dictionary<(string? Predicate, string? Head), string> _predicates = [];

    public IEnumerable<StoryFigure> Collect(StoryArticle article)
    {
        var reading = article.Reading;
        var scanned = -1;
        var change = ChangeWords.None;
        (TextSpan Span, PartialDate Year)? year = null;
        for (var i = 0; i < reading.Figures.Count; i++)
        {
            var figure = reading.Figures[i];
            var sentence = article.SentenceAt(figure.Span.Start);
            if (sentence >= 0 && sentence != scanned)
            {
                change = ChangeWordScan.In(reading.Text, reading.Sentences[sentence]);
                year = YearIn(reading.Text, reading.Sentences[sentence], article.NotBefore?.Year ?? 0);
                scanned = sentence;
            }

            // "China has opened 12 mills": whose they are is not where they are.
            if (figure is { Location: { } place, Subject: { } subject } && string.Equals(place.Name, subject, StringComparison.OrdinalIgnoreCase))
            {
                figure = figure with { Location = null };
            }

            var thing = ThingOf(figure);
            var isWhole = i > 0 && reading.Figures[i - 1].OutOf is { } whole && whole == figure.Value;
            var predicate = isWhole ? "" : PredicateOf(figure.Predicate, figure.Measure == Measure.Count ? figure.Head : null);
            if (figure is { Kind: CountKind.Increment, Scope: "others" or "other" or "more" } && figure.CountedSpan is null && PredicateFolding.IsCasualty(predicate))
            {
                thing = new FoldedThing("person", true, true, false, []); // "killed a woman and injured 11 others": of any kind
            }

            if (thing.IsAttacker && !PredicateFolding.IsCasualty(predicate))
            {
                thing = thing with { IsAttacker = false };
            }

            var includes = figure.Value >= 2 && predicate == PredicateFolding.Killed && !thing.IsAttacker && sentence >= 0
                && CountsAttacker(reading.Text, figure.Span.End, Math.Min(reading.Sentences[sentence].End, figure.Span.End + LookAhead));
            yield return new StoryFigure
            {
                Article = article,
                Index = i,
                Mention = figure,
                Thing = PredicateFolding.IsCasualty(predicate) && thing.Head.Length == 0 ? thing with { Head = "person", IsPeople = true, IsAnyone = true } : thing,
                Predicate = predicate,
                Sentence = sentence,
                Value = includes ? figure.Value - 1 : figure.Value,
                IncludesAttacker = includes,
                Change = sentence < 0 ? ChangeWords.None : change,
                Attribution = i < reading.FigureAttributions.Count ? reading.FigureAttributions[i] : [],
                OtherEvent = OtherEvent(article, figure, predicate, sentence < 0 ? null : year),
            };
        }
    }

    private FoldedThing ThingOf(FigureMention figure)
    {
        if (!_things.TryGetValue((figure.Counted, figure.Head), out var thing))
        {
            _things.Add((figure.Counted, figure.Head), thing = ThingFolding.Fold(figure));
        }

        return thing;
    }

    private string PredicateOf(string? predicate, string? head)
    {
        if (!_predicates.TryGetValue((predicate, head), out var folded))
        {
            _predicates.Add((predicate, head), folded = PredicateFolding.Fold(predicate, head));
        }

        return folded;
    }

    // "Five people died, including the gunman": four victims.
    private static bool CountsAttacker(string text, int from, int end)
    {
        // "a murder-suicide that left three people dead"
        var before = text.AsSpan(Math.Max(0, from - LookAhead / 2), Math.Min(from, LookAhead / 2));
        before = before[(before.LastIndexOfAny('.', '\n') + 1)..];
        if (before.Contains("murder-suicide", StringComparison.OrdinalIgnoreCase) || before.Contains("murder suicide", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var rest = text.AsSpan(from, Math.Max(0, end - from));
        foreach (var word in (ReadOnlySpan<string>)["including", "counting", "among them"])
        {
            var at = rest.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var after = rest[(at + word.Length)..];
            after = after[..Math.Min(after.Length, 48)];
            var stop = after[1..].IndexOfAny(",.;");
            after = stop < 0 ? after : after[..(stop + 1)];
            foreach (var attacker in AttackerWords)
            {
                if (after.Contains(attacker, StringComparison.OrdinalIgnoreCase) && !after.Contains("'s ", StringComparison.Ordinal) && !after.Contains("’s ", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PartialDate? OtherEvent(StoryArticle article, FigureMention figure, string predicate, (TextSpan Span, PartialDate Year)? year)
    {
        if (!PredicateFolding.IsCasualty(predicate) && predicate != "arrested")
        {
            return null;
        }

        // "45 people have been killed this year": a toll of many events.
        if (figure.Period is { } period && period.LastDay.DayNumber - period.FirstDay.DayNumber > LongestEventDays)
        {
            return period.To;
        }

        if ((figure.AsOf ?? figure.Period) is { } held)
        {
            return article.NotBefore is { } day && held.LastDay < day.AddDays(-Math.Min(BackgroundDays, day.DayNumber)) ? held.To : null;
        }

        // "the 2004 tsunami": a year long past beside the figure, in its own sentence.
        return year is { } past && !past.Span.Overlaps(figure.Span) ? past.Year : null;
    }

    private static (TextSpan Span, PartialDate Year)? YearIn(string text, TextSpan sentence, int published)
    {
        (TextSpan, PartialDate)? found = null;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1])))
            {
                continue;
            }

            var end = at + 1;
            while (end < sentence.End && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            var isWhole = end - at == 4 && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))));
            if (isWhole && int.Parse(text.AsSpan(at, 4), CultureInfo.InvariantCulture) is >= 1800 and var year && year < published)
            {
                found = (new TextSpan(at, end), new PartialDate(year));
            }

            at = end - 1;
        }

        return found;
    }
}
