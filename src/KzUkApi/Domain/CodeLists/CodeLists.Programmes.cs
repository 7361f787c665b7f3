namespace KzUkApi.Domain.CodeLists;

internal static partial class Codes
{
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
