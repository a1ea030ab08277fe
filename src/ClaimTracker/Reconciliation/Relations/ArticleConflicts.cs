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

    /// <summary>Those who call for a crowd count up to so many times as many as others do, and are told of within so many sentences.</summary>
    private const decimal LeastCrowd = 50, MostOver = 12;

    private const int CountersReach = 2;

    /// <summary>So many words in common show that two sentences of one article tell of one thing, by whether the same is said of it.</summary>
    private const int SomeShared = 2, MuchShared = 4;

    /// <summary>Smaller numbers in two sentences of one article are likelier of two things.</summary>
    private const decimal TellingValue = 10;

    /// <returns>Null when no article gives both, or when its words explain the difference.</returns>
    public Finding? Between(ValueCluster one, ValueCluster other)
    {
        var found = new List<(StoryFigure Early, StoryFigure Late)>();
        var seconds = other.Members.ToLookup(member => member.Article.Ordinal);
        foreach (var a in one.Members)
        {
            foreach (var b in seconds[a.Article.Ordinal].Take(4))
            {
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
        if (early.Allowed.Meets(late.Allowed) || ((early.Change | late.Change) & told) != 0 || early.IsEarlier || late.IsEarlier
            || early.Mention.IsImplicit || late.Mention.IsImplicit || early.IsSum || late.IsSum)
        {
            return false;
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
        return low > 0 && high <= low * NearFactor && !PeopleDoubts.Leave(early, late, series.Topic.IsCasualty) && (IsLeadAgainstDetails(early, first, second) || AreOneStatement(early, late));
    }

    // "Police said 20,000 people demonstrated; organisers put the number at 75,000", "some 12,000 marched. The unions said 30,000 took part."
    private static bool AreOfTwoCounters(StoryFigure early, StoryFigure late) => CrowdDeeds.IsGathering(early.Predicate) && early.Predicate == late.Predicate && early.IsTotal && late.IsTotal
        && early.Value is >= LeastCrowd && late.Value is >= LeastCrowd && Math.Max(early.Value.Value, late.Value.Value) <= MostOver * Math.Min(early.Value.Value, late.Value.Value)
        && early.Sentence >= 0 && late.Sentence - early.Sentence is >= 0 and <= CountersReach && early.Mention.Location == late.Mention.Location && late.Attribution.Count > 0
        && !late.Attribution.Intersect(early.Attribution, StringComparer.OrdinalIgnoreCase).Any() && (early.Thing.Head == late.Thing.Head || early.Thing.IsAnyone || late.Thing.IsAnyone);

    // A part is often told further down without a word that says so; a number above the whole cannot be one.
    private bool IsLeadAgainstDetails(StoryFigure early, decimal first, decimal second) => early.Article.IsLead(early.Mention.Span) && series.Topic.Measure == Measure.Count
        && (early.Value is null || (second > first && series.Topic.Predicate.Length > 0));

    // "Police arrested 300 people at the march", "250 people had been arrested at the march, police said": the rest of the sentence is the same.
    private bool AreOneStatement(StoryFigure early, StoryFigure late) =>
        early.Value is not null && late.Value is not null && early.IsTotal && late.IsTotal && series.Topic.Measure is Measure.Count or Measure.Money or Measure.Share
        && !AreOfTwoNames(early, late) && Math.Min(early.Value.Value, late.Value.Value) >= TellingValue
        && statements.SharedWithin(early, late) >= (early.Predicate.Length > 0 && early.Predicate == late.Predicate ? SomeShared : MuchShared);

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
