using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>The columns that no two rows of a table share together.</summary>
internal static class TableKeys
{
    public static IReadOnlyList<string> Of(ReferenceTable table) =>
        table.Name == "commodities" ? ["classification", "code"] : table.KeyColumn.Split(", ");
}
