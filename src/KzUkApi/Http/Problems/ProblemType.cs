namespace KzUkApi.Http.Problems;

/// <summary>A kind of error, and the page that explains it.</summary>
/// <param name="Slug">Last segment of <c>/problems/{type}</c>.</param>
/// <param name="Title">What went wrong, the same for every occurrence.</param>
/// <param name="Status">The HTTP status that goes with it; null for a page that is no error.</param>
/// <param name="Explanation">Why it happens.</param>
/// <param name="Remedy">What to do about it.</param>
internal sealed record ProblemType(string Slug, string Title, int? Status, string Explanation, string Remedy)
{
    public static readonly ProblemType InvalidRequest = new(
        "invalid-request", "The request is not valid", 400,
        "A parameter is unknown, stands twice though it takes one value, or has a value that is not allowed. Nothing is guessed and "
            + "nothing is ignored, so that an answer is never to another question than the one asked.",
        "Read `errors`: each entry names the parameter, the value, what is allowed and, where one is near, "
            + "the word that was probably meant. Correct all of them and send the request again.");

    public static readonly ProblemType CursorExpired = new(
        "cursor-expired", "The cursor is of an older version of the data", 400,
        "The data changed after the first page was read. Going on would skip or repeat rows.",
        "Read the list again from its first page, without `cursor`.");

    public static readonly ProblemType NotFound = new(
        "not-found", "Not found", 404,
        "No route has this address, or no record has this id, or the record was not yet on the public record on the day of `asOf`.",
        "Check the spelling of the address. Lists give the ids that exist; without `asOf` a record of a later day is found "
            + "too. `detail` says which it is.");

    public static readonly ProblemType Unauthorized = new(
        "unauthorized", "A key is required", 401,
        "Reading is public; this address needs a key (or a token of the organisation's identity provider), and none was sent, "
            + "or one that is not valid: unknown, expired or revoked.",
        "Send a valid key as `Authorization: Bearer kzuk_...` or in `X-Api-Key`. Who runs the service gives out keys. "
            + "`detail` says what is wrong.");

    public static readonly ProblemType Forbidden = new(
        "forbidden", "The key does not allow this", 403,
        "The key or token is valid, but lacks the scope that this address needs.",
        "Ask who runs the service for a key with the scope that `detail` names. `/v1/keys/self` tells what a key may do.");

    public static readonly ProblemType MethodNotAllowed = new(
        "method-not-allowed", "The method is not allowed here", 405,
        "The address exists, but it does not answer to this HTTP method.",
        "Use one of the methods in the `Allow` header.");

    public static readonly ProblemType NotAcceptable = new(
        "not-acceptable", "The answer does not exist in that form", 406,
        "The header `Accept` names only formats that this address does not have, or the answer is too long for the format asked for.",
        "Use one of the formats that `detail` lists, with the header `Accept` or, where the address takes it, "
            + "the parameter `format`. Without both, the answer is JSON.");

    public static readonly ProblemType Conflict = new(
        "conflict", "The change conflicts with what is held", 409,
        "The id is taken, or other records rest on the one that is to be withdrawn.",
        "Read `detail`. Choose another id, or change the record that has it; withdraw or change first what rests on the record.");

    public static readonly ProblemType UnsupportedMediaType = new(
        "unsupported-media-type", "The body is in a form that is not read here", 415,
        "The header `Content-Type` is missing, or names a form that this address does not take, or `Content-Encoding` says that the "
            + "body is compressed.",
        "Send the body in the form that `detail` names, in UTF-8, with that `Content-Type` and without compression.");

    public static readonly ProblemType KeyReused = new(
        "idempotency-key-reused", "The Idempotency-Key was used for another request", 422,
        "The same caller sent another request with this `Idempotency-Key` in the last 24 hours.",
        "Send each new request with a new key; repeat a request with its own key and exactly the same body.");

    public static readonly ProblemType ImportRefused = new(
        "import-refused", "Nothing of the file was imported", 422,
        "The file is not recognised, or something in it is wrong: a row, a total that contradicts its parts, "
            + "a source that is not held. A file is imported as a whole or not at all.",
        "Read `report.problems`: each entry has the place, the value and what was expected. "
            + "Correct the file and send it again, or send it with `skipInvalid=true` to import what is right.");

    public static readonly ProblemType PreconditionRequired = new(
        "precondition-required", "The change must say which state it changes", 428,
        "A change without `If-Match` could overwrite what somebody else changed in the meantime.",
        "Read the record (`GET`, its plain address), and send the `ETag` of that answer as `If-Match`.");

    public static readonly ProblemType PreconditionFailed = new(
        "precondition-failed", "A condition of the request does not hold", 412,
        "The record or answer is no longer the one that `If-Match` or `If-Unmodified-Since` names, or `If-Match` names only weak tags "
            + "(`W/\"...\"`), which never match.",
        "Read it again, look at what changed, and repeat the request with the new `ETag`. Behind a proxy that makes tags weak by "
            + "compressing answers, read with `Accept-Encoding: identity`.");

