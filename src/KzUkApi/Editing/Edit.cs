using KzUkApi.Data.Loading;
using KzUkApi.Http.Problems;
using Problem = KzUkApi.Data.Loading.Problem;

namespace KzUkApi.Editing;

/// <summary>One change of one record with its parts: what it makes of the rows, and what is wrong with it.</summary>
internal sealed class Edit(EditedType type, RecordSet held, IRecordInput? input)
{
    private const int Named = 20;

    private IReadOnlyList<DraftRow> _rows = [];

    public string Id { get; private set; } = string.Empty;

    public IReadOnlyList<RecordChange> Changes { get; private set; } = [];

    /// <summary>Makes the body a new record; null, or why not.</summary>
    public ProblemResult? Addition()
    {
        Id = input!.Id ?? input.ProposedId();
        return held.Find(type.Table, Id) is null
            ? Settle()
            : new(ProblemType.Conflict, $"The id '{Id}' is taken{(input.Id is null ? "; it was made of what the record says. Give another as `id`, or change that record" : string.Empty)}: {type.PathOf(Id)}.");
    }

    /// <summary>Makes the body the new state of a record; null, or why not.</summary>
    public ProblemResult? Replacement(string id)
    {
        Id = id;
        return input!.Id is null || input.Id == id
            ? Settle()
            : BodyError.Refusal([BodyError.Of("other-id", "/id", input.Id, $"An id never changes: it is '{id}', as in the address. Leave it out, or add another record and withdraw this one.", [id])]);
    }

    /// <summary>Takes the record out of what is held; null, or why not.</summary>
    public ProblemResult? Removal(string id)
    {
        Id = id;
        Changes = [.. Held().Select(row => new RecordChange(row.Table, row.Key, row.Row, null))];
        var resting = Changes.SelectMany(Resting).Distinct().ToList();
        return resting.Count == 0 ? null : new(
            ProblemType.Conflict,
            $"{resting.Count} record(s) rest on the {type.Noun} '{id}': {string.Join(", ", resting.Take(Named))}{(resting.Count > Named ? " and more" : string.Empty)}. Change or withdraw them first.");
    }

    /// <summary>The rules of the dataset that the change breaks.</summary>
    public ProblemResult Refusal(IReadOnlyList<Problem> problems)
    {
        var own = problems.Where(problem => problem.Line > 0).Select(problem => BodyError.Of(problem, _rows[problem.Line - 1])).ToList();
        return own.Count > 0
            ? BodyError.Refusal(own)
            : new(ProblemType.Conflict, $"The change contradicts other records: {string.Join("; ", problems.Take(Named).Select(problem => $"{problem.File}, {problem.Column} '{problem.Value}': {problem.Expected}"))}.");
    }

    private ProblemResult? Settle()
    {
        _rows = input!.Rows(Id);
        var errors = input.Separated()
            .Where(text => text.Value.AsSpan().IndexOfAny(';', '|') >= 0)
            .Select(text => BodyError.Of("invalid-text", text.Pointer, text.Value, "The text has a `;` or `|`, which separate values in the dataset. Write it otherwise."))
            .ToList();
        var changes = new Dictionary<(string Table, string Key), RecordChange>();
        foreach (var (index, draft) in _rows.Index())
        {
            var row = draft.Row(index + 1);
            var key = draft.Reference.Key(row);
            var before = held.Find(draft.Table, key);
            var owner = type.Parts.FirstOrDefault(part => part.Table == draft.Table).Owner;
            if (owner is not null && before is not null && before[owner] != Id)
            {
                errors.Add(BodyError.Of("repeated-value", draft.Pointer, key, $"The id '{key}' is taken by a part of '{before[owner]}'. Give another."));
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
        return errors.Count == 0 ? null : BodyError.Refusal(errors);
    }

    // The record as it is held, with its parts.
    private IEnumerable<(ReferenceTable Table, string Key, CsvRow Row)> Held()
    {
        if (held.Find(type.Table, Id) is { } own)
        {
            yield return (DraftRow.TableOf(type.Table), Id, own);
        }

        foreach (var (table, owner) in type.Parts)
        {
            foreach (var (key, row) in held.Rows(table).Where(row => row.Value[owner] == Id))
            {
                yield return (DraftRow.TableOf(table), key, row);
            }
        }
    }

    // What names a row that goes, and does not go itself.
    private IEnumerable<string> Resting(RecordChange gone)
    {
        var going = Changes.Select(change => (change.Table.Name, change.Key)).ToHashSet();
        foreach (var table in ReferenceTables.All)
        {
            string[] naming = [.. table.Columns.OfType<ReferenceColumn>().Where(column => column.Table == gone.Table.Name).Select(column => column.Name)];
            foreach (var (key, row) in held.Rows(table.Name).Where(row => !going.Contains((table.Name, row.Key))))
            {
                if (naming.Any(column => row[column] == gone.Key) || (table.Name == "disputes" && row["table"] == gone.Table.Name && row["record_id"] == gone.Key))
                {
                    yield return $"{RecordType.All.Single(known => known.Table == table.Name).Type} {key}";
                }
            }
        }
    }
}
