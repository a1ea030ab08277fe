using System.Globalization;

namespace ClaimTracker.Data.Browse;

/// <summary>Where a page of a list ended: the sort key and the id of its last row, as <c>after=</c> carries it.</summary>
internal readonly record struct Cursor(long Sort, string Id)
{
    public static Cursor? Parse(string? text)
    {
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0 && long.TryParse(text.AsSpan(0, dot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sort)
            ? new Cursor(sort, text![(dot + 1)..])
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sort}.{Id}");
}
