using ClaimTracker.Text;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Data.Exports;

/// <summary>Turns places in UTF-16 code units into places in code points. Places that are asked for in order cost one pass over the text.</summary>
internal sealed class CodePointCounter
{
    private readonly Dictionary<string, (string Text, int Units, int Points)> _texts;

    private CodePointCounter(Dictionary<string, (string Text, int Units, int Points)> texts) => _texts = texts;

    public static async Task<CodePointCounter> OfAsync(ClaimTrackerDbContext db, string[] snapshots, CancellationToken cancellationToken) =>
        new((await db.Snapshots.Where(s => EF.Parameter(snapshots).Contains(s.Sha256)).Select(s => new { s.Sha256, s.Text }).ToListAsync(cancellationToken))
            .ToDictionary(s => s.Sha256, s => (s.Text, 0, 0), StringComparer.Ordinal));

    public TextSpan Count(string snapshot, TextSpan span)
    {
        var start = PointsTo(snapshot, span.Start);
        return new TextSpan(start, PointsTo(snapshot, span.End));
    }

    /// <summary>From where the last count ended, on or back.</summary>
    private int PointsTo(string snapshot, int at)
    {
        var (text, units, points) = _texts[snapshot];
        for (; units < at; units++)
        {
            points += IsSecondHalf(text, units) ? 0 : 1;
        }

        for (; units > at; units--)
        {
            points -= IsSecondHalf(text, units - 1) ? 0 : 1;
        }

        _texts[snapshot] = (text, units, points);
        return points;
    }

    private static bool IsSecondHalf(string text, int i) => i > 0 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]);
}
