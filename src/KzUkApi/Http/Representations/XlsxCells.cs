using System.Globalization;
using System.Text.RegularExpressions;
using SpreadCheetah;

namespace KzUkApi.Http.Representations;

/// <summary>What a value is in a cell of a workbook, and how wide its column has to be.</summary>
internal static partial class XlsxCells
{
    /// <summary>Where columns are read off from: a table of more lines is written before it is seen.</summary>
    public const int LinesMeasured = 200;

    /// <summary>A cell of a workbook cannot have more characters.</summary>
    private const int LongestCell = 32_767;

    private const int NarrowestColumn = 8;
    private const int WidestColumn = 60;

    private const string Cut = " ... (cut here: a cell has no room for more; CSV has all of it)";

    /// <summary>The calendar of workbooks has a 29 February 1900, and nothing before that year.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    // A text that looks like an escaped character, characters that XML has none of, and the ends of lines: in a cell a line feed.
    [GeneratedRegex(@"_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r\n?")]
    private static partial Regex Special { get; }

    /// <summary>The value as a workbook has it: in a column of dates a whole day is a day, and a part of one stays text.</summary>
    public static object? Value(object? value, bool isDate) => value switch
    {
        string text when isDate && Day(text) is { } day => day,
        string { Length: > LongestCell } text => Beginning(text) + Cut,
        _ => value,
    };

    public static DataCell Of(object? value) => value switch
    {
        null => default,
        DateOnly day when day < FirstDay => new(day.ToString("O", CultureInfo.InvariantCulture)),
        DateOnly day => new(day.ToDateTime(TimeOnly.MinValue)),
        bool truth => new(truth),
        int number => new(number),
        long number => new(number),
        decimal number => new(number),
        double number => new(number),
        _ => new(Text((string)value)),
    };

    /// <summary>The width of a column in characters, by its name and its first cells.</summary>
    public static int Width(IEnumerable<object?> cells) => Math.Clamp(cells.Max(Length) + 2, NarrowestColumn, WidestColumn);

    // ECMA-376, ST_Xstring: _xHHHH_ stands for a character.
    private static string Text(string text) => Special.Replace(text, found =>
        found.ValueSpan[0] == '\r' ? "\n" : string.Create(CultureInfo.InvariantCulture, $"_x{(int)found.ValueSpan[0]:X4}_"));

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Beginning(string text)
    {
        var end = LongestCell - Cut.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
    }

    private static int Length(object? cell) => cell switch
    {
        DateOnly => "2000-12-31".Length,
        _ => CellShape.Text(cell)?.Length ?? 0,
    };
}
