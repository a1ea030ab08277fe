namespace ClaimTracker.Data.Corrections;

/// <summary>What sort of thing a correction changes.</summary>
public enum CorrectionKind
{
    Speaker,
    CountedThing,
    Date,
    Place,
    SetAside,
    AddedFigure,
    AddedClaim,
    Source,
    Thing,
    Withdrawal,

    /// <summary>A story was removed whole: nothing of it is left to take this back with.</summary>
    Removal,
}
