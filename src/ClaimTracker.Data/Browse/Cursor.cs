using System.Globalization;

namespace ClaimTracker.Data.Browse;

/// <summary>A row of a list by its sort key and its id, as <c>after=</c> and <c>before=</c> carry it.</summary>
/// <param name="Key">The sort key as text.</param>
/// <param name="Id">The row's id; letters and digits.</param>
public readonly record struct Cursor(string Key, string Id)
{
    public Cursor(long key, string id)
        : this(key.ToString(CultureInfo.InvariantCulture), id)
    {
    }

    /// <summary>The sort key as a number; 0 where it is none.</summary>
    public long Sort => long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <returns>Null when the text is no cursor.</returns>
    /// <param name="text">The text; null for none.</param>
    /// <param name="isNumber">Whether the sort key is a number.</param>
    public static Cursor? Parse(string? text, bool isNumber = true)
    {
        var dot = text?.LastIndexOf('.') ?? -1;
        if (dot < 0 || dot == text!.Length - 1 || text.Length > 1000 || !text.AsSpan(dot + 1).ContainsOnlyLettersAndDigits())
        {
            return null;
        }

        return !isNumber || long.TryParse(text.AsSpan(0, dot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new Cursor(text[..dot], text[(dot + 1)..])
            : null;
    }

    public override string ToString() => $"{Key}.{Id}";
}
