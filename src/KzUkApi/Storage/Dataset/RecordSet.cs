using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>The rows of every table at one time.</summary>
internal sealed class RecordSet
{
    private readonly Dictionary<string, Dictionary<string, DatasetRow>> _byKey;

    private RecordSet(Dictionary<string, Dictionary<string, DatasetRow>> byKey) => _byKey = byKey;

    private Dictionary<string, PartialDate?>? _firstEvents;

    public static RecordSet Empty { get; } = Of([]);

    /// <summary>Rows by table; a table that is not named has none.</summary>
    public static RecordSet Of(IEnumerable<(RecordDefinition Table, IEnumerable<DatasetRow> Rows)> tables)
    {
        var given = tables.ToDictionary(
            table => table.Table.Name,
            table => table.Rows.ToDictionary(table.Table.Key, StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        return new(
            RecordDefinitions.All.ToDictionary(
                table => table.Name,
                table => given.GetValueOrDefault(table.Name) ?? new(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>The set after changes; a row that is null afterwards is gone.</summary>
    public RecordSet With(IReadOnlyList<RecordChange> changes)
    {
        var next = new Dictionary<string, Dictionary<string, DatasetRow>>(_byKey, StringComparer.Ordinal);
        foreach (var table in changes.GroupBy(change => change.Table.Name, StringComparer.Ordinal))
        {
            var rows = next[table.Key] = new(_byKey[table.Key], StringComparer.Ordinal);
            foreach (var change in table)
            {
                if (change.After is null)
                {
                    rows.Remove(change.Key);
                }
                else
                {
                    rows[change.Key] = change.After;
                }
            }
        }

        return new(next);
    }

    public IReadOnlyDictionary<string, DatasetRow> Rows(string table) => _byKey[table];

    public DatasetRow? Find(string table, string key) => _byKey[table].GetValueOrDefault(key);

    /// <summary>The date of the first event of an agreement, from which it is listed; null where no event is stored.</summary>
    public PartialDate? FirstEvent(string agreement)
    {
        _firstEvents ??= _byKey["agreement_events"].Values
            .GroupBy(row => row[AgreementEventTable.Agreement]!, StringComparer.Ordinal)
            .ToDictionary(
                events => events.Key,
                events => events.Select(row => row[AgreementEventTable.Date]).MinBy(date => date?.End ?? DateOnly.MaxValue),
                StringComparer.Ordinal
            );
        return _firstEvents.GetValueOrDefault(agreement);
    }
}
