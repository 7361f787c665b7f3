using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources.TradeFlows;

/// <summary>How tests read series.</summary>
internal static class SeriesReading
{
    public const string OnsImports = "dataset=ons-trade-by-country&flow=import";

    public static List<JsonNode> Points(JsonNode series) => [.. series["points"]!.AsArray().Select(point => point!)];

    public static Dictionary<string, JsonNode> ByPeriod(JsonNode series) => Points(series).ToDictionary(point => point.Text("period")!);

    public static decimal Number(JsonNode node, string field) => node[field]!.GetValue<decimal>();

    public static IEnumerable<(string?, int)> Warnings(ApiAnswer answer) =>
        answer.Json["meta"]!["warnings"]!.AsArray().Select(warning => (warning!.Text("code"), warning!["count"]!.GetValue<int>()));
}
