namespace ClaimTracker.Mentions.Attributions;

/// <summary>The kinds of sources.</summary>
public enum SourceKind
{
    Outlet,
    Person,
    Organisation,

    /// <summary>A report, a letter, a study, a court filing.</summary>
    Document,

    /// <summary>"officials", "witnesses": nobody by name.</summary>
    UnnamedGroup,
}
