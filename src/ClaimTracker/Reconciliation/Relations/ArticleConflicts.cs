using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Grouping;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Finds values that exclude each other inside one article: the headline or lead against the details.</summary>
internal sealed class ArticleConflicts(SeriesDraft series, string id, string label, StatementIndex statements)
{
    private const decimal NearFactor = 5;

    private const int LongestName = 60;

    /// <summary>The most pairs of one article that are looked at for two values.</summary>
    private const int MostPairs = 32;

    /// <summary>So much of a text is searched for others of one name.</summary>
    private const int MostSearched = 40_000;

    private readonly Dictionary<int, bool> _families = [];

    /// <summary>Numbers above this are names of files and messages.</summary>
    private const decimal MostTold = 1e14m;

    /// <summary>Those who call for a crowd count up to so many times as many as others do, and are told of within so many sentences.</summary>
    private const decimal LeastCrowd = 50, MostOver = 12;

    private const int CountersReach = 2;

    /// <summary>So many words in common show that two sentences of one article tell of one thing, by whether the same is said of it.</summary>
    private const int SomeShared = 2, MuchShared = 3;

    /// <summary>Smaller numbers in two sentences of one article are likelier of two things.</summary>
    private const decimal TellingValue = 10;

    // Two who are sentenced, two sentences of one, or one that was changed.
    private static readonly string[] Several = ["gang", "brothers", "sisters", "couple", "pair", "trio", "both", "accomplice", "co-defendant", "they ", "each", "concurrent", "consecutive", "separate", "appeal", "reduced", "increased", "instead", "also ", "manslaughter", "served", "released", "other"];

    private static readonly string[] Past = [" when ", " then ", "at the time", " years ago", "turned ", "will be ", "would have been", "birthday", " until ", " from the age", " since "];

    /// <returns>Null when no article gives both, or when its words explain the difference.</returns>
    public Finding? Between(ValueCluster one, ValueCluster other)
    {
        var found = new List<(StoryFigure Early, StoryFigure Late)>();
        var seconds = other.Members.ToLookup(member => member.Article.Ordinal);
        var (looked, article) = (0, -1);
        foreach (var a in one.Members)
        {
            (looked, article) = a.Article.Ordinal == article ? (looked, article) : (0, a.Article.Ordinal);
            foreach (var b in seconds[a.Article.Ordinal].Take(4))
            {
                if (++looked > MostPairs)
                {
                    break;
                }

                var (early, late) = a.Index < b.Index ? (a, b) : (b, a);
                if (Contradict(early, late) && !found.Exists(pair => pair.Early.Article == early.Article))
                {
                    found.Add((early, late));
                }
            }
        }

        if (found.Count == 0)
        {
            return null;
        }

        var (first, second) = found[0];
        var reasons = new List<Reason> { Reason.WithinOneArticle };
        if (first.Article.IsLead(first.Mention.Span))
        {
            reasons.Add(Reason.HeadlineAgainstBody);
        }

        if (first.Value is null || second.Value is null)
        {
            reasons.Add(Reason.VagueWord);
        }

        return new Finding(
            ContentHash.Id("finding", "within-article", id, first.Article.Reading.Sha256, ValueText.Of(first), ValueText.Of(second)), Relation.Conflict, reasons, id,
            Explanations.WithinArticle(label, first, second, first.Article.IsLead(first.Mention.Span)), "lead-against-details",
            [.. found.SelectMany(pair => new[] { pair.Early.Passage, pair.Late.Passage })], []);
    }

    /// <summary>One finding for all the values by which one article contradicts itself.</summary>
    public static Finding Together(IReadOnlyList<(Finding Finding, ValueCluster One, ValueCluster Other)> pairs, string id, string label)
    {
        var values = pairs.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().OrderBy(cluster => cluster.Size).ThenBy(cluster => cluster.Main.IsVague).Select(ValueText.Of).Distinct(StringComparer.Ordinal).ToList();
        var first = pairs[0].Finding;
        return first with
        {
            Id = ContentHash.Id("finding", "within-article", id, first.Members[0].Document, string.Join('|', values)),
            Reasons = [.. pairs.SelectMany(pair => pair.Finding.Reasons).Distinct().Order()],
            Explanation = Explanations.WithinArticle(label, values),
            Members = [.. pairs.SelectMany(pair => pair.Finding.Members).Distinct().OrderBy(member => member.Document, StringComparer.Ordinal).ThenBy(member => member.Span.Start)],
        };
    }

