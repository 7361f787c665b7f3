using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Agreements;
using KzUkApi.Storage.Agreements;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.SearchIndex;

/// <summary>Reads the records that are searched from their tables, as each table declares it.</summary>
/// <param name="all">Whether all of them are read, or some.</param>
internal sealed class SearchRecords(DbConnection connection, DbTransaction transaction, bool all = false)
{
    private readonly Lazy<IReadOnlyDictionary<string, AgreementLife>> _lives = new(() => AgreementLives.Read(connection, transaction));

    private readonly JoinedText _lists = new(connection, transaction, all);

    private readonly DateOnly _released = connection.QuerySingle<DateOnly>(
        "SELECT released_on FROM dataset_state",
        transaction: transaction
    );

    public IEnumerable<SearchRecord> All() => RecordTypes.Searched.Values.SelectMany(type => Read(type, null));

    /// <summary>The record; nothing where there is none.</summary>
    public IEnumerable<SearchRecord> One(string type, string id) => Read(type, id);

    /// <summary>The trade figures that are wanted, in one pass over all; what is read of the others is only their row.</summary>
    public IEnumerable<SearchRecord> TradeFlows(StoreTransaction session, Func<string, bool> wanted)
    {
        var (search, texts) = (RecordDefinitions.TradeFlows.Search!, Texts(RecordDefinitions.TradeFlows.Type));
        return session
            .Each<SearchRow>(search.Sql)
            .Where(row => wanted(row.Id))
            .Select(row => search.Record([row], texts));
    }

    private IEnumerable<SearchRecord> Read(string type, string? id)
    {
        if (type == RecordTypes.People)
        {
            var people = new SearchPeople(connection, transaction, _released, _lives);
            return id is null ? people.All() : people.One(id);
        }

        var table = RecordDefinitions.OfType(type);
        var (search, texts) = (table.Search!, Texts(type));
        var condition = id is null ? string.Empty : $"\nWHERE {search.Id ?? $"r.{table.RecordColumn}"} = @id";
        var rows = connection.Query<SearchRow>(search.Sql + condition, new { id }, transaction);
        return search.HasSeveralRows
            ? rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(record => search.Record([.. record], texts))
            : rows.Select(row => search.Record([row], texts));
    }

    private SearchTexts Texts(string type) => new(type, _released, _lists, id => _lives.Value[id], TitleOf);

    private string? TitleOf(string type, string id) => One(type, id).FirstOrDefault()?.Title;
}
