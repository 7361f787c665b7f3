using KzUkApi.Http.Problems;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Editing;

/// <summary>One change of one record with its parts: the rows that it changes, and its errors.</summary>
/// <param name="existing">The records before the change.</param>
/// <param name="today">The day of the change, after which nothing was published.</param>
/// <param name="unread">The errors in reading the body. The change is then refused, and the answer names the other errors too.</param>
internal sealed partial class RecordEdit(
    EditableType type,
    ExistingRecords existing,
    DateOnly today,
    IRecordInput? input,
    IReadOnlyList<ParameterError> unread
)
{
    private const int Named = 20;

    /// <summary>
    /// The record as it is answered, read as a body: where the body has the same, the stored value stays, which an answer may show
    /// otherwise. Null where the body is no answer.
    /// </summary>
    public IRecordInput? AsAnswered { get; init; }

    public string Id { get; private set; } = string.Empty;

    public IReadOnlyList<RecordChange> Changes { get; private set; } = [];

    /// <summary>Makes the body a new record; null, or why not.</summary>
    public ProblemResult? Addition()
    {
        Id = input!.Id ?? input.ProposedId();
        if (unread.Count > 0 || existing.Find(type.Table, Id) is null)
        {
            return Compare();
        }

        var advice = input.Id is null
            ? "; it was made of what the record says. Give another as `id`, or change that record"
            : string.Empty;
        return new(ProblemType.Conflict, $"The id '{Id}' is taken{advice}: {type.PathOf(Id)}.");
    }

    /// <summary>Makes the body the new state of a record; null, or why not.</summary>
    public ProblemResult? Replacement(string id)
    {
        Id = id;
        return input!.Id is null || input.Id == id
            ? Compare()
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

    /// <summary>Withdraws the record; null, or why not.</summary>
    public ProblemResult? Removal(string id)
    {
        Id = id;
        Changes = [.. ExistingRows().Select(row => new RecordChange(row.Table, row.Key, row.Row, null))];
        var dependents = Changes.SelectMany(Dependents).ToList();
        var count = dependents.Sum(place => place.Count);
        var named = string.Join(", ", dependents.SelectMany(place => place.First).Take(Named));
        var more = count > Named ? " and more" : string.Empty;
        return count == 0 ? null : new(
            ProblemType.Conflict,
            $"{count} record(s) rest on the {type.Noun} '{id}': {named}{more}. Change or withdraw them first.");
    }

    /// <summary>The rules of the dataset that the change breaks.</summary>
    public static ProblemResult Refusal(IReadOnlyList<RowProblem> problems)
    {
        var own = Own(problems).ToList();
        var others = problems
            .Take(Named)
            .Select(problem => $"{problem.Location.File}, {problem.Column} '{problem.Value}': {problem.Expected}");
        return own.Count > 0
            ? BodyError.Refusal(own)
            : new(ProblemType.Conflict, $"The change contradicts other records: {string.Join("; ", others)}.");
    }

    private ProblemResult? Compare()
    {
        List<ParameterError> errors =
        [
            .. unread,
            .. input!
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
        var answered = AsAnswered?.Rows(Id).ToLookup(row => (row.Table, row.Table.Key(row)));
        foreach (var stated in input.Rows(Id))
        {
            var (table, key, pointer) = (stated.Table, stated.Table.Key(stated), ((BodyLocation)stated.Location).Pointer);
            var before = existing.Find(table.Name, key);
            var row = before is not null && answered?[(table, key)].FirstOrDefault() is { } shown
                ? stated.Without(shown).CompletedBy(before)
                : stated;
            if (table.PartOf is { } part && before is not null && before[part.Column] != Id)
            {
                errors.Add(
                    BodyError.Of(
                        "repeated-value",
                        pointer,
                        key,
                        $"The id '{key}' is taken by a part of '{before[part.Column]}'. Give another."
                    )
                );
            }
            else if (!changes.TryAdd((table.Name, key), new(table, key, before, row)))
            {
                errors.Add(BodyError.Of("repeated-value", pointer, key, $"'{key}' stands here twice."));
            }
        }

        foreach (var withdrawn in ExistingRows().Where(row => !changes.ContainsKey((row.Table.Name, row.Key))))
        {
            changes[(withdrawn.Table.Name, withdrawn.Key)] = new(withdrawn.Table, withdrawn.Key, withdrawn.Row, null);
        }

        Changes = [.. changes.Values.Where(change => !RecordChange.Same(change.Before, change.After))];
        return errors.Count == 0 ? null : BodyError.Refusal([.. errors, .. Broken(errors)]);
    }

    // The rules that the rest of the body breaks. Fields that are wrong already, and fields made from them, are not named again.
    private IEnumerable<ParameterError> Broken(List<ParameterError> errors)
    {
        try
        {
            _ = new PatchCheck(existing, Changes, today).Run();
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

    // The problems in the rows of the body, not those in other records.
    private static IEnumerable<ParameterError> Own(IReadOnlyList<RowProblem> problems) =>
        problems
            .Where(problem => problem.Location is BodyLocation)
            .Select(problem => BodyError.Of(problem, (BodyLocation)problem.Location));
}
