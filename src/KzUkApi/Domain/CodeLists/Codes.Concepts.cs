namespace KzUkApi.Domain.CodeLists;

/// <summary>What is known of the statistical programmes beyond their names.</summary>
internal static partial class Codes
{
    public const string BalanceOfPayments = "balance-of-payments";
    public const string Customs = "customs";

    public static readonly CodeList Concepts = new("concepts", "What a statistical programme of trade in goods counts",
    [
        new(
            BalanceOfPayments,
            "Balance of payments: goods whose ownership changes",
            "Төлем балансы: меншік иесі ауысатын тауарлар",
            "Платёжный баланс: товары, у которых меняется собственник",
            Note: "Goods may change owners without crossing the border, and cross it without changing owners."
        ),
        new(
            Customs,
            "Customs: goods that cross the border",
            "Кеден: шекарадан өтетін тауарлар",
            "Таможня: товары, пересекающие границу", Note: "Physical movements of goods, whoever owns them."
        ),
    ]);

    // Where a programme is not here, what it counts is not known, or it counts no goods.
    private static readonly Dictionary<string, string> ConceptOfDataset = new(StringComparer.Ordinal)
    {
        ["bns-trade-by-country"] = Customs,
        ["imf-dots"] = Customs,
        ["oec"] = Customs,
        ["ons-cmd-trade"] = BalanceOfPayments,
        ["ons-trade-by-commodity"] = BalanceOfPayments,
        ["ons-trade-by-country"] = BalanceOfPayments,
        ["un-comtrade"] = Customs,
        ["unctadstat"] = Customs,
        ["wits"] = Customs,
        ["wto-stats"] = Customs,
    };

    /// <summary>What a programme counts; null where that is not known.</summary>
    public static string? ConceptOf(string? dataset) => dataset is null ? null : ConceptOfDataset.GetValueOrDefault(dataset);

    /// <summary>
    /// The country whose official statistics a programme is; null of a programme of an international or private compiler, and of none.
    /// </summary>
    public static string? OfficialStatisticsOf(string? dataset) => dataset switch
    {
        "bns-trade-by-country" => "KAZ",
        "ons-cmd-trade" or "ons-trade-by-commodity" or "ons-trade-by-country" => "GBR",
        _ => null,
    };

    /// <summary>Whether a dataset is a statistical programme, whose editions follow each other; statements of officials are none.</summary>
    public static bool IsProgramme(string? dataset) => dataset is not null and not "official-statements";
}
