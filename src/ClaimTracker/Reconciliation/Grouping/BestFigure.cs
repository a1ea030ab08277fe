using System.Globalization;
using ClaimTracker.Reconciliation.Figures;

namespace ClaimTracker.Reconciliation.Grouping;

/// <summary>
/// The figure to report now: among the values of one scope, the one with the latest as-of date, then of the latest publication, then
/// from a named source before an unnamed one, then with most support, then the lower. Vague words and values that only one article of
/// several gives in passing do not outweigh a figure. Low and high are of the same scope at the same time: an older value is superseded,
/// not an end of a range.
/// </summary>
internal static class BestFigure
{
    public static BestChoice Of(SeriesDraft series)
    {
        var votes = ArticleFigures.Of(series);
        if (votes.Count == 0)
        {
            var vague = series.Clusters.Count > 0 ? series.Clusters[0].Main.Bounds : default;
            return new BestChoice(null, vague.Low, vague.High, null);
        }

        var credible = series.Topic.IsCasualty ? Credible(votes) : votes;
        var best = credible
            .OrderByDescending(vote => vote.Day)
            .ThenByDescending(vote => vote.Published)
            .ThenByDescending(vote => vote.IsNamed)
            .ThenByDescending(vote => vote.Support)
            .ThenBy(vote => vote.Value)
            .First();
        var older = Superseded(series);
        var scope = votes.FindAll(vote => vote.Value == best.Value || (vote.Day == best.Day && vote.IsInferred == best.IsInferred && !older.Contains(vote.Value)));
        return new BestChoice(best.Value, scope.Min(vote => vote.Value), scope.Max(vote => vote.Value), Why(best, credible, votes, series));
    }

    /// <summary>Values that some article gives as older ones.</summary>
    private static HashSet<decimal> Superseded(SeriesDraft series) =>
        [.. series.Members.Where(member => member.Standing == FigureStanding.Earlier && member.Value is not null).Select(member => member.Value!.Value)];

    /// <summary>The first step of the rule that tells the best from all other values.</summary>
    private static string Why(ArticleFigure best, List<ArticleFigure> credible, List<ArticleFigure> votes, SeriesDraft series)
    {
        var rivals = credible.FindAll(vote => vote.Value != best.Value);
        if (rivals.Count == 0)
        {
            return votes.Count == 1 ? (series.Clusters.Any(cluster => cluster.Main.IsVague) ? "It is the only single number; beside it a range or a vague word is given." : "It is the only number given.")
                : credible.Count < votes.Count && votes.Exists(vote => vote.Value != best.Value) ? "Most articles give it; a value that few of them give may be of a part."
                : "Every article that gives a number gives this one.";
        }

        rivals.RemoveAll(vote => vote.Day != best.Day);
        if (rivals.Count == 0)
        {
            return best.AsOf is not null ? $"It holds at the latest date, {Text(best.AsOf)}." : $"It was told last, on {Text(best.Day)}.";
        }

        rivals.RemoveAll(vote => vote.Published != best.Published);
        if (rivals.Count == 0)
        {
            return $"Of the values of {Text(best.Day)} it was published last.";
        }

        var day = best.Day is null ? "No date tells the values apart" : $"The values are of one day, {Text(best.Day)}";
        rivals.RemoveAll(vote => vote.IsNamed != best.IsNamed);
        if (rivals.Count == 0)
        {
            return $"{day}; this one has a named source.";
        }

        rivals.RemoveAll(vote => vote.Support != best.Support);
        return rivals.Count == 0 ? $"{day}; more articles give this one." : $"{day}, and neither source nor support tells them apart: the lower one is taken until an editor decides.";
    }

    private static string Text(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "an unknown day";

    /// <summary>
    /// Of casualties, numbers that the texts print come before those added up; and a value that no more than half as many articles give as
    /// another is passed over, for it may be of a part, unless it is told later, is higher, and the text says that it grew. Where none is
    /// printed, the largest of those added up is the one that leaves nobody out.
    /// </summary>
    private static List<ArticleFigure> Credible(List<ArticleFigure> votes)
    {
        var printed = votes.FindAll(vote => !vote.IsInferred);
        if (printed.Count == 0)
        {
            var largest = votes.Max(vote => vote.Value);
            return votes.FindAll(vote => vote.Value == largest);
        }

        // "Accused of killing two" need not be all of those killed, where others count three.
        var counted = printed.FindAll(vote => !vote.IsCharged);
        var all = counted.Count == 0 ? 0 : counted.Max(vote => vote.Value);
        printed = printed.FindAll(vote => !vote.IsCharged || vote.Value >= all);
        var most = printed.Max(vote => vote.Support);
        var leading = printed.FindAll(vote => vote.Support == most);
        var (last, highest) = (leading.Max(vote => vote.Day), leading.Max(vote => vote.Value));
        var (latest, largestPrinted) = (printed.Max(vote => vote.Day), printed.Max(vote => vote.Value));

        // "A fourth victim has died", days after three were counted: nobody need print the number again.
        return votes.FindAll(vote => vote.IsInferred ? vote.Value == largestPrinted + 1 && latest is not null && vote.Day > latest
            : (vote.Support * 2 > most || (vote.HasGrown && vote.Day > last && vote.Value > highest)) && (!vote.IsCharged || vote.Value >= all));
    }
}
