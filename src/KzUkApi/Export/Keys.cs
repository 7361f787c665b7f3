using KzUkApi.Data.Loading;

namespace KzUkApi.Export;

/// <summary>The columns that no two rows of a table share together.</summary>
internal static class Keys
{
    public static IReadOnlyList<string> Of(ReferenceTable table) => table.Name == "commodities" ? ["classification", "code"] : table.KeyColumn.Split(", ");
}
