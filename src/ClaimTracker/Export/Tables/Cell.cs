using System.Globalization;
using ClaimTracker.Quantities;

namespace ClaimTracker.Export.Tables;

/// <summary>A cell of an exported table.</summary>
public readonly record struct Cell
{
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

    public static Cell Of(IEnumerable<string?> texts) => Of([.. texts.Select(Of)]);

    /// <summary>As a table of text shows it: numbers without needless zeros, the parts of a list apart by a semicolon and a space, empty parts included.</summary>
    public override string ToString() => Kind switch
    {
        CellKind.Empty => "",
        CellKind.Number => Number.ToString("0.############################", CultureInfo.InvariantCulture),
        CellKind.List => string.Join("; ", Parts),
        _ => _value!.ToString()!,
    };
}
