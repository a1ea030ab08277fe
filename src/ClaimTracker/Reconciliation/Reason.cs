namespace ClaimTracker.Reconciliation;

/// <summary>Why the members of a finding relate as they do. A finding may have several, the strongest first.</summary>
public enum Reason
{
    /// <summary>The values, with what their wording allows, have something in common.</summary>
    CompatibleValues,

    /// <summary>The values are the same number.</summary>
    SameValue,

    /// <summary>No number satisfies both wordings.</summary>
    ValuesExclude,

    /// <summary>One is the other with fewer digits.</summary>
    LowerPrecision,

    /// <summary>One figure holds at a later date than the other.</summary>
    LaterAsOf,

    /// <summary>The article with one figure appeared after the article with the other, and no as-of date says otherwise.</summary>
    LaterPublication,

    /// <summary>The text says that some of them are counted for the first time: "newly reported".</summary>
    NewlyCounted,

    /// <summary>The text itself corrects an earlier figure: "revised down to".</summary>
    Corrected,

    /// <summary>A text tells one of the values as the older one: "up from 41", "earlier put at 60".</summary>
    ToldAsEarlier,

    /// <summary>A text says of one of the values that it is not so: "12, not 30 as the union claims".</summary>
    Denied,

    /// <summary>The values are given in different units and were brought to one.</summary>
    UnitsConverted,

    /// <summary>One place lies inside the other.</summary>
    NarrowerPlace,

    /// <summary>The figures cover different stretches of time.</summary>
    OtherPeriod,

    /// <summary>The figures count different groups of people or kinds of things.</summary>
    OtherPopulation,

    /// <summary>One is confirmed, the other suspected, estimated or projected.</summary>
    OtherStatus,

    /// <summary>One counts only a part: "the first 21", "including three".</summary>
    PartOfWhole,

    /// <summary>One of the wordings is a vague word, taken as bounds.</summary>
    VagueWord,

    /// <summary>The figures come from one origin, so one of the articles has changed it.</summary>
    SameOrigin,

    /// <summary>The statements share one figure and differ in another that goes with it.</summary>
    LinkedValuesDiffer,

    /// <summary>One article says more closely than the other what its source covers, and may carry the geography of a part.</summary>
    SourceDepthDiffers,

    /// <summary>Both figures stand in one article.</summary>
    WithinOneArticle,

    /// <summary>One figure stands in the headline or lead, the other in the details.</summary>
    HeadlineAgainstBody,

    /// <summary>The text gives the parts of a whole.</summary>
    PartsListed,

    /// <summary>Two figures of one text make the ratio.</summary>
    RatioGiven,

    /// <summary>Words of the quotation were changed.</summary>
    WordsChanged,

    /// <summary>Words of the quotation were left out.</summary>
    WordsCut,

    /// <summary>The same words are given to different speakers.</summary>
    OtherSpeaker,

    /// <summary>The passages share long rows of words.</summary>
    SharedWording,

    /// <summary>One article credits the other, or a common source, for the passage.</summary>
    Credited,

    /// <summary>The reader may have misread one of the passages: what is counted does not stand beside the number, or the number is added up from several.</summary>
    ExtractionDoubt,

    /// <summary>The dead are one more in one text than in the other, and a text tells that the attacker died: one may count him.</summary>
    AttackerCounted,
}
