using System.Globalization;
using System.Text;
using ClaimTracker.Quantities;

namespace ClaimTracker.Export.Tables;

/// <summary>A cell of an exported table.</summary>
public readonly record struct Cell
{
    // A sign, a point and the 29 digits of a decimal, with room for the zeros before them.
    private const int MostDigits = 64;

    private readonly object? _value;
    private readonly decimal _number;

    private Cell(CellKind kind, object? value, decimal number = 0)
    {
        Kind = kind;
        _value = value;
        _number = number;
    }

    public CellKind Kind { get; }

    /// <summary>The number; 0 for all other kinds.</summary>
    public decimal Number => _number;

    /// <summary>The parts of a list; empty for all other kinds.</summary>
    public IReadOnlyList<Cell> Parts => _value as IReadOnlyList<Cell> ?? [];

    /// <summary>The day of a date that is known to the day and no interval; null for all other cells.</summary>
    public DateOnly? Day => _value is DateInterval { IsSingle: true, From: { Day: not null } day } ? day.FirstDay : null;

    /// <summary>Words. Half surrogate pairs and control characters other than tab and line breaks become visible signs.</summary>
    public static Cell Of(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, CellText.Visible(text));

    public static Cell Of(decimal? number) => number is { } known ? new(CellKind.Number, null, known) : default;

    public static Cell Of(PartialDate? date) => date is { } known ? new(CellKind.Date, new DateInterval(known)) : default;

    public static Cell Of(DateInterval? interval) => interval is { } known ? new(CellKind.Date, known) : default;

    public static Cell Of(DateTime instantUtc) => new(CellKind.Instant, instantUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    /// <summary>A list; empty when all of its parts are.</summary>
    public static Cell Of(IReadOnlyList<Cell> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind != CellKind.Empty)
            {
                return new(CellKind.List, parts);
            }
        }

        return default;
    }

    public static Cell Of(IEnumerable<string?> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts is IReadOnlyCollection<string?> { Count: 0 } ? default : Of([.. texts.Select(Of)]);
    }

    /// <summary>Appends it as <see cref="ToString"/> gives it.</summary>
    public void AppendTo(StringBuilder text)
    {
        ArgumentNullException.ThrowIfNull(text);
        switch (Kind)
        {
            case CellKind.Empty:
                break;
            case CellKind.Number:
                Span<char> digits = stackalloc char[MostDigits];
                text.Append(digits[..Write(_number, digits)]);
                break;
            case CellKind.List:
                var parts = Parts;
                for (var i = 0; i < parts.Count; i++)
                {
                    if (i > 0)
                    {
                        text.Append("; ");
                    }

                    parts[i].AppendTo(text);
                }

                break;
            default:
                text.Append(_value!.ToString());
                break;
        }
    }

    /// <summary>As a table of text shows it: numbers without needless zeros, the parts of a list apart by a semicolon and a space, empty parts included.</summary>
    public override string ToString()
    {
        switch (Kind)
        {
            case CellKind.Empty:
                return "";
            case CellKind.Number:
                Span<char> digits = stackalloc char[MostDigits];
                return digits[..Write(_number, digits)].ToString();
            case CellKind.List when Parts is [var only]:
                return only.ToString();
            case CellKind.List:
                var text = new StringBuilder();
                AppendTo(text);
                return text.ToString();
            default:
                return _value!.ToString()!;
        }
    }

    private static int Write(decimal number, Span<char> digits)
    {
        // Nearly all are whole and small, and the general way takes longer than the rest of the row.
        if (number.Scale == 0 && number is >= long.MinValue and <= long.MaxValue)
        {
            ((long)number).TryFormat(digits, out var whole, default, CultureInfo.InvariantCulture);
            return whole;
        }

        number.TryFormat(digits, out var written, "0.############################", CultureInfo.InvariantCulture);
        return written;
    }
}
