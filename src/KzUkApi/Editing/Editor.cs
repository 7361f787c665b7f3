using System.Globalization;
using System.Text.Json;
using KzUkApi.Http.Caching;
using KzUkApi.Http.Problems;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;
using KzUkApi.Storage.Store;
using Microsoft.Extensions.Options;

namespace KzUkApi.Editing;

/// <summary>Adds, changes and withdraws records over HTTP: each in one transaction with its history, or not at all.</summary>
internal sealed class Editor(
    WriteGate gate,
    IStore store,
    IdempotencyStore answers,
    TimeProvider clock,
    IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions> json
)
{
    private JsonSerializerOptions Options => json.Value.SerializerOptions;

    /// <summary>Adds the record of the body; the same request with the same <c>Idempotency-Key</c> is answered as the first time.</summary>
    public async Task<IResult> AddAsync<TInput>(HttpContext http, EditableType type, AddQuery query, CancellationToken token)
        where TInput : class, IRecordInput
    {
        var (body, unread) = await http.JsonBodyAsync(token);
        var (repeatable, noKey) = unread is null ? http.Repeatable(body) : default;
        if ((unread ?? noKey) is { } refusal)
        {
            return refusal;
        }

        var (input, errors) = new BodyReader(Options).Read<TInput>(body);
        return input is null ? BodyError.Refusal(errors) : await gate.WriteAsync(WorkAsync, token);

        async Task<(IResult Result, bool Commit)> WorkAsync(StoreTransaction session)
        {
            if (repeatable is not null && answers.Find(session, repeatable) is { } first)
            {
                return (first.RequestHash == repeatable.RequestHash ? first.Answer : EditRequest.KeyReused(), false);
            }

            var edit = Edit(session, type, input, errors);
            if (edit.Addition() is { } taken)
            {
                return (taken, false);
            }

            if (Apply(session, edit, http.Author(), query.Value) is { } wrong)
            {
                return (wrong, false);
            }

            var answer = await AnswerAsync(session, type, edit.Id, StatusCodes.Status201Created, type.PathOf(edit.Id), token);
            if (repeatable is not null)
            {
                answers.Add(session, repeatable, answer);
            }

            return (answer, true);
        }
    }

    /// <summary>Changes a record to what the body says, where the caller knows its present state.</summary>
    public async Task<IResult> ChangeAsync<TInput>(
        HttpContext http,
        EditableType type,
        string id,
        ReasonQuery query,
        CancellationToken token
    )
        where TInput : class, IRecordInput
    {
        if (http.Request.Headers.IfMatch.Count == 0)
        {
            return EditCondition.Missing(type, id);
        }

        var (body, unread) = await http.JsonBodyAsync(token);
        if (unread is not null)
        {
            return unread;
        }

        var (input, errors) = new BodyReader(Options).Read<TInput>(body);
        return input is null ? BodyError.Refusal(errors) : await gate.WriteAsync(WorkAsync, token);

        async Task<(IResult Result, bool Commit)> WorkAsync(StoreTransaction session)
        {
            var current = await DetailAsync(session, type, id, token);
            if (EditCondition.Unmet(http, type, id, session, current, Options) is { } stale)
            {
                return (stale, false);
            }

            // Where the body is an answer, with changes perhaps, it has fields that no body needs.
            IRecordInput? asAnswered = null;
            if (errors.Count > 0)
            {
                var answers = Representation.InEveryLanguage(current!, Options).Select(answer => answer.Body).ToList();
                JsonElement[] fields = [.. answers.Select(answer => JsonElement.Parse(answer))];
                (input, errors) = new BodyReader(Options, fields).Read<TInput>(body);
                asAnswered = new BodyReader(Options, fields).Read<TInput>(answers[0]).Value;
            }

            var edit = Edit(session, type, input, errors, asAnswered);
            var wrong = edit.Replacement(id) ?? Apply(session, edit, http.Author(), query.Value);
            return wrong is not null
                ? (wrong, false)
                : (await AnswerAsync(session, type, id, StatusCodes.Status200OK, null, token), edit.Changes.Count > 0);
        }
    }

    /// <summary>Withdraws a record, where the caller knows its present state and nothing rests on it.</summary>
    public async Task<IResult> WithdrawAsync(
        HttpContext http,
        EditableType type,
        string id,
        ReasonQuery query,
        Func<string, string> link,
        CancellationToken token
    )
    {
        return http.Request.Headers.IfMatch.Count == 0 ? EditCondition.Missing(type, id) : await gate.WriteAsync(WorkAsync, token);

        async Task<(IResult Result, bool Commit)> WorkAsync(StoreTransaction session)
        {
            if (EditCondition.Unmet(http, type, id, session, await DetailAsync(session, type, id, token), Options) is { } stale)
            {
                return (stale, false);
            }

            var edit = Edit(session, type, null, []);
            if ((edit.Removal(id) ?? Apply(session, edit, http.Author(), query.Value)) is { } wrong)
            {
                return (wrong, false);
            }

            var answer = new Withdrawal
            {
                Type = type.Type,
                Id = id,
                WithdrawnAt = DateTimeOffset.Parse(WithdrawalStore.Last(session, type.Type, id)!.ChangedAt, CultureInfo.InvariantCulture),
                Reason = query.Value,
                DataVersion = new DatasetState(session.Connection, session.Transaction).Sum().Version,
                History = link($"{type.PathOf(id)}/history"),
            };
            return (new MutationResponse(StatusCodes.Status200OK, Representation.Of(answer, Options).Body, null, null), true);
        }
    }

    private RecordEdit Edit(
        StoreTransaction session,
        EditableType type,
        IRecordInput? input,
        IReadOnlyList<ParameterError> unread,
        IRecordInput? asAnswered = null
    ) =>
        new(type, new(session.Connection, session.Transaction), UtcTimestamp.Today(clock), input, unread) { AsAnswered = asAnswered };

    private ProblemResult? Apply(StoreTransaction session, RecordEdit edit, Author author, string? reason)
    {
        try
        {
            if (edit.Changes.Count > 0)
            {
                _ = new ChangeWriter(session, clock).Apply(edit.Changes, new(author, LocalChange.Edit, reason));
            }

            return null;
        }
        catch (WrongRecordsException exception)
        {
            return RecordEdit.Refusal(exception.Problems);
        }
    }

    private Task<object?> DetailAsync(StoreTransaction session, EditableType type, string id, CancellationToken token) =>
        store.ReadAsync(session, snapshot => type.Detail(snapshot, id), token);

    private async Task<MutationResponse> AnswerAsync(
        StoreTransaction session, EditableType type, string id, int status, string? location, CancellationToken token)
    {
        var made = Representation.Of((await DetailAsync(session, type, id, token))!, Options);
        return new(status, made.Body, made.ETag, location);
    }
}
