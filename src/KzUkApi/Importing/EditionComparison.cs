using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>
/// What changed records say against the editions stored before: what is new, revised, repeated,
/// corrected, and no longer there.
/// </summary>
internal sealed class EditionComparison
{
    private readonly RecordSet _all;

    public EditionComparison(RecordSet held, IReadOnlyList<RecordChange> changes)
    {
        _all = held.With(changes);
        var before = new Dictionary<string, Dictionary<string, CsvRow>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Before is not null)
            {
                Corrected++;
                Corrections.AddRange(
                    change
                        .After!.Cells.Where(cell => change.Before[cell.Key] != cell.Value)
                        .Select(cell => new ImportCorrection(
                            change.Table.Name,
                            change.Key,
                            cell.Key,
                            Text(change.Before[cell.Key]),
                            Text(cell.Value)
                        ))
                );
                continue;
            }

            if (!before.TryGetValue(change.Table.Name, out var editions))
            {
                before[change.Table.Name] = editions =
                    change.Table.Name == "exchange_rates" ? EarlierRates() : Editions.Before(change.Table.Name, _all);
            }

            Count(change, editions.GetValueOrDefault(change.Key));
        }
    }

    public int New { get; private set; }

    public int Unchanged { get; private set; }

    public int Corrected { get; private set; }

    public List<ImportRevision> Revisions { get; } = [];

    /// <summary>How many of the revisions are of a kind.</summary>
    public int CountOf(string kind) => Revisions.Count(revision => revision.Kind == kind);

    public List<ImportCorrection> Corrections { get; } = [];

    /// <summary>The columns in which an edition says how much it is.</summary>
    public static IReadOnlyList<string> Said(RecordDefinition table) => table.Name == "exchange_rates" ? ["rate"] : Editions.Said;

    /// <summary>The figures of the edition before that this edition has no newer one of, in the series that were imported.</summary>
    /// <param name="skipped">What the file has, but wrong.</param>
    public IReadOnlyList<string> Missing(IEnumerable<ImportRecord> imported, IEnumerable<ImportRecord> skipped, string? source)
    {
        if (source is null)
        {
            return [];
        }

        var series = imported
            .Where(record => record.Table.Series.Count > 0)
            .Select(record => (record.Table, Key: SeriesOf(record.Table.Name, record.Row)))
            .Distinct();
        var left = skipped
            .Where(record => record.Table.Series.Count > 0)
            .ToLookup(record => (record.Table, SeriesOf(record.Table.Name, record.Row)), record => record.Row["period"]);
        return [.. series.SelectMany(one => MissingOf(one.Table, one.Key, left[one], source))];
    }

    // A figure that another file brought for the edition before is not missing from this one.
    private IEnumerable<string> MissingOf(RecordDefinition table, string series, IEnumerable<string> skipped, string source)
    {
        var day = Published(_all.Find("sources", source)!);
        var periods = _all.Rows(table.Name).Values.Where(row => row["source_id"] == source && SeriesOf(table.Name, row) == series)
            .Select(row => row["period"]).Concat(skipped).ToHashSet(StringComparer.Ordinal);
        var earlier = _all.Rows(table.Name)
            .Values.Where(row =>
                row["source_id"] != source
                && SeriesOf(table.Name, row) == series
                && Dataset(row["source_id"]) is var dataset
                && Programme.HasEditions(dataset)
                && dataset == Dataset(source)
            )
            .GroupBy(row => row["source_id"], StringComparer.Ordinal)
            .Where(edition => Published(_all.Find("sources", edition.Key)!) < day)
            .MaxBy(edition => Published(_all.Find("sources", edition.Key)!));
        return earlier?.Where(row => !periods.Contains(row["period"])).Select(row => table.Key(row)) ?? [];
    }

    private void Count(RecordChange change, CsvRow? earlier)
    {
        var isRate = change.Table.Name == "exchange_rates";
        if (earlier is null)
        {
            New++;
        }
        else if ((isRate ? RateKind(earlier, change.After!) : Editions.KindOf(earlier, change.After!)) is { } kind)
        {
            var value = isRate ? "rate" : "value";
            Revisions.Add(new(change.Key, change.Table.Key(earlier), earlier[value], change.After![value], kind));
        }
        else
        {
            Unchanged++;
        }
    }

    private static string? RateKind(CsvRow earlier, CsvRow later) => earlier["rate"] == later["rate"] ? null : Revision.Revised;

    // Rates have no edition before in the journal; here they do.
    private Dictionary<string, CsvRow> EarlierRates()
    {
        var earlier = new Dictionary<string, CsvRow>(StringComparer.Ordinal);
        foreach (
            var fact in _all.Rows("exchange_rates")
                .Where(row => Programme.HasEditions(Dataset(row.Value["source_id"])))
                .GroupBy(
                    row => $"{Dataset(row.Value["source_id"])}|{SeriesOf("exchange_rates", row.Value)}|{row.Value["period"]}",
                    StringComparer.Ordinal
                )
        )
        {
            var pairs = EditionOrder.Pairs(fact, row => Published(_all.Find("sources", row.Value["source_id"])!), row => row.Key);
            foreach (var (before, after) in pairs)
            {
                earlier[after.Key] = before.Value;
            }
        }

        return earlier;
    }

    private string Dataset(string source) => _all.Find("sources", source)!["dataset"];

    private static string SeriesOf(string table, CsvRow row) =>
        string.Join('|', RecordDefinitions.Of(table).Series.Select(column => row[column]).Append($"{row["period"].Length}"));

    private static DateOnly Published(CsvRow source) =>
        PartialDate.TryParse(source["published_on"], out var date) ? date.End : DateOnly.MaxValue;

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;
}
