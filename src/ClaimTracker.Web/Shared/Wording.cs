using ClaimTracker.Data.Review;
using ClaimTracker.Claims;
using ClaimTracker.Export.References;
using ClaimTracker.Mentions.Attributions;
using ClaimTracker.Mentions.Locations;
using ClaimTracker.Quantities;
using ClaimTracker.Reconciliation;
using ClaimTracker.Review;

namespace ClaimTracker.Web.Shared;

/// <summary>The plain words under which the pages show the library's closed lists.</summary>
public static class Wording
{
    /// <summary>How the members of a finding stand to each other, as a label.</summary>
    public static string Of(Relation relation) => RelationWords.Of(relation);

    /// <summary>A sign beside the label, so that relations differ by more than colour.</summary>
    public static string SignOf(Relation relation) => relation switch
    {
        Relation.Agree => "=",
        Relation.Rounded => "\u2248",
        Relation.Update => "\u2192",
        Relation.Scope => "\u2282",
        Relation.Conflict => "\u2260",
        Relation.SumHolds or Relation.ShareHolds => "\u03A3",
        Relation.SumFails or Relation.ShareFails => "\u03A3!",
        Relation.QuoteVariants => "\u201C\u201D",
        Relation.TextReuse => "\u2261",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
    };

    /// <summary>The family of a relation, which its colour follows: <c>conflict</c>, <c>update</c>, <c>scope</c>, <c>agree</c> or <c>wording</c>.</summary>
    public static string FamilyOf(Relation relation) => relation switch
    {
        Relation.Conflict or Relation.SumFails or Relation.ShareFails => "conflict",
        Relation.Update => "update",
        Relation.Scope => "scope",
        Relation.Agree or Relation.Rounded or Relation.SumHolds or Relation.ShareHolds => "agree",
        Relation.QuoteVariants or Relation.TextReuse => "wording",
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "No such relation."),
    };

    /// <summary>Why, as a sentence.</summary>
    public static string Of(Reason reason) => reason switch
    {
        Reason.CompatibleValues => "With what their wording allows, both can be true.",
        Reason.SameValue => "They give the same number.",
        Reason.ValuesExclude => "No number fits both wordings.",
        Reason.LowerPrecision => "One is the other with fewer digits.",
        Reason.LaterAsOf => "One holds at a later date.",
        Reason.LaterPublication => "One article appeared later.",
        Reason.NewlyCounted => "The text says that some are counted for the first time.",
        Reason.Corrected => "The text itself corrects an earlier figure.",
        Reason.ToldAsEarlier => "A text tells one of them as the older figure.",
        Reason.Denied => "A text says of one of them that it is not so.",
        Reason.UnitsConverted => "They are given in different units and were brought to one.",
        Reason.NarrowerPlace => "One place lies inside the other.",
        Reason.OtherPeriod => "They cover different stretches of time.",
        Reason.OtherPopulation => "They count different groups of people or kinds of things.",
        Reason.OtherStatus => "One is confirmed, the other suspected, estimated or projected.",
        Reason.PartOfWhole => "One counts only a part.",
        Reason.VagueWord => "One of them is a vague word, taken as bounds.",
        Reason.SameOrigin => "They come from one origin, so one of the articles has changed the figure.",
        Reason.LinkedValuesDiffer => "The statements share one figure and differ in another that goes with it.",
        Reason.SourceDepthDiffers => "One article says more closely what its source covers, and may carry the geography of a part.",
        Reason.WithinOneArticle => "Both stand in one article.",
        Reason.HeadlineAgainstBody => "One stands in the headline or lead, the other in the details.",
        Reason.PartsListed => "The text gives the parts of the whole.",
        Reason.RatioGiven => "Two figures of one text make the ratio.",
        Reason.WordsChanged => "Words of the quotation were changed.",
        Reason.WordsCut => "Words of the quotation were left out.",
        Reason.OtherSpeaker => "The same words are given to different speakers.",
        Reason.SharedWording => "The passages share long rows of words.",
        Reason.Credited => "One article credits the other, or a common source.",
        Reason.AttackerCounted => "One seems to count the attacker among the dead.",
        Reason.ExtractionDoubt => "The program may have misread one of the passages.",
        _ => reason.ToString(),
    };

    /// <summary>Where a matter stands.</summary>
    public static string Of(Disposition disposition) => disposition switch
    {
        Disposition.Open => "Open",
        Disposition.Settled => "Settled",
        Disposition.Pending => "Pending",
        Disposition.Dismissed => "Dismissed",
        Disposition.Reopened => "Reopened",
        _ => throw new ArgumentOutOfRangeException(nameof(disposition), disposition, "No such disposition."),
    };

    /// <summary>A judgement, as the history of decisions tells it.</summary>
    public static string Of(Judgement judgement) => judgement switch
    {
        Judgement.SameQuantity => "The same thing",
        Judgement.NotTheSame => "Not the same thing",
        Judgement.NotEnoughInformation => "Not enough information",
        Judgement.ExtractionError => "Misread by the program",
        Judgement.Split => "Some are about something else",
        Judgement.Merge => "Belongs to another quantity",
        _ => throw new ArgumentOutOfRangeException(nameof(judgement), judgement, "No such judgement."),
    };

    /// <summary>A method, as the history of decisions tells it.</summary>
    public static string Of(SettlingMethod method) => method switch
    {
        SettlingMethod.PreferSource => "Prefer a source",
        SettlingMethod.ReportRange => "Report a range",
        SettlingMethod.LeaveUndetermined => "Leave undetermined",
        SettlingMethod.KeepPending => "Keep pending",
        SettlingMethod.AskedSource => "Asked the source",
        SettlingMethod.Majority => "Follow the majority",
        SettlingMethod.Newest => "Take the newest",
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
    };

    /// <summary>Why a value is not to be reported.</summary>
    public static string Of(DeprecationReason reason) => reason switch
    {
        DeprecationReason.Superseded => "Overtaken by a later count",
        DeprecationReason.OtherScope => "Covers something else",
        DeprecationReason.WeakerSource => "Weaker source",
        DeprecationReason.Misreported => "Misreports its source",
        DeprecationReason.Retracted => "Retracted",
        DeprecationReason.Untraced => "Cannot be traced",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    /// <summary>How a claim stands in an article.</summary>
    public static string Of(ClaimKind kind) => kind switch
    {
        ClaimKind.DirectQuote => "Quoted",
        ClaimKind.Indirect => "Reported",
        ClaimKind.Mixed => "Partly quoted",
        ClaimKind.OwnVoice => "In the article's own voice",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    /// <summary>A style of citation, by the manual that it follows.</summary>
    public static string Of(CitationStyle style) => style switch
    {
        CitationStyle.Apa => "APA",
        CitationStyle.Chicago => "Chicago",
        CitationStyle.Mla => "MLA",
        _ => style.ToString(),
    };

    /// <summary>A kind of source.</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Outlet => "Outlet",
        SourceKind.Person => "Person",
        SourceKind.Organisation => "Organisation",
        SourceKind.Document => "Document",
        SourceKind.UnnamedGroup => "Unnamed group",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    /// <summary>A kind of place.</summary>
    public static string Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Unknown => "Not resolved",
        PlaceKind.WorldRegion => "Region of the world",
        PlaceKind.Natural => "Sea, river or mountain",
        PlaceKind.Spot => "Place in a town",
        _ => kind.ToString(),
    };

    /// <summary>What a source does with a claim, before its name: one or many, it reads the same.</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserts => "Said by",
        Stance.Denies => "Denied by",
        Stance.Doubts => "Doubted by",
        Stance.Reports => "Passed on by",
        Stance.Asks => "Asked by",
        Stance.Thinks => "View of",
        Stance.Wants => "Aim or side of",
        _ => throw new ArgumentOutOfRangeException(nameof(stance), stance, "No such stance."),
    };

    /// <summary>Why a number was set aside, from the contract's word.</summary>
    public static string SetAside(string reason) => reason switch
    {
        "year" => "a year",
        "date" => "part of a date",
        "time" => "a time of day",
        "name" => "part of a name",
        "title" => "part of a title",
        "idiom" => "a way of speaking",
        "ordinal" => "a place in an order",
        "identifier" => "a number that names something",
        "page" => "a page",
        "phone" => "a telephone number",
        "age_in_name" => "an age beside a name",
        "furniture" => "in the page furniture",
        "editor" => "by an editor's word",
        "article" => "the word one as an article",
        "pronoun" => "the word one as a pronoun",
        _ => reason.Replace('_', ' '),
    };
}
