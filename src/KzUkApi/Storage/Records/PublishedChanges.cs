using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>
/// The changes that clients see under <c>/v1/changes</c>: two states of the dataset are compared, and each record that the second
/// added, revised or withdrew is a change.
/// </summary>
/// <param name="releasedOn">The release of the second, from which corrections and undated records count.</param>
internal sealed class PublishedChanges(
    DateOnly releasedOn,
    RecordSet before,
    RecordSet after,
    ChangeTitles titlesBefore,
    ChangeTitles titlesAfter
)
{
    public const string Added = "added";
    public const string Revised = "revised";
    public const string Withdrawn = "withdrawn";

    /// <summary>Writes the changes under the number of the data version that the second state makes.</summary>
    public void Write(int number, StoreTransaction session)
    {
        var changes = Rows(number).ToList();
        StoredRows.Insert(changes.Concat(changes.SelectMany(change => change.Children)), session);
    }

    // The rows of `changes`, each with its fields as children.
    private IEnumerable<StoredRow> Rows(int number) => RecordDefinitions.All.SelectMany(table =>
        Additions(number, table).Concat(Corrections(number, table)).Concat(Withdrawals(number, table)));

    private IEnumerable<StoredRow> Additions(int number, RecordDefinition table)
    {
        var editions = Editions.Before(table.Name, after);
        foreach (var (key, row) in after.Rows(table.Name).Where(row => !before.Rows(table.Name).ContainsKey(row.Key)))
        {
            var date = table.Date(row, after);
            var earlier = editions.GetValueOrDefault(key);
            var revision = earlier is null ? null : Editions.KindOf(earlier, row);
            var kind = revision == Revision.Revised ? Revised : Added;
            var fields = earlier is null ? [] : Differences(earlier, row, table.Said.Where(column => !row.IsSame(column, earlier)));
            yield return Change(
                number,
                kind,
                table,
                key,
                row,
                titlesAfter,
                date,
                table.Path(row),
                fields,
                earlier is null ? null : table.Key(earlier),
                revision
            );
        }
    }

    private IEnumerable<StoredRow> Corrections(int number, RecordDefinition table)
    {
        foreach (var (key, row) in after.Rows(table.Name))
        {
            if (
                before.Rows(table.Name).GetValueOrDefault(key) is { } old
                && Differences(old, row, row.DifferencesTo(old)) is { Count: > 0 } fields
            )
            {
                yield return Change(number, Revised, table, key, row, titlesAfter, Day, table.Path(row), fields);
            }
        }
    }

    private IEnumerable<StoredRow> Withdrawals(int number, RecordDefinition table) => before.Rows(table.Name)
        .Where(row => !after.Rows(table.Name).ContainsKey(row.Key))
        .Select(row => Change(number, Withdrawn, table, row.Key, row.Value, titlesBefore, Day, null, []));

    private PartialDate Day => PartialDate.OfDay(releasedOn);

    private static List<(Column Column, string Before, string After)> Differences(
        DatasetRow old,
        DatasetRow row,
        IEnumerable<Column> columns
    ) =>
        [.. columns.Select(column => (column, old.Text(column), row.Text(column)))];

    private StoredRow Change(
        int number,
        string kind,
        RecordDefinition table,
        string key,
        DatasetRow row,
        ChangeTitles titles,
        PartialDate? date,
        string? path,
        IReadOnlyList<(Column Column, string Before, string After)> fields,
        string? supersedes = null,
        string? revision = null
    ) =>
        Row(
            number,
            releasedOn,
            kind,
            table.Type,
            key,
            titles.Of(table, key, row),
            date,
            table.SourceOf(row),
            path,
            fields,
            supersedes,
            revision
        );

    /// <summary>A row of <c>changes</c>, with its fields as children.</summary>
    public static StoredRow Row(
        int number,
        DateOnly releasedOn,
        string kind,
        string type,
        string key,
        string title,
        PartialDate? date,
        string? source,
        string? path,
        IReadOnlyList<(Column Column, string Before, string After)> fields,
        string? supersedes,
        string? revision
    )
    {
        var end = date?.End ?? releasedOn;
        var change = new StoredRow("changes");
        var id = $"{number}-{type}-{TextFolding.Fold(key).Replace(' ', '-')}";
        change.Values["id"] = id;
        change.Values["version_number"] = (long)number;
        change.Values["kind"] = kind;
        change.Values["type"] = type;
        change.Values["record_id"] = key;
        change.Values["title"] = title;
        change.Values["date"] = date?.Text;
        change.Values["date_start"] = date?.Start;
        change.Values["date_end"] = end;
        change.Values["date_order"] = Period.OrderOf(date?.Start, end);
        change.Values["supersedes"] = supersedes;
        change.Values["revision"] = revision;
        change.Values["source_id"] = source;
        change.Values["path"] = path;
        change.Children.AddRange(fields.Select((field, position) => Field(id, position, field)));
        return change;
    }

    private static StoredRow Field(string change, int position, (Column Column, string Before, string After) cell)
    {
        var field = new StoredRow("change_fields");
        field.Values["change_id"] = change;
        field.Values["position"] = (long)position;
        field.Values["field"] = RecordDefinition.FieldOf(cell.Column.Name);
        field.Values["before"] = cell.Before.Length == 0 ? null : cell.Before;
        field.Values["after"] = cell.After.Length == 0 ? null : cell.After;
        return field;
    }
}
