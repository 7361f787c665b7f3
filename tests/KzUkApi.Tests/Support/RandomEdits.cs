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
                        change.After.Cells.Where(cell => cell.Value != change.Before[cell.Key]).Select(cell => $"{cell.Key}={cell.Value}")
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
        var parts = Parts(row["id"]);
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
                    row with
                    {
                        Cells = With(row.Cells, "source_id", Any(_held.Rows("sources").Values)["id"], "title", "Another title"),
                    }
                ),
            ],
            _ => [Change(row, null)],
        };
    }

    private IEnumerable<RecordChange> Added(CsvRow row, List<(RecordDefinition Table, CsvRow Row)> parts)
    {
        var id = $"{row["id"]}-{_number}";
        var changed = Changed(row);
        yield return new(RecordDefinitions.Of(table), id, null, changed with { Cells = With(changed.Cells, "id", id) });
        foreach (var (part, held) in parts)
        {
            var copy = new CsvRow(
                new StoreLocation(part),
                With(held.Cells, "id", $"{held.Cells.GetValueOrDefault("id")}-{_number}", "agreement_id", id, "meeting_id", id)
            );
            yield return new(part, part.Key(copy), null, copy);
        }
    }

    private IEnumerable<RecordChange> ChangedParts(CsvRow row, List<(RecordDefinition Table, CsvRow Row)> parts)
    {
        if (parts.Count > 0)
        {
            yield return Change(parts[0].Table, parts[0].Row, null);
        }

        if (table == "meetings")
        {
            var participant = new CsvRow(new StoreLocation(RecordDefinitions.Of("meeting_participants")), new Dictionary<string, string>
            {
                ["meeting_id"] = row["id"],
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

    private CsvRow Changed(CsvRow row) =>
        row with
        {
            Cells = table switch
            {
                "trade_flows" => With(
                    row.Cells,
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
                    row.Cells,
                    Pick(
                        ("value", "77"),
                        ("period", "2020"),
                        ("published_on", "2025-11-04"),
                        ("sector", Any(_held.Rows("topics").Keys)),
                        ("note", "A word")
                    )
                ),
                "sources" => With(
                    row.Cells,
                    Pick(
                        ("publisher", "Another publisher"),
                        ("authority", "3"),
                        ("dataset", string.Empty),
                        ("published_on", "2020-02"),
                        ("url", "https://example.org")
                    )
                ),
                "meetings" => With(
                    row.Cells,
                    Pick(("city", "Aktau"), ("date_end", string.Empty), ("note", "A word"), ("topics", Topics()), ("session_number", "7"))
                ),
                _ => With(
                    row.Cells,
                    Pick(
                        ("signatories", $"{Any(Names)}|Minister|GBR;{Any(Names)}||KAZ"),
                        ("note", "A word"),
                        ("topics", Topics()),
                        ("signed_on", "2019-05"),
                        ("parties", "GBR")
                    )
                ),
            },
        };

    private string Topics() => string.Join(';', new[] { Any(_held.Rows("topics").Keys), Any(_held.Rows("topics").Keys) }.Distinct());

    private CsvRow Unused(CsvRow row) =>
        _held.Rows("sources").Values.FirstOrDefault(source => source["id"].EndsWith("-2", StringComparison.Ordinal)) ?? row;

    private List<(RecordDefinition Table, CsvRow Row)> Parts(string id) =>
        (
            table switch
            {
                "meetings" => _held
                    .Rows("meeting_participants")
                    .Values.Where(part => part["meeting_id"] == id)
                    .Select(part => (RecordDefinitions.Of("meeting_participants"), part)),
                "agreements" => _held
                    .Rows("agreement_events")
                    .Values.Where(part => part["agreement_id"] == id)
                    .Select(part => (RecordDefinitions.Of("agreement_events"), part)),
                _ => Enumerable.Empty<(RecordDefinition, CsvRow)>(),
            }
        ).ToList();

    private RecordChange Change(CsvRow row, CsvRow? after) => Change(RecordDefinitions.Of(table), row, after);

    private static RecordChange Change(RecordDefinition table, CsvRow row, CsvRow? after) => new(table, table.Key(row), row, after);

    private string[] Pick(params (string Column, string Value)[] cells) =>
        [.. cells.Where(_ => _random.Next(2) == 0).DefaultIfEmpty(cells[0]).SelectMany(cell => new[] { cell.Column, cell.Value })];

    private T Any<T>(IEnumerable<T> all) => all.ElementAt(_random.Next(all.Count()));

    private static Dictionary<string, string> With(IReadOnlyDictionary<string, string> cells, params string[] changed)
    {
        var next = new Dictionary<string, string>(cells, StringComparer.Ordinal);
        foreach (var pair in changed.Chunk(2).Where(pair => next.ContainsKey(pair[0])))
        {
            next[pair[0]] = pair[1];
        }

        return next;
    }
}
