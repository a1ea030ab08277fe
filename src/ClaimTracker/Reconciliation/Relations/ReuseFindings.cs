using ClaimTracker.Reconciliation.Origins;
using ClaimTracker.Reconciliation.Things;
using ClaimTracker.Text;

namespace ClaimTracker.Reconciliation.Relations;

/// <summary>Reports passages of narration that articles share.</summary>
public static class ReuseFindings
{
    /// <param name="articles">The articles, in ordinal order of their names.</param>
    /// <param name="groups">For each article and sentence the piece of narration that it shares with others; 0 for its own.</param>
    /// <param name="wordsOf">The words at a place of the article with this index.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<NarratedArticle> articles, IReadOnlyList<IReadOnlyList<long>> groups, Func<int, TextSpan, string> wordsOf)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(wordsOf);
        foreach (var group in new PassageRuns(groups).Groups)
        {
            var members = new List<Passage>();
            var credited = default(string);
            foreach (var (index, first, last) in group)
            {
                var article = articles[index];
                var span = new TextSpan(article.Sentences[first].Span.Start, article.Sentences[last].Span.End);
                members.Add(new Passage(article.Document, span, wordsOf(index, span), null));

                // The line that leads to a passage may be the one that credits it.
                for (var i = Math.Max(0, first - 1); credited is null && i <= last; i++)
                {
                    credited = article.Sentences[i].Credit;
                }
            }

            var anchor = group.SelectMany(run => groups[run.Article].Skip(run.First).Take(run.Last - run.First + 1)).Where(key => key != 0).Min();
            yield return new Finding(
                ContentHash.Id("text-reuse", anchor.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                Relation.TextReuse, credited is null ? [Reason.SharedWording] : [Reason.SharedWording, Reason.Credited], null,
                Explanations.Reuse(group.Select(run => run.Article).Distinct().Count(), credited), credited is null ? "shared-narration" : "credited-narration", members, [])
            {
                Topic = Finding.Narration,
            };
        }
    }
}
