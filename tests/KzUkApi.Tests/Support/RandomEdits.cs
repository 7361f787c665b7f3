using System.Globalization;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Records;

namespace KzUkApi.Tests.Support;

/// <summary>
/// Edits of one kind of record, as an editor could make them: some add, some change, some withdraw, and some break a rule.
/// </summary>
internal sealed class RandomEdits(string table, int seed)
{
    private static readonly string[] Names =
    [
        "David Cameron",
        "Dávid Cameron",
        "Zhanar Aitzhanova",
        "Prince Charles",
        "Charles III",
        "A New Name",
    ];

    private readonly Random _random = new(seed);
    private RecordSet _held = RecordSet.Empty;
    private int _number;

    public static string Text(IReadOnlyList<RecordChange> changes) =>
        string.Join(
            "; ",
            changes.Select(change =>
                $"{change.Table.Name} {change.Key} "
                + (
                    change.Before is null ? "added"
                    : change.After is null ? "withdrawn"
                    : string.Join(
                        ", ",
                        change.After.DifferencesTo(change.Before).Select(column => $"{column.Name}={change.After.Text(column)}")
                    )
                )
            )
        );

    public IReadOnlyList<RecordChange> Next(TempStore store)
    {
        using var session = store.Connections.BeginRead(CancellationToken.None);
        _held = new ExistingRows(session.Connection, session.Transaction).Read();
        _number++;
        List<RecordChange> changes;
        do
        {
            changes = [.. Edit(_number % 5).Where(change => !RecordChange.Same(change.Before, change.After))];
        }
        while (changes.Count == 0);
        return changes;
    }

    private IEnumerable<RecordChange> Edit(int kind)
    {
        var row = Any(_held.Rows(table).Values);
        var parts = Parts(row.Cell("id"));
        return kind switch
        {
            1 => [Change(row, Changed(row)), .. ChangedParts(row, parts)],
            2 => Added(row, parts),
            3 when table == "sources" => [Change(Unused(row), null)],
            3 => [Change(row, null), .. parts.Select(part => Change(part.Table, part.Row, null))],
            4 =>
            [
                Change(
                    row,
                    With(row, "source_id", Any(_held.Rows("sources").Values).Cell("id"), "title", "Another title")
                ),
            ],
            _ => [Change(row, null)],
        };
    }

    private IEnumerable<RecordChange> Added(DatasetRow row, List<(RecordDefinition Table, DatasetRow Row)> parts)
    {
        var id = $"{row.Cell("id")}-{_number}";
        var changed = Changed(row);
        yield return new(RecordDefinitions.Of(table), id, null, With(changed, "id", id));
        foreach (var (part, held) in parts)
        {
            var copy = With(held, "id", $"{held.Cells().GetValueOrDefault("id")}-{_number}", "agreement_id", id, "meeting_id", id);
            yield return new(part, part.Key(copy), null, copy);
        }
    }

    private IEnumerable<RecordChange> ChangedParts(DatasetRow row, List<(RecordDefinition Table, DatasetRow Row)> parts)
    {
        if (parts.Count > 0)
        {
            yield return Change(parts[0].Table, parts[0].Row, null);
        }

        if (table == "meetings")
        {
            var participant = RowTexts.Of("meeting_participants", new Dictionary<string, string>
            {
                ["meeting_id"] = row.Cell("id"),
                ["name"] = Any(Names),
                ["office"] = "Minister",
                ["country"] = "GBR",
                ["role"] = "member",
            });
            var key = MeetingParticipantTable.Id(participant);
            if (parts.All(part => MeetingParticipantTable.Id(part.Row) != key))
            {
                yield return new(RecordDefinitions.Of("meeting_participants"), key, null, participant);
            }
        }
    }

    private DatasetRow Changed(DatasetRow row) =>
        table switch
        {
            "trade_flows" => With(
                row,
                Pick(
                    ("value", _random.Next(1, 1_000_000_000).ToString(CultureInfo.InvariantCulture)),
                    ("period", "2021"),
                    ("published_on", $"2026-0{_random.Next(1, 9)}"),
                    ("status", "doubtful"),
                    ("adjustment", "seasonally-adjusted"),
                    ("currency", "USD"),
                    ("flow", "import")
                )
            ),
            "investments" => With(
                row,
                Pick(
                    ("value", "77"),
                    ("period", "2020"),
                    ("published_on", "2025-11-04"),
                    ("sector", Any(_held.Rows("topics").Keys)),
                    ("note", "A word")
                )
            ),
            "sources" => With(
                row,
                Pick(
                    ("publisher", "Another publisher"),
                    ("authority", "3"),
                    ("dataset", string.Empty),
                    ("published_on", "2020-02"),
                    ("url", "https://example.org")
                )
            ),
            "meetings" => With(
                row,
                Pick(("city", "Aktau"), ("date_end", string.Empty), ("note", "A word"), ("topics", Topics()), ("session_number", "7"))
            ),
            _ => With(
                row,
                Pick(
                    ("signatories", $"{Any(Names)}|Minister|GBR;{Any(Names)}||KAZ"),
                    ("note", "A word"),
                    ("topics", Topics()),
                    ("signed_on", "2019-05"),
                    ("parties", "GBR")
                )
            ),
        };

    private string Topics() => string.Join(';', new[] { Any(_held.Rows("topics").Keys), Any(_held.Rows("topics").Keys) }.Distinct());

    private DatasetRow Unused(DatasetRow row) =>
        _held.Rows("sources").Values.FirstOrDefault(source => source.Cell("id").EndsWith("-2", StringComparison.Ordinal)) ?? row;

    private List<(RecordDefinition Table, DatasetRow Row)> Parts(string id) =>
        (
            table switch
            {
                "meetings" => _held
                    .Rows("meeting_participants")
                    .Values.Where(part => part.Cell("meeting_id") == id)
                    .Select(part => (RecordDefinitions.Of("meeting_participants"), part)),
                "agreements" => _held
                    .Rows("agreement_events")
                    .Values.Where(part => part.Cell("agreement_id") == id)
                    .Select(part => (RecordDefinitions.Of("agreement_events"), part)),
                _ => Enumerable.Empty<(RecordDefinition, DatasetRow)>(),
            }
        ).ToList();

    private RecordChange Change(DatasetRow row, DatasetRow? after) => Change(RecordDefinitions.Of(table), row, after);

    private static RecordChange Change(RecordDefinition table, DatasetRow row, DatasetRow? after) => new(table, table.Key(row), row, after);

    private string[] Pick(params (string Column, string Value)[] cells) =>
        [.. cells.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(cells[0]).SelectMany(cell => new[] { cell.Column, cell.Value })];

    private T Any<T>(IEnumerable<T> all) => all.ElementAt(_random.Next(all.Count()));

    private static DatasetRow With(DatasetRow row, params string[] changed)
    {
        var next = row.Cells();
        foreach (var pair in changed.Chunk(2).Where(pair => next.ContainsKey(pair[0])))
        {
            next[pair[0]] = pair[1];
        }

        return DatasetRow.OfTexts(row.Table, row.Location, next);
    }
}
