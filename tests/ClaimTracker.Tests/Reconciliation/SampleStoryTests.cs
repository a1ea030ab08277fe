using System.Text.Json;
using ClaimTracker.Export;
using ClaimTracker.Reconciliation;
using ClaimTracker.Text;
using Xunit;
using Xunit.Abstractions;

namespace ClaimTracker.Tests.Reconciliation;

public class SampleStoryTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string[]> Relations = new(StringComparer.Ordinal)
    {
        ["conflict_within_article"] = ["conflict"],
        ["conflict"] = ["conflict"],
        ["update"] = ["update"],
        ["agreement"] = ["agree", "rounded"],
        ["sum_holds"] = ["sum_holds"],
        ["share_holds"] = ["share_holds"],
    };

    private readonly StoryReconciliation _story = Reconciler.Reconcile(SampleStory.Read());

    public static TheoryData<string> Wanted => Ids("finding", "quote_variants", "text_reuse");

    public static TheoryData<string> Traps => Ids("never_compare");

    [Theory]
    [MemberData(nameof(Wanted))]
    public void Finds_what_a_careful_reader_finds(string id)
    {
        var row = Row(id);
        var type = row.GetProperty("type").GetString()!;
        var relations = type == "finding" ? Relations[row.GetProperty("relation").GetString()!] : [type];
        var members = row.GetProperty("members").EnumerateArray().ToList();
        Assert.Contains(_story.Findings, finding => relations.Contains(ContractWords.Of(finding.Relation), StringComparer.Ordinal) && members.TrueForAll(member => Holds(finding, member)));
    }

    [Theory]
    [MemberData(nameof(Traps))]
    public void Never_compares_what_only_looks_alike(string id)
    {
        var row = Row(id);
        var except = row.GetProperty("except").EnumerateArray().Select(item => item.GetString()).ToList();
        var compared = _story.Findings.Where(finding => finding.Relation is Relation.Agree or Relation.Rounded or Relation.Update or Relation.Scope or Relation.Conflict
            && !except.Contains(ContractWords.Of(finding.Relation)) && row.GetProperty("members").EnumerateArray().All(member => Holds(finding, member)));
        Assert.Empty(compared);
    }

    [Fact]
    public void Says_no_more_than_an_editor_reads()
    {
        foreach (var finding in _story.Findings)
        {
            output.WriteLine($"{finding.Relation} [{string.Join(", ", finding.Reasons)}] {finding.Explanation}");
            output.WriteLine($"    {string.Join(" | ", finding.Members.Select(m => $"{m.Document[..3]}@{m.Span.Start} {m.Surface[..Math.Min(m.Surface.Length, 30)]}"))}");
        }

        Assert.InRange(_story.Findings.Count, 14, 30);
        Assert.Equal(3, _story.Findings.Count(finding => finding.Relation == Relation.Conflict) + 1);
    }

    [Fact]
    public void Reports_the_latest_count_of_the_whole()
    {
        foreach (var series in _story.Series)
        {
            output.WriteLine($"{series.Label}: best {series.Best} [{series.Low}-{series.High}] {string.Join(" | ", series.Values.Select(v => $"{v.Value} x{v.Articles}/{v.Publishers} {string.Join(";", v.Origins)}"))} {string.Join(",", series.Suggested)}");
        }

        var stations = _story.Series.Single(series => series.Values.Any(value => value.Value == 102));
        Assert.Equal(102, stations.Best);
        Assert.Equal(4, stations.Values.Where(value => value.Value == 54).SelectMany(value => value.Members).Select(member => member.Document).Distinct().Count());
        Assert.Equal(53, _story.Series.Single(series => series.Values.Any(value => value.Value == 53)).Best);
    }

    private static TheoryData<string> Ids(params string[] types) =>
        [.. SampleStory.Rows.Where(row => types.Contains(row.GetProperty("type").GetString(), StringComparer.Ordinal)).Select(row => row.GetProperty("id").GetString()!)];

    private static JsonElement Row(string id) => SampleStory.Rows.Single(row => row.TryGetProperty("id", out var value) && value.GetString() == id);

    private static bool Holds(Finding finding, JsonElement member)
    {
        var span = new TextSpan(member.GetProperty("start").GetInt32(), member.GetProperty("end").GetInt32());
        return finding.Members.Any(passage => passage.Document == member.GetProperty("doc").GetString() && passage.Span.Overlaps(span));
    }
}
