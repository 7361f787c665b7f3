using KzUkApi.Http.Caching;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;
using KzUkApi.Http.Routes;

namespace KzUkApi.Http.Lists;

internal static class RequestFilterExtensions
{
    /// <summary>
    /// Validates the query of the operation, settles format and version, keeps the answer, and states
    /// all of it in the contract.
    /// </summary>
    public static RouteHandlerBuilder WithQuery<TQuery>(this RouteHandlerBuilder route)
        where TQuery : QueryRecord =>
        route.WithQuery<TQuery, NoQuery>();

    /// <inheritdoc cref="WithQuery{TQuery}"/>
    public static RouteHandlerBuilder WithQuery<TQuery, TShared>(this RouteHandlerBuilder route)
        where TQuery : QueryRecord
        where TShared : QueryRecord =>
        route.WithQuery<TQuery, TShared, NoQuery>();

    /// <inheritdoc cref="WithQuery{TQuery}"/>
    public static RouteHandlerBuilder WithQuery<TQuery, TShared, TWords>(this RouteHandlerBuilder route)
        where TQuery : QueryRecord
        where TShared : QueryRecord
        where TWords : QueryRecord =>
        route
            .Checked<TQuery, TShared, TWords>()
            .AddFilter<ResponseCacheFilter>()
            .AddFilter<EmptyListFilter<TQuery>>()
            .WithMetadata(
                typeof(TShared).IsAssignableTo(typeof(ListParameters))
                    ? new FormatsMetadata(true, RowWriters.OfLists)
                    : new FormatsMetadata(true, Format.Json)
            );

    /// <summary>Validates the query of an operation whose answer is of this moment only.</summary>
    public static RouteHandlerBuilder WithUncachedQuery<TQuery, TShared>(this RouteHandlerBuilder route)
        where TQuery : QueryRecord
        where TShared : QueryRecord =>
        route.Checked<TQuery, TShared, NoQuery>();

    private static RouteHandlerBuilder Checked<TQuery, TShared, TWords>(this RouteHandlerBuilder route)
        where TQuery : QueryRecord
        where TShared : QueryRecord
        where TWords : QueryRecord =>
        route
            .AddFilter<RequestFilter<TQuery, TShared, TWords>>()
            .WithMetadata(new QueryMetadata(typeof(TQuery), typeof(TShared), typeof(TWords)));

    /// <summary>States the formats of the operation, its own first.</summary>
    public static RouteHandlerBuilder WithFormats(this RouteHandlerBuilder route, params Format[] formats) =>
        route.WithMetadata(new FormatsMetadata(true, formats));
}
