using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Weighs how much alike is what two figures of two articles name: one noun, nouns of one kind, a bare amount that may be of anything.</summary>
internal static class CounterpartThings
{
    // "A 12 percent rise in profit": the noun says what it did, and not what it is of.
    private static readonly HashSet<string> Changes = WordTable.Read("rise-and-fall-words.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>A length without a word that says whether it is a height, an age without a person, a bare sum beside a profit: each may be of something else.</summary>
    private const double BesideDimension = -0.4, OfSomebody = -0.4, BesideMatter = -0.3;

    /// <summary>So many members are not those of a board or a family.</summary>
    private const decimal Many = 50;

    // "Hit four times", "a three-time champion": of what, the noun does not say.
    private const string Frequency = "time";

    /// <summary>Whether what they name is of two kinds, whatever else is said: how often and how many, how high and how far, one of several people.</summary>
    public static bool AreOfTwoKinds(StoryFigure one, StoryFigure other) => one.Measure switch
    {
        Measure.Count => one.Thing.Head == Frequency || other.Thing.Head == Frequency || IsTime(one.Thing.Head) || IsTime(other.Thing.Head) || (MeasuredMatters.IsMatter(one.Thing.Head) != MeasuredMatters.IsMatter(other.Thing.Head) && one.Thing.Head.Length > 0 && other.Thing.Head.Length > 0) || one.Thing.IsAttacker != other.Thing.IsAttacker
            || one.Thing.IsContainer != other.Thing.IsContainer || AreOtherNames(one, other) || (one.Thing.IsPeople && other.Thing.IsPeople && CounterpartDeeds.AreOfFew(one, other)),
        Measure.Age or Measure.Length or Measure.Money => Of(one, other) is null,
        _ => false,
    };

    /// <returns>How much alike is what they name; null when it can hardly be one thing.</returns>
    public static double? Of(StoryFigure one, StoryFigure other)
    {
        FoldedThing a = one.Thing, b = other.Thing;
        bool isOpen = IsOpen(one), isOtherOpen = IsOpen(other), isNamed = NamedAmounts.IsAnchor(a.Head), isOtherNamed = NamedAmounts.IsAnchor(b.Head);
        if (one.Measure == Measure.Count && (isOpen || isOtherOpen) && !isNamed && !isOtherNamed)
        {
            return (isOpen ? b : a).Head != Frequency && CopiedNumbers.AreCopied(one, other) ? 0 : null; // "by the end, 2,910 had it", "2,190 participants fell ill"
        }

        if (one.Measure == Measure.Count && (a.IsPeople != b.IsPeople || a.IsContainer != b.IsContainer))
        {
            return null;
        }

        if (one.Measure == Measure.Age && IsOneOfSeveral(one) && IsOneOfSeveral(other))
        {
            return null;
        }

        if (one.Measure == Measure.Count)
        {
            return isNamed || isOtherNamed || a.Head == Frequency || IsTime(a.Head) || IsTime(b.Head) ? null
                : !a.IsPeople ? (AreOne(a, b) ? a.Modifiers.Count == 0 == (b.Modifiers.Count == 0) ? 1.2 : 1 : AreKin(a.Head, b.Head) ? 0.8 : null)
                : a.IsAttacker != b.IsAttacker ? null
                : a.Head == b.Head && !a.IsAnyone ? 1 : IsOfAnyKind(one) || IsOfAnyKind(other) ? 0.3 : AreKin(a.Head, b.Head) ? 0.8 : -0.3;
        }

        if (one.Measure == Measure.Age && !isOpen && !isOtherOpen && !(isNamed && isOtherNamed))
        {
            return IsAnybody(one) || IsAnybody(other) ? 0
                : isNamed || isOtherNamed ? 0.3
                : AreOne(a, b) ? 1.2 : AreKin(a.Head, b.Head) ? 0.5 : 0;
        }

        if (MeasuredMatters.IsMatter(a.Head) && a.Head == b.Head)
        {
            return 1.2;
        }

        if (one.Measure == Measure.Length && IsAway(one) != IsAway(other) && !(IsAway(one) ? isOtherOpen : isOpen))
        {
            return null; // "20 miles north of the town", "a 25-mile chase"
        }

        if (one.Measure == Measure.Length && IsAway(one) && IsAway(other) && From(one) is { } from && From(other) is { } also && !FoldedWords.Of(from).Intersect(FoldedWords.Of(also), StringComparer.Ordinal).Any())
        {
            return null; // "1,400 km east of the cape", "1,500 miles from the capital"
        }

        if (one.Measure == Measure.Money && (a.Head == MeasuredMatters.Profit.Head) != (b.Head == MeasuredMatters.Profit.Head) && !TellsOfProfit(a.Head == MeasuredMatters.Profit.Head ? other : one))
        {
            return null; // a profit, and a charge whose noun stands further off
        }

        return isNamed && isOtherNamed && one.Measure == Measure.Money && a.Head != b.Head ? 0
            : isNamed && isOtherNamed ? (a.Head == b.Head && SlotComparer.Population(one, other) != Alignment.Different ? 0.6 : null)
            : isOpen && isOtherOpen && one.Measure == Measure.Age ? null
            : isOpen && isOtherOpen ? (AreOfOneDimension(one, other) ? a.Head == b.Head ? 0 : BesideDimension : null)
            : isOpen || isOtherOpen || isNamed || isOtherNamed ? (one.Measure == Measure.Age && (isOpen || isOtherOpen) ? isNamed || isOtherNamed ? OfSomebody : null : MeasuredMatters.IsMatter(a.Head) || MeasuredMatters.IsMatter(b.Head) ? BesideMatter : 0)
            : AreOne(a, b) ? 1.2 : AreKin(a.Head, b.Head) ? 0.8 : one.Measure is Measure.Money or Measure.Share or Measure.Duration or Measure.Length ? -0.4 : 0;
    }

    // "31 camps", "23 shelters": names that no word list holds for one meet by a statement that both stand in, or by an editor's word.
    private static bool AreOtherNames(StoryFigure one, StoryFigure other) => one.Measure == Measure.Count && Of(one, other) is null && !IsOpen(one) && !IsOpen(other)
        && NameDecision.CanBeOn(one.Thing.Head) && NameDecision.CanBeOn(other.Thing.Head) && !NamedAmounts.IsAnchor(one.Thing.Head) && !NamedAmounts.IsAnchor(other.Thing.Head)
        && !MeasuredMatters.IsMatter(one.Thing.Head) && !MeasuredMatters.IsMatter(other.Thing.Head);

    /// <summary>Whether its article tells of several such: "a 41-year-old nurse", of a clinic that has nurses, is any of them.</summary>
    public static bool IsOneOfSeveral(StoryFigure figure)
    {
        if (figure.Mention.Counted is not { Length: > 0 } counted)
        {
            return false;
        }

        var (text, several) = (figure.Article.Reading.Text, $" {counted[(counted.LastIndexOf(' ') + 1)..]}s");
        for (var at = text.IndexOf(several, StringComparison.Ordinal); at >= 0; at = text.IndexOf(several, at + 1, StringComparison.Ordinal))
        {
            if (at + several.Length == text.Length || !char.IsLetter(text[at + several.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOne(FoldedThing one, FoldedThing other) => one.Head == other.Head || NameLinks.LexiconName(one.Head) == NameLinks.LexiconName(other.Head);

    private static bool IsTime(string head) => (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Time) != 0;

    // A height is no length, and how far it flew no distance from a cape.
    private static bool AreOfOneDimension(StoryFigure one, StoryFigure other)
    {
        string a = one.Thing.Head, b = other.Thing.Head;
        bool isDimension = a != UnitFactors.BaseOf(one.Unit ?? ""), isOtherDimension = b != UnitFactors.BaseOf(other.Unit ?? "");
        return a == b || (isDimension != isOtherDimension && IsAway(one) == IsAway(other) && (isDimension ? other : one).Predicate.Length == 0);
    }

    /// <summary>Whether the words name the amount and not what it is of.</summary>
    public static bool IsOpen(StoryFigure figure) => figure.Thing.Head.Length == 0 || NamedAmounts.IsWithoutThing(figure.Mention, figure.Thing) || ThingFolding.IsUnitAlone(figure.Mention)
        || (figure.Measure == Measure.Age && figure.Thing.Head == "old")
        || (figure.Measure == Measure.Duration && IsTime(figure.Thing.Head) && Units.TryFind(figure.Thing.Head, out _)) || (figure.Measure == Measure.Share && Changes.Contains(figure.Thing.Head))
        || (figure.Measure == Measure.Money && figure.Thing.Head is "cost" or "bill" or "value" or "worth" or "expense" or "estimate");

    public static bool AreKin(string one, string other) => WordLexicon.English.AreKin(one, other);

    /// <summary>Whether it counts people of whom the noun says nothing: "men", "women".</summary>
    public static bool IsAnybody(StoryFigure figure) => figure.Thing.IsAnyone || figure.Thing.Head is "man" or "woman" or "male" or "female" or "boy" or "girl";

    /// <summary>Whether the noun does not say what kind of people they are: "300 members of the Guard" are as well 300 troops.</summary>
    public static bool IsOfAnyKind(StoryFigure figure) => figure.Thing.IsAnyone || (figure.Thing.Head == "member" && figure.Value >= Many);

    /// <summary>Whether it is how far one thing is from another.</summary>
    public static bool IsAway(StoryFigure figure) => figure.Measure == Measure.Length && (IsNamedAway(figure)
        || DimensionWords.Behind(figure.Article.Reading.Text, Math.Max(figure.Mention.Span.End, figure.Mention.CountedSpan?.End ?? 0)) == DimensionWords.Away);

    /// <summary>Whether only one of two lengths is told as how far something is from something else, or each from another.</summary>
    public static bool IsOneAway(StoryFigure one, StoryFigure other) => IsAway(one) != IsAway(other) || (IsAway(one) && IsNamedAway(one) != IsNamedAway(other) && From(one) != From(other));

    private static bool TellsOfProfit(StoryFigure figure)
    {
        if (figure.Sentence < 0)
        {
            return false;
        }

        var sentence = figure.Article.Reading.Sentences[figure.Sentence].Of(figure.Article.Reading.Text);
        return sentence.Contains("profit", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" earn", StringComparison.OrdinalIgnoreCase) || sentence.Contains("income", StringComparison.OrdinalIgnoreCase) || sentence.Contains(" made ", StringComparison.Ordinal);
    }

    private static bool IsNamedAway(StoryFigure figure) => figure.Thing.Head.EndsWith(DimensionWords.Away, StringComparison.Ordinal);

    private static string? From(StoryFigure figure) => DimensionWords.From(figure.Article.Reading.Text, figure.Mention.Span.End);
}
