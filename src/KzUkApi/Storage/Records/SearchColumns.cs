using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Makes again the stored columns that are searched, of rows that a program with another folding stored.</summary>
/// <remarks>The rows stay as they are: what is searched follows from them, whichever release of the dataset they are of.</remarks>
internal sealed class SearchColumns(StoreTransaction session)
{
    // Tables whose rows are no records of their own: what is searched in them is the name.
    private static readonly string[] TablesOfNames = ["people", "person_names", "agreement_signatories"];

    public void MakeAgain()
    {
        foreach (var table in RecordDefinitions.All.Where(table => table.SearchColumns.Count > 0))
        {
            MakeAgain(table);
        }

        foreach (var table in TablesOfNames)
        {
            MakeNamesAgain(table);
        }
    }

    private void MakeAgain(RecordDefinition table)
    {
        // What is read is not written at the same time.
        var rows = new ExistingRows(session.Connection, session.Transaction).Rows(table);
        var set = string.Join(", ", table.SearchColumns.Select((column, index) => $"{column.Name} = @p{index + 1}"));
        using var update = new PreparedCommand(
            session,
            $"UPDATE {table.Name} SET {set} WHERE {table.IdColumn} = @p0",
            table.SearchColumns.Count + 1
        );
        foreach (var row in rows)
        {
            update[0] = table.Key(row);
            foreach (var (index, column) in table.SearchColumns.Index())
            {
                update[index + 1] = column.Searchable(row);
            }

            update.Execute();
        }
    }

    private void MakeNamesAgain(string table)
    {
        var names = session.Connection.Query<string>($"SELECT DISTINCT name FROM {table}", transaction: session.Transaction).AsList();
        using var update = new PreparedCommand(
            session,
            $"UPDATE {table} SET search_text = @p0 WHERE name = @p1",
            2
        );
        foreach (var name in names)
        {
            update[0] = SpellingKeys.Searchable(name);
            update[1] = name;
            update.Execute();
        }
    }
}
