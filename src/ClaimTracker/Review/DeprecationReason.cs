namespace ClaimTracker.Review;

/// <summary>Why a value is not to be reported.</summary>
public enum DeprecationReason
{
    /// <summary>A later count has taken its place.</summary>
    Superseded,

    /// <summary>It covers only a part, or something wider.</summary>
    OtherScope,

    /// <summary>The source of another value knows better.</summary>
    WeakerSource,

    /// <summary>The article passes on its source wrongly.</summary>
    Misreported,

    /// <summary>Whoever gave it took it back.</summary>
    Retracted,

    /// <summary>It cannot be traced to anybody.</summary>
    Untraced,
}
