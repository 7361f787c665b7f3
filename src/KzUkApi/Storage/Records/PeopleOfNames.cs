using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>
/// Keeps the people whose names come, go or change with single records as <see cref="PeopleRows"/> makes them of all names.
/// </summary>
internal sealed class PeopleOfNames(StoreTransaction session)
{
    private readonly DbConnection _connection = session.Connection;
    private readonly DbTransaction _transaction = session.Transaction;

    // Where a name stands first, in the order of PeopleRows: the place, the record, and where in it.
    private const string First =
        """
        SELECT f.place, f.record, f.position
        FROM (
            SELECT 1 AS place, p.meeting_id AS record, 0 AS position
            FROM meeting_participants p
            WHERE p.name = @name
            ORDER BY p.meeting_id
            LIMIT 1
        ) f
        UNION ALL
        SELECT f.place, f.record, f.position
        FROM (
            SELECT 2 AS place, s.id AS record, 0 AS position
            FROM statements s
            WHERE s.speaker = @name
            ORDER BY s.id
            LIMIT 1
        ) f
        UNION ALL
        SELECT f.place, f.record, f.position
        FROM (
            SELECT 3 AS place, g.agreement_id AS record, g.position
            FROM agreement_signatories g
            WHERE g.name = @name
            ORDER BY g.agreement_id, g.position
            LIMIT 1
        ) f
        UNION ALL
        SELECT f.place, f.record, f.position
        FROM (
            SELECT 4 AS place, a.id AS record, 0 AS position
            FROM ambassadors a
            WHERE a.name = @name
            ORDER BY a.id
            LIMIT 1
        ) f
        """;

    /// <summary>Makes the people again that the changes concern; nothing where no name comes or goes.</summary>
    public void Refresh(IEnumerable<RecordChange> changes)
    {
        var names = changes
            .SelectMany(change =>
                Names(change.Table, change.Before)
                    .Except(Names(change.Table, change.After))
                    .Concat(Names(change.Table, change.After).Except(Names(change.Table, change.Before)))
            )
            .Distinct(StringComparer.Ordinal)
            .Where(name => PersonNames.Id(name) is not null)
            .GroupBy(name => PersonNames.Id(name)!, StringComparer.Ordinal);
        foreach (var person in names)
        {
            Refresh(person.Key, person);
        }
    }

    private void Refresh(string id, IEnumerable<string> changed)
    {
        var known = _connection.Query<string>("SELECT name FROM person_names WHERE person_id = @id", new { id }, _transaction);
        var names = known
            .Union(changed, StringComparer.Ordinal)
            .Select(name =>
                (
                    Name: name,
                    First: _connection
                        .Query<(long Place, string Record, long Position)>(First, new { name }, _transaction)
                        .OrderBy(place => place.Place)
                        .FirstOrDefault()
                )
            )
            .Where(name => name.First.Place > 0)
            .OrderBy(name => name.First.Place)
            .ThenBy(name => name.First.Record, StringComparer.Ordinal)
            .ThenBy(name => name.First.Position)
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name.Name)
            .ToList();
        _connection.Execute("DELETE FROM person_names WHERE person_id = @id", new { id }, _transaction);
        _connection.Execute("DELETE FROM people WHERE id = @id", new { id }, _transaction);
        StoredRows.Insert(PeopleRows.OfNames(names), session);
    }

    /// <summary>The names of people that a row has.</summary>
    public static IEnumerable<string> Names(RecordDefinition table, DatasetRow? row) =>
        row is null ? []
        : table == MeetingParticipantTable.Definition ? [row.Text(MeetingParticipantTable.Name)]
        : table == AmbassadorTable.Definition ? [row.Text(AmbassadorTable.Name)]
        : table == StatementTable.Definition ? [row.Text(StatementTable.Speaker)]
        : table == AgreementTable.Definition ? row[AgreementTable.Signatories].Select(signatory => signatory.Name)
        : [];
}
