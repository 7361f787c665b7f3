using System.Text.Json.Nodes;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>The description of the archive: a Tabular Data Package, made of the columns that the loader checks.</summary>
internal static class DataPackage
{
    public const string OpenGovernmentLicence = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public static byte[] Of(string dataVersion, IReadOnlyList<(RecordDefinition Table, long Bytes, string Hash)> tables) =>
        IndentedJson.Indented(
            new()
            {
                ["profile"] = "tabular-data-package",
                ["name"] = "kzuk",
                ["title"] = "Kazakhstan - United Kingdom: trade, investment, agreements, meetings, statements",
                ["description"] =
                    "Published figures and facts, each with its source. README.md is the data dictionary, "
                        + $"LICENCES.md has the licences. {ListResponses.Attribution}",
                ["version"] = dataVersion,
                ["licenses"] = new JsonArray(
                    new JsonObject
                    {
                        ["name"] = "OGL-UK-3.0",
                        ["title"] = "Open Government Licence v3.0 (UK figures)",
                        ["path"] = OpenGovernmentLicence,
                    }
                ),
                ["resources"] = new JsonArray([.. tables.Select(table => Resource(table.Table, table.Bytes, table.Hash))]),
            }
        );

    private static JsonObject Resource(RecordDefinition table, long bytes, string hash) =>
        new()
        {
            ["profile"] = "tabular-data-resource",
            ["name"] = ExportStore.NameOf(table),
            ["description"] = table.Description,
            ["path"] = table.File,
            ["format"] = "csv",
            ["mediatype"] = "text/csv",
            ["encoding"] = "utf-8",
            ["bytes"] = bytes,
            ["hash"] = $"sha256:{hash}",
            ["dialect"] = new JsonObject
            {
                ["delimiter"] = ",",
                ["lineTerminator"] = "\n",
                ["quoteChar"] = "\"",
                ["doubleQuote"] = true,
                ["header"] = true,
            },
            ["schema"] = Schema(table),
        };

    private static JsonObject Schema(RecordDefinition table)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Columns.Select(column => Field(table, column))]),
            ["missingValues"] = new JsonArray(string.Empty),
            ["primaryKey"] = new JsonArray([.. table.KeyColumns.Select(key => (JsonNode)key.Name)]),
        };
        var references = table.Columns.OfType<ReferenceColumn>().ToList();
        if (references.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. references.Select(Reference)]);
        }

        return schema;
    }

    private static JsonObject Field(RecordDefinition table, Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = ColumnTypes.Of(column),
            ["description"] = column.Meaning,
        };
        var constraints = new JsonObject();
        if (column.Required)
        {
            constraints["required"] = true;
        }

        if (ColumnTypes.Values(column) is { } values)
        {
            constraints["enum"] = new JsonArray([.. values.Select(value => Value(column, value))]);
        }

        if (column is YesNoColumn)
        {
            field["trueValues"] = new JsonArray("yes");
            field["falseValues"] = new JsonArray("no");
        }

        if (constraints.Count > 0)
        {
            field["constraints"] = constraints;
        }

        return field;
    }

    private static JsonNode Value(Column column, string value) =>
        ColumnTypes.IsStoredNumber(column) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : value;

    private static JsonObject Reference(ReferenceColumn column)
    {
        var other = RecordDefinitions.Of(column.Table);
        return new()
        {
            ["fields"] = column.Name,
            ["reference"] = new JsonObject { ["resource"] = ExportStore.NameOf(other), ["fields"] = other.KeyNames },
        };
    }
}
