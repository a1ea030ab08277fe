namespace ClaimTracker.Mentions.Names;

/// <summary>What a name is the name of, as far as the text shows.</summary>
public enum NameKind
{
    Unknown,
    Person,
    Organisation,

    /// <summary>A newspaper, agency, broadcaster or site that carries news.</summary>
    Outlet,
    Place,

    /// <summary>A report, book, law, operation or other titled thing.</summary>
    Work,
}
