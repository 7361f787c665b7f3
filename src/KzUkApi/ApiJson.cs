using System.Text.Json.Serialization;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Milestones;
using KzUkApi.TradeFlows;

namespace KzUkApi;

/// <summary>Every shape that goes over the wire, serialised by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ListAnswer<Milestone>))]
[JsonSerializable(typeof(ListAnswer<TradeFlow>))]
[JsonSerializable(typeof(TradeFlowDetail))]
internal sealed partial class ApiJson : JsonSerializerContext;
