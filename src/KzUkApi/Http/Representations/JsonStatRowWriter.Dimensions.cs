using System.Text.Json;

namespace KzUkApi.Http.Representations;

/// <summary>The dimensions of the cube, their categories and units.</summary>
internal sealed partial class JsonStatRowWriter
{
    private static void WriteDimensions(Utf8JsonWriter json, SeriesCube cube)
    {
        json.WriteStartObject("dimension");
        foreach (var dimension in cube.Dimensions.Shared.Concat(cube.Dimensions.Varying ?? []))
        {
            WriteDimension(json, dimension, cube);
        }

        if (cube.Dimensions.Varying is null)
        {
            WriteSeries(json, cube);
        }

        json.WriteStartObject(Period);
        json.WriteString("label", "Period");
        json.WriteStartObject("category");
        WriteTexts(json, "index", cube.Periods);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteDimension(Utf8JsonWriter json, SeriesDimension dimension, SeriesCube cube)
    {
        json.WriteStartObject(dimension.Name);
        json.WriteString("label", dimension.Title);
        json.WriteStartObject("category");
        WriteTexts(json, "index", dimension.Categories.Select(category => category.Code));
        json.WriteStartObject("label");
        foreach (var category in dimension.Categories)
        {
            json.WriteString(category.Code, category.Label);
        }

        json.WriteEndObject();
        if (dimension.Name == Unit && cube.Dimensions.Varying is not null)
        {
            WriteUnits(json, dimension.Categories.Select(category => (
                category.Code,
                category.Code,
                cube.Series.Where(series => (series.ConvertedTo ?? series.ValueUnit) == category.Code)
            )), cube);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteUnits(
        Utf8JsonWriter json,
        IEnumerable<(string Category, string Unit, IEnumerable<ISeriesRow> Series)> units,
        SeriesCube cube
    )
    {
        json.WriteStartObject("unit");
        foreach (var (category, unit, series) in units)
        {
            json.WriteStartObject(category);
            json.WriteString("label", unit);
            json.WriteNumber("decimals", series.SelectMany(row => row.Points).Max(point => cube.Value(point)?.Scale ?? 0));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter json, SeriesCube cube)
    {
        json.WriteStartObject("series");
        json.WriteString("label", "Series");
        json.WriteStartObject("category");
        WriteTexts(json, "index", cube.Series.Select(series => series.Id));
        json.WriteStartObject("label");
        foreach (var series in cube.Series)
        {
            json.WriteString(series.Id, series.ConvertedTo is { } currency ? $"{series.Label}, converted to {currency}" : series.Label);
        }

        json.WriteEndObject();
        WriteUnits(
            json,
            cube.Series.Select(series => (series.Id, series.ConvertedTo ?? series.ValueUnit, Enumerable.Repeat(series, 1))),
            cube
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
