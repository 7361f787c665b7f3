using System.Text.Json.Serialization;

namespace KzUkApi.Http.Problems;

/// <summary>An error, in the form of RFC 9457 (`application/problem+json`). Every error status of every route has this shape.</summary>
internal record Problem
{
    /// <summary>Address of a page that explains this kind of error.</summary>
    /// <example>http://localhost:5080/problems/invalid-request</example>
    public required string Type { get; init; }

    /// <summary>What went wrong, the same for every occurrence of the type.</summary>
    /// <example>The request is not valid</example>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>What went wrong this time.</summary>
    public required string Detail { get; init; }

    /// <summary>Path of the request.</summary>
    /// <example>/v1/trade-flows</example>
    public required string Instance { get; init; }

    /// <summary>Finds this request in the service's log.</summary>
    /// <example>00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01</example>
    public required string TraceId { get; init; }

    /// <summary>For status 400: every parameter, or every part of the body, that is wrong. Left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ParameterError>? Errors { get; init; }

    /// <summary>
    /// For a record that is held only in editions published after `asOf`: the day of the earliest one (a partial date by its
    /// last day). Left out otherwise.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? EarliestHeld { get; init; }
}

/// <summary>One parameter, or one part of the body, that is wrong.</summary>
internal sealed record ParameterError
{
    /// <summary>
    /// What is wrong, for programs: `unknown-parameter`, `repeated-parameter`, `empty-value`, `required`, `unknown-code`,
    /// `unknown-data-version`, `repeated-code`, `invalid-date`, `invalid-period`, `invalid-id`, `future-day`, `from-after-to`,
    /// `not-a-number`, `out-of-range`, `too-long`, `too-many`, `too-many-figures`, `unknown-sort`, `invalid-text`,
    /// `invalid-cursor`, `cursor-expired`; of a body `invalid-json`, `unknown-field`, `not-writable`, `required`, `wrong-type`,
    /// `empty-value`, `invalid-text`, `invalid-value`, `repeated-value`, `other-id`.
    /// </summary>
    /// <example>unknown-code</example>
    public required string Code { get; init; }

    /// <summary>Name of the parameter as it was sent; left out for a part of the body.</summary>
    /// <example>reporter</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Parameter { get; init; }

    /// <summary>
    /// Where in the body it stands, as a JSON pointer (RFC 6901), empty for the body as a whole; left out for a parameter.
    /// </summary>
    /// <example>/reporter</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>The value that is wrong, shortened to 200 characters; null where the parameter itself is.</summary>
    /// <example>KZA</example>
    public required string? Value { get; init; }

    /// <summary>What is allowed: codes, forms or a range; null where anything of the kind described in `detail` is.</summary>
    public required IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The allowed word that was probably meant; null where none is near.</summary>
    /// <example>KAZ</example>
    public required string? Nearest { get; init; }

    /// <summary>What is wrong and what to do, in a sentence.</summary>
    public required string Detail { get; init; }
}
