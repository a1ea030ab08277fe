using System.Text.Json.Serialization;

namespace ClaimTracker.Review;

/// <summary>
/// An editor's word on what was read, applied again whenever an article is read: one of the records derived from it. A correction is never
/// changed; what an editor takes back is taken back by a record of its own.
/// </summary>
[JsonDerivedType(typeof(SpeakerCorrection), "speaker")]
[JsonDerivedType(typeof(CountedCorrection), "counted")]
[JsonDerivedType(typeof(DateCorrection), "date")]
[JsonDerivedType(typeof(PlaceCorrection), "place")]
[JsonDerivedType(typeof(NumberSetAside), "set_aside")]
[JsonDerivedType(typeof(FigureAddition), "figure")]
[JsonDerivedType(typeof(ClaimAddition), "claim")]
[JsonDerivedType(typeof(SourceCorrection), "source")]
[JsonDerivedType(typeof(ThingCorrection), "thing")]
[JsonDerivedType(typeof(Withdrawal), "withdrawal")]
public abstract record Correction
{
    /// <summary>Name of the rule under which what an editor put in stands in a reading.</summary>
    public const string Rule = "editor";

    private protected Correction()
    {
    }
}
