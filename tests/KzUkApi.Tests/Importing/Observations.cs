using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Answers of the ONS beta API, made of the extract that is a sample.</summary>
internal static class Observations
{
    /// <summary>Every month of the sample in one answer, a blank where it has none, and the aggregates beside Kazakhstan.</summary>
    public static string OfTheSample()
    {
        var series = JsonNode.Parse(ImportStore.SampleText("ons-cmd-trade-v65-kz.json"))!["series"]!;
        var months = series["EX"]!.AsObject().Select(month => month.Key).ToList();
        var observations = new[] { "EX", "IM" }.SelectMany(direction => months.SelectMany(month => new[]
        {
            One("KZ", direction, month, series[direction]![month]?.ToJsonString() ?? string.Empty), One("W1", direction, month, "30000"),
        }));
        return Answer([.. observations]).ToJsonString();
    }

    public static JsonObject Answer(params JsonNode[] observations) =>
        new()
        {
            ["dimensions"] = new JsonObject
            {
                ["StandardIndustrialTradeClassification"] = new JsonObject { ["option"] = new JsonObject { ["id"] = "T" } },
            },
            ["observations"] = new JsonArray(observations),
            ["total_observations"] = observations.Length,
        };

    public static JsonNode One(string country, string direction, string month, string observation) => new JsonObject
    {
        ["dimensions"] = new JsonObject
        {
            ["CountriesAndTerritories"] = new JsonObject { ["id"] = country },
            ["Direction"] = new JsonObject { ["id"] = direction },
            ["Time"] = new JsonObject { ["id"] = month },
        },
        ["observation"] = observation,
    };
}
