namespace ClaimTracker.Lexicons;

/// <summary>A verb that shows who says, thinks or wants something.</summary>
/// <param name="Lemma">As it stands after <c>to</c>, without its particle.</param>
/// <param name="Particle">The word that goes with it: the <c>out</c> of <c>point out</c>; empty when none.</param>
/// <param name="Kind">Whether its subject speaks, shows, thinks or wants.</param>
/// <param name="Stance">What the subject does with the content: the name of a stance of attributions.</param>
/// <param name="Takes">What can follow it.</param>
internal sealed record ReportingVerb(string Lemma, string Particle, ReportingKind Kind, string Stance, ReportedContent Takes)
{
    public bool Has(ReportedContent content) => (Takes & content) != 0;
}
