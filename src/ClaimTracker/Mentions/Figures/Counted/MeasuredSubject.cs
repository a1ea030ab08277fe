using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures.Numbers;
using ClaimTracker.Mentions.Figures.Words;
using ClaimTracker.Quantities;
using ClaimTracker.Sentences;

namespace ClaimTracker.Mentions.Figures.Counted;

/// <summary>
/// Names what an amount without a noun of its own measures: the noun before it ("a fine of $200", "a cost of more than €40m"), or the
/// subject or object of the verb that gives it ("turnout was 61%", "profit fell 12% to €3m from €4m", "police put the crowd at 40,000").
/// </summary>
internal static class MeasuredSubject
{
    /// <summary>Groups that consist of people: "a family of five".</summary>
    private static readonly HashSet<string> PeopleGroups = WordTable.Read("people-groups.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Fills in what is counted where nothing beside the number says it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The figure.</param>
    public static void Read(ParsedText text, Sentence sentence, ref FigureDraft draft)
    {
        var isMeasured = draft.Phrase.Measure is Measure.Money or Measure.Share or Measure.Other or Measure.Rate or Measure.Ratio or Measure.Length or Measure.Mass or Measure.Temperature or Measure.Speed or Measure.Area or Measure.Duration;
        if (draft.Phrase.IsHyphenated || draft.Kind != CountKind.Total || !(draft.IsCount ? draft.Head is null && draft.Predicate is null : isMeasured && !HasThing(text, draft)))
        {
            return;
        }

        if (text.Is(draft.First - 1, ':') && draft.First - 2 >= sentence.First && text.IsA(draft.First - 2, WordClass.AnyNoun) && (text.Tokens[sentence.First].Kind == TokenKind.Word && draft.First - sentence.First <= 4))
        {
            // Attendance: 61,234.
            var label = AmountNoun.EndingAt(text, draft.First - 2, sentence.First);
            (draft.Counted, draft.Head, draft.IsCompleted) = (text.TextOf(label.First, label.Head), draft.Head ?? CountedPhrase.HeadOf(text, label.Head), true);
            return;
        }

        if (text.Is(draft.First - 1, "by") && (text.Is(draft.First - 2, "ahead") || text.Is(draft.First - 2, "behind")))
        {
            // Put the governor ahead by 47 percent: votes are not hers alone.
            return;
        }

        var change = -1;
        var noun = draft.Phrase.Measure == Measure.Duration ? AmountNoun.OfLasting(text, sentence, draft.First) : AmountNoun.Before(text, sentence, draft.First - 1, draft.Phrase.End);
        if (!noun.HasHead && draft.IsCount && draft.Phrase.Numeral == NumeralForm.Decimal && draft.First == draft.Phrase.First && draft.First > sentence.First && text.IsA(draft.First - 1, WordClass.Noun) && !text.IsA(draft.First - 1, WordClass.Name))
        {
            // Hazard ratio 0.81.
            noun = AmountNoun.EndingAt(text, draft.First - 1, sentence.First);
        }

        if (!noun.HasHead && draft.Phrase.Measure != Measure.Duration)
        {
            noun = AmountVerb.Of(text, sentence, draft.First, out change);
        }

        if (!noun.HasHead || text.Tokens[noun.Head].Length == 1 || (!text.Is(noun.Head, "rate") && !text.Is(noun.Head, "rates") && (text.NounMeaningOf(noun.Head) & (WordMeaning.Time | WordMeaning.Person)) == WordMeaning.Time))
        {
            return;
        }

        if (draft.Phrase.Measure == Measure.Money && !text.Is(noun.End, "of") && !text.Is(draft.First - 1, "at") && (text.NounMeaningOf(noun.Head) & (WordMeaning.Person | WordMeaning.Possession | WordMeaning.Group)) == WordMeaning.Person)
        {
            // Officials moved $120 billion: they are not the money.
            return;
        }

        if (text.Is(noun.End, "of") && text.Is(noun.Head, "number") && noun.End + 1 < sentence.End && CasualtyWords.Find(text.Word(noun.End + 1)) is { Form: not CasualtyForm.Noun, Predicate: { } predicate } && draft.IsCount)
        {
            // The number of dead, injured, missing.
            (draft.Counted, draft.Head, draft.Predicate, draft.IsCompleted) = ("people", "people", predicate, true);
            return;
        }

        if (draft.IsCount && text.Is(noun.End, "of") && ChildrenOf(text, noun.Head) is { } children)
        {
            // A father of three.
            (draft.Counted, draft.Head, draft.IsCompleted) = (children, children == "children" ? "child" : "grandchild", true);
            return;
        }

        if (draft.IsCount && IsPeopleGroup(text, noun.Head))
        {
            // A family of five, a crowd of 40,000.
            (draft.Counted, draft.Head, draft.IsCompleted) = ("people", "people", true);
            return;
        }

        if (draft.IsCount && !text.Is(noun.End, "of") && (text.Is(noun.Head, "figure") || text.Is(noun.Head, "number") || text.Is(noun.Head, "total") || text.Is(noun.Head, "tally") || text.Is(noun.Head, "count")))
        {
            // The figure had climbed to 324: it is the one told before.
            draft.RefersBack = true;
            return;
        }

        var counting = noun;
        noun = WithoutCount(text, noun, sentence.End);
        if (draft.IsCount && noun.First > counting.Head && (text.NounMeaningOf(noun.Head) & WordMeaning.Person) != 0 && CasualtyWords.Find(text.Word(noun.End)) is { Form: not CasualtyForm.Noun, Predicate: { } harm })
        {
            draft.Predicate = harm; // The number of people killed
        }

        if (!draft.IsCount && draft.Predicate is null && change >= 0)
        {
            draft.Predicate = VerbForms.Participle(text, change);
        }

        var head = CountedPhrase.HeadOf(text, noun.Head);
        draft.Counted = text.TextOf(FirstWord(text, noun), Math.Max(noun.Head, noun.End - 1));
        draft.Head = draft.IsCount || draft.Head is null ? head : draft.Head;
        draft.IsCompleted = true;
    }

    /// <summary>Whether a thing of its own is named, not only the unit: "3 km" names none.</summary>
    private static bool HasThing(ParsedText text, in FigureDraft draft) =>
        draft.Counted is not null && !(draft.Phrase.UnitFirst >= 0 && draft.Counted.Length <= text.Tokens[draft.Phrase.UnitLast].End - text.Tokens[draft.Phrase.UnitFirst].Start);

    /// <summary>The number of confirmed cases: the cases are counted.</summary>
    private static NounPhrase WithoutCount(ParsedText text, NounPhrase noun, int end)
    {
        if ((text.Is(noun.Head, "number") || text.Is(noun.Head, "numbers") || text.Is(noun.Head, "count") || text.Is(noun.Head, "proportion") || text.Is(noun.Head, "share") || text.Is(noun.Head, "percentage"))
            && text.Is(noun.End, "of") && noun.End + 1 < end && text.Tokens[noun.End + 1].Kind == TokenKind.Word)
        {
            var counted = NounPhrase.From(text, noun.End + 1);
            return counted.HasHead ? counted : noun;
        }

        return noun;
    }

    private static string? ChildrenOf(ParsedText text, int parent) => text.SingularOf(parent) switch
    {
        "father" or "mother" or "dad" or "mum" or "mom" or "parent" => "children",
        "grandfather" or "grandmother" or "grandparent" => "grandchildren",
        _ => null,
    };

    private static bool IsPeopleGroup(ParsedText text, int head) => PeopleGroups.Contains(text.SingularOf(head));

    private static int FirstWord(ParsedText text, NounPhrase noun)
    {
        var first = noun.First;
        while (first < noun.Head && !(CardinalReader.IsHyphen(text, first + 1) && text.Tokens[first + 1].IsJoined) && (text.IsA(first, WordClass.Determiner | WordClass.Pronoun | WordClass.Numeral) || text.Tokens[first].Kind is not TokenKind.Word))
        {
            first++;
        }

        return first;
    }
}
