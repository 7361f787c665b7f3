using Dapper;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Dataset.SearchText;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Adds many trade figures that are new, as they come: what is held is not read into memory.</summary>
/// <remarks>Afterwards the store is as <see cref="RecordWriter"/> would have left it; the caller commits.</remarks>
internal sealed class FigureWriter(StoreTransaction session, TimeProvider clock)
{
    private const string Table = "trade_flows";

    // From one new figure to so many held ones on, all is sorted or counted once; with fewer, each figure by itself.
    private const int Part = 10;

    private readonly long _held = session.Connection.ExecuteScalar<long>(
        "SELECT COUNT(*) FROM trade_flows",
        transaction: session.Transaction
    );

    /// <summary>Whether there is something to add to.</summary>
    public bool CanAdd => ChangeCompletion.CanFollow(session);

    /// <summary>Adds figures with all that follows from them.</summary>
    /// <param name="figures">Checked figures, none of which is held.</param>
    /// <param name="ids">Their ids.</param>
    /// <param name="groups">Their <c>group_key</c>s; null to make again all that is derived, and the indexes too.</param>
    /// <param name="author">Who imports them, for the history.</param>
    /// <param name="added">Told of every figure, with the edition before it where one is held.</param>
    /// <returns>The data version that they make.</returns>
    public string Add(
        IEnumerable<(CsvRow Row, StoredRow Stored)> figures,
        IReadOnlySet<string> ids,
        IReadOnlyCollection<string>? groups,
        Author author,
        string reason,
        Action<string, EarlierFigure?> added
    )
    {
        var content = new StoredContent(session.Connection, session.Transaction);
        var (sum, now) = (content.Sum(), clock.GetUtcNow());
        if (groups is null)
        {
            session.ExpectManyRows();
        }

        var indexes = groups is null ? session.Dialect.DropSecondaryIndexes(session, Table) : null;
        var cells = new TradeFlowCounts(session);
        if (groups is null)
        {
            content.AddTo(Rows());
            cells.Rebuild();
        }
        else
        {
            cells.Around(groups, () => content.AddTo(Rows()));
        }

        indexes?.Invoke();
        var records = new SearchRecords(session.Connection, session.Transaction);
        var searched = groups is null ? records.TradeFlows(ids.Contains) : ids.SelectMany(id => records.One("trade-flows", id));
        var aftermath = new ChangeCompletion(session, author, LocalChange.Import, reason, now);
        return aftermath.Follow(sum, null, number =>
        {
            var told = groups is null ? session.Dialect.DropSecondaryIndexes(session, "changes") : null;
            using (var journal = new FigureJournal(session, number, aftermath.Day))
            {
                new SearchIndexWriter(session).Append(
                    searched.Select(record => Journaled(record, journal))
                );
            }

            told?.Invoke();
        });

        IEnumerable<StoredRow> Rows()
        {
            foreach (var (row, stored) in figures)
            {
                sum += ContentSum.OfRow(Table, row.Cells);
                yield return stored;
            }
        }

        SearchRecord Journaled(SearchRecord record, FigureJournal journal)
        {
            added(record.Id, journal.Add(record));
            return record;
        }
    }

    /// <summary>Whether so many figures are a large part of what is held.</summary>
    public bool AreMany(int figures) => figures > _held / Part;
}
