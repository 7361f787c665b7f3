using KzUkApi.Domain.Text;

namespace KzUkApi.Charts;

/// <summary>The lines under a picture: notes, sources, which state of the data, and under which licence.</summary>
internal static class ChartFooter
{
    private const int FewPublishers = 2;

    /// <param name="isShort">Whether the picture is too narrow for more than what must stand there.</param>
    public static IEnumerable<string> Of(IPicture chart, IReadOnlyCollection<string> notes, bool isShort) => isShort
        ? [.. notes.Count == 0 ? [] : new[] { Wider(notes.Count, chart.Language) }, ChartText.Source(chart, FewPublishers), chart.Edition]
        : [.. notes, $"{ChartText.Source(chart)} {chart.Edition}", Licence(chart)];

    // The text alternative has all notes at any width.
    private static string Wider(int notes, string language) => language switch
    {
        TextLanguages.Russian => $"Примечаний: {notes}; они стоят под рисунком шириной от 480 пикселей.",
        TextLanguages.Kazakh => $"Ескертпелер: {notes}; олар ені 480 пиксельден басталатын суреттің астында.",
        _ => $"Notes: {notes}, which stand under the picture from a width of 480 pixels on.",
    };

    private static string Licence(IPicture chart) => chart.Language switch
    {
        TextLanguages.Russian => "Данные Великобритании: Управление национальной статистики и Парламент Великобритании, Open Government "
            + "Licence v3.0. Прочие показатели и факты: отдельные факты из источника, названного при каждом.",
        TextLanguages.Kazakh => "Ұлыбритания деректері: Ұлттық статистика басқармасы және Ұлыбритания парламенті, Open Government "
            + "Licence v3.0. Өзге көрсеткіштер мен фактілер: әрқайсысының аталған дереккөзінен алынған жеке фактілер.",
        _ => chart.Licence,
    };
}
