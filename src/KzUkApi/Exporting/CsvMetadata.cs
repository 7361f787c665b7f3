using System.Text.Json.Nodes;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>The description of one CSV file, as CSV on the Web has it (W3C, Metadata Vocabulary for Tabular Data).</summary>
internal static class CsvMetadata
{
    public static byte[] Of(RecordDefinition table, string address)
    {
        var name = ExportStore.NameOf(table);
        return IndentedJson.Indented(new()
        {
            ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }),
            ["url"] = address,
            ["dc:title"] = name,
            ["dc:description"] = table.Description,
            ["dc:license"] = new JsonObject { ["@id"] = DataPackage.OpenGovernmentLicence },
            ["dialect"] = new JsonObject { ["encoding"] = "utf-8", ["lineTerminators"] = new JsonArray("\n"), ["header"] = true },
            ["tableSchema"] = new JsonObject
            {
                ["columns"] = new JsonArray([.. table.Columns.Select(column => Column(column))]),
                ["primaryKey"] = new JsonArray([.. table.KeyColumns.Select(key => (JsonNode)key.Name)]),
            },
        });
    }

    private static JsonObject Column(Column column)
    {
        var description = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["dc:description"] = column.Meaning,
            ["required"] = column.Required,
            ["datatype"] = DataType(column),
        };
        if (column is ListColumn or SignatoriesColumn)
        {
            description["separator"] = ";";
        }

        return description;
    }

    private static JsonNode DataType(Column column) =>
        ColumnTypes.IsStoredNumber(column) ? "integer"
        : ColumnTypes.Of(column) == ColumnTypes.Number ? "decimal"
        : column is YesNoColumn ? new JsonObject { ["base"] = "boolean", ["format"] = "yes|no" }
        : ColumnTypes.Values(column) is { } values
            ? new JsonObject
            {
                ["base"] = "string",
                ["format"] = $"^({string.Join('|', values.Select(System.Text.RegularExpressions.Regex.Escape))})$",
            }
        : "string";
}
