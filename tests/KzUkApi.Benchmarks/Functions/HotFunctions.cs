using BenchmarkDotNet.Attributes;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace KzUkApi.Benchmarks.Functions;

/// <summary>The functions that every request, or every row, goes through.</summary>
[MemoryDiagnoser]
public class HotFunctions
{
    private const string Tag = "\"bWD1aSQ0JlhP0MHYxXm5\"";

    private static readonly string Text = new Cursor("5bdb663d618a", "ff8900ff", "kaz-import-goods-total-1993-oec").ToString();
    private static readonly FormatsMetadata Formats = new(true, Format.Json, Format.Ndjson);
    private static readonly StringValues Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    private static readonly HeaderDictionary Conditional = new() { ["If-None-Match"] = Tag };

    [Benchmark]
    public bool Condition() =>
        Preconditions.Evaluate(Conditional, Tag, DateTimeOffset.UnixEpoch) == KzUkApi.Http.Caching.RequestCondition.NotModified;

    [Benchmark]
    public string Coding() => ContentCodings.Choose("gzip, deflate, br").Name;

    [Benchmark]
    public string? Accept() => Negotiation.Choose(Formats.Formats, Browser)?.Name;

    [Benchmark]
    public bool ReadCursor() => Cursor.Read(Text) is not null;

    [Benchmark]
    public bool ReadPeriod() => Period.TryParse("2023-01/2023-08", out _);

    [Benchmark]
    public long? Bounds() => Interval.Of(1_800_000_000, 100_000_000, "exact").Lower;

    [Benchmark]
    public int Fold() => TextFolding.Words("Қасым-Жомарт Кемелұлы Тоқаев").Length;
}
