using System.Data.Common;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>What editions of one programme state in the same terms.</summary>
internal sealed record Fact(string Group, string Dataset, string? Adjustment, string? Valuation, string Currency);

/// <summary>A stored trade figure as an edition of its fact.</summary>
/// <param name="Id">The id of the figure.</param>
internal readonly record struct FactEdition(Fact Fact, DateOnly PublishedEnd, string Id);

/// <summary>Reads which stored trade figures are editions of one another, for <see cref="EditionOrder"/>.</summary>
/// <remarks>
/// Each group is read once, in the order of the rule, however many figures of it are looked for: a search for each of them would read
/// the group again and again.
/// </remarks>
internal static class FactEditions
{
    private const string Columns = "f.group_key, f.dataset, f.adjustment, f.valuation, f.currency, f.published_end, f.id";

    /// <summary>By fact, day and id; figures of no programme have no other editions (<see cref="Programme.HasEditions"/>).</summary>
    /// <param name="groups">The <c>group_key</c>s of the figures that are read; null for all figures.</param>
    public static IEnumerable<FactEdition> Read(StoreTransaction session, IEnumerable<string>? groups) =>
        groups is null ? session.Each<FactEdition>(Sql("trade_flows f", string.Empty), null, _ => Row)
        : groups.SelectMany(group => session.Each<FactEdition>(
            Sql(session.Dialect.Indexed("trade_flows", "f", "trade_flows_group"), "f.group_key = @group AND "),
            new { group },
            _ => Row));

    /// <summary>The same, each edition that has one before it with that one.</summary>
    public static IEnumerable<(FactEdition Earlier, FactEdition Later)> Pairs(StoreTransaction session, IEnumerable<string>? groups) =>
        EditionOrder.PairsOfFacts(Read(session, groups), edition => edition.Fact, edition => edition.PublishedEnd);

    private static string Sql(string from, string condition) =>
        $"""
        SELECT {Columns}
        FROM {from}
        WHERE {condition}{FigureConditions.HasEditions("f")}
        ORDER BY {Columns}
        """;

    private static FactEdition Row(DbDataReader row) => new(
        new(row.GetString(0), row.GetString(1), Text(row, 2), Text(row, 3), row.GetString(4)),
        DayText.Parse(row.GetString(5)),
        row.GetString(6));

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