    private bool Contradict(StoryFigure early, StoryFigure late)
    {
        const ChangeWords told = ChangeWords.Earlier | ChangeWords.Newly | ChangeWords.Revised;
        var change = late.TakesUp ? late.Change | (early.Change & ~ChangeWords.Earlier) : early.Change | late.Change; // "8.8 billion, down from 10 ... the 8.2 billion"
        if (early.Allowed.Meets(late.Allowed) || (change & told) != 0 || early.IsEarlier || late.IsEarlier
            || early.Mention.IsImplicit || late.Mention.IsImplicit || early.IsSum || late.IsSum || early.Value > MostTold || late.Value > MostTold)
        {
            return false;
        }

        if (early.TakesUp || late.TakesUp)
        {
            return late.TakesUp && early.Sentence != late.Sentence && !ArticleDoubts.Leave(early, late, isTakenUp: true);
        }

        if (AreOfTwoCounters(early, late) && !AreOfTwoTimes(early, late))
        {
            return true;
        }

        if (early.Sentence == late.Sentence || series.Topic.Of.Length > 0)
        {
            return false;
        }

        var slots = SlotComparer.Compare(early, late);
        var isSame = slots.Population == Alignment.Equal || (slots.Population == Alignment.Unknown && late.Thing.Modifiers.Count == 0); // "54 such stations"
        if (!slots.Align || !isSame || AreOfTwoTimes(early, late))
        {
            return false;
        }

        decimal first = early.Value ?? early.Mention.Bounds.Low ?? 0, second = late.Value ?? late.Mention.Bounds.Low ?? 0;
        var (low, high) = first < second ? (first, second) : (second, first);
        return low > 0 && (high <= low * NearFactor || DigitSlips.IsSlip(low, high)) && !PeopleDoubts.Leave(early, late, series.Topic.IsCasualty)
            && (IsLeadAgainstDetails(early, late, first, second) || AreOneStatement(early, late) || AreCopied(early, late) || AreOfOneMatter(early, late)) && !ArticleDoubts.Leave(early, late, isTakenUp: early.Value is null || series.Topic.Measure == Measure.Age);
    }

    // "A crowd of 8,412 ... watched by 8,214 people": digits that changed places, or a nought too many.
    private static bool AreCopied(StoryFigure early, StoryFigure late) => early.IsTotal && late.IsTotal && early.Modifier == Modifier.Exact && late.Modifier == Modifier.Exact && early.Value >= TellingValue && late.Value >= TellingValue
        && early.Measure is Measure.Count or Measure.Money or Measure.Mass or Measure.Area && early.Thing.Head.Length > 0 && !AreOfTwoNames(early, late)
        && (CopiedNumbers.AreSwapped(early, late) || (early.Predicate == late.Predicate && DigitSlips.IsSlip(Math.Min(early.Value.Value, late.Value.Value), Math.Max(early.Value.Value, late.Value.Value))));

    /// <summary>A quake has one strength, and a person is of one age.</summary>
    private bool AreOfOneMatter(StoryFigure early, StoryFigure late) => early.Value is { } one && late.Value is { } other
        && (IsOneSentence(early, late) || (series.Topic.Unit == FigureCollector.Magnitude && Math.Abs(one - other) <= 1)
            || (series.Topic.Measure == Measure.Age && NamedAmounts.IsAnchor(early.Thing.Head) && !TellsOfPast(early) && !TellsOfPast(late) && !IsOfFamily(early)));

    // "Anna Holt", "her son Mark Holt": where two of one family are told of, a surname alone says nothing.
    private bool IsOfFamily(StoryFigure figure)
    {
        if (!_families.TryGetValue(figure.Article.Ordinal, out var isOfFamily))
        {
            _families.Add(figure.Article.Ordinal, isOfFamily = HasFamily(figure));
        }

        return isOfFamily;
    }

