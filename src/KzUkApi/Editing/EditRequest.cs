using System.Text;
using KzUkApi.Access;
using KzUkApi.Http.Limits;
using KzUkApi.Http.Problems;
using KzUkApi.Storage.Records;

namespace KzUkApi.Editing;

/// <summary>What every request that changes something says beside its address.</summary>
internal static class EditRequest
{
    public const string IdempotencyKey = "Idempotency-Key";

    private const int LongestKey = 255;

    public static Author Author(this HttpContext http) => new(http.User.NameOf(), http.User.KeyOf());

    /// <summary>The whole body, as far as the limit of the route allows; null with a refusal where it is in another form.</summary>
    public static async Task<(byte[] Body, ProblemResult? Refusal)> JsonBodyAsync(this HttpContext http, CancellationToken token)
    {
        var type = http.Request.GetTypedHeaders().ContentType;
        if (
            type is null
            || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Value.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        )
        {
            var stated = type is null ? "none was stated" : $"'{type}' was";
            return (
                [],
                new(ProblemType.UnsupportedMediaType, $"The body must be JSON in UTF-8, with `Content-Type: application/json`; {stated}.")
            );
        }

        using var body = new MemoryStream();
        var refusal = await http.CopyBodyToAsync(body, token);
        return refusal is null ? (body.ToArray(), null) : ([], refusal);
    }

    /// <summary>The request as one that may be repeated; null without an <c>Idempotency-Key</c>.</summary>
    public static (RepeatableRequest? Request, ProblemResult? Refusal) Repeatable(this HttpContext http, byte[] body)
    {
        var header = http.Request.Headers[IdempotencyKey];
        if (header.Count == 0)
        {
            return (null, null);
        }

        var key = header.ToString();
        if (header.Count > 1 || key.Length is 0 or > LongestKey || key.Any(character => character is < ' ' or > '~'))
        {
            return (
                null,
                new(
                    ProblemType.InvalidRequest,
                    $"{IdempotencyKey}: one text of 1 to {LongestKey} printable ASCII characters is expected, a UUID for example.",
                    [
                        new()
                        {
                            Code = "invalid-text",
                            Parameter = IdempotencyKey,
                            Value = null,
                            Allowed = [$"1 to {LongestKey} printable ASCII characters"],
                            Nearest = null,
                            Detail = "Send one key, new for each new request.",
                        },
                    ]
                )
            );
        }

        var caller = http.Author() is { Key: { } name } ? $"key:{name}" : $"sub:{http.User.NameOf()}";
        var request = RepeatableRequest.Hash(
            Encoding.UTF8.GetBytes($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}"),
            Encoding.UTF8.GetBytes(http.Request.ContentType ?? string.Empty),
            body
        );
        return (new(caller, RepeatableRequest.Hash(Encoding.ASCII.GetBytes(key)), request), null);
    }

    public static ProblemResult KeyReused() =>
        new(
            ProblemType.KeyReused,
            $"This {IdempotencyKey} was used in the last 24 hours for a request with another address or body. Nothing was changed."
        );
}
