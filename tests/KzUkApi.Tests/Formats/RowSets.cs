using System.Text;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Http.Formats;
using KzUkApi.Http.Lists;
using KzUkApi.Tests.Support;
using KzUkApi.TradeFlows;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KzUkApi.Tests.Formats;

/// <summary>Rows as the writers get them, and what the writers make of them.</summary>
internal static class RowSets
{
    private const string All = "100000";

    public static async Task<RowSet> TradeFlows() => Of("trade-flows", (await Api.Server.Services.GetRequiredService<TradeFlowStore>()
        .List(new TradeFlowQuery { Figures = "all" }, new ListParameters { Limit = All }, CancellationToken.None)).Rows);

    public static async Task<RowSet> TradeSeries(string? frequency = null) => Of("trade-flows-series", (await Api.Server.Services.GetRequiredService<TradeSeriesStore>()
        .List(new TradeSeriesQuery { Frequency = frequency }, new ListParameters { Limit = All }, CancellationToken.None)).Found!.Rows);

    /// <summary>The rows in chunks of seven, so that several are needed.</summary>
    public static RowSet Of<T>(string name, IReadOnlyList<T> rows, params Warning[] warnings)
        where T : class => new(name, Contract<T>(), Meta(warnings), $"{ApiServer.PublicUrl}/v1/{name}", rows.Count, Chunks(rows));

    public static JsonTypeInfo Contract<T>() => Api.Server.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(typeof(T));

    public static async Task<byte[]> Written(Format format, RowSet rows)
    {
        using var output = new MemoryStream();
        await RowWriters.Of(format)!.Write(rows, output, CancellationToken.None);
        return output.ToArray();
    }

    public static async Task<string> Text(Format format, RowSet rows) => new UTF8Encoding(false, true).GetString(await Written(format, rows));

    private static ListMeta Meta(Warning[] warnings) => new() { DataVersion = "0123456789ab", AsOf = null, Warnings = warnings, Attribution = "Somebody" };

    private static async IAsyncEnumerable<IReadOnlyList<object>> Chunks<T>(IEnumerable<T> rows)
        where T : class
    {
        foreach (var chunk in rows.Chunk(7))
        {
            await Task.Yield();
            yield return chunk;
        }
    }
}
