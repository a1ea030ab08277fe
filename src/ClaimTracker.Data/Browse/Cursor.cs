using System.Globalization;

namespace ClaimTracker.Data.Browse;

/// <summary>A row of a list by its sort key and its id, as <c>after=</c> and <c>before=</c> carry it.</summary>
/// <param name="Key">The sort key as text.</param>
/// <param name="Id">The row's id; letters and digits.</param>
/// <remarks>As text it ends with the list and the order that it was given out for: in another one it would be some meaningless place.</remarks>
public readonly record struct Cursor(string Key, string Id)
{
    private const int MaxLength = 1000;
    private const char PlaceMark = '~';

    public Cursor(long key, string id)
        : this(key.ToString(CultureInfo.InvariantCulture), id)
    {
    }

    /// <summary>The list and the order that it was given out for, as <see cref="ListQuery{TFilter}.Place"/> has it; empty where that is not known.</summary>
    public string Place { get; init; } = "";

    /// <summary>The sort key as a number; 0 where it is none.</summary>
    public long Sort => long.TryParse(Key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <returns>Null when the text is no cursor.</returns>
    /// <param name="text">The text; null for none.</param>
    /// <param name="isNumber">Whether the sort key is a number.</param>
    public static Cursor? Parse(string? text, bool isNumber = true)
    {
        if (text is null or { Length: > MaxLength })
        {
            return null;
        }

        var dot = text.LastIndexOf('.');
        var mark = text.LastIndexOf(PlaceMark);
        var end = mark > dot ? mark : text.Length;
        if (dot < 0 || dot + 1 == end || !text.AsSpan(dot + 1, end - dot - 1).ContainsOnlyLettersAndDigits())
        {
            return null;
        }

        return !isNumber || long.TryParse(text.AsSpan(0, dot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? new Cursor(text[..dot], text[(dot + 1)..end]) { Place = end < text.Length ? text[(end + 1)..] : "" }
            : null;
    }

    public override string ToString() => Place.Length == 0 ? $"{Key}.{Id}" : $"{Key}.{Id}{PlaceMark}{Place}";
}
