using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>The people whose entries of search follow from changed records: those whom they named, and those whom they name now.</summary>
internal sealed class NamedPeople(DbConnection connection, DbTransaction transaction)
{
    // From when on a name is known, the record says that has it.
    private static readonly Dictionary<string, string> ByRecord = new(StringComparer.Ordinal)
    {
        ["meetings"] = "SELECT p.name FROM meeting_participants p WHERE p.meeting_id = @Id",
        ["agreements"] = "SELECT g.name FROM agreement_signatories g WHERE g.agreement_id = @Id",
        ["statements"] = "SELECT t.speaker FROM statements t WHERE t.id = @Id",
        ["ambassadors"] = "SELECT b.name FROM ambassadors b WHERE b.id = @Id",
    };

    /// <param name="records">The records under which the changes are searched, and those that follow from them.</param>
    public IEnumerable<(string Type, string Id)> Of(IEnumerable<RecordChange> changes, IEnumerable<(string Type, string Id)> records) =>
        changes
            .SelectMany(change => new[] { change.Before, change.After }.SelectMany(row => PeopleOfNames.Names(change.Table, row)))
            .Concat(records.SelectMany(Names))
            .Select(PersonNames.Id)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(id => (RecordTypes.People, id));

    private IEnumerable<string> Names((string Type, string Id) record) =>
        ByRecord.TryGetValue(record.Type, out var sql) ? connection.Query<string>(sql, new { record.Id }, transaction) : [];
}
