using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Store;

namespace KzUkApi.Storage.Figures;

/// <summary>The SQL of <see cref="EditionOrder"/>: which stored trade figure is the edition before another one.</summary>
internal static class EarlierEdition
{
    /// <summary>The columns of a figure that tell its fact, its programme and when it was published.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["group_key", "dataset", "adjustment", "valuation", "currency", "published_end"];

    /// <summary>Selects the one edition, at most; figures of no programme have none (<see cref="Programme.HasEditions"/>).</summary>
    /// <param name="columns">What is selected; the alias of the edition is <c>o</c>.</param>
    /// <param name="later">The SQL of each of <see cref="Columns"/> of the later figure.</param>
    public static string Select(SqlDialect dialect, string columns, Func<string, string> later) =>
        $"""
        SELECT {columns}
        FROM {dialect.Indexed("trade_flows", "o", "trade_flows_group")}
        WHERE o.group_key = {later("group_key")}
          AND o.dataset = {later("dataset")}
          AND {FigureConditions.HasEditions("o")}
          AND o.adjustment IS NOT DISTINCT FROM {later("adjustment")}
          AND o.valuation IS NOT DISTINCT FROM {later("valuation")}
          AND o.currency = {later("currency")}
          AND o.published_end < {later("published_end")}
        ORDER BY o.published_end DESC, o.id DESC
        LIMIT 1
        """;
}
