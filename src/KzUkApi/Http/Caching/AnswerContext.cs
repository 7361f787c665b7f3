using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Caching;

/// <summary>When the program was built: another program may word the same data otherwise.</summary>
internal sealed record BuildTime(DateTimeOffset At);

/// <summary>One request on its way to an answer.</summary>
internal sealed record AnswerContext(
    EndpointFilterInvocationContext Context,
    EndpointFilterDelegate Next,
    CanonicalRequest Request,
    DataState State,
    ContentCoding Coding,
    DateOnly? Day,
    DateTimeOffset Now
)
{
    public HttpContext Http => Context.HttpContext;
}

/// <summary>Responds with every row of a list, in a format that has no pages.</summary>
internal delegate Task<object?> RespondWithAllRows(AnswerContext context);
