using ClaimTracker.Lexicons;
using ClaimTracker.Mentions.Figures;
using ClaimTracker.Quantities;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Things;

/// <summary>Names what an amount is of where its noun does not: a court's sentence, the price of a share, money stolen, the age of a thing, what is told of a name.</summary>
internal static class AmountThings
{
    private const int LongestBefore = 300, GoalReach = 40;

    /// <param name="text">The text.</param>
    /// <param name="sentence">The figure's sentence.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="thing">What its noun names.</param>
    /// <param name="predicate">The folded predicate.</param>
    /// <param name="isVote">Whether the article gives shares of votes.</param>
    /// <returns>The three, those of them changed that the words change; the predicate is empty where the name of the amount says what was done.</returns>
    public static (FigureMention Figure, FoldedThing Thing, string Predicate) Name(string text, TextSpan sentence, FigureMention figure, FoldedThing thing, string predicate, bool isVote)
    {
        if (Punishments.Of(text, sentence, figure) is { } punishment)
        {
            // Whom the court gave it to, where a name stands near; a name of several words without a first name is an organisation's.
            var whom = NamedAmounts.AnchorOf(text, sentence, figure.Span) ?? BeforePronoun(text, sentence);
            figure = figure with { Subject = whom is null || (whom.Modifiers.Count == 0 && whom.Name!.Contains(' ', StringComparison.Ordinal)) ? null : whom.Name };
            (thing, predicate) = (punishment, "");
        }
        else if ((thing.Head is "" or "share" || thing.Head == MeasuredMatters.Profit.Head) && SharePrices.Of(text, sentence, figure) is { } price)
        {
            (thing, predicate) = (price, "");
        }
        else if (figure.Measure == Measure.Share && predicate == "offer" && thing.Head == "pay rise%")
        {
            (thing, predicate) = (MeasuredMatters.PayOffer, "");
        }
        else if (figure.Measure == Measure.Share && MeasuredMatters.IsMatter(thing.Head) && IsGoal(text, sentence, figure.Span))
        {
            thing = thing with { Head = thing.Head[..^1] + " target" + MeasuredMatters.Mark }; // what a bank wants inflation to be
        }
        else if ((figure.Measure == Measure.Money ? NamedAmounts.IsWithoutThing(figure, thing) : figure.Measure == Measure.Area && ThingFolding.IsUnitAlone(figure))
            && MeasuredMatters.OfDeed(predicate.Length > 0 ? predicate : DeedNouns.VerbBefore(text, sentence, figure.Span), figure.Measure) is { } deed)
        {
            (thing, predicate) = (deed, "");
        }
        else if (figure.Measure == Measure.Duration && IsDeliberation(text, sentence, figure, thing.Head))
        {
            (thing, predicate) = (MeasuredMatters.Deliberation, "");
        }
        else if (figure.Measure == Measure.Age && ThingAges.Of(text, sentence, figure) is { } aged)
        {
            thing = aged;
            figure = figure with { Counted = aged.Head };
        }
        else if (figure.Measure == Measure.Age && thing.Head.Length == 0 && ThingAges.OfPerson(text, sentence, figure) is { } person)
        {
            thing = person;
            figure = figure with { Counted = person.Head };
        }
        else if (AnchorOf(text, sentence, figure, thing, predicate, isVote) is { } anchor)
        {
            thing = anchor;
            predicate = figure.Measure == Measure.Age ? predicate : "";
        }

        if (thing.Head == MeasuredMatters.Profit.Head && figure.Subject is null && NamedAmounts.AnchorOf(text, sentence, figure.Span) is { } owner)
        {
            figure = figure with { Subject = owner.Name }; // whose profit it is
        }

        if (figure.Measure == Measure.Length && IsMade(thing.Head))
        {
            // "The tower will be 320 metres tall", "the 230-metre tower was approved": planned or built, it has one size.
            figure = figure.Status == FigureStatus.Projected ? figure with { Status = null } : figure;
            predicate = "";
        }

        return (figure, thing, predicate);
    }

    // "A jury found Neil Arp guilty. He was sentenced to 25 years": the last name of the sentence before.
    private static FoldedThing? BeforePronoun(string text, TextSpan sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.Length);
        if (!words.StartsWith("He ", StringComparison.Ordinal) && !words.StartsWith("She ", StringComparison.Ordinal))
        {
            return null;
        }

        var end = sentence.Start;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < LongestBefore && text[start - 1] is not ('\n' or '.' or '!' or '?'))
        {
            start--;
        }

        return NamedAmounts.AnchorOf(text, new TextSpan(start, end), new TextSpan(end, end));
    }

    private static FoldedThing? AnchorOf(string text, TextSpan sentence, FigureMention figure, FoldedThing thing, string predicate, bool isVote) =>
        figure.Measure == Measure.Age ? NamedAmounts.OfAge(text, sentence, figure.Span, figure.Span.End < text.Length && text[figure.Span.End] is '-' or '‑')
        : NamedAmounts.IsWithoutThing(figure, thing) || NamedAmounts.IsShareOfVotes(figure) || (isVote && NamedAmounts.CanBeShareOfVotes(figure, predicate)) ? NamedAmounts.AnchorOf(text, sentence, figure.Span)
        : null;

    // "After deliberating for 19 hours", "after six hours of deliberations", "the jury took 29 hours to reach its verdicts"
    private static bool IsDeliberation(string text, TextSpan sentence, FigureMention figure, string head)
    {
        var before = text.AsSpan(Math.Max(sentence.Start, figure.Span.Start - GoalReach), Math.Min(GoalReach, figure.Span.Start - sentence.Start));
        if (figure.Unit is not ("hour" or "minute" or "day"))
        {
            return false;
        }

        var behind = text.AsSpan(figure.Span.End, Math.Max(0, Math.Min(sentence.End, figure.Span.End + GoalReach) - figure.Span.End));
        return before.Contains("deliberat", StringComparison.OrdinalIgnoreCase) || behind.Contains("of deliberation", StringComparison.OrdinalIgnoreCase)
            || ((head is "jury" or "juror" || before.Contains("jury", StringComparison.OrdinalIgnoreCase) || before.Contains("juror", StringComparison.OrdinalIgnoreCase)) && sentence.Of(text).Contains("verdict", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsGoal(string text, TextSpan sentence, TextSpan figure)
    {
        var from = Math.Max(sentence.Start, figure.Start - GoalReach);
        var before = text.AsSpan(from, Math.Max(0, figure.Start - from));
        var behind = text.AsSpan(figure.End, Math.Max(0, Math.Min(sentence.End, figure.End + GoalReach / 2) - figure.End));
        return before.Contains(" target", StringComparison.OrdinalIgnoreCase) || before.Contains(" aims at", StringComparison.OrdinalIgnoreCase) || before.Contains(" aims for", StringComparison.OrdinalIgnoreCase)
            || before.Contains(" goal of", StringComparison.OrdinalIgnoreCase) || behind.StartsWith(" target", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsMade(string head) => head.Length > 0 && (WordLexicon.English.NounMeaningOf(head) & WordMeaning.Artifact) != 0;
}
