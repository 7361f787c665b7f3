using KzUkApi.Storage.Dataset;

namespace KzUkApi.Editing;

/// <summary>The stored rows of a record, and those that rest on them.</summary>
internal sealed partial class RecordEdit
{
    // The record as it is stored, with its parts.
    private IEnumerable<(RecordDefinition Table, string Key, DatasetRow Row)> ExistingRows()
    {
        if (existing.Find(type.Table, Id) is { } own)
        {
            yield return (RecordDefinitions.Of(type.Table), Id, own);
        }

        foreach (var table in type.Parts)
        {
            foreach (var row in existing.With(table, table.PartOf!.Column.Name, Id))
            {
                yield return (table, table.Key(row), row);
            }
        }
    }

    // The rows that name a withdrawn one and stay themselves: how many, and the first of them.
    private IEnumerable<(long Count, IEnumerable<string> First)> Dependents(RecordChange withdrawn)
    {
        foreach (var table in RecordDefinitions.All)
        {
            var withdrawing = Changes.Where(change => change.Table == table).Select(change => change.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var column in table.Naming(withdrawn.Table))
            {
                // A dispute says in which table the record stands; there are few of them.
                var isDispute = table.NamingColumns.Contains(column);
                var rows = existing
                    .With(table, column.Name, withdrawn.Key, isDispute ? int.MaxValue : Named + withdrawing.Count)
                    .Where(row => !isDispute || row[DisputeTable.TableName] == withdrawn.Table.Name)
                    .ToList();
                var alsoWithdrawn = rows.Count(row => withdrawing.Contains(table.Key(row)));
                var first = rows.Select(table.Key)
                    .Where(key => !withdrawing.Contains(key))
                    .Select(key => $"{table.Type} {key}");
                yield return ((isDispute ? rows.Count : existing.Count(table, column.Name, withdrawn.Key)) - alsoWithdrawn, first);
            }
        }
    }
}
