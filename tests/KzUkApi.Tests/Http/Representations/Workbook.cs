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
    private static readonly int RowsToValidate = Effort.Of(50, full: int.MaxValue);

    public static Dictionary<string, List<WorkbookCell[]>> Read(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var days = book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()
            .Index()
            .Where(format => format.Item.NumberFormatId?.Value > 0)
            .Select(format => (uint)format.Index)
            .ToHashSet();
        var sheets = book.Workbook.Descendants<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet =>
        {
            var worksheet = ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet;
            Assert.That(
                worksheet.Descendants<Pane>().Select(pane => pane.State!.Value),
                Is.EqualTo(sheet.Name == "Data" ? new[] { PaneStateValues.Frozen } : [])
            );
            var rows = worksheet
                        .Descendants<Row>()
                        .Select(row => row.Elements<Cell>().ToDictionary(cell => Column(cell.CellReference!.Value!)))
                        .ToList();
            var width = rows[0].Keys.Max() + 1;
            return rows.ConvertAll(row =>
                        Enumerable.Range(0, width).Select(index => WorkbookCell.Of(row.GetValueOrDefault(index), days)).ToArray()
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
    /// <param name="cell">The cell; null where the row has none.</param>
    /// <param name="days">The styles of days.</param>
    public static WorkbookCell Of(Cell? cell, IReadOnlySet<uint> days)
    {
        var (type, value) = (cell?.DataType?.Value, cell?.CellValue?.Text);
        var text = type == CellValues.InlineString ? Decoded(cell!.InnerText)
            : value is null ? string.Empty
            : type == CellValues.Boolean ? value == "1" ? "true" : "false"
            : days.Contains(cell!.StyleIndex?.Value ?? 0)
                ? $"{DateTime.FromOADate(double.Parse(value, CultureInfo.InvariantCulture)):yyyy-MM-dd}"
            : decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        var isNumber = value is not null && (type is null || type == CellValues.Number) && !days.Contains(cell!.StyleIndex?.Value ?? 0);
        return new(text, isNumber, cell?.CellFormula is not null);
    }

    // _xHHHH_ stands for a character that XML does not have, or that looks like such (ECMA-376, ST_Xstring).
    private static string Decoded(string text) =>
        Regex.Replace(text, "_x([0-9A-Fa-f]{4})_", match =>
            ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        );
}
