using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Workbooks, checked against the schema and read by another library than the one that made them.</summary>
internal static class Workbook
{
    private static readonly int RowsToValidate = Effort.Of(300, full: int.MaxValue);

    public static Dictionary<string, List<WorkbookCell[]>> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var sheets = book.Workbook.Descendants<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet =>
        {
            var worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet;
            Assert.That(worksheet.Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
            var rows = worksheet
                        .Descendants<Row>()
                        .Select(row => row.Elements<Cell>().ToDictionary(cell => Column(cell.CellReference!.Value!)))
                        .ToList();
            var width = rows[0].Keys.Max() + 1;
            return rows.ConvertAll(row =>
                        Enumerable.Range(0, width).Select(index => WorkbookCell.Of(row.GetValueOrDefault(index))).ToArray()
                    );
        });
        foreach (var sheet in book.WorksheetParts)
        {
            // One line is made as all are, and to hold thousands to the schema takes most of the time.
            sheet.Worksheet.Descendants<Row>().Skip(RowsToValidate).ToList().ForEach(row => row.Remove());
        }

        Assert.That(
            new OpenXmlValidator().Validate(document).Take(3).Select(error => $"{error.Path?.XPath}: {error.Description}"),
            Is.Empty
        );
        return sheets;
    }

    private static int Column(string reference) =>
        reference.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
}

internal sealed record WorkbookCell(string Text, bool IsNumber, bool IsFormula)
{
    public static WorkbookCell Of(Cell? cell) =>
        cell?.CellValue is not { } value
            ? new(string.Empty, false, false)
            : new(
                cell.DataType?.Value == CellValues.Number
                    ? decimal.Parse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
                    : Decoded(value.Text),
                cell.DataType?.Value == CellValues.Number,
                cell.CellFormula is not null
            );

    // _xHHHH_ stands for a character, half a pair included, that XML or the program that wrote it would not write as it
    // is (ECMA-376, ST_Xstring).
    private static string Decoded(string text) =>
        Regex.Replace(text, "_x([0-9A-Fa-f]{4})_", match =>
            ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        );
}
