namespace ClaimTracker.Export.References;

/// <summary>A name of a byline: a person in parts, or a body that stays whole.</summary>
/// <param name="Given">First names; null for a body.</param>
/// <param name="Particle">"van der", in lower case, between first names and surname; null when there is none.</param>
/// <param name="Family">The surname, or the whole name of a body.</param>
/// <param name="Suffix">"Jr."; null when there is none.</param>
public sealed record CitedName(string? Given, string? Particle, string Family, string? Suffix = null)
{
    /// <summary>Whether it is no person, or one whose name cannot be told apart into parts.</summary>
    public bool IsBody => Given is null;

    /// <summary>As it is read aloud: "Ludwig van der Berg Jr.".</summary>
    public override string ToString() => string.Join(' ', new[] { Given, Particle, Family, Suffix }.Where(part => part is not null));
}
