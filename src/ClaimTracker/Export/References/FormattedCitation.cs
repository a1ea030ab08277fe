namespace ClaimTracker.Export.References;

/// <summary>A citation as it is printed. The text came from outside: whoever shows it escapes it.</summary>
/// <param name="Runs">Its stretches in order.</param>
public sealed record FormattedCitation(IReadOnlyList<CitationRun> Runs)
{
    /// <summary>The words alone, without italics.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