    public static readonly ProblemType ContentTooLarge = new(
        "content-too-large", "The body is too large", 413,
        "The body of the request has more bytes than this address takes.",
        "Send less at a time, in several requests. `detail` says how many bytes this address takes.");

    public static readonly ProblemType RangeNotSatisfiable = new(
        "range-not-satisfiable", "The file has no such bytes", 416,
        "The header `Range` names bytes that lie behind the end of the file.",
        "Ask for bytes inside the file: `Content-Range` tells how many it has. Or leave `Range` out for the whole of it.");

    public static readonly ProblemType TooLong = new(
        "uri-too-long", "The address is too long", 414,
        "The address of the request, with its parameters, is longer than 32,768 bytes.",
        "Ask for fewer ids or codes at a time.");

    public static readonly ProblemType TooManyRequests = new(
        "too-many-requests", "Too many requests", 429,
        "This client asks more often than the service allows one client. The headers `RateLimit-Policy` and `RateLimit` of "
            + "every answer tell the limit and what is left of it.",
        "Wait as many seconds as `Retry-After` says, then go on more slowly. Keep answers: their `Cache-Control` and `ETag` say how.");

    public static readonly ProblemType HeadersTooLarge = new(
        "headers-too-large", "The headers are too large", 431,
        "The headers of the request have more bytes than the service takes.",
        "Send fewer or shorter headers, cookies for example.");

    public static readonly ProblemType ClientError = new(
        "bad-request", "The server cannot read the request", 400,
        "The request breaks the rules of HTTP, or of this address, in a way that no parameter explains.",
        "Read `status` and `detail`, and correct the request.");

    public static readonly ProblemType InternalError = new(
        "internal-error", "An error of the service", 500,
        "The service met a condition that it does not handle. It is a fault of the service, not of the request.",
        "Try again later. If it stays, report the `traceId`, which finds the error in the log.");

    public static readonly ProblemType Unavailable = new(
        "unavailable", "The data cannot be read right now", 503,
        "The database is locked, damaged or missing, the service is starting or stopping, "
            + "or the question takes longer than the service allows; `detail` says which.",
        "Try again later; `/health/ready` says when the service answers again. A question that takes too long: ask for less, "
            + "by more filters.");

    public static readonly ProblemType Busy = new(
        "busy", "Too much is being asked at once", 503,
        "The service works on as many requests as it can, and as many as may wait are waiting.",
        "Wait as many seconds as `Retry-After` says, then send the request again.");

    public static readonly ProblemType InsufficientStorage = new(
        "insufficient-storage", "There is no room to store this", 507,
        "The disk of the service is full. Nothing was changed; reading goes on, but for workbooks and the archive, which need room "
            + "while they are made.",
        "Try again later, or read as JSON, CSV or NDJSON. Who runs the service makes room; no restart is needed.");

    /// <summary>No error: where to report that a figure or fact is wrong.</summary>
    public static readonly ProblemType WrongFigure = new(
        "wrong-figure", "Reporting a wrong figure or fact", null,
        "Every figure and fact is held as its source published it, with the source beside it. "
            + "Two sources that contradict each other are both held; that alone is no mistake.",
        "Compare the record with its `source.url`. If the record differs from its source, or a better source exists, "
            + "report its `id`, the address of the source and the right value to the contact below.");

    public static readonly IReadOnlyList<ProblemType> All =
    [
        InvalidRequest,
        CursorExpired,
        Unauthorized,
        Forbidden,
        NotFound,
        MethodNotAllowed,
        NotAcceptable,
        Conflict,
        PreconditionFailed,
        ContentTooLarge,
        TooLong,
        UnsupportedMediaType,
        RangeNotSatisfiable,
        KeyReused,
        ImportRefused,
        PreconditionRequired,
        TooManyRequests,
        HeadersTooLarge,
        ClientError,
        InternalError,
        Unavailable,
        Busy,
        InsufficientStorage,
        WrongFigure,
    ];

    /// <summary>The type that stands for a status without a more particular reason.</summary>
    public static ProblemType OfStatus(int status) => status switch
    {
        401 => Unauthorized,
        403 => Forbidden,
        404 => NotFound,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        409 => Conflict,
        412 => PreconditionFailed,
        413 => ContentTooLarge,
        414 => TooLong,
        415 => UnsupportedMediaType,
        416 => RangeNotSatisfiable,
        422 => KeyReused,
        428 => PreconditionRequired,
        429 => TooManyRequests,
        431 => HeadersTooLarge,
        503 => Unavailable,
        507 => InsufficientStorage,
        >= 500 => InternalError,
        _ => ClientError,
    };
}
