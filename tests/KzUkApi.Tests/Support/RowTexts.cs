using KzUkApi.Storage.Dataset;

namespace KzUkApi.Tests.Support;

/// <summary>Rows of the dataset as a file has them: texts by the name of their column.</summary>
internal static class RowTexts
{
    public static string Cell(this DatasetRow row, string column) => row.Text(row.Table.Columns.Single(one => one.Name == column));

    public static Dictionary<string, string> Cells(this DatasetRow row) => new(row.Texts(), StringComparer.Ordinal);

    public static DatasetRow Of(string table, IReadOnlyDictionary<string, string> cells) =>
        DatasetRow.OfTexts(RecordDefinitions.Of(table), RecordDefinitions.Of(table).Stored, cells);
}
