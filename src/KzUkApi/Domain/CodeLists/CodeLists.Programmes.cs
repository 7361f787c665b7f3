namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
    public static readonly CodeList Measures = new(
        "measures",
        "What an investment figure measures",
        [
            new(
                "companies-with-foreign-capital",
                "Companies with capital of the investor's country",
                "Шетел капиталы қатысатын компаниялар",
                "Компании с иностранным капиталом"
            ),
            new(
                "fdi-cumulative-inflow",
                "Foreign direct investment, inflow summed over several years",
                "Тікелей шетелдік инвестициялардың жинақталған ағыны",
                "Накопленный приток прямых иностранных инвестиций"
            ),
            new(
                "fdi-gross-inflow",
                "Foreign direct investment, gross inflow",
                "Тікелей шетелдік инвестициялардың жалпы ағыны",
                "Валовой приток прямых иностранных инвестиций"
            ),
            new("investor-rank", "Rank among investor countries", "Инвестор елдер арасындағы орны", "Место среди стран-инвесторов"),
            new("project-value", "Value of announced projects", "Жобалардың құны", "Стоимость проектов"),
        ]
    );

    public static readonly CodeList Datasets = new("datasets", "Statistical programmes, of which a source is one edition",
    [
        new("bns-trade-by-country", "Bureau of National Statistics of Kazakhstan, exports and imports by country"),
        new("federal-reserve-g5", "Federal Reserve, G.5 foreign exchange rates"),
        new("imf-dots", "IMF, Direction of Trade Statistics"),
        new("oec", "Observatory of Economic Complexity"),
        new("official-statements", "Statements of officials, as reported"),
        new("ons-cmd-trade", "ONS, trade in goods (customise my data)"),
        new("ons-trade-by-commodity", "ONS, trade in goods: country by commodity"),
        new("ons-trade-by-country", "ONS, trade in goods: all countries"),
        new("penn-world-table", "Penn World Table"),
        new("uk-parliament-answers", "UK Parliament, written answers"),
        new("un-comtrade", "UN Comtrade"),
        new("unctadstat", "UNCTADstat"),
        new("wits", "World Integrated Trade Solution"),
        new("world-bank-fcrf", "World Bank, official exchange rate (PA.NUS.FCRF)"),
        new("wto-stats", "WTO Stats"),
    ]);
}
