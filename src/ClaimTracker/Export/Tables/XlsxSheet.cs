using System.Globalization;
using System.Text;
using System.Xml;

namespace ClaimTracker.Export.Tables;

/// <summary>A sheet of a workbook as it is being written, row by row. Disposal ends it.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Cut = "\u2026 [cut: a cell holds no more]";
    private const int Digits = 15;

    // The first day that all spreadsheets number alike.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly XmlWriter _xml;
    private bool _isInData;
    private int _row;

    public XlsxSheet(Stream output)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        _xml.WriteStartDocument(true);
        _xml.WriteStartElement("worksheet", Main);
    }

    /// <summary>The names of the columns, which stay in sight.</summary>
    public void Header(IReadOnlyList<TableColumn> columns)
    {
        _xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        BeginRow();
        foreach (var column in columns)
        {
            Text(column.Name, "1");
        }

        _xml.WriteEndElement();
    }

    public void Row(Cell[] cells)
    {
        BeginRow();
        foreach (var cell in cells)
        {
            Write(cell);
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        Begin();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    /// <summary>Rows are numbered: some readers leave out those that are not.</summary>
    private void BeginRow()
    {
        Begin();
        _xml.WriteStartElement("row", Main);
        _xml.WriteAttributeString("r", (++_row).ToString(CultureInfo.InvariantCulture));
    }

    private void Begin()
    {
        if (!_isInData)
        {
            _isInData = true;
            _xml.WriteStartElement("sheetData", Main);
        }
    }

    private void Write(in Cell cell)
    {
        switch (cell)
        {
            case { Kind: CellKind.Empty }:
                _xml.WriteStartElement("c", Main);
                _xml.WriteEndElement();
                break;
            case { Kind: CellKind.List, Parts: [var only] }:
                Write(only);
                break;
            case { Kind: CellKind.Number } when IsExact(cell.Number):
                Value(cell.ToString(), "4");
                break;
            case { Day: { } day } when day >= FirstDay:
                Value((day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), "5");
                break;
            default:
                var text = CellText.LineFeeds(cell.ToString());
                Text(text, ReferenceEquals(SpreadsheetCell.Defuse(text), text) ? "2" : "3");
                break;
        }
    }

    /// <summary>A spreadsheet keeps 15 digits; a number of more stays text, unchanged.</summary>
    private static bool IsExact(decimal number)
    {
        var digits = 0;
        foreach (var c in number.ToString("0.############################", CultureInfo.InvariantCulture))
        {
            digits += char.IsAsciiDigit(c) && (digits > 0 || c != '0') ? 1 : 0;
        }

        return digits <= Digits;
    }

    private void Value(string value, string style)
    {
        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("s", style);
        _xml.WriteStartElement("v", Main);
        _xml.WriteString(value);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Text(string text, string style)
    {
        if (text.Length > XlsxWriter.CellLength)
        {
            var end = XlsxWriter.CellLength - Cut.Length;
            text = text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Cut;
        }

        _xml.WriteStartElement("c", Main);
        _xml.WriteAttributeString("s", style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is", Main);
        _xml.WriteStartElement("t", Main);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(Escaped(text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>"_x0041_" is how a cell spells a character by its number; where the text holds such words, their first mark is spelled so itself.</summary>
    private static string Escaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpelled = text[i] == '_' && i + 6 < text.Length && text[i + 1] is 'x' or 'X' && text[i + 6] == '_'
                && char.IsAsciiHexDigit(text[i + 2]) && char.IsAsciiHexDigit(text[i + 3]) && char.IsAsciiHexDigit(text[i + 4]) && char.IsAsciiHexDigit(text[i + 5]);
            escaped.Append(isSpelled ? "_x005F_" : text[i].ToString());
        }

        return escaped.ToString();
    }
}
