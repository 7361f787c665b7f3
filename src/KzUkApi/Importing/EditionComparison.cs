using KzUkApi.Domain.Figures;
using KzUkApi.Importing.Reading;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing;

/// <summary>
/// What changed records say against the editions stored before: what is new, revised, repeated,
/// corrected, and no longer there.
/// </summary>
internal sealed class EditionComparison
{
    private readonly RecordSet _all;

    public EditionComparison(RecordSet existing, IReadOnlyList<RecordChange> changes)
    {
        _all = existing.With(changes);
        var before = new Dictionary<string, Dictionary<string, DatasetRow>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Before is not null)
            {
                Corrected++;
                Corrections.AddRange(
                    change
                        .After!.DifferencesTo(change.Before)
                        .Select(column => new ImportCorrection(
                            change.Table.Name,
                            change.Key,
                            column.Name,
                            Text(change.Before.Text(column)),
                            Text(change.After.Text(column))
                        ))
                );
                continue;
            }

            if (!before.TryGetValue(change.Table.Name, out var editions))
            {
                before[change.Table.Name] = editions =
                    change.Table == ExchangeRateTable.Definition ? EarlierRates() : Editions.Before(change.Table.Name, _all);
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
            .Select(record => (record.Table, Key: SeriesOf(record.Row)))
            .Distinct();
        var left = skipped
            .Where(record => record.Table.Series.Count > 0)
            .ToLookup(record => (record.Table, SeriesOf(record.Row)), record => record.Row.Text(FigureColumns.Period));
        return [.. series.SelectMany(one => MissingOf(one.Table, one.Key, left[one], source))];
    }

    // A figure that another file brought for the edition before is not missing from this one.
    private IEnumerable<string> MissingOf(RecordDefinition table, string series, IEnumerable<string> skipped, string source)
    {
        var day = Published(_all.Find("sources", source)!);
        var periods = _all.Rows(table.Name).Values.Where(row => row[CommonColumns.Source]! == source && SeriesOf(row) == series)
            .Select(row => row.Text(FigureColumns.Period)).Concat(skipped).ToHashSet(StringComparer.Ordinal);
        var earlier = _all.Rows(table.Name)
            .Values.Where(row =>
                row[CommonColumns.Source]! != source
                && SeriesOf(row) == series
                && Dataset(row[CommonColumns.Source]!) is var dataset
                && Programme.HasEditions(dataset)
                && dataset == Dataset(source)
            )
            .GroupBy(row => row[CommonColumns.Source]!, StringComparer.Ordinal)
            .Where(edition => Published(_all.Find("sources", edition.Key)!) < day)
            .MaxBy(edition => Published(_all.Find("sources", edition.Key)!));
        return earlier?.Where(row => !periods.Contains(row.Text(FigureColumns.Period))).Select(row => table.Key(row)) ?? [];
    }

    private void Count(RecordChange change, DatasetRow? earlier)
    {
        var isRate = change.Table == ExchangeRateTable.Definition;
        if (earlier is null)
        {
            New++;
        }
        else if ((isRate ? RateKind(earlier, change.After!) : Editions.KindOf(earlier, change.After!)) is { } kind)
        {
            var value = change.Table.Said[0];
            Revisions.Add(new(change.Key, change.Table.Key(earlier), earlier.Text(value), change.After!.Text(value), kind));
        }
        else
        {
            Unchanged++;
        }
    }

    private static string? RateKind(DatasetRow earlier, DatasetRow later) =>
        earlier.IsSame(ExchangeRateTable.Rate, later) ? null : Revision.Revised;

    // Rates have no edition before in the journal; here they do.
    private Dictionary<string, DatasetRow> EarlierRates()
    {
        var earlier = new Dictionary<string, DatasetRow>(StringComparer.Ordinal);
        foreach (
            var fact in _all.Rows("exchange_rates")
                .Where(row => Programme.HasEditions(Dataset(row.Value[CommonColumns.Source]!)))
                .GroupBy(
                    row => $"{Dataset(row.Value[CommonColumns.Source]!)}|{SeriesOf(row.Value)}|{row.Value.Text(FigureColumns.Period)}",
                    StringComparer.Ordinal
                )
        )
        {
            var pairs = EditionOrder.Pairs(fact, row => Published(_all.Find("sources", row.Value[CommonColumns.Source]!)!), row => row.Key);
            foreach (var (before, after) in pairs)
            {
                earlier[after.Key] = before.Value;
            }
        }

        return earlier;
    }

    private string? Dataset(string source) => _all.Find("sources", source)![SourceTable.Dataset];

    private static string SeriesOf(DatasetRow row) =>
        string.Join('|', row.Table.Series.Select(row.Text).Append($"{row.Text(FigureColumns.Period).Length}"));

    private static DateOnly Published(DatasetRow source) =>
        source[SourceTable.PublishedOn]?.End ?? DateOnly.MaxValue;

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;
}
