using System.Data.Common;
using Dapper;

namespace KzUkApi.Data.Search;

/// <summary>What stands in the list columns of records, read when it is first asked for.</summary>
internal sealed class Lists(DbConnection connection, DbTransaction transaction)
{
    private const string TopicNames = "t.name_en || COALESCE(', ' || t.name_kk, '') || COALESCE(', ' || t.name_ru, '')";

    private readonly Dictionary<string, ILookup<string, string>> _read = new(StringComparer.Ordinal);

    private ILookup<string, (string Name, string? Office, string Country)>? _participants;

    /// <summary>The names of a topic.</summary>
    public string? Topic(string? code) =>
        code is null ? null : Joined($"SELECT t.code, {TopicNames} FROM topics t", code);

    /// <summary>The names of the topics under which a record is filed.</summary>
    /// <param name="record">Which table has it, in the singular.</param>
    public string? TopicsOf(string record, string id) =>
        Joined($"SELECT x.{record}_id, {TopicNames} FROM {record}_topics x JOIN topics t ON t.code = x.topic ORDER BY x.{record}_id, x.position", id);

    public IEnumerable<string> Parties(string agreement) =>
        Read("SELECT p.agreement_id, p.party FROM agreement_parties p ORDER BY p.agreement_id, p.position")[agreement];

    public string? Signatories(string agreement) =>
        Joined("SELECT g.agreement_id, g.name || COALESCE(', ' || g.office, '') FROM agreement_signatories g ORDER BY g.agreement_id, g.position", agreement);

    public string? EventNotes(string agreement) =>
        Joined("SELECT e.agreement_id, e.note FROM agreement_events e WHERE e.note IS NOT NULL ORDER BY e.agreement_id, e.date_start, e.id", agreement, " ");

    /// <summary>Who took part in a meeting, co-chairs first.</summary>
    public IReadOnlyList<(string Name, string? Office, string Country)> Participants(string meeting)
    {
        _participants ??= connection.Query<(string Meeting, string Name, string? Office, string Country)>(
            """
            SELECT p.meeting_id, p.name, p.office, p.country
            FROM meeting_participants p
            ORDER BY p.meeting_id, CASE p.role WHEN 'co-chair' THEN 1 ELSE 2 END, p.id
            """,
            transaction: transaction).ToLookup(row => row.Meeting, row => (row.Name, row.Office, row.Country), StringComparer.Ordinal);
        return [.. _participants[meeting]];
    }

    private string? Joined(string sql, string id, string between = "; ") => string.Join(between, Read(sql)[id]);

    private ILookup<string, string> Read(string sql)
    {
        if (!_read.TryGetValue(sql, out var rows))
        {
            _read[sql] = rows = connection.Query<(string Id, string Text)>(sql, transaction: transaction).ToLookup(row => row.Id, row => row.Text, StringComparer.Ordinal);
        }

        return rows;
    }
}
