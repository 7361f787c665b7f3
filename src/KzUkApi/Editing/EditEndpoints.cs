using KzUkApi.Http.OpenApi;
using KzUkApi.Http.Problems;

namespace KzUkApi.Editing;

/// <summary>What the contract calls the records of a kind that is edited.</summary>
internal sealed record EditTexts
{
    /// <summary>One of them in the ids of operations.</summary>
    public required string Name { get; init; }

    /// <summary>One of them in a sentence, with its article.</summary>
    public required string One { get; init; }

    /// <summary>What has the id.</summary>
    public required string Noun { get; init; }

    /// <summary>What a change of one is to be known by; empty where that is nothing.</summary>
    public string Whole { get; init; } = string.Empty;

    /// <summary>The id of one that is held.</summary>
    public required string Held { get; init; }

    /// <summary>The id of the one that the example body adds.</summary>
    public required string Added { get; init; }
}

/// <summary>Adding, changing and withdrawing records of a kind, and what was changed.</summary>
internal static class EditEndpoints
{
    private const string Adding =
        "The record is checked as strictly as the reference dataset; `errors` names everything that is wrong, with a JSON pointer. "
        + "It is served at once, at the address in `Location`. With an `Idempotency-Key` the same request can be sent again without a "
        + "second effect. A record that was withdrawn comes back by adding it again under its id.";

    private const string Whole = "The body is the whole record as it shall be: what is left out is empty afterwards. "
        + "It may be what `GET` answers, with changes: fields that no body has are let through as they stand there.";

    private const string Changing =
        "`If-Match` must have the `ETag` of the plain `GET` of this address, so that nobody overwrites what he has not seen. "
        + "Served at once, whatever `asOf`; the history keeps what it was before. A newer reference dataset does not overwrite it.";

    private const string Withdrawing =
        "Nothing is deleted: lists do not have the record any more, its address is a 404 that says when and why, and "
        + "its history keeps all of it. `If-Match` must have the `ETag` of the plain `GET` of this address. "
        + "A record on which others rest is not withdrawn (409).";

    private const string Telling =
        "Every change that an editor or an import made here, the latest first: when, why, and each field before and after. "
        + "Empty for a record that stands as the reference dataset has it; what releases of the dataset changed is told by `/v1/changes`.";

    /// <param name="records">The kind, with the detail whose tag <c>If-Match</c> compares with.</param>
    public static void MapEdits<TInput, TAnswer>(
        this IEndpointRouteBuilder routes,
        EditTexts texts,
        Func<HttpContext, EditableType> records
    )
        where TInput : class, IRecordInput
        where TAnswer : notnull
    {
        var (held, added) = (new PathWords($"Id of the {texts.Noun}.", texts.Held), new PathWords($"Id of the {texts.Noun}.", texts.Added));
        routes
            .MapPost("", ([AsParameters] AddQuery query, Editor editor, HttpContext http, CancellationToken token) =>
                editor.AddAsync<TInput>(http, records(http), query, token)
            )
            .WithName($"create{texts.Name}")
            .WithSummary($"Add {texts.One}")
            .WithDescription(Adding)
            .Adds<TInput, TAnswer>();
        routes
            .MapPut("/{id}", (string id, [AsParameters] ReasonQuery query, Editor editor, HttpContext http, CancellationToken token) =>
                editor.ChangeAsync<TInput>(http, records(http), id, query, token)
            )
            .WithName($"change{texts.Name}")
            .WithSummary($"Change {texts.One}")
            .WithDescription(string.Join(' ', new[] { Whole, texts.Whole, Changing }.Where(text => text.Length > 0)))
            .Changes<TInput, TAnswer>()
            .WithMetadata(held);
        routes
            .MapDelete("/{id}", (string id, [AsParameters] ReasonQuery query, Editor editor, HttpContext http, CancellationToken token) =>
                editor.WithdrawAsync(http, records(http), id, query, http.PublicUrl, token)
            )
            .WithName($"withdraw{texts.Name}")
            .WithSummary($"Withdraw {texts.One}")
            .WithDescription(Withdrawing)
            .Withdraws()
            .WithMetadata(added);
        routes
            .MapGet(
                "/{id}/history",
                (string id, [AsParameters] HistoryQuery query, HistoryResponses history, HttpContext http, CancellationToken token) =>
                    history.OfAsync(http, records(http), id, query, token)
            )
            .WithName($"get{texts.Name}History")
            .WithSummary($"Get what was changed in {texts.One}")
            .WithDescription(Telling)
            .TellsHistory()
            .WithMetadata(held);
    }
}
