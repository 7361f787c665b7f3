using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>The words that pictures of different records share.</summary>
internal static class ChartWords
{
    public static string Frequency(string frequency, string language) => (frequency, language) switch
    {
        (Period.Year, TextLanguages.Russian) => "по годам",
        (Period.Year, TextLanguages.Kazakh) => "жылдар бойынша",
        (Period.Year, _) => "by year",
        (Period.Quarter, TextLanguages.Russian) => "по кварталам",
        (Period.Quarter, TextLanguages.Kazakh) => "тоқсандар бойынша",
        (Period.Quarter, _) => "by quarter",
        (_, TextLanguages.Russian) => "по месяцам",
        (_, TextLanguages.Kazakh) => "айлар бойынша",
        _ => "by month",
    };

    /// <summary>The statistical programme, or where there is none, whose publication it is.</summary>
    public static string Programme(string? dataset, IReadOnlyList<SourceReference> sources, string language) =>
        dataset is null
            ? ListText.Of(
                [.. sources.Select(source => Publisher(source, language)).Distinct(StringComparer.Ordinal)], language)
            : Codes.Datasets.Label(dataset, language);

    /// <summary>Who runs the programme, and what it publishes, where its name has both.</summary>
    public static (string Producer, string? Product) ProgrammeParts(
        string? dataset, IReadOnlyList<SourceReference> sources, string language)
    {
        var whole = Programme(dataset, sources, language);
        return dataset is not null && whole.Split(", ", 2) is [var producer, var rest] ? (producer, rest) : (whole, null);
    }

    /// <summary>A publisher as a name in the language, where it has one there.</summary>
    public static string Publisher(SourceReference source, string language) =>
        OriginText.Name(Origin.Of(null, source, null), language);

    public static string Converted(string currency, string language) => language switch
    {
        TextLanguages.Russian => $"пересчитано в {currency} по среднему курсу каждого периода",
        TextLanguages.Kazakh => $"әр кезеңнің орташа бағамы бойынша {currency} валютасына аударылған",
        _ => $"converted to {currency} at the average rate of each period",
    };

    public static string LogScale(string language) => language switch
    {
        TextLanguages.Russian => "логарифмическая шкала",
        TextLanguages.Kazakh => "логарифмдік шәкіл",
        _ => "logarithmic scale",
    };

    /// <summary>What limits the use of the figures, each caveat once, and whether it is of all of them or of some.</summary>
    /// <param name="figures">The caveats of each figure that is shown.</param>
    /// <param name="ofEntries">Whether they are entries of the timeline, and no figures.</param>
    public static IEnumerable<string> Caveats(
        IEnumerable<IReadOnlyList<string>> figures, string language, bool ofEntries = false)
    {
        var all = figures.ToList();
        var counted = all.SelectMany(caveats => caveats).CountBy(caveat => caveat).OrderBy(caveat => caveat.Key, StringComparer.Ordinal);
        return counted
            .GroupBy(caveat => caveat.Value == all.Count)
            .OrderByDescending(shared => shared.Key)
            .Select(shared =>
                $"{(ofEntries ? ShareOfEntries(shared.Key, language) : Share(shared.Key, language))}: "
                    + $"{string.Join("; ", shared.Select(caveat => CaveatText.Of(caveat.Key, language)))}."
            );
    }

    private static string Share(bool ofAll, string language) => (language, ofAll) switch
    {
        (TextLanguages.Russian, true) => "Все показатели",
        (TextLanguages.Russian, _) => "Часть показателей",
        (TextLanguages.Kazakh, true) => "Барлық көрсеткіш",
        (TextLanguages.Kazakh, _) => "Көрсеткіштердің бір бөлігі",
        (_, true) => "All figures",
        _ => "Some figures",
    };

    private static string ShareOfEntries(bool ofAll, string language) => (language, ofAll) switch
    {
        (TextLanguages.Russian, true) => "Все записи",
        (TextLanguages.Russian, _) => "Часть записей",
        (TextLanguages.Kazakh, true) => "Барлық жазба",
        (TextLanguages.Kazakh, _) => "Жазбалардың бір бөлігі",
        (_, true) => "All entries",
        _ => "Some entries",
    };
}
