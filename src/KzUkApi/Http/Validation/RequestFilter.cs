using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FluentValidation;
using KzUkApi.Http.Problems;
using KzUkApi.Vocabulary;
using Microsoft.AspNetCore.WebUtilities;

namespace KzUkApi.Http.Validation;

/// <summary>Reads the code lists that come with the data.</summary>
internal delegate Task<OpenLists> OpenListsReader(CancellationToken token);

/// <summary>Tells which query records an operation takes, for the contract.</summary>
internal sealed record QueryMetadata(params Type[] Queries);

/// <summary>The parameters of an operation that takes none.</summary>
internal sealed record NoQuery;

/// <summary>Refuses a request with an unknown, repeated or wrong parameter before the handler sees it, naming all that is wrong.</summary>
/// <typeparam name="TQuery">The operation's own parameters.</typeparam>
/// <typeparam name="TShared">Parameters that it shares with others.</typeparam>
internal sealed class RequestFilter<TQuery, TShared>(OpenListsReader lists) : IEndpointFilter
    where TQuery : class
    where TShared : class
{
    private const int MostErrors = 20;

    private static readonly string[] Allowed = [.. NamesOf<TQuery>().Concat(NamesOf<TShared>()).Order(StringComparer.Ordinal)];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var names = Names(http.Request.Query).Concat(Undecodable(http.Request.QueryString)).ToList();
        var refused = names.Select(error => error.Parameter).ToHashSet(StringComparer.Ordinal);
        var open = await lists(http.RequestAborted);
        var values = Values<TQuery>(context, open).Concat(Values<TShared>(context, open)).Where(error => !refused.Contains(error.Parameter));
        List<ParameterError> errors = [.. names, .. values];
        return errors.Count == 0 ? await next(context) : Refusal(errors);
    }

    private static IEnumerable<string> NamesOf<T>() => typeof(T)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite)
        .Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

    private static IEnumerable<ParameterError> Values<T>(EndpointFilterInvocationContext context, OpenLists open)
        where T : class
    {
        if (context.Arguments.OfType<T>().FirstOrDefault() is not { } query)
        {
            return [];
        }

        var validation = new ValidationContext<T>(query);
        validation.RootContextData[ParameterRule<T>.ListsKey] = open;
        var validator = context.HttpContext.RequestServices.GetRequiredService<IValidator<T>>();
        return validator.Validate(validation).Errors.Select(failure => (ParameterError)failure.CustomState);
    }

    // A request that is wrong a thousand times over is answered at a bearable length.
    private static ProblemResult Refusal(List<ParameterError> errors) => new(
        ProblemType.InvalidRequest,
        errors.Count == 1 ? $"{errors[0].Parameter}: {errors[0].Detail}"
            : errors.Count <= MostErrors ? $"{errors.Count} parameters or values are wrong; `errors` has each."
            : $"{errors.Count} parameters or values are wrong; `errors` has the first {MostErrors}.",
        [.. errors.Take(MostErrors)]);

    // Names are compared to the letter: asof is not asOf, and the answer says which is meant.
    private static IEnumerable<ParameterError> Names(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (!Allowed.Contains(name, StringComparer.Ordinal))
            {
                yield return Unknown(name);
            }
            else if (values.Count > 1)
            {
                yield return Error("repeated-parameter", name, null, null, $"The parameter stands {values.Count} times. Give it once, with several values separated by commas where it takes several.");
            }
        }
    }

    // ASP.NET leaves bytes that are not UTF-8 as they were sent, so that q=%FF would look for the word FF.
    private static IEnumerable<ParameterError> Undecodable(QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var sent = pair.EncodedValue.ToString();
            if (!Utf8.IsValid(WebUtility.UrlDecodeToBytes(Encoding.UTF8.GetBytes(sent), 0, Encoding.UTF8.GetByteCount(sent))))
            {
                yield return Error("invalid-text", pair.DecodeName().ToString(), null, null, "The value is not percent-encoded UTF-8.")
                    with
                { Value = ParameterRule<TQuery>.Shortened(sent) };
            }
        }
    }

    private static ParameterError Unknown(string name)
    {
        var nearest = CodeList.Nearest(name, Allowed);
        var hint = nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
        var allowed = Allowed.Length == 0 ? "This address takes no parameters." : "The parameters of this address are in `allowed`.";
        return Error("unknown-parameter", ParameterRule<TQuery>.Shortened(name), Allowed, nearest, $"There is no such parameter. {allowed}{hint}");
    }

    private static ParameterError Error(string code, string parameter, IReadOnlyList<string>? allowed, string? nearest, string detail) =>
        new() { Code = code, Parameter = parameter, Value = null, Allowed = allowed, Nearest = nearest, Detail = detail };
}

internal static class RequestFilterExtensions
{
    /// <summary>Validates the query of the operation and states it in the contract.</summary>
    public static RouteHandlerBuilder WithQuery<TQuery>(this RouteHandlerBuilder route)
        where TQuery : class =>
        route.WithQuery<TQuery, NoQuery>();

    /// <inheritdoc cref="WithQuery{TQuery}"/>
    public static RouteHandlerBuilder WithQuery<TQuery, TShared>(this RouteHandlerBuilder route)
        where TQuery : class
        where TShared : class =>
        route
            .AddEndpointFilter((context, next) =>
                new RequestFilter<TQuery, TShared>(context.HttpContext.RequestServices.GetRequiredService<OpenListsReader>()).InvokeAsync(context, next))
            .WithMetadata(new QueryMetadata(typeof(TQuery), typeof(TShared)));
}
