namespace ClaimTracker.Quantities;

/// <summary>What the wording allows beside the printed value.</summary>
public enum Modifier
{
    /// <summary>The value and nothing else.</summary>
    Exact,

    /// <summary>A little more or less: "about", "some", "around".</summary>
    About,

    /// <summary>A little less: "nearly", "almost", "close to".</summary>
    Nearly,

    /// <summary>The value or more: "at least", "no fewer than", "a minimum of".</summary>
    AtLeast,

    /// <summary>More than the value: "over", "more than", "upwards of".</summary>
    MoreThan,

    /// <summary>The value or less: "up to", "at most", "as many as".</summary>
    AtMost,

    /// <summary>Less than the value: "fewer than", "under".</summary>
    LessThan,

    /// <summary>A word that gives no number: "hundreds", "several".</summary>
    Vague,
}
