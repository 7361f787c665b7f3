using KzUkApi.Access;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Routes;

namespace KzUkApi.Editing;

/// <summary>What every route that changes a record has in common; <c>RequireScope</c> comes first, so that none is ever open.</summary>
internal static class EditRoutes
{
    /// <summary>A route that adds a record.</summary>
    public static RouteHandlerBuilder Adds<TInput, TAnswer>(this RouteHandlerBuilder route)
        where TInput : notnull =>
        route
            .RequireScope(Scope.Edit)
            .WithUncachedQuery<AddQuery, NoQuery>()
            .WithMetadata(new BodyMetadata(typeof(TInput), "application/json"))
            .Answers(201, typeof(TAnswer))
            .Refuses(409, 413, 415, 422, 507)
            .WithMetadata(new TakesIdempotencyKey());

    /// <summary>A route that changes a record.</summary>
    public static RouteHandlerBuilder Changes<TInput, TAnswer>(this RouteHandlerBuilder route)
        where TInput : notnull =>
        route
            .RequireScope(Scope.Edit)
            .WithUncachedQuery<ReasonQuery, NoQuery>()
            .WithMetadata(new BodyMetadata(typeof(TInput), "application/json"))
            .Answers(200, typeof(TAnswer))
            .Refuses(404, 409, 412, 413, 415, 428, 507)
            .WithMetadata(new TakesIfMatch());

    /// <summary>A route that withdraws a record.</summary>
    public static RouteHandlerBuilder Withdraws(this RouteHandlerBuilder route) =>
        route.RequireScope(Scope.Edit).WithUncachedQuery<ReasonQuery, NoQuery>()
            .Answers(200, typeof(Withdrawal)).Refuses(404, 409, 412, 428, 507).WithMetadata(new TakesIfMatch());

    /// <summary>A route that tells the history of a record.</summary>
    public static RouteHandlerBuilder TellsHistory(this RouteHandlerBuilder route) =>
        route.WithQuery<HistoryQuery>().WithMetadata(new NotImmutable());

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] statuses) =>
        route.WithMetadata([
            .. statuses.Select(status => new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResult.MediaType])),
        ]);

    public static RouteHandlerBuilder Answers(this RouteHandlerBuilder route, int status, Type type) =>
        route.WithMetadata(new ProducesResponseTypeMetadata(status, type, ["application/json"]));
}