    private static bool HasFamily(StoryFigure figure)
    {
        var text = figure.Article.Reading.Text.AsSpan(0, Math.Min(MostSearched, figure.Article.Reading.Text.Length));
        var name = figure.Thing.Head[1..];
        if (figure.Article.Reading.Locations.Any(place => place.Span.Of(figure.Article.Reading.Text).Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return true; // "a 33-year-old Lund man"
        }

        ReadOnlySpan<char> known = default;
        for (int from = 0, at; (at = text[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase)) >= 0; from += at + name.Length)
        {
            var end = from + at;
            if (end < 2 || text[end - 1] != ' ' || !char.IsLetter(text[end - 2]))
            {
                if (end >= 2 && text[end - 1] == ' ' && text[end - 2] == '.')
                {
                    return true; // an initial, or a sentence's end: whose name it is stays open
                }

                continue;
            }

            var start = end - 1;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            var first = text[start..(end - 1)];
            if (char.IsUpper(first[0]) && (GivenNames.Contains(first) || (WordLexicon.English.ClassesOf(first) & ~WordClass.Name) == WordClass.None))
            {
                if (known.Length > 0 && !known.Equals(first, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }

                known = first;
            }
        }

        return false;
    }

    /// <summary>"A treasurer was jailed for five years ... sentencing Berg to four years": one court, one defendant, and two sentences in all the article.</summary>
    private bool IsOneSentence(StoryFigure early, StoryFigure late) => series.Topic.Thing == Punishments.Sentence.Head && early.Article.IsLead(early.Mention.Span) && series.Members.Where(member => member.Article == early.Article) is var told
        && told.Select(member => member.Value).Distinct().Count() == 2 && told.Select(member => member.Mention.Subject).OfType<string>().Distinct(StringComparer.Ordinal).Count() <= 1
        && !TellsOfSeveral(early) && !TellsOfSeveral(late);

    private static bool TellsOfSeveral(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return true; // no sentence says that it is one
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence];
        var words = sentence.Of(figure.Article.Reading.Text);
        return Several.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase)) || figure.Article.Reading.Figures.Any(other => other.Measure == Measure.Count && other.Value > 1 && sentence.Contains(other.Span));
    }

    // "Anna Berg, 61, who was 34 when she was elected", "in 1994 Berg, then 31"
    private static bool TellsOfPast(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return true;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence].Of(figure.Article.Reading.Text);
        return Past.Any(word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)) || PastYears.In(figure.Article.Reading.Text, figure.Article.Reading.Sentences[figure.Sentence], figure.Article.NotBefore?.Year ?? 0) is not null;
    }

    // "Police said 20,000 people demonstrated; organisers put the number at 75,000", "some 12,000 marched. The unions said 30,000 took part."
    private static bool AreOfTwoCounters(StoryFigure early, StoryFigure late) => CrowdDeeds.IsGathering(early.Predicate) && early.Predicate == late.Predicate && early.IsTotal && late.IsTotal
        && early.Value is >= LeastCrowd && late.Value is >= LeastCrowd && Math.Max(early.Value.Value, late.Value.Value) <= MostOver * Math.Min(early.Value.Value, late.Value.Value)
        && early.Sentence >= 0 && late.Sentence - early.Sentence is >= 0 and <= CountersReach && early.Mention.Location == late.Mention.Location && late.Attribution.Count > 0
        && !late.Attribution.Intersect(early.Attribution, StringComparer.OrdinalIgnoreCase).Any() && (early.Thing.Head == late.Thing.Head || early.Thing.IsAnyone || late.Thing.IsAnyone);

    // A part is often told further down without a word that says so; a number above the whole cannot be one.
    private bool IsLeadAgainstDetails(StoryFigure early, StoryFigure late, decimal first, decimal second) => early.Article.IsLead(early.Mention.Span) && series.Topic.Measure == Measure.Count
        && (early.Value is null || (second > first && series.Topic.Predicate.Length > 0 && (late.Mention.CountedSpan is not null || series.Topic.IsCasualty || CrowdDeeds.IsGathering(late.Predicate)))); // "leaving 800 in the dark"

    // Of one people, 72 percent say this and 75 percent say that: shares are of one thing only where it has a name.
    // "Police arrested 300 people at the march", "250 people had been arrested at the march, police said": the rest of the sentence is the same.
    private bool AreOneStatement(StoryFigure early, StoryFigure late) =>
        early.Value is not null && late.Value is not null && early.IsTotal && late.IsTotal && series.Topic.Measure is Measure.Count or Measure.Money or Measure.Share
        && !AreOfTwoNames(early, late) && Math.Min(early.Value.Value, late.Value.Value) >= TellingValue
        && statements.SharedWithin(early, late) >= (series.Topic.Measure == Measure.Share ? MuchShared + 1 : early.Predicate.Length > 0 && early.Predicate == late.Predicate ? SomeShared : MuchShared)
        && (series.Topic.Measure != Measure.Share || MeasuredMatters.IsMatter(early.Thing.Head) || CopiedNumbers.AreSwapped(early, late));

    // "Anna Berg had 25 stab wounds", "Tom Lund had 12": each sentence opens with somebody of its own.
    private static bool AreOfTwoNames(StoryFigure early, StoryFigure late) =>
        Opening(early) is { Length: > 0 } one && Opening(late) is { Length: > 0 } other && !one.SequenceEqual(other);

    private static ReadOnlySpan<char> Opening(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return default;
        }

        var span = figure.Article.Reading.Sentences[figure.Sentence];
        var text = figure.Article.Reading.Text.AsSpan(span.Start, Math.Min(span.Length, LongestName));
        var first = WordLength(text);
        var second = first < text.Length && text[first] == ' ' ? WordLength(text[(first + 1)..]) : 0;
        return second > 0 && char.IsUpper(text[0]) && char.IsUpper(text[first + 1]) && (GivenNames.Contains(text[..first]) || (WordLexicon.English.ClassesOf(text[..first]) & ~WordClass.Name) == WordClass.None) ? text[..(first + 1 + second)] : default;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool AreOfTwoTimes(StoryFigure early, StoryFigure late) =>
        (early.Mention.AsOf ?? early.Mention.Period) is { } one && (late.Mention.AsOf ?? late.Mention.Period) is { } other && one != other;
}
