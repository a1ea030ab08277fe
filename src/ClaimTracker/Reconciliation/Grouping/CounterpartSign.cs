namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// A sign by which two figures of two articles may be of one thing, or of two. How much each says is learned: <c>counterpart-weights.tsv</c>, made by
/// <c>src/tools/ClaimTracker.Counterparts</c> from stories whose figures were matched by hand.
/// </summary>
internal enum CounterpartSign
{
    /// <summary>Always there: how seldom two figures are of one thing.</summary>
    Always,

    /// <summary>The digits of the one are those of the other in another order.</summary>
    DigitsSwapped,

    /// <summary>One digit of the one is missing in the other.</summary>
    DigitDropped,

    /// <summary>The one has a nought more.</summary>
    NoughtTooMany,

    /// <summary>Fifteen and fifty.</summary>
    Misheard,

    /// <summary>How many times the one doubles to the other, up to ten times as large.</summary>
    Doublings,

    /// <summary>The one is at most twice the other.</summary>
    WithinTwice,

    /// <summary>The one is more than three times the other.</summary>
    BeyondThrice,

    /// <summary>Both have three or more digits that are not noughts at the end.</summary>
    ManyDigits,

    /// <summary>Both are less than ten.</summary>
    OneDigit,

    /// <summary>What they name can hardly be one thing.</summary>
    ThingsApart,

    /// <summary>How much alike is what they name, where it can be one thing.</summary>
    Things,

    /// <summary>What is said of them can hardly be said of one thing.</summary>
    SaidApart,

    /// <summary>What is said of them is one deed, or deeds akin.</summary>
    DeedsAkin,

    /// <summary>How much of what the two nouns can mean is the same.</summary>
    Meaning,

    /// <summary>Bare lengths of time, with little in common around them.</summary>
    BareTimes,

    /// <summary>The one is for each, or in a time, and the other is not.</summary>
    OtherRate,

    /// <summary>They are printed in one unit, or none.</summary>
    OneUnit,

    /// <summary>The one names somebody beside it of whom the other article knows nothing.</summary>
    NamesOthers,

    /// <summary>Each names somebody, and none is the same.</summary>
    NamesApart,

    /// <summary>Which part of the shorter sentence's words is in the other.</summary>
    WordsShared,

    /// <summary>Words that both sentences have and no other sentence of the two articles, at most four.</summary>
    RareWords,

    /// <summary>Words that stand right beside both, at most three.</summary>
    WordsBeside,

    /// <summary>Both stand in the first three sentences.</summary>
    BothInLead,

    /// <summary>Two sources, none of them the same.</summary>
    TwoSources,

    /// <summary>Another number of the one sentence stands in the other.</summary>
    Companion,

    /// <summary>How many times the figures that measure likewise double, in both articles together.</summary>
    Rivals,

    /// <summary>Nothing else measures likewise.</summary>
    Alone,

    /// <summary>Ages.</summary>
    Age,

    /// <summary>Ages beside two names.</summary>
    AgeNamesApart,

    /// <summary>Ages, and the one beside a name that the other article does not know.</summary>
    AgeNamesOthers,

    /// <summary>Lengths of time.</summary>
    Duration,

    /// <summary>Lengths of time: which part of the words is shared.</summary>
    DurationWords,

    /// <summary>Lengths and distances.</summary>
    Length,

    /// <summary>Lengths: how many there are.</summary>
    LengthRivals,

    /// <summary>Lengths, and the one beside a name that the other article does not know.</summary>
    LengthNamesOthers,

    /// <summary>Only one of two lengths is how far something is from something else, or each from another.</summary>
    OneAway,

    /// <summary>Shares.</summary>
    Share,

    /// <summary>Counts.</summary>
    Count,
}
