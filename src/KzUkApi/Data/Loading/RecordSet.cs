using KzUkApi.Figures;

namespace KzUkApi.Data.Loading;

/// <summary>The rows of every table at one time, as cells.</summary>
internal sealed class RecordSet(IReadOnlyDictionary<ReferenceTable, IReadOnlyList<CsvRow>> rows)
{
    private readonly Dictionary<string, Dictionary<string, CsvRow>> _byKey = rows.ToDictionary(
        table => table.Key.Name, table => table.Value.ToDictionary(table.Key.Key, StringComparer.Ordinal), StringComparer.Ordinal);

    private Dictionary<string, string>? _firstEvents;

    public static RecordSet Empty { get; } = new(ReferenceTables.All.ToDictionary(table => table, _ => (IReadOnlyList<CsvRow>)[]));

    public IReadOnlyDictionary<string, CsvRow> Rows(string table) => _byKey[table];

    public CsvRow? Find(string table, string key) => _byKey[table].GetValueOrDefault(key);

    /// <summary>The date of the first event of an agreement, from which it is listed; null where no event is held.</summary>
    public string? FirstEvent(string agreement)
    {
        _firstEvents ??= _byKey["agreement_events"].Values
            .GroupBy(row => row["agreement_id"], StringComparer.Ordinal)
            .ToDictionary(events => events.Key, events => events.Select(row => row["date"]).MinBy(End)!, StringComparer.Ordinal);
        return _firstEvents.GetValueOrDefault(agreement);
    }

    private static DateOnly End(string date) => PartialDate.TryParse(date, out var parsed) ? parsed.End : DateOnly.MaxValue;
}
