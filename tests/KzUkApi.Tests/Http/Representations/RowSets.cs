using System.Text;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Series;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using KzUkApi.Resources.TradeFlows;
using KzUkApi.Tests.Support;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KzUkApi.Tests.Http.Representations;

/// <summary>Rows as the writers get them, and what the writers make of them.</summary>
internal static class RowSets
{
    private static readonly ListPage All = new() { Limit = 100_000 };

    public static async Task<RowSet> TradeFlowsAsync() => Of("trade-flows", (await Api.Server.Services.GetRequiredService<TradeFlowStore>()
        .ListAsync(new TradeFlowFilter { PreferredOnly = false }, All, CancellationToken.None)).Rows);

    public static async Task<RowSet> TradeSeriesAsync(string? frequency = null) =>
        Of(
            "trade-flows-series",
            (
                await Api
                    .Server.Services.GetRequiredService<TradeSeriesStore>()
                    .ListAsync(
                        new TradeSeriesFilter
                        {
                            Figures = new(),
                            Flows = null,
                            Series = new(frequency is null ? null : [frequency], new(), SeriesView.Level, null),
                        },
                        All,
                        CancellationToken.None
                    )
            )
                .Found!
                .Rows
        );

    /// <summary>The rows in chunks of seven, so that several are needed.</summary>
    public static RowSet Of<T>(string name, IReadOnlyList<T> rows, params Warning[] warnings)
        where T : class => new(name, Contract<T>(), Meta(warnings), $"{ApiServer.PublicUrl}/v1/{name}", rows.Count, ChunksAsync(rows));

    public static JsonTypeInfo Contract<T>() =>
        Api.Server.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions.GetTypeInfo(typeof(T));

    public static async Task<byte[]> WrittenAsync(Format format, RowSet rows)
    {
        using var output = new MemoryStream();
        await RowWriters.Of(format)!.WriteAsync(rows, output, CancellationToken.None);
        return output.ToArray();
    }

    public static async Task<string> TextAsync(Format format, RowSet rows) =>
        new UTF8Encoding(false, true).GetString(await WrittenAsync(format, rows));

    private static ListMeta Meta(Warning[] warnings) =>
        new()
        {
            DataVersion = "0123456789ab",
            AsOf = null,
            Warnings = warnings,
            Attribution = "Somebody",
        };

    private static async IAsyncEnumerable<IReadOnlyList<object>> ChunksAsync<T>(IEnumerable<T> rows)
        where T : class
    {
        foreach (var chunk in rows.Chunk(7))
        {
            await Task.Yield();
            yield return chunk;
        }
    }
}
