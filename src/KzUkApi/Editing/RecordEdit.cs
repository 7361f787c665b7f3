using KzUkApi.Http.Problems;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Editing;

/// <summary>One change of one record with its parts: what it makes of the rows, and what is wrong with it.</summary>
/// <param name="unread">What of the body could not be read; the change is then refused, together with everything else that is wrong.</param>
internal sealed class RecordEdit(EditableType type, RecordPatch patch, IRecordInput? input, IReadOnlyList<ParameterError> unread)
{
    private const int Named = 20;

    private IReadOnlyList<DraftRow> _rows = [];

    public string Id { get; private set; } = string.Empty;

    public IReadOnlyList<RecordChange> Changes { get; private set; } = [];

    /// <summary>Makes the body a new record; null, or why not.</summary>
    public ProblemResult? Addition()
    {
        Id = input!.Id ?? input.ProposedId();
        return unread.Count > 0 || patch.Existing.Find(type.Table, Id) is null
            ? Settle()
            : new(ProblemType.Conflict, $"The id '{Id}' is taken{(input.Id is null ? "; it was made of what the record says. Give another as `id`, or change that record" : string.Empty)}: {type.PathOf(Id)}.");
    }

    /// <summary>Makes the body the new state of a record; null, or why not.</summary>
    public ProblemResult? Replacement(string id)
    {
        Id = id;
        return input!.Id is null || input.Id == id
            ? Settle()
            : BodyError.Refusal([
                .. unread,
                BodyError.Of(
                    "other-id",
                    "/id",
                    input.Id,
                    $"An id never changes: it is '{id}', as in the address. Leave it out, or add another record and withdraw this one.",
                    [id]
                ),
            ]);
    }

    /// <summary>Takes the record out of what is held; null, or why not.</summary>
    public ProblemResult? Removal(string id)
    {
        Id = id;
        Changes = [.. Held().Select(row => new RecordChange(row.Table, row.Key, row.Row, null))];
        var resting = Changes.SelectMany(Resting).ToList();
        var count = resting.Sum(place => place.Count);
        return count == 0 ? null : new(
            ProblemType.Conflict,
            $"{count} record(s) rest on the {type.Noun} '{id}': {string.Join(", ", resting.SelectMany(place => place.First).Take(Named))}{(count > Named ? " and more" : string.Empty)}. Change or withdraw them first.");
    }

    /// <summary>The rules of the dataset that the change breaks.</summary>
    public ProblemResult Refusal(IReadOnlyList<RowProblem> problems)
    {
        var own = Own(problems).ToList();
        return own.Count > 0
            ? BodyError.Refusal(own)
            : new(ProblemType.Conflict, $"The change contradicts other records: {string.Join("; ", problems.Take(Named).Select(problem => $"{problem.File}, {problem.Column} '{problem.Value}': {problem.Expected}"))}.");
    }

    private ProblemResult? Settle()
    {
        _rows = input!.Rows(Id);
        List<ParameterError> errors =
        [
            .. unread,
            .. input
                .Separated()
                .Where(text => text.Value.AsSpan().IndexOfAny(';', '|') >= 0)
                .Select(text =>
                    BodyError.Of(
                        "invalid-text",
                        text.Pointer,
                        text.Value,
                        "The text has a `;` or `|`, which separate values in the dataset. Write it otherwise."
                    )
                ),
        ];
        var changes = new Dictionary<(string Table, string Key), RecordChange>();
        foreach (var (index, draft) in _rows.Index())
        {
            var row = draft.Row(index + 1);
            var key = draft.Reference.Key(row);
            var before = patch.Existing.Find(draft.Table, key);
            var owner = type.Parts.FirstOrDefault(part => part.Table == draft.Table).Owner;
            if (owner is not null && before is not null && before[owner] != Id)
            {
                errors.Add(
                    BodyError.Of(
                        "repeated-value",
                        draft.Pointer,
                        key,
                        $"The id '{key}' is taken by a part of '{before[owner]}'. Give another."
                    )
                );
            }
            else if (!changes.TryAdd((draft.Table, key), new(draft.Reference, key, before, row)))
            {
                errors.Add(BodyError.Of("repeated-value", draft.Pointer, key, $"'{key}' stands here twice."));
            }
        }

        foreach (var gone in Held().Where(row => !changes.ContainsKey((row.Table.Name, row.Key))))
        {
            changes[(gone.Table.Name, gone.Key)] = new(gone.Table, gone.Key, gone.Row, null);
        }

        Changes = [.. changes.Values.Where(change => !RecordChange.Same(change.Before, change.After))];
        return errors.Count == 0 ? null : BodyError.Refusal([.. errors, .. Broken(errors)]);
    }

    // The rules that the rest of the body breaks: of what is wrong already, and of what is made of that, nothing more is said.
    private IEnumerable<ParameterError> Broken(List<ParameterError> errors)
    {
        try
        {
            _ = patch.Check(Changes);
            return [];
        }
        catch (WrongRecordsException exception)
        {
            return Own(exception.Problems)
                .Where(error =>
                    !errors.Exists(known => Overlap(known.Pointer!, error.Pointer!)) && (error.Pointer != "/id" || input!.Id is not null)
                );
        }
    }

    private static bool Overlap(string one, string other) =>
        one == other || one.StartsWith(other + "/", StringComparison.Ordinal) || other.StartsWith(one + "/", StringComparison.Ordinal);

    // What is wrong with the rows of the body, and not with those of others.
    private IEnumerable<ParameterError> Own(IReadOnlyList<RowProblem> problems) =>
        problems.Where(problem => problem.Line > 0).Select(problem => BodyError.Of(problem, _rows[problem.Line - 1]));

    // The record as it is held, with its parts.
    private IEnumerable<(RecordDefinition Table, string Key, CsvRow Row)> Held()
    {
        if (patch.Existing.Find(type.Table, Id) is { } own)
        {
            yield return (RecordDefinitions.Of(type.Table), Id, own);
        }

        foreach (var (part, owner) in type.Parts)
        {
            var table = RecordDefinitions.Of(part);
            foreach (var row in patch.Existing.With(table, owner, Id))
            {
                yield return (table, table.Key(row), row);
            }
        }
    }

    // What names a row that goes, and does not go itself: how many, and the first of them.
    private IEnumerable<(long Count, IEnumerable<string> First)> Resting(RecordChange gone)
    {
        foreach (var table in RecordDefinitions.All)
        {
            var going = Changes.Where(change => change.Table == table).Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var column in table.Naming(gone.Table))
            {
                // A dispute says in which table the record stands; there are few of them.
                var isDispute = table.NamingColumns.Contains(column);
                var rows = patch
                    .Existing.With(table, column, gone.Key, isDispute ? int.MaxValue : Named + going.Count)
                    .Where(row => !isDispute || row["table"] == gone.Table.Name)
                    .ToList();
                var leaving = rows.Count(row => going.Contains(table.Key(row)));
                var first = rows.Select(table.Key)
                    .Where(key => !going.Contains(key))
                    .Select(key => $"{table.Type} {key}");
                yield return ((isDispute ? rows.Count : patch.Existing.Count(table, column, gone.Key)) - leaving, first);
            }
        }
    }
}
