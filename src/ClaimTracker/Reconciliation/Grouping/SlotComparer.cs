using ClaimTracker.Lexicons;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation.Figures;
using ClaimTracker.Reconciliation.Places;
using ClaimTracker.Reconciliation.Things;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>Compares two figures of one topic slot by slot.</summary>
internal static class SlotComparer
{
    private const int DaysOfTelling = 3;

    public static SlotComparison Compare(StoryFigure one, StoryFigure other) => new(
        Population(one, other),
        Subject(one.Mention.Subject, other.Mention.Subject),
        PlaceComparison.Compare(one.Mention.Location, other.Mention.Location),
        Time(one.Mention.Period, other.Mention.Period),
        Status(one.Mention.Status, other.Mention.Status),
        Rate(one, other));

    /// <summary>Whom or what they count: heads by synonym and kind, then the words before them.</summary>
    public static Alignment Population(StoryFigure one, StoryFigure other)
    {
        if (NamedAmounts.IsAnchor(one.Thing.Head))
        {
            // Anna Holt and Mark Holt are two people.
            return one.Thing.Modifiers.Count > 0 && other.Thing.Modifiers.Count > 0 && !Shares(one.Thing.Modifiers, other.Thing.Modifiers) ? Alignment.Different : Alignment.Equal;
        }

        var heads = Heads(one.Thing, other.Thing);
        var words = Modifiers(one.Thing.Modifiers, other.Thing.Modifiers);
        return heads is Alignment.Equal or Alignment.Unknown ? words : heads;
    }

    private static Alignment Heads(FoldedThing one, FoldedThing other)
    {
        if (one.Head.Length == 0 || other.Head.Length == 0)
        {
            return Alignment.Unknown;
        }

        if (one.Head == other.Head)
        {
            return Alignment.Equal;
        }

        if (one.IsPeople && other.IsPeople)
        {
            return one.IsAttacker != other.IsAttacker ? Alignment.Different
                : one.IsAnyone ? Alignment.Wider
                : other.IsAnyone ? Alignment.Narrower
                : WordLexicon.English.AreSynonyms(one.Head, other.Head) ? Alignment.Equal
                : WordLexicon.English.IsKindOf(one.Head, other.Head) ? Alignment.Narrower
                : WordLexicon.English.IsKindOf(other.Head, one.Head) ? Alignment.Wider
                : Alignment.Different;
        }

        return Alignment.Equal; // met on one topic: synonyms, or linked by the story's own words
    }

    private static Alignment Modifiers(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        bool extra = HasRestriction(one, other), missing = HasRestriction(other, one);
        return extra && missing ? Alignment.Different : extra ? Alignment.Narrower : missing ? Alignment.Wider
            : one.Count == 0 || other.Count == 0 ? Alignment.Unknown : Shares(one, other) ? Alignment.Equal : Alignment.Unknown;
    }

    private static bool HasRestriction(IReadOnlyList<string> words, IReadOnlyList<string> beside)
    {
        foreach (var word in words)
        {
            if (ThingFolding.IsRestrictive(word) && !beside.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Shares(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        foreach (var word in one)
        {
            if (other.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static Alignment Subject(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return Alignment.Unknown;
        }

        if (AreTwoOfOneFamily(one, other))
        {
            return Alignment.Different;
        }

        var words = FoldedWords.Of(one);
        foreach (var word in FoldedWords.Of(other))
        {
            if (words.Contains(word) || words.Exists(w => w.Length > 4 && word.Length > 4 && w.AsSpan(0, 4).SequenceEqual(word.AsSpan(0, 4))))
            {
                return Alignment.Equal; // "China", "Chinese authorities"
            }
        }

        return IsShortFor(one, other) || IsShortFor(other, one) ? Alignment.Equal : char.IsUpper(one[0]) && char.IsUpper(other[0]) ? Alignment.Different : Alignment.Unknown;
    }

    // "EU", "the European Union"
    private static bool IsShortFor(string letters, string name)
    {
        var at = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || !char.IsLetterOrDigit(name[i - 1])))
            {
                if (at == letters.Length || letters[at] != name[i])
                {
                    return false;
                }

                at++;
            }
        }

        return at > 1 && at == letters.Length;
    }

    // Anna Holt and Mark Holt; "A. Holt" may be either.
    private static bool AreTwoOfOneFamily(string one, string other)
    {
        int first = one.IndexOf(' ', StringComparison.Ordinal), also = other.IndexOf(' ', StringComparison.Ordinal);
        return first > 2 && also > 2 && one.LastIndexOf(' ') == first && other.LastIndexOf(' ') == also && one.AsSpan(first).SequenceEqual(other.AsSpan(also))
            && char.IsUpper(one[0]) && char.IsUpper(other[0]) && char.IsUpper(one[first + 1]) && one[first - 1] != '.' && other[also - 1] != '.' && !one.AsSpan(0, first).SequenceEqual(other.AsSpan(0, also))
            && GivenNames.Contains(one.AsSpan(0, first)) && GivenNames.Contains(other.AsSpan(0, also));
    }

    public static Alignment Time(DateInterval? one, DateInterval? other)
    {
        if (one is not { } a || other is not { } b)
        {
            return Alignment.Unknown;
        }

        // "Since 2020", told on two days, is one stretch.
        return a.FirstDay == b.FirstDay && Math.Abs(a.LastDay.DayNumber - b.LastDay.DayNumber) <= DaysOfTelling ? Alignment.Equal
            : b.Contains(a) ? Alignment.Narrower
            : a.Contains(b) ? Alignment.Wider
            : Alignment.Different;
    }

    /// <summary>For what each they are told: "£11m a day" stands against no "£33m in all".</summary>
    public static Alignment Rate(StoryFigure one, StoryFigure other)
    {
        string held = RateWords.Of(one), also = RateWords.Of(other);
        return held == also ? Alignment.Equal : (held.Length == 0 && RateWords.TellOf(also, one)) || (also.Length == 0 && RateWords.TellOf(held, other)) ? Alignment.Unknown : Alignment.Different;
    }

    private static Alignment Status(FigureStatus? one, FigureStatus? other)
    {
        if (one == other)
        {
            return Alignment.Equal;
        }

        return one is FigureStatus.Projected || other is FigureStatus.Projected
            || (one is FigureStatus.Confirmed && other is FigureStatus.Suspected) || (other is FigureStatus.Confirmed && one is FigureStatus.Suspected)
            ? Alignment.Different : Alignment.Unknown;
    }
}
