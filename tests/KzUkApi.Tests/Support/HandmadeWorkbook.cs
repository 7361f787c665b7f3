using System.IO.Compression;
using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>A workbook of one sheet, written by hand as other programs write, so that everything in it can be wrong.</summary>
internal static class HandmadeWorkbook
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>A header of three years and a row of Kazakhstan, in what stands under <c>sheetData</c>.</summary>
    public const string Rows = """
        <row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4"><v>1997</v></c>
        <c r="D4"><v>1998</v></c><c r="E4"><v>1999</v></c></row>
        <row r="9"><c r="A9" t="s"><v>2</v></c><c r="C9"><v>57</v></c><c r="E9"><v>68</v></c></row>
        """;

    /// <param name="rows">What stands under <c>sheetData</c>.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="change">Changes a part by its name; null leaves it out.</param>
    public static byte[] Of(
        string rows,
        string before = "",
        Func<string, string, string?>? change = null,
        string sheet = "1. Annual Exports"
    )
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                </Types>
                """);
            Write("_rels/.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>
                """);
            Write("xl/workbook.xml", $"""
                <workbook xmlns="{Main}" xmlns:r="{Office}">
                <sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets>
                </workbook>
                """);
            Write("xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/>
                </Relationships>
                """);
            Write("xl/sharedStrings.xml", $"""
                <sst xmlns="{Main}">
                <si><t>Country Code</t></si><si><t>Country Name</t></si><si><t>KZ</t></si><si><t>wrong</t></si>
                </sst>
                """);
            Write("xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{Main}">{before}<sheetData>{rows}</sheetData></worksheet>""");

            void Write(string name, string text)
            {
                if ((change is null ? text : change(name, text)) is { } content)
                {
                    using var entry = archive.CreateEntry(name).Open();
                    entry.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content));
                }
            }
        }

        return stream.ToArray();
    }
}
