using System.Globalization;
using System.Xml;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing.Formats;

/// <summary>
/// How far the cells of a sheet reach that have content. What a sheet says of its own size may be far more, and the reader of
/// workbooks would fill all of it with empty cells.
/// </summary>
internal readonly record struct SheetExtent(int Rows, int Columns)
{
    /// <summary>Many times what the published workbooks have.</summary>
    public const int MostRows = 10_000;
    public const int MostColumns = 2_000;
    public const int MostCells = 1_000_000;

    /// <summary>As Excel allows.</summary>
    private const int LastColumn = 16_384;
    private const int LongestText = 32_767;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <summary>What is too large in the sheet; null where nothing is.</summary>
    public string? Excess =>
        Rows > MostRows ? $"a sheet of at most {MostRows} rows; cells with content reach to row {Rows}"
        : Columns > MostColumns
            ? $"a sheet of at most {MostColumns} columns; cells with content reach to column {WideLine.Letters(Columns - 1)}, "
                + $"the {Columns}th"
        : (long)Rows * Columns > MostCells
            ? $"a sheet of at most {MostCells} cells; its {Rows} rows of {Columns} columns have {(long)Rows * Columns}"
        : null;

    /// <summary>Looks through the XML of a sheet, or of the texts that sheets share, in hardly any memory.</summary>
    public static SheetExtent Of(Stream part, CancellationToken token)
    {
        using var reader = XmlReader.Create(part, Settings);
        var (row, column, extent) = (0, 0, default(SheetExtent));
        bool? named = null;
        while (reader.Read())
        {
            token.ThrowIfCancellationRequested();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                var next = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : row + 1;
                (row, column) = next > row ? (next, 0) : throw new DamagedFileException($"row {next} stands after row {row}");
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" or "si" })
            {
                var reference = reader.GetAttribute("r");
                named ??= reference is not null;
                column =
                    named != (reference is not null)
                        ? throw new DamagedFileException($"some cells of row {row} say where they stand, and some do not")
                    : reference is null ? column + 1
                    : ColumnOf(reference);
                if (HasText(reader))
                {
                    extent = new(Math.Max(extent.Rows, row), Math.Max(extent.Columns, column));
                }
            }

            if (row == 0 && column > MostCells)
            {
                throw new DamagedFileException($"sheets share more than {MostCells} texts");
            }
        }

        return row == 0 ? default : extent;
    }

    // Reads a cell to its end.
    private static bool HasText(XmlReader reader)
    {
        var (isEmpty, depth, length, buffer) = (reader.IsEmptyElement, reader.Depth, 0, new char[1024]);
        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            for (
                var read = IsText(reader) ? reader.ReadValueChunk(buffer, 0, buffer.Length) : 0;
                read > 0;
                read = reader.ReadValueChunk(buffer, 0, buffer.Length)
            )
            {
                length += read;
                if (length > LongestText)
                {
                    throw new DamagedFileException($"a cell has more than {LongestText} characters");
                }
            }
        }

        return length > 0;
    }

    private static bool IsText(XmlReader reader) =>
        reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * 26) + letter - 'A' + 1;
        }

        return column is > 0 and <= LastColumn ? column : throw new DamagedFileException($"'{Truncated.Of(reference)}' is no cell");
    }
}
