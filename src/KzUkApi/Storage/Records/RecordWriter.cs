using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Figures;
using KzUkApi.Storage.SearchIndex;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Records;

/// <summary>Changes any records of the store inside a transaction, by reading all of it and writing it anew.</summary>
/// <remarks>For imports of many tables at once; single records are changed by <see cref="RecordPatch"/>, figures added by <see cref="FigureWriter"/>.</remarks>
internal sealed class RecordWriter(StoreTransaction session, TimeProvider clock)
{
    // Their rows name no people, have no child tables, and nothing stored is derived from them.
    private static readonly string[] Figures = ["trade_flows", "investments", "exchange_rates"];

    private readonly ChangeJournal _journal = new(session.Connection, session.Transaction);

    /// <summary>The rows before the change.</summary>
    public RecordSet Existing => _journal.Existing;

    /// <summary>Applies checked changes; the caller commits.</summary>
    /// <param name="stored">The stored form of added rows, where it is known; otherwise everything is checked again.</param>
    /// <returns>The data version that the change makes.</returns>
    public string Apply(
        IReadOnlyList<RecordChange> changes,
        Author author,
        string origin,
        string? reason = null,
        IReadOnlyList<StoredRow>? stored = null
    )
    {
        var content = new StoredContent(session.Connection, session.Transaction);
        var next = Existing.With(changes);
        var sum = content.Sum().After(changes);
        var onlyAdds = stored is not null && changes.All(change => change.Before is null && Figures.Contains(change.Table.Name));
        if (onlyAdds)
        {
            content.Add(stored!);
        }
        else
        {
            content.Replace(DatasetContent.Of(next, "What the change makes of the dataset"));
        }

        if (!onlyAdds || changes.Any(change => change.Table.Name == "trade_flows"))
        {
            new TradeFlowCounts(session).Rebuild();
        }

        var aftermath = new ChangeCompletion(session, author, origin, reason, clock.GetUtcNow());
        return aftermath.Follow(sum, changes, number =>
        {
            new SearchIndexWriter(session).BringUpToDate();
            _journal.Tell(number, next, aftermath.Day);
        });
    }
}
