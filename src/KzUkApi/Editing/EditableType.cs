using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Editing;

/// <summary>Records that editors change, under one address.</summary>
/// <param name="Type">Kind of record, as in its address.</param>
/// <param name="Table">Name of the table.</param>
/// <param name="Noun">What one of them is called.</param>
/// <param name="Detail">The answer of its own address; null where no record has the id.</param>
internal sealed record EditableType(string Type, string Table, string Noun, Func<StoreSession, string, Task<object?>> Detail)
{
    /// <summary>Tables of its parts.</summary>
    public IEnumerable<RecordDefinition> Parts => RecordDefinitions.All.Where(table => table.PartOf?.Table == Table);

    public string PathOf(string id) => $"/v1/{Type}/{id}";
}
