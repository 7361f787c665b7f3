using System.Globalization;
using KzUkApi.Domain.Lists;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;

namespace KzUkApi.Http.Lists;

/// <summary>Says of a list without rows which of its filters, left out, would give some, where nothing else says why it has none.</summary>
/// <remarks>
/// The handler is asked once more for each filter that was given, for one row, all in one state of the data: so every list has the
/// warning, and it follows the same rules as the list. What names rows (<c>id</c>) or only words and orders them is no filter.
/// </remarks>
/// <typeparam name="TQuery">The filters of the list.</typeparam>
internal sealed class EmptyListFilter<TQuery>(OpenSnapshot open, LeftOutFilters filters) : IEndpointFilter
    where TQuery : QueryRecord
{
    private const string Code = "no-rows";

    // Every other warning of a list without rows says why there are none.
    private static readonly string[] NoReasons = ["unknown-id", "as-of-does-not-apply", "undated"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (ListOf(result) is not { Total: 0 } list
            || list.Meta.Warnings.Any(warning => !NoReasons.Contains(warning.Code, StringComparer.Ordinal))
            || !context.Arguments.Any(argument => argument is ListParameters))
        {
            return result;
        }

        // What was said of the list beside its rows stays as it is.
        var (sent, headers) = (context.Arguments.ToArray(), context.HttpContext.Response.Headers);
        var languages = headers.ContentLanguage;
        var page = sent.OfType<ListParameters>().Single();
        var own = page.Value.Chunk is null ? open(context.HttpContext.RequestAborted) : null;
        try
        {
            var given = await OthersAsync(context, sent);
            var without = new List<(string Filter, long Rows)>();
            foreach (var (filter, index, other) in given)
            {
                context.Arguments[index] = other;
                var asked = context.Arguments.Index().First(argument => argument.Item is ListParameters).Index;
                context.Arguments[asked] = ((ListParameters)context.Arguments[asked]!)
                    .Part(new(own ?? page.Value.Chunk!.Snapshot, null, 1));
                if (ListOf(await next(context)) is { Total: > 0 } found && found.Meta.DataVersion == list.Meta.DataVersion)
                {
                    without.Add((filter, found.Total));
                }

                Restore(context, sent);
            }

            // Ids that are not there at all have a warning of their own.
            var tells = given.Count > 0 && (page.Value.Ids is null || without.Count > 0);
            return !tells ? result : list.With(Of([.. given.Select(one => one.Filter)], without));
        }
        finally
        {
            Restore(context, sent);
            headers.ContentLanguage = languages;
            own?.Dispose();
        }
    }

    private static IListResponse? ListOf(object? result) =>
        ((result is INestedHttpResult nested ? nested.Result : result) as IValueHttpResult)?.Value as IListResponse;

    private static void Restore(EndpointFilterInvocationContext context, object?[] sent)
    {
        foreach (var (index, argument) in sent.Index())
        {
            context.Arguments[index] = argument;
        }
    }

    // The same question without each of its filters, where that is still a valid one.
    private async Task<List<(string Filter, int Index, QueryRecord Other)>> OthersAsync(
        EndpointFilterInvocationContext context,
        object?[] sent
    )
    {
        var others = new List<(string, int, QueryRecord)>();
        foreach (var (index, argument) in sent.Index().Where(one => one.Item is TQuery or ListParameters))
        {
            // Ids name rows, and those that are not there have a warning of their own.
            var without = await filters.EachAsync((QueryRecord)argument!, context.HttpContext.RequestAborted);
            others.AddRange(without.Where(one => one.Filter != "id").Select(one => (one.Filter, index, one.Other)));
        }

        return others;
    }

    private static Warning Of(string[] given, List<(string Filter, long Rows)> without)
    {
        var rows = without.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Filter} ({one.Rows})"));
        var detail = without.Count > 0
            ? $"No row passes all filters. Leave out one of these to get rows (in brackets how many): {string.Join(", ", rows)}."
            : $"No row passes the filters, and leaving out one alone of {string.Join(", ", given)} gives none either.";
        return Warning.Of(Code, without.Count, detail) with { Parameters = [.. without.Select(one => one.Filter)] };
    }
}
