namespace ClaimTracker.Lexicons;

/// <summary>The verbs of the word list <c>reporting-verbs.tsv</c>.</summary>
internal static class ReportingVerbs
{
    private static readonly ReportingVerb[] All = WordTable.Read("reporting-verbs.tsv")
        .Select(row => new ReportingVerb(row[0], row[1], WordTable.Named<ReportingKind>(row[2]), row[3], Content(row[4]))).ToArray();

    private static readonly WordMap<ReportingVerb> Plain = All.Where(verb => verb.Particle.Length == 0).ToWordMap(verb => verb.Lemma, verb => verb, StringComparison.Ordinal);

    private static readonly WordMap<ReportingVerb[]> WithParticle = All.Where(verb => verb.Particle.Length > 0)
        .GroupBy(verb => verb.Lemma).ToWordMap(group => group.Key, group => group.ToArray(), StringComparison.Ordinal);

    /// <summary>The verb with this base form; null when it reports nothing.</summary>
    public static ReportingVerb? Find(string lemma) => Plain.GetValueOrDefault(lemma);

    /// <summary>The verbs with this base form and a particle behind it; null when there is none.</summary>
    public static ReportingVerb[]? FindPhrasal(string lemma) => WithParticle.GetValueOrDefault(lemma);

    /// <summary>Reads a column of kinds of content.</summary>
    public static ReportedContent Content(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(ReportedContent.None, (content, word) => content | WordTable.Named<ReportedContent>(word));
}
