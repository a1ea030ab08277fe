using System.Globalization;
using ClaimTracker.Counterparts;
using ClaimTracker.Reconciliation.Grouping;

// dotnet run --project src/tools/ClaimTracker.Counterparts -- WEIGHTS.tsv FOLDER...
// Learns the weights of counterpart-weights.tsv from folders of stories. A folder has labels.jsonl, or its stories contradict each other nowhere.
if (args.Length < 2)
{
    Console.Error.WriteLine("Give the file to write the weights to, then folders of stories.");
    return 2;
}

var candidates = args.Skip(1).SelectMany(Candidates.Of).ToList();

// Numbers that can be one are no contradiction: stories without labels say nothing of them.
var differing = Learn("Numbers that differ", candidates.FindAll(candidate => !candidate.AreAlike));
var alike = Learn("Numbers that can be one", candidates.FindAll(candidate => candidate.AreAlike && candidate.IsLabelled));
using var file = new StreamWriter(args[0]) { NewLine = "\n" };
file.WriteLine("# What each sign says of two figures being of one thing, as the natural logarithm of odds, for numbers that differ and for numbers that can be one.");
file.WriteLine("# Made by src/tools/ClaimTracker.Counterparts.");
file.WriteLine("sign\tdiffering\talike");
foreach (var sign in Enum.GetValues<CounterpartSign>())
{
    file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{differing[(int)sign]:0.000}\t{alike[(int)sign]:0.000}"));
}

return 0;

static double[] Learn(string what, List<Candidate> candidates)
{
    var stories = candidates.Select(candidate => candidate.Story).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
    Console.WriteLine($"{what}: {stories.Count} stories, {candidates.Count} pairs of figures, {candidates.Count(candidate => candidate.IsOne)} of one thing");

    // How it fares on stories that it has not learned from.
    const int Parts = 6;
    const double Ahead = 0.5;
    var odds = new double[candidates.Count];
    for (var part = 0; part < Parts; part++)
    {
        var isOut = stories.Where((_, i) => i % Parts == part).ToHashSet(StringComparer.Ordinal);
        var model = LogisticFit.Of([.. candidates.Where(candidate => !isOut.Contains(candidate.Story))]);
        for (var i = 0; i < candidates.Count; i++)
        {
            odds[i] = isOut.Contains(candidates[i].Story) ? LogisticFit.Odds(model, candidates[i].Signs) : odds[i];
        }
    }

    foreach (var least in new[] { 0, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3 })
    {
        var labelled = MatchCount.Of(candidates, odds, least, Ahead, candidate => candidate.IsLabelled);
        var other = MatchCount.Of(candidates, odds, least, Ahead, candidate => !candidate.IsLabelled);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  odds {least,5}: {labelled.Right} of {labelled.All} found, {labelled.Wrong} wrong; {other.Wrong} in stories without labels"));
    }

    return LogisticFit.Of(candidates);
}
