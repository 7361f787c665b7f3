using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Whether both sides were reported, or one is the estimate of a compiler, which nobody reported.</summary>
internal static class MirrorEstimates
{
    private const string Estimated = "estimated";

    /// <summary><c>Trade of Kazakhstan and the United Kingdom as each reports it, 2016</c>.</summary>
    /// <param name="hasEstimate">Whether a side did not report it, but a compiler estimated it.</param>
    public static string Title(string period, bool hasEstimate, string language)
    {
        var when = PeriodText.Of(period, language);
        return (language, hasEstimate) switch
        {
            (TextLanguages.Russian, false) => $"Торговля Казахстана и Великобритании по данным каждой из сторон, {when}",
            (TextLanguages.Russian, _) => $"Торговля Казахстана и Великобритании по данным и оценкам за каждую из сторон, {when}",
            (TextLanguages.Kazakh, false) => $"Қазақстан мен Ұлыбританияның өзара саудасы, әр тараптың деректері, {when}",
            (TextLanguages.Kazakh, _) => $"Қазақстан мен Ұлыбританияның өзара саудасы, деректер мен бағалаулар, {when}",
            (_, false) => $"Trade of Kazakhstan and the United Kingdom as each reports it, {when}",
            _ => $"Trade of Kazakhstan and the United Kingdom as reported or estimated for each, {when}",
        };
    }

    /// <summary><c>one side an estimate</c>; null where every figure was reported.</summary>
    public static string? Of(MirrorFigure? export, MirrorFigure? import, string language) =>
        (IsEstimate(export), IsEstimate(import)) switch
        {
            (false, false) => null,
            (true, true) => language switch
            {
                TextLanguages.Russian => "данные обеих сторон оценочные",
                TextLanguages.Kazakh => "екі тараптың да дерегі бағаланған",
                _ => "both sides estimates",
            },
            _ => language switch
            {
                TextLanguages.Russian => "данные одной из сторон оценочные",
                TextLanguages.Kazakh => "бір тараптың дерегі бағаланған",
                _ => "one side an estimate",
            },
        };

    /// <summary>Whether a figure of the pair was reported by nobody.</summary>
    public static bool IsIn(MirrorFigure? export, MirrorFigure? import) => IsEstimate(export) || IsEstimate(import);

    /// <summary>Whether a figure was reported by nobody, but estimated by a compiler.</summary>
    public static bool IsEstimate(MirrorFigure? figure) => figure?.Origin.Status == Estimated;
}
