using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker.Export.Tables;

/// <summary>A sheet of a workbook as it is being written, row by row. Disposal ends it.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private const int FlushedBytes = 1 << 16;

    private const string Cut = "\u2026 [cut: a cell holds no more]";

    private const int Digits = 15;

    // The first day that all spreadsheets number alike.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>\r");

    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _xml = new(2 * FlushedBytes);
    private bool _isInData;
    private int _row;

    public XlsxSheet(Stream output)
    {
        _output = output;
        _xml.Write("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
    }

    /// <summary>The names of the columns, which stay in sight.</summary>
    public void Header(IReadOnlyList<TableColumn> columns)
    {
        _xml.Write("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"u8);
        BeginRow();
        foreach (var column in columns)
        {
            Text(column.Name, "1"u8);
        }

        EndRow();
    }

    public void Row(Cell[] cells)
    {
        BeginRow();
        foreach (var cell in cells)
        {
            Write(cell);
        }

        EndRow();
    }

    public void Dispose()
    {
        Begin();
        _xml.Write("</sheetData></worksheet>"u8);
        _output.Write(_xml.WrittenSpan);
        _xml.ResetWrittenCount();
    }

    /// <summary>Rows are numbered: some readers leave out those that are not.</summary>
    private void BeginRow()
    {
        Begin();
        _xml.Write("<row r=\""u8);
        Number(++_row);
        _xml.Write("\">"u8);
    }

    private void EndRow()
    {
        _xml.Write("</row>"u8);
        if (_xml.WrittenCount >= FlushedBytes)
        {
            _output.Write(_xml.WrittenSpan);
            _xml.ResetWrittenCount();
        }
    }

    private void Begin()
    {
        if (!_isInData)
        {
            _isInData = true;
            _xml.Write("<sheetData>"u8);
        }
    }

    private void Write(in Cell cell)
    {
        switch (cell)
        {
            case { Kind: CellKind.Empty }:
                _xml.Write("<c/>"u8);
                break;
            case { Kind: CellKind.List, Parts: [var only] }:
                Write(only);
                break;
            case { Kind: CellKind.Number } when cell.ToString() is var number && IsExact(number):
                _xml.Write("<c s=\"4\"><v>"u8);
                Encoding.UTF8.GetBytes(number, _xml);
                _xml.Write("</v></c>"u8);
                break;
            case { Day: { } day } when day >= FirstDay:
                _xml.Write("<c s=\"5\"><v>"u8);
                Number(day.DayNumber - DayZero.DayNumber);
                _xml.Write("</v></c>"u8);
                break;
            default:
                var text = CellText.LineFeeds(cell.ToString());
                Text(text, ReferenceEquals(SpreadsheetCell.Defuse(text), text) ? "2"u8 : "3"u8);
                break;
        }
    }

    /// <summary>A spreadsheet keeps 15 digits; a number of more stays text, unchanged.</summary>
    private static bool IsExact(string number)
    {
        var digits = 0;
        foreach (var c in number)
        {
            digits += char.IsAsciiDigit(c) && (digits > 0 || c != '0') ? 1 : 0;
        }

        return digits <= Digits;
    }

    private void Number(int number)
    {
        number.TryFormat(_xml.GetSpan(11), out var written, default, CultureInfo.InvariantCulture);
        _xml.Advance(written);
    }

    private void Text(string text, ReadOnlySpan<byte> style)
    {
        if (text.Length > XlsxWriter.CellLength)
        {
            var end = XlsxWriter.CellLength - Cut.Length;
            text = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Cut;
        }

        _xml.Write("<c s=\""u8);
        _xml.Write(style);
        _xml.Write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        var rest = Escaped(text).AsSpan();
        while (rest.IndexOfAny(Marks) is var at and >= 0)
        {
            Encoding.UTF8.GetBytes(rest[..at], _xml);
            _xml.Write(rest[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, _ => "&#xD;"u8 });
            rest = rest[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, _xml);
        _xml.Write("</t></is></c>"u8);
    }

    /// <summary>"_x0041_" is how a cell spells a character by its number; where the text holds such words, their first mark is spelled so itself.</summary>
    private static string Escaped(string text)
    {
        if (!text.Contains('_', StringComparison.Ordinal) || text.IndexOf("_x", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpelled = text[i] == '_' && i + 6 < text.Length && text[i + 1] is 'x' or 'X' && text[i + 6] == '_'
                && char.IsAsciiHexDigit(text[i + 2]) && char.IsAsciiHexDigit(text[i + 3]) && char.IsAsciiHexDigit(text[i + 4]) && char.IsAsciiHexDigit(text[i + 5]);
            if (isSpelled)
            {
                escaped.Append("_x005F_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }
}
