using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The columns that say in which terms figures are stated.</summary>
/// <param name="Sequence">What figures of one sequence of periods have in common.</param>
internal sealed record TermColumns(IReadOnlyList<string> Sequence, string Unit, string? Valuation = null, string? Adjustment = null)
{
    /// <summary>The terms of the rows that a filter finds, without spans; read once for each state of the data.</summary>
    /// <param name="alias">The table that has the columns.</param>
    public Task<IReadOnlyList<FigureTerms>> ReadAsync(StoreSession snapshot, string alias, string from, SqlFilter filter)
    {
        filter.AndSql($"{alias}.frequency <> '{Period.Span}'");
        var others = Sequence.Skip(1).Select(column => $" || COALESCE(' ' || {alias}.{column}, '')");
        var sql = $"""
            SELECT DISTINCT {alias}.{Sequence[0]}{string.Concat(others)} AS sequence, {alias}.{Unit} AS unit,
                {Column(alias, Valuation)} AS valuation, {Column(alias, Adjustment)} AS adjustment, {alias}.dataset
            FROM {from}
            {filter.Where}
            """;
        return snapshot.GetOrReadAsync(
            new(sql, filter.Parameters),
            () => snapshot.RowsAsync<FigureTerms>(sql, filter.Parameters)
        );
    }

    private static string Column(string alias, string? column) => column is null ? "NULL" : $"{alias}.{column}";
}

/// <content>In which terms the figures of a list are stated.</content>
internal sealed partial class FigureSql<T>
{
    /// <summary>
    /// The terms of all figures that a list shows, but for spans, which make no sequence; null where they cannot be told from
    /// counts and the list has more figures than are looked through.
    /// </summary>
    public async Task<IReadOnlyList<FigureTerms>?> TermsAsync(StoreSession snapshot, FigureScope asked, TermColumns columns, long most)
    {
        var scope = await SimplifyAsync(snapshot, asked);
        var standing = await StandingOfAsync(snapshot, scope);
        if (counted && scope.Applied.All(filter => filter.InCells) && (!scope.PreferredOnly || standing is not null))
        {
            return await FigureCounts.TermsAsync(snapshot, scope, standing ?? FigureRank.None, columns);
        }

        var filter = Shown(snapshot, scope, standing);
        var extent = await CountAsync(snapshot, scope, standing, filter);
        if (extent.Figures > most)
        {
            return null;
        }

        var from = counted ? await FigurePath.ToAllAsync(snapshot, scope) : _from;
        return await columns.ReadAsync(snapshot, "f", from, filter);
    }
}
