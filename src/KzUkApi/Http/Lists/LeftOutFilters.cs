using KzUkApi.Http.Parameters;

namespace KzUkApi.Http.Lists;

/// <summary>What a request without one of its filters would be, and which of these would give rows, for lists and pictures.</summary>
internal sealed class LeftOutFilters(OpenListsReader lists, TimeProvider clock)
{
    // What only words, orders, computes or draws the rows.
    private static readonly string[] NoFilters =
        ["sort", "limit", "cursor", "units", "convertTo", "latest", "lang", "width", "theme", "scale"];

    /// <summary>For each filter that was sent, its parameter and the same query without it, where that is still a valid one.</summary>
    public async Task<IReadOnlyList<(string Filter, TQuery Other)>> EachAsync<TQuery>(TQuery query, CancellationToken token)
        where TQuery : QueryRecord
    {
        var (known, today) = (await lists(token), DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        string[] sent = [.. QueryParser.Of(query with { }, known, today).Canonical().Select(parameter => parameter.Key)];
        return
        [
            .. from property in new QueryTexts(query).Properties
               let name = QueryTexts.NameOf(property)
               where sent.Contains(name, StringComparer.Ordinal) && !NoFilters.Contains(name, StringComparer.Ordinal)
               let other = QueryTexts.Without(query, property)
               where !QueryParser.Validated(other, known, today).Errors.Any()
               select (name, other),
        ];
    }

    /// <summary>Where a picture has nothing to show: each parameter that, left out, would give something.</summary>
    /// <param name="hasRows">Whether anything passes the filters; one row of it is enough.</param>
    public async Task<IReadOnlyList<string>> EmptyingAsync<TQuery, TPicture>(
        TQuery query,
        TPicture picture,
        Func<TQuery, ListPage, Task<bool>> hasRows,
        CancellationToken token
    )
        where TQuery : QueryRecord
        where TPicture : Query<ChartRequest>
    {
        var others = (await EachAsync(query, token)).Select(one => (one.Filter, one.Other, Picture: picture))
            .Concat((await EachAsync(picture, token)).Select(one => (one.Filter, Other: query, Picture: one.Other)));
        var emptying = new List<string>();
        foreach (var (filter, other, page) in others)
        {
            if (await hasRows(other, page.Value.Page(1, hasFilters: true)))
            {
                emptying.Add(filter);
            }
        }

        return emptying;
    }
}
