using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>The types of columns, in the words that Table Schema and CSV on the Web share.</summary>
internal static class ColumnTypes
{
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Boolean = "boolean";
    public const string Text = "string";

    public static string Of(Column column) => column switch
    {
        _ when IsStoredNumber(column) => Integer,
        DecimalColumn => Number,
        YesNoColumn => Boolean,
        _ => Text,
    };

    /// <summary>Whether the store has the cell as a number; every other cell comes as text.</summary>
    public static bool IsStoredNumber(Column column) => column is WholeNumberColumn;

    /// <summary>The only values that the column has; null where it is open.</summary>
    public static IReadOnlyList<string>? Values(Column column) => column.ClosedList is { } list ? [.. list.Values] : null;
}
