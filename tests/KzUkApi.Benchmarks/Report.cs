using System.Globalization;
using System.Text;
using System.Text.Json;
using KzUkApi.Benchmarks.Measuring;

namespace KzUkApi.Benchmarks;

/// <summary>The outcome of a run, as a table to read and as JSON to compare.</summary>
internal sealed class Report(string folder)
{
    private readonly List<Outcome> _outcomes = [];

    public void Add(IEnumerable<Outcome> outcomes) => _outcomes.AddRange(outcomes);

    public string Markdown()
    {
        var text = new StringBuilder("| path | measured | yardstick | ratio | target | kept |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var outcome in _outcomes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {outcome.Path} | {Text(outcome.Measured)} | {Text(outcome.Yardstick)} "
                + $"| {outcome.Ratio:0.00} | {outcome.Limit} | {(outcome.Kept is { } kept ? kept ? "yes" : "no" : "not measured")} |\n");
        }

        foreach (var outcome in _outcomes.Where(outcome => outcome.Note is not null))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{outcome.Path}: {outcome.Note}\n");
        }

        return text.ToString();
    }

    /// <summary>Writes results.md and results.json into the folder of the benchmarks.</summary>
    public void Write()
    {
        File.WriteAllText(Path.Combine(folder, "results.md"), Markdown());
        using var file = File.Create(Path.Combine(folder, "results.json"));
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (var outcome in _outcomes)
        {
            json.WriteStartObject();
            json.WriteString("path", outcome.Path);
            Write(json, "measured", outcome.Measured);
            Write(json, "yardstick", outcome.Yardstick);
            if (outcome.Ratio is { } ratio)
            {
                json.WriteNumber("ratio", Math.Round(ratio, 4));
            }
            else
            {
                json.WriteNull("ratio");
            }

            json.WriteString("target", outcome.Limit);
            json.WriteString("kept", outcome.Kept?.ToString() ?? "not measured");
            json.WriteString("note", outcome.Note);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Sample? sample)
    {
        if (sample is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("name", sample.Name);
        json.WriteString("unit", sample.Unit);
        json.WriteNumber("median", Math.Round(sample.Median, 4));
        json.WriteNumber("spread", Math.Round(sample.Spread, 4));
        json.WriteStartArray("rounds");
        foreach (var value in sample.Values)
        {
            json.WriteNumberValue(Math.Round(value, 4));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Text(Sample? sample)
    {
        if (sample is null)
        {
            return string.Empty;
        }

        var median = sample.Median.ToString(sample.Median >= 100 ? "N0" : "0.00", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{sample.Name}: {median} {sample.Unit} ±{sample.Spread:P0}");
    }
}
