using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.Extensions.Options;

namespace KzUkApi.Http.Lists;

/// <summary>Answers a list with all its rows: its handler is asked for part after part, all of one state of the data.</summary>
internal sealed class RowResponses(OpenSnapshot open, ScratchFolder scratch, IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json)
{
    private const int RowsAtATime = 2000;

    public async Task<object?> RespondAsync(AnswerContext asked)
    {
        var snapshot = open(asked.Http.RequestAborted);
        var most = asked.Context.Arguments.OfType<ListParameters>().FirstOrDefault()?.MostRows ?? int.MaxValue;
        try
        {
            var first = await PartAsync(asked, snapshot, null, most);
            if (first.List is not { } list)
            {
                snapshot.Dispose();
                return first.Result;
            }

            var format = asked.Request.Format;
            // The links of a page are none of the whole list.
            asked.Http.Response.Headers.Remove(ResponseCacheHeaders.Link);
            asked.Http.Response.SetWarnings(list.Meta.Warnings);
            var (name, total) = (Name(asked.Request), Math.Min(list.Total, most));
            var rows = new RowSet(
                name,
                (JsonTypeInfo)json.Value.SerializerOptions.GetTypeInfo(list.RowType),
                list.Meta,
                asked.Http.PublicUrl(asked.Request.Path) + asked.Request.Query(),
                total,
                ChunksAsync(asked, snapshot, list, first.Chunk, most)
            )
            {
                Scratch = scratch,
                ByteOrderMark = asked.Request.Value(RepresentationParameters.ByteOrderMark) is not null,
                Days = asked.Context.Arguments.Asked()?.Vintages,
                Fields = asked.Request.Value(FieldsRule.Name)?.Split(','),
            };
            return new StreamedBody(
                format.IsText ? $"{format.MediaType}; charset=utf-8" : format.MediaType,
                $"{name}-{list.Meta.DataVersion}.{format.Extension}",
                (output, token) => RowWriters.Of(format)!.WriteAsync(rows, output, token))
            {
                Rows = total,
                Snapshot = snapshot,
            };
        }
        catch
        {
            snapshot.Dispose();
            throw;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyList<object>> ChunksAsync(
        AnswerContext asked,
        IDataSnapshot snapshot,
        IListResponse first,
        ListChunk chunk,
        int most,
        [EnumeratorCancellation] CancellationToken token = default
    )
    {
        // A list that is computed as a whole comes as a whole, however few rows are wanted.
        IReadOnlyList<object> rows = first.Rows.Count > most ? [.. first.Rows.Take(most)] : first.Rows;
        yield return rows;
        var left = most - rows.Count;
        while (left > 0 && chunk.Next is { } after)
        {
            token.ThrowIfCancellationRequested();
            var part = await PartAsync(asked, snapshot, after, left);
            chunk = part.Chunk;
            left -= part.List!.Rows.Count;
            yield return part.List.Rows;
        }
    }

    private static async Task<(IListResponse? List, object? Result, ListChunk Chunk)> PartAsync(
        AnswerContext asked,
        IDataSnapshot snapshot,
        string? after,
        int most
    )
    {
        var arguments = asked.Context.Arguments;
        var chunk = new ListChunk(snapshot, after, Math.Min(RowsAtATime, most));
        foreach (var (index, argument) in arguments.Index().ToList())
        {
            arguments[index] = argument switch
            {
                ListParameters page => page.Part(chunk),
                OneSeriesQuery one => one.Part(chunk),
                _ => argument,
            };
        }

        var result = await asked.Next(asked.Context);
        var inner = result is INestedHttpResult nested ? nested.Result : result;
        return ((inner as IValueHttpResult)?.Value as IListResponse, inner, chunk);
    }

    /// <summary>A name that tells what the file has: the list, and what it was narrowed to.</summary>
    private static string Name(CanonicalRequest request)
    {
        const int longest = 80;
        var words = request.Parameters
            .Where(parameter => parameter.Key is not ("format" or "dataVersion" or "lang" or "bom" or FieldsRule.Name))
            .SelectMany(parameter => parameter.Key switch
            {
                "asOf" => ["as-of", parameter.Value],
                RepresentationParameters.Limit => ["first", parameter.Value],
                _ => new[] { parameter.Value },
            });
        var name = string.Join('-', words.Prepend(request.Path["/v1/".Length..]));
        var plain = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'));
        return (plain.Length <= longest ? plain : plain[..longest]).Trim('-');
    }
}
