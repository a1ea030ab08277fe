using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimTracker.Data.Contract;
using ClaimTracker.Export;

namespace ClaimTracker.Cli.Commands;

/// <summary>Things of the store as text for a terminal: what they say first, ids last.</summary>
internal static class ShownText
{
    private static readonly JsonSerializerOptions Indented = new(ContractJson.Options) { WriteIndented = true };

    public static string Json(object shown) => JsonSerializer.Serialize(shown, shown.GetType(), Indented) + "\n";

    /// <exception cref="NotSupportedException">It is nothing that <c>show</c> shows.</exception>
    public static string OfAny(object shown) => shown switch
    {
        FindingBody finding => Of(finding),
        QuantityBody quantity => Of(quantity),
        ArticleBody article => Of(article),
        ClaimDetailBody claim => string.Concat(claim.Appearances.Select(Of)) + $"id {claim.Id}\n",
        SourceBody source => Of(source),
        LocationBody location => Of(location),
        DecisionBody decision => Of(decision),
        HistoryItem change => Of(change),
        StoryBody story => Line(0, $"{story.Name}: {story.Articles} articles, {story.Quantities} quantities, {story.OpenMatters} open matters") + $"id {story.Id}\n",
        _ => throw new NotSupportedException($"{shown.GetType().Name} cannot be shown."),
    };

    public static string Of(FindingItem finding) =>
        Line(0, $"{ContractWords.Of(finding.Relation)}  {finding.Explanation}") + string.Concat(finding.Passages.Select(Of)) + Line(1, $"id {finding.Id}");

    public static string Of(NameQuestionBody question) =>
        Line(0, $"\u201C{question.One}\u201D and \u201C{question.Other}\u201D: one thing or two? In {question.Story.Name}") + Of(question.First) + Of(question.Second);

    private static string Of(FindingBody body)
    {
        var finding = body.Finding;
        var text = new StringBuilder(Line(0, $"{ContractWords.Of(finding.Relation)}  {finding.Explanation}"))
            .Append(Line(0, $"{ContractWords.Word(finding.Status)}; {string.Join(", ", finding.Reasons.Select(ContractWords.Of))}; rule {body.Rule}"))
            .Append(string.Concat(body.Members.Select(Of)));
        foreach (var change in body.Changes)
        {
            text.Append(Line(1, $"\u201C{change.From}\u201D became \u201C{change.To}\u201D"));
        }

        return text.Append(string.Concat(body.Decisions.Select(Of))).Append(CultureInfo.InvariantCulture, $"id {finding.Id}, version {finding.Version}\n").ToString();
    }

    private static string Of(QuantityBody body)
    {
        var text = new StringBuilder(Line(0, $"{body.Quantity.Label}: {Number(body.Quantity.Best)} to report; {body.Quantity.OpenMatters} open matters"));
        foreach (var value in body.Values)
        {
            var number = value.Value is { } exact ? Number(exact) : $"{Number(value.Low)} to {Number(value.High)}";
            text.Append(Line(0, $"{number}  {value.Articles} articles, {value.Publishers} publishers, {value.Origins.Count} origins: {string.Join(", ", value.Origins)}"))
                .Append(string.Concat(value.Members.Select(member => Of(member.Passage))));
        }

        return text.Append(string.Concat(body.Findings.Select(f => Line(0, $"{ContractWords.Of(f.Relation)}  {f.Explanation}  id {f.Id}")))).Append("id " + body.Quantity.Id + "\n").ToString();
    }

    private static string Of(ArticleBody article)
    {
        var known = article.Document;
        return Line(0, string.Join(", ", new[] { known.Title ?? known.Path, known.Publisher, known.Author, known.Published }.OfType<string>()))
            + Line(0, $"{article.Figures.Count} figures, {article.Quotations.Count} quotations, {article.Claims.Count} claims, {article.Locations.Count} locations; story {article.Story.Name}")
            + string.Concat(article.Claims.Select(Of)) + $"id {article.Id}\n";
    }

    private static string Of(SourceBody body) =>
        Line(0, $"{body.Source.Name}, {ContractWords.Of(body.Source.Kind)}: makes {body.Source.Makes} claims{(body.Together > 0 ? $" and {body.Together} together with others" : "")}, carries {body.Source.Carries}")
        + string.Concat(body.Makes.Select(Of)) + $"id {body.Source.Id}\n";

    private static string Of(LocationBody body) =>
        Line(0, $"{body.Location.Name}{(body.Location.Country is { } country && country != body.Location.Name ? ", " + country : "")}: named {body.Location.Mentions} times in {body.Location.Articles} articles")
        + string.Concat(body.Passages.Select(Of)) + $"id {body.Location.Id}\n";

    private static string Of(DecisionBody decision)
    {
        var value = decision.ReportedValue is { } reported ? $", report {decision.ReportedAs ?? Number(reported)}" : "";
        var method = decision.Method is { } how ? $", {ContractWords.Word(how)}" : "";
        var state = decision.Undone ? " (undone)" : decision.InForce ? " (in force)" : "";
        var step = decision.Undoes is { } undoes ? $"undoes {undoes}" : ContractWords.Word(decision.Judgement) + method + value;
        return Line(0, $"{decision.Decided.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)} {decision.Reviewer}: {step}{state}  {decision.Rationale}") + Line(1, $"id {decision.Id}");
    }

    private static string Of(HistoryItem change) =>
        Line(0, $"{change.At.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)} {change.Who}: {change.Change}{(change.Undone ? " (undone)" : "")}  {change.Why}") + Line(1, $"id {change.Id}");

    private static string Of(ClaimBody claim) =>
        Line(1, $"{(claim.Claimant is { } claimant ? claimant.Name : "the article")}{string.Concat(claim.Via.Select(via => ", by way of " + via.Name))}: {claim.Exact}");

    private static string Of(PassageBody passage)
    {
        var name = string.Join(", ", new[] { passage.Article.Publisher, passage.Article.Title, passage.Article.Published }.OfType<string>());
        return Line(1, $"{name}: {passage.Before}[{passage.Surface}]{passage.After}");
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static string Line(int depth, string text) => new string(' ', depth * 4) + Terminal.Visible(text) + "\n";
}
