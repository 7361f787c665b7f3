using System.Globalization;
using System.Text.RegularExpressions;
using KzUkApi.Domain.Periods;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>ONS "Trade in goods: all countries, seasonally adjusted": the workbook, or its sheets one after the other as CSV.</summary>
internal sealed partial class OnsAllCountries : IImportFormat
{
    private const string CountryCode = "Country Code";

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames;

    public string Name => "ons-all-countries";

    public string Description => "ONS, trade in goods: all countries, seasonally adjusted (.xlsx, or its sheets as CSV)";

    public string? Dataset => "ons-trade-by-country";

    public bool NamesItsSources => false;

    [GeneratedRegex(@"^\W*([0-9]+\W*)?(?<frequency>Annual|Quarterly|Monthly) (?<flow>Exports|Imports)$", RegexOptions.IgnoreCase)]
    private static partial Regex SheetName { get; }

    [GeneratedRegex("^(?<year>[0-9]{4}) ?(Q(?<quarter>[1-4])|(?<month>[A-Z][a-z]{2}))?$")]
    private static partial Regex PeriodHeader { get; }

    public bool Recognises(ImportFile file) =>
        file.IsWorkbook
        || (file.FirstLine.StartsWith('#') && SheetName.IsMatch(file.FirstLine.Trim()))
        || file.FirstLine.StartsWith(CountryCode + ",Country Name,", StringComparison.Ordinal);

    public void Read(ImportFile file, Edition edition, ImportDraft draft)
    {
        var sheets = 0;
        foreach (var sheet in file.IsWorkbook ? Sheets.OfWorkbook(file, draft) : Sheets.OfCsv(file, draft))
        {
            if (SheetName.Match(sheet.Name.Trim()) is { Success: true } name)
            {
                sheets++;
                ReadSheet(sheet, name.Groups["frequency"].Value, name.Groups["flow"].Value, file.IsWorkbook, edition, draft);
            }
            else if (sheet.FirstCells().Any(cell => cell.Trim() == CountryCode))
            {
                draft.Fail("a sheet named Annual, Quarterly or Monthly with Exports or Imports: this one has figures", sheet: sheet.Name);
            }
            else
            {
                draft.Ignore("sheets without figures");
            }
        }

        if (sheets == 0 && draft.Faults.Count == 0)
        {
            draft.Fail("no sheet with figures; expected are '1. Annual Exports' to '6. Monthly Imports'", file.IsWorkbook ? null : 1);
        }
    }

    private static void ReadSheet(Sheet sheet, string frequency, string flow, bool isWorkbook, Edition edition, ImportDraft draft)
    {
        if (sheet.Rows() is not { } rows)
        {
            return;
        }

        var header = rows.FirstOrDefault(row => row.Cells is [var first, ..] && first.Trim() == CountryCode);
        if (header is null)
        {
            draft.Fail($"no header row; its first cell is '{CountryCode}'", sheet: sheet.Name);
            return;
        }

        if (header.Cells is not [_, var second, ..] || second.Trim() != "Country Name")
        {
            draft.Fail(
                "unknown header: 'Country Name' was expected",
                header.Line,
                sheet.Name,
                "B" + header.Line,
                value: header.Cells.Count > 1 ? header.Cells[1] : null
            );
            return;
        }

        var columns = header.Cells.Select(cell => cell.Trim()).Reverse().SkipWhile(cell => cell.Length == 0).Reverse().ToList();
        var periods = columns.Skip(2).Select((cell, index) => (Cell: cell, Index: index + 2, Period: PeriodOf(cell))).ToList();
        foreach (
            var wrong in periods.Where(column =>
                !frequency.StartsWith(column.Period?.Frequency ?? "none", StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            draft.Fail(
                $"unknown header: a period of an {frequency.ToLowerInvariant()} sheet was expected, as 2026, 2026Q1, 2026May",
                sheet: sheet.Name,
                cell: WideLine.Letters(wrong.Index) + header.Line,
                value: wrong.Cell
            );
        }

        var lines = rows.Where(row => row.Line > header.Line && row.Cells.Any(cell => cell.Trim().Length > 0)).ToList();
        var ours = lines.Where(row => row.Cells[0].Trim() == "KZ").ToList();
        if (ours.Count == 0)
        {
            draft.Fail("no row KZ (Kazakhstan)", sheet: sheet.Name);
        }

        for (var other = ours.Count; other < lines.Count; other++)
        {
            draft.Ignore("rows of other countries, and notes");
        }

        foreach (var row in draft.Faults.Count > 0 ? [] : ours)
        {
            ReadRow(new(sheet.Name, columns, row.Cells, 2, row.Line), flow, isWorkbook, edition, draft);
        }
    }

    private static void ReadRow(WideLine line, string flow, bool isWorkbook, Edition edition, ImportDraft draft)
    {
        if (
            line.Cells.Skip(line.Header.Count).Any(cell => cell.Trim().Length > 0)
            || (!isWorkbook && line.Cells.Count != line.Header.Count)
        )
        {
            draft.Fail(
                $"{line.Header.Count} cells expected, {line.Cells.Count} found: the row does not fit its header",
                line.Line,
                line.Section
            );
            return;
        }

        foreach (var (header, value, place, part) in line.Values(isWorkbook))
        {
            if (value.Length == 0)
            {
                draft.Ignore("blank cells");
            }
            else
            {
                var amount = PublishedNumber.Parse(value, 1_000_000, "million");
                var figure = new TradeFigure
                {
                    Reporter = "GBR",
                    Flow = flow.ToLowerInvariant()[..6],
                    Adjustment = "seasonally-adjusted",
                    Valuation = "fob",
                    Period = PeriodOf(header)!.Value.Text,
                    Currency = "GBP",
                    Note = amount?.Value == 0 ? "0 means under £0.5m" : string.Empty,
                };
                draft.AddFigure(figure, amount, edition, place, part, header, value);
            }
        }
    }

    // 1997, 1997Q1, 1997Jan; one edition has a blank in one header: 2024 Sep.
    private static Period? PeriodOf(string header)
    {
        if (PeriodHeader.Match(header) is not { Success: true } parts)
        {
            return null;
        }

        var year = int.Parse(parts.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = Array.IndexOf(Months, parts.Groups["month"].Value);
        return year < 1900 ? null
            : parts.Groups["quarter"].Success
                ? Period.OfQuarter(year, int.Parse(parts.Groups["quarter"].Value, CultureInfo.InvariantCulture))
            : !parts.Groups["month"].Success ? Period.OfYear(year)
            : month < 0 ? null
            : Period.OfMonth(year, month + 1);
    }
}
