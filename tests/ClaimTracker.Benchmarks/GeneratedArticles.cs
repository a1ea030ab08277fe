using System.Text;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Reading;

namespace ClaimTracker.Benchmarks;

/// <summary>Articles made of sentences that news is made of, as many as are wanted, the same at each run: every one has words of its own.</summary>
internal static class GeneratedArticles
{
    private static readonly string[] Names = ["Anna Berg", "Nils Ek", "Ola Dahl", "Eva Lind", "Maja Strand", "Jon Holm", "Ingrid Vik", "Lars Moen", "Kari Lie", "Per Solberg"];
    private static readonly string[] Surnames = ["Aas", "Bakke", "Carlsen", "Dale", "Evensen", "Foss", "Grande", "Haugen", "Iversen", "Jensen", "Krogh", "Lunde", "Myhre", "Nygaard", "Olsen", "Ruud"];
    private static readonly string[] Bodies = ["the fire service", "the health ministry", "the coast guard", "the city council", "the transport agency", "police", "the union", "the hospital"];
    private static readonly string[] Outlets = ["The Courier", "Evening Post", "Harbour News", "Daily Register", "Northern Star", "City Wire"];
    private static readonly string[] Places = ["Oslo", "Lund", "Bergen", "Gothenburg", "Aarhus", "Turku", "Tampere", "Malmo", "Stavanger", "Uppsala", "Hamburg", "Leeds", "Boston", "Toronto", "Madrid", "Lyon"];
    private static readonly string[] Things = ["people", "passengers", "houses", "buses", "workers", "pupils", "patients", "trees", "boats", "shops"];
    private static readonly string[] Deeds = ["were evacuated from", "were injured in", "were moved out of", "were counted in", "were damaged in", "were stranded in"];

    /// <param name="count">How many.</param>
    /// <param name="stories">Over how many stories they are spread.</param>
    public static IEnumerable<ArticleSubmission> Make(int count, int stories)
    {
        for (var i = 0; i < count; i++)
        {
            var known = new KnownMetadata(
                Publisher: Outlets[i % Outlets.Length], Published: FormattableString.Invariant($"20{10 + (i % 14)}-{1 + (i % 12):00}-{1 + (i % 28):00}"),
                Story: FormattableString.Invariant($"Story number {i % stories}"));
            yield return ArticleSubmission.OfFile(FormattableString.Invariant($"{i}.txt"), Encoding.UTF8.GetBytes(Text(i)), known);
        }
    }

    private static string Text(int article)
    {
        // A small generator of our own: the same numbers on every machine.
        var state = ((uint)article * 2654435761u) + 12345u;
        int Next(int below)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)below);
        }

        string Pick(string[] words) => words[Next(words.Length)];
        string Person() => Next(3) > 0 ? Pick(Names) : $"{Pick(Names).Split(' ')[0]} {Pick(Surnames)}";
        var text = new StringBuilder();
        text.Append(Invariant($"{Next(900) + 20} {Pick(Things)} {Pick(Deeds)} {Pick(Places)} as storm number {article} passes\n\nBy {Person()}\n\n"));
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            text.Append(Invariant($"At least {Next(9000) + 3} {Pick(Things)} {Pick(Deeds)} {Pick(Places)} on Monday, {Pick(Bodies)} said. "));
            text.Append(Invariant($"\"We have counted {Next(9000) + 3} {Pick(Things)} and nobody in {Pick(Places)} is missing after round {article}-{paragraph},\" {Person()} said. "));
            if (paragraph % 3 == 0)
            {
                text.Append(Invariant($"According to {Person()}, more than {Next(900) + 10} {Pick(Things)} {Pick(Deeds)} {Pick(Places)} last week."));
            }

            text.Append("\n\n");
        }

        return text.ToString();
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
