using ClaimTracker.Quantities;

namespace ClaimTracker.Data.Corrections;

/// <summary>Reads dates as editors and the store write them.</summary>
public static class IsoInterval
{
    /// <summary>Reads <c>2022</c>, <c>2022-06</c>, <c>2022-06-21</c>, or two of these with a slash between them.</summary>
    public static bool TryParse(string? text, out DateInterval interval)
    {
        interval = default;
        var parts = (text ?? "").Trim().Split('/');
        if (parts.Length > 2 || !PartialDate.TryParse(parts[0].Trim(), out var from))
        {
            return false;
        }

        var to = from;
        if ((parts.Length == 2 && !PartialDate.TryParse(parts[1].Trim(), out to)) || to.LastDay < from.FirstDay)
        {
            return false;
        }

        interval = new DateInterval(from, to);
        return true;
    }
}
