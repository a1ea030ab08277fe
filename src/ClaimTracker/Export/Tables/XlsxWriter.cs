using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ClaimTracker.Export.Tables;

/// <summary>
/// Writes a table as an Excel workbook (Office Open XML), straight into the zip: the packaging of the Open XML SDK keeps whole sheets in memory.
/// Words are strings and never formulas; numbers and whole days are numbers and days.
/// </summary>
public static class XlsxWriter
{
    /// <summary>The most rows of a sheet, its header included; what is more goes on further sheets.</summary>
    public const int SheetRows = 1_048_576;

    /// <summary>The most UTF-16 code units of a cell; what is longer is cut, and says so.</summary>
    public const int CellLength = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // 1 header, 2 text, 3 text that a spreadsheet would take for a formula once it is edited, 4 number, 5 day.
    private const string Styles =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    private const string Relationships =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    /// <summary>Writes one row a row, as the rows come, and a second sheet on what the export is.</summary>
    /// <param name="table">The table.</param>
    /// <param name="caption">What the export says about itself; its instant is that of the files in the workbook.</param>
    /// <param name="output">Left open.</param>
    /// <param name="cancellationToken">Ends the work between two rows.</param>
    /// <returns>How many rows were written.</returns>
    public static async Task<int> WriteAsync(ExportTable table, ExportCaption caption, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(caption);
        ArgumentNullException.ThrowIfNull(output);
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var files = new ZipFiles(zip, caption.CreatedUtc);
        var sheets = new List<string>();
        var count = 0;
        await using (var rows = table.Rows.GetAsyncEnumerator(cancellationToken))
        {
            var more = await rows.MoveNextAsync();
            do
            {
                sheets.Add(sheets.Count == 0 ? table.Name : FormattableString.Invariant($"{table.Name} {sheets.Count + 1}"));
                await using var entry = files.Open($"xl/worksheets/sheet{sheets.Count.ToString(CultureInfo.InvariantCulture)}.xml", CompressionLevel.Fastest);
                using var sheet = new XlsxSheet(entry);
                sheet.Header(table.Columns);
                for (var row = 1; more && row < SheetRows; row++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    sheet.Row(rows.Current);
                    count++;
                    more = await rows.MoveNextAsync();
                }
            }
            while (more);
        }

        sheets.Add("about");
        await using (var entry = files.Open($"xl/worksheets/sheet{sheets.Count.ToString(CultureInfo.InvariantCulture)}.xml", CompressionLevel.Fastest))
        {
            using var sheet = new XlsxSheet(entry);
            foreach (var (name, value) in About(caption, count))
            {
                sheet.Row([Cell.Of(name), Cell.Of(value)]);
            }
        }

        files.Write("xl/styles.xml", Styles);
        files.Write("xl/workbook.xml", Workbook(sheets));
        files.Write("xl/_rels/workbook.xml.rels", WorkbookRelationships(sheets.Count));
        files.Write("_rels/.rels", Relationships);
        files.Write("[Content_Types].xml", ContentTypes(sheets.Count));
        return count;
    }

    private static (string Name, string Value)[] About(ExportCaption caption, int rows) =>
    [
        ("export", caption.Title),
        ("created", caption.CreatedUtc.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)),
        ("rows", rows.ToString(CultureInfo.InvariantCulture)),
        ("rules", caption.RulesVersion),
        ("program", "ClaimTracker " + caption.ProgramVersion),
    ];

    private static string Workbook(List<string> sheets) => Xml("workbook", Main, xml =>
    {
        xml.WriteAttributeString("xmlns", "r", null, "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i]);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", null, FormattableString.Invariant($"rId{i + 1}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static string WorkbookRelationships(int sheets) => Xml("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships", xml =>
    {
        for (var i = 1; i <= sheets + 1; i++)
        {
            xml.WriteStartElement("Relationship", null);
            xml.WriteAttributeString("Id", FormattableString.Invariant($"rId{i}"));
            xml.WriteAttributeString("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + (i <= sheets ? "worksheet" : "styles"));
            xml.WriteAttributeString("Target", i <= sheets ? FormattableString.Invariant($"worksheets/sheet{i}.xml") : "styles.xml");
            xml.WriteEndElement();
        }
    });

    private static string ContentTypes(int sheets) => Xml("Types", "http://schemas.openxmlformats.org/package/2006/content-types", xml =>
    {
        void Add(string element, string name, string value, string type)
        {
            xml.WriteStartElement(element, null);
            xml.WriteAttributeString(name, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Add("Default", "Extension", "xml", "application/xml");
        Add("Override", "PartName", "/xl/workbook.xml", Spreadsheet + "sheet.main+xml");
        Add("Override", "PartName", "/xl/styles.xml", Spreadsheet + "styles+xml");
        for (var i = 1; i <= sheets; i++)
        {
            Add("Override", "PartName", FormattableString.Invariant($"/xl/worksheets/sheet{i}.xml"), Spreadsheet + "worksheet+xml");
        }
    });

    private static string Xml(string root, string ns, Action<XmlWriter> write)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument(true);
            xml.WriteStartElement(root, ns);
            write(xml);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
