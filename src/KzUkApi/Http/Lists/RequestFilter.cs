using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;
using Microsoft.Extensions.Options;

namespace KzUkApi.Http.Lists;

/// <summary>Reads the code lists that come with the data.</summary>
internal delegate Task<OpenLists> OpenListsReader(CancellationToken token);

/// <summary>Tells which query records an operation takes, for the contract.</summary>
internal sealed record QueryMetadata(params Type[] Queries);

/// <summary>
/// Refuses a request with an unknown, repeated or wrong parameter before the handler sees it, naming all that is wrong; states
/// the valid one in its canonical spelling.
/// </summary>
/// <typeparam name="TQuery">The operation's own parameters.</typeparam>
/// <typeparam name="TShared">Parameters that it shares with others.</typeparam>
/// <typeparam name="TWords">The language of its words; <see cref="NoQuery"/> where it has none.</typeparam>
internal sealed class RequestFilter<TQuery, TShared, TWords>(
    OpenListsReader lists,
    TimeProvider clock,
    IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json
) : IEndpointFilter
    where TQuery : QueryRecord
    where TShared : QueryRecord
    where TWords : QueryRecord
{
    private const int MostErrors = 20;

    private static readonly string[] Own = [
        .. new[] { typeof(TQuery), typeof(TShared), typeof(TWords) }.SelectMany(QueryTexts.NamesOf).Order(StringComparer.Ordinal),
    ];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var query = http.Request.Query;
        var formats = http.GetEndpoint()!.Metadata.GetMetadata<FormatsMetadata>()?.Of(http);
        var allowed = formats is null ? Own : [.. Own.Union(RepresentationParameters.Names(formats)).Order(StringComparer.Ordinal)];

        // Whether the process lives must not depend on the data.
        var open = Own.Length == 0 ? OpenLists.None : await lists(http.RequestAborted);
        var parsed = Parsed(context, open, formats);
        var names = ParameterNames.Check(http.Request, allowed, name => parsed.Any(query => query.TakesSeveral(name))).ToList();
        var refused = names.Select(error => error.Parameter).ToHashSet(StringComparer.Ordinal);
        var values = parsed.SelectMany(query => query.Errors)
            .Concat(formats is null ? [] : RepresentationParameters.Check(query, formats))
            .Where(error => !refused.Contains(error.Parameter));
        List<ParameterError> errors = [.. names, .. values];
        if (errors.Count > 0)
        {
            return Refusal(errors);
        }

        if (formats is not null)
        {
            return await AnswerAsync(context, next, formats, parsed);
        }

        http.Response.Headers.CacheControl = "no-store";
        return await next(context);
    }

    private static async ValueTask<object?> AnswerAsync(
        EndpointFilterInvocationContext context,
        EndpointFilterDelegate next,
        FormatsMetadata formats,
        IReadOnlyList<QueryParser> parsed
    )
    {
        var http = context.HttpContext;
        if (RepresentationParameters.Chosen(http.Request, formats) is not { } format)
        {
            return RepresentationParameters.NotAcceptable(formats);
        }

        var days = SeriesParameters.NotFor(context.Arguments.OfType<ListParameters>().FirstOrDefault(), format);
        if (RepresentationParameters.NotFor(http.Request.Query, format).Concat(days).ToList() is { Count: > 0 } unfit)
        {
            return Refusal(unfit);
        }

        http.Features.Set(Canonical(context, parsed, format));
        return await next(context);
    }

    private static CanonicalRequest Canonical(
        EndpointFilterInvocationContext context,
        IReadOnlyList<QueryParser> parsed,
        Format format
    )
    {
        var http = context.HttpContext;
        var parameters = parsed.SelectMany(query => query.Canonical())
            .Where(parameter => parameter.Key != RepresentationParameters.FormatName)
            .ToList();
        if (context.Arguments.OfType<LanguageQuery>().FirstOrDefault() is { } language)
        {
            parameters.RemoveAll(parameter => parameter.Key == "lang");
            parameters.Add(KeyValuePair.Create("lang", http.LabelLanguage(language)));
        }

        var version = http.Request.Query[RepresentationParameters.DataVersion].ToString().ToLowerInvariant();
        if (version.Length > 0)
        {
            parameters.Add(KeyValuePair.Create(RepresentationParameters.DataVersion, version));
        }

        if (RepresentationParameters.WantsMark(http.Request.Query))
        {
            parameters.Add(KeyValuePair.Create(RepresentationParameters.ByteOrderMark, RepresentationParameters.Truth[0]));
        }

        // A list in one piece has every row, unless it is told how many: there the number of a page means something too.
        if (RowWriters.Of(format) is not null
            && context.Arguments.OfType<ListParameters>().FirstOrDefault() is { Limit: not null } page)
        {
            parameters.RemoveAll(parameter => parameter.Key == RepresentationParameters.Limit);
            parameters.Add(
                KeyValuePair.Create(RepresentationParameters.Limit, page.Value.Limit.ToString(CultureInfo.InvariantCulture))
            );
        }

        var pinned = version.Length > 0 && http.GetEndpoint()!.Metadata.GetMetadata<NotImmutable>() is null;
        return new(
            CanonicalRequest.PathOf(http),
            [.. parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal)],
            format,
            pinned
        );
    }

    // The handler has no argument for the parameters of an operation that takes none.
    private List<QueryParser> Parsed(EndpointFilterInvocationContext context, OpenLists open, FormatsMetadata? formats)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        QueryRecord?[] queries =
        [
            context.Arguments.OfType<TQuery>().FirstOrDefault(),
            context.Arguments.OfType<TShared>().FirstOrDefault(),
            context.Arguments.OfType<TWords>().FirstOrDefault(),
        ];
        List<QueryParser> parsed = [.. queries.OfType<QueryRecord>().Select(query => QueryParser.Validated(query, open, today))];

        // Which columns there are, the other parameters say.
        return formats is not null && FieldsQuery.Of(context, formats, json.Value.SerializerOptions) is { } fields
            ? [.. parsed, QueryParser.Validated(fields, open, today)]
            : parsed;
    }

    // A request that is wrong a thousand times over is answered at a bearable length.
    private static ProblemResult Refusal(List<ParameterError> errors) => new(
        ProblemType.InvalidRequest,
        errors.Count == 1 ? $"{errors[0].Parameter}: {errors[0].Detail}"
            : errors.Count <= MostErrors ? $"{errors.Count} parameters or values are wrong; `errors` has each."
            : $"{errors.Count} parameters or values are wrong; `errors` has the first {MostErrors}.",
        [.. errors.Take(MostErrors)]);
}
