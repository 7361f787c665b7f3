using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Meetings;

namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>What stands in the list columns of records, read when it is first asked for.</summary>
/// <param name="ofAll">Whether the lists of all records are read at once, or those of each by themselves.</param>
internal sealed class JoinedText(DbConnection connection, DbTransaction transaction, bool ofAll)
{
    private const string TopicNames = "t.name_en AS text, t.name_kk AS kazakh, t.name_ru AS russian";

    private readonly Dictionary<string, ILookup<string, Item>> _read = new(StringComparer.Ordinal);

    /// <summary>The names of a topic.</summary>
    public IEnumerable<SearchPart> Topic(string? code) =>
        code is null ? [] : Labels(Read("t.code", TopicNames, "topics t", "t.code", code));

    /// <summary>The names of the topics under which a record is filed.</summary>
    /// <param name="record">Which table has it, in the singular.</param>
    public IEnumerable<SearchPart> TopicsOf(string record, string id) =>
        Labels(Read($"x.{record}_id", TopicNames, $"{record}_topics x JOIN topics t ON t.code = x.topic", "x.position", id));

    public IEnumerable<string> Parties(string agreement) =>
        Read("p.agreement_id", "p.party AS text", "agreement_parties p", "p.position", agreement).Select(row => row.Text!);

    public string? Signatories(string agreement) =>
        Joined("g.agreement_id", "g.name || COALESCE(', ' || g.office, '')", "agreement_signatories g", "g.position", agreement);

    public string? EventNotes(string agreement) =>
        Joined("e.agreement_id", "e.note", "agreement_events e", "e.date_start, e.id", agreement, " ");

    private const string ParticipantColumns = "p.name AS text, p.office, p.country, p.role, p.id AS part, p.caveats";

    /// <summary>Who took part in a meeting, in the order in which they are named.</summary>
    public IEnumerable<MeetingParticipant> Participants(string meeting) =>
        MeetingParticipant.InOrder(
            Read("p.meeting_id", ParticipantColumns, "meeting_participants p", "p.id", meeting)
                .Select(row => new MeetingParticipant
                {
                    Id = row.Part!,
                    MeetingId = meeting,
                    Name = row.Text!,
                    Office = row.Office,
                    Country = row.Country!,
                    Role = row.Role!,
                    Caveats = row.Caveats,
                })
        );

    private static IEnumerable<SearchPart> Labels(IEnumerable<Item> topics) =>
        topics.SelectMany(topic => SearchLabels.Texts(topic.Text, topic.Kazakh, topic.Russian));

    private string? Joined(string key, string text, string from, string order, string id, string between = "; ") =>
        string.Join(between, Read(key, $"{text} AS text", from, order, id).Select(row => row.Text).OfType<string>());

    private IEnumerable<Item> Read(string key, string columns, string from, string order, string id)
    {
        if (!ofAll)
        {
            return connection.Query<Item>($"SELECT {columns} FROM {from} WHERE {key} = @id ORDER BY {order}", new { id }, transaction);
        }

        var sql = $"SELECT {key} AS id, {columns} FROM {from} ORDER BY {key}, {order}";
        if (!_read.TryGetValue(sql, out var rows))
        {
            _read[sql] = rows = connection.Query<Item>(sql, transaction: transaction).ToLookup(row => row.Id, StringComparer.Ordinal);
        }

        return rows[id];
    }

    private sealed record Item
    {
        public string Id { get; init; } = string.Empty;

        public string? Text { get; init; }

        public string? Kazakh { get; init; }

        public string? Russian { get; init; }

        public string? Office { get; init; }

        public string? Country { get; init; }

        public string? Role { get; init; }

        public string? Part { get; init; }

        public IReadOnlyList<string> Caveats { get; init; } = [];
    }
}
