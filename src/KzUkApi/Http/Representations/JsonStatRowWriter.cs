using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Series;

namespace KzUkApi.Http.Representations;

/// <summary>JSON-stat 2.0: one dataset; what tells the series apart, and the period, are its dimensions.</summary>
/// <remarks>
/// Its cube needs every period of every series before the first value, so series are gathered first. Values are converted where that is
/// asked for. Values, statuses and what else is known of a point are sparse, under the number of their cell. A gap has no value and the
/// reason as its status.
/// </remarks>
internal sealed partial class JsonStatRowWriter : IRowWriter
{
    private const string Period = "period";
    private const string Unit = "unit";

    private static readonly string[] Whole = ["series"];

    public Format Format => Format.JsonStat;

    public async Task WriteAsync(RowSet rows, Stream output, CancellationToken token)
    {
        var series = new List<ISeriesRow>();
        await foreach (var chunk in rows.Chunks.WithCancellation(token))
        {
            series.AddRange(chunk.Cast<ISeriesRow>());
        }

        var buffer = new ArrayBufferWriter<byte>();
        await using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = rows.RowType.Options.Encoder });
        WriteDataset(json, rows, new SeriesCube(series));
        await json.FlushAsync(token);
        await output.WriteAsync(buffer.WrittenMemory, token);
        await output.FlushAsync(token);
    }

    private static void WriteDataset(Utf8JsonWriter json, RowSet rows, SeriesCube cube)
    {
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("href", rows.Address);
        json.WriteString("label", $"Kazakhstan - United Kingdom: {rows.Name}");
        json.WriteString("source", string.Join("; ", cube.Sources.Select(source => source.Publisher).Distinct(StringComparer.Ordinal)));
        if (cube.LastPublished is { } published)
        {
            json.WriteString("updated", published);
        }

        WriteTexts(json, "note", [.. Converted(cube), .. rows.Meta.Warnings.Select(warning => warning.Detail)]);
        var dimensions = cube.Dimensions;
        List<SeriesDimension> real = [.. dimensions.Shared, .. dimensions.Varying ?? []];
        WriteTexts(json, "id", [.. real.Select(dimension => dimension.Name), .. dimensions.Varying is null ? Whole : [], Period]);
        json.WriteStartArray("size");
        real.ForEach(dimension => json.WriteNumberValue(dimension.Categories.Count));
        if (dimensions.Varying is null)
        {
            json.WriteNumberValue(cube.Series.Count);
        }

        json.WriteNumberValue(cube.Periods.Count);
        json.WriteEndArray();
        json.WriteStartObject("role");
        WriteTexts(json, "time", [Period]);
        WriteTexts(json, "metric", dimensions.Varying is null ? Whole : [Unit]);
        json.WriteEndObject();
        WriteDimensions(json, cube);
        WriteCells(json, "value", cube, point => cube.Value(point) is not null, point => json.WriteNumberValue(cube.Value(point)!.Value));
        WriteCells(json, "status", cube, point => Status(point, cube).Length > 0, point => json.WriteStringValue(Status(point, cube)));
        WriteExtension(json, rows, cube);
        json.WriteEndObject();
    }

    private static void WriteCells(
        Utf8JsonWriter json,
        string name,
        SeriesCube cube,
        Func<SeriesPoint, bool> has,
        Action<SeriesPoint> write
    )
    {
        json.WriteStartObject(name);
        foreach (var (cell, point) in cube.Cells.Where(cell => has(cell.Point)))
        {
            json.WritePropertyName(cell.ToString(CultureInfo.InvariantCulture));
            write(point);
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Converted(SeriesCube cube) => cube.Currency is { } currency
        ?
        [
            $"Values are converted to {currency} by the average rates of each period ({string.Join(", ", cube.RateMethods)}); "
                + "extension.points has the rate of each and the figure as published. A cell without a rate has no value.",
        ]
        : [];

    // A plain published value has none.
    private static string Status(SeriesPoint point, SeriesCube cube) =>
        point.Reason
        ?? (cube.Currency is null ? null : point.NotConverted)
        ?? string.Join(
            ' ',
            new[]
            {
                point.Qualifier is "exact" ? null : point.Qualifier,
                point.Status is "normal" ? null : point.Status,
                point.Derived ? "derived" : null,
            }.OfType<string>()
        );

    private static void WriteExtension(Utf8JsonWriter json, RowSet rows, SeriesCube cube)
    {
        var options = rows.RowType.Options;
        json.WriteStartObject("extension");
        json.WriteString("dataVersion", rows.Meta.DataVersion);
        json.WriteString("asOf", rows.Meta.AsOf?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("attribution", rows.Meta.Attribution);
        json.WriteStartObject("series");
        foreach (var series in cube.Series)
        {
            json.WriteStartObject(series.Id);
            foreach (var field in rows.RowType.Properties.Where(field => field.Get is not null && field.Name is not ("id" or "points")))
            {
                json.WritePropertyName(field.Name);
                JsonSerializer.Serialize(json, field.Get!(series), options.GetTypeInfo(field.PropertyType));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        var contract = (JsonTypeInfo<SeriesPoint>)options.GetTypeInfo(typeof(SeriesPoint));
        WriteCells(json, "points", cube, _ => true, point => JsonSerializer.Serialize(json, point, contract));
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
