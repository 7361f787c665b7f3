using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Titles of mirror rows, who the two sides are, and what the gap is in few words, in English, Kazakh and Russian.</summary>
internal static class MirrorHeadings
{
    /// <summary><c>Kazakhstan's exports beside the United Kingdom's imports, 2016</c>.</summary>
    /// <param name="direction">A name of <see cref="MirrorDirection"/>.</param>
    public static string Title(string direction, string period, string language) =>
        $"{What(direction, language)}, {PeriodText.Of(period, language)}";

    /// <summary><c>Kazakhstan's exports beside the United Kingdom's imports</c>.</summary>
    public static string What(string direction, string language)
    {
        var (exporter, importer) = direction == MirrorDirection.KazToGbr ? ("KAZ", "GBR") : ("GBR", "KAZ");
        var (exported, imported) = (CountryNames.Whose(exporter, language), CountryNames.Whose(importer, language));
        return language switch
        {
            TextLanguages.Russian => $"Экспорт {exported} в сопоставлении с импортом {imported}",
            TextLanguages.Kazakh => $"{exported} экспорты және {imported} импорты",
            _ => $"{Letters.Capital(exported)} exports beside {imported} imports",
        };
    }

    /// <summary>Both sides with their programmes and caveats, and in what they differ.</summary>
    public static string Subtitle(MirrorPair pair, string language)
    {
        var (exports, imports) = Sides(language);
        var differs = pair.BasisDiffers.Except(pair.BasisNotStated).Where(property => property != "programme").ToList();
        var oneOnly = pair.BasisDiffers.Intersect(pair.BasisNotStated).Where(property => property != "programme").ToList();
        string?[] parts =
        [
            $"{exports}: {Side(pair.Export, pair.ExportMissing, language)}",
            $"{imports}: {Side(pair.Import, pair.ImportMissing, language)}",
            differs.Count == 0 ? null : Differs(List(differs), language),
            oneOnly.Count == 0 ? null : StatedByOne(List(oneOnly), language),
            pair.Break ? Break(language) : null,
        ];
        return string.Join("; ", parts.OfType<string>());

        string List(IEnumerable<string> properties) => string.Join(", ", properties.Select(property => Property(property, language)));
    }

    /// <summary><c>imports 18.9 per cent below exports (one programme)</c>; where there is none, what is missing.</summary>
    public static string Display(MirrorPair pair, string language)
    {
        var (exports, imports) = Sides(language);
        if (pair.Basis is null)
        {
            string?[] missing =
            [
                pair.ExportMissing is { } export ? $"{exports}: {Missing(export, language)}" : null,
                pair.ImportMissing is { } import ? $"{imports}: {Missing(import, language)}" : null,
            ];
            return Nothing(string.Join("; ", missing.OfType<string>()), language);
        }

        return pair.Gap is null ? Nothing(NoRate(language), language)
            : pair.GapPercent is not { } percent ? Undefined(language)
            : $"{Gap(percent, language)} ({string.Join("; ", Footing(pair, pair.Basis, language).OfType<string>())})";
    }

    private static string?[] Footing(MirrorPair pair, string basis, string language) =>
        [Basis(basis, language), MirrorEstimates.Of(pair.Export, pair.Import, language)];

    // Which side is larger. A percentage without a bound is that of a figure that is only "more than" or "less than".
    private static string Gap(Share percent, string language)
    {
        var (size, isOpen) = (PercentText.Size(percent.Value, language), percent is not { Lower: not null, Upper: not null });
        return (language, PercentText.SignOf(percent.Value)) switch
        {
            (TextLanguages.Russian, 0) => "импорт примерно равен экспорту",
            (TextLanguages.Russian, var sign) =>
                $"импорт {(isOpen ? "примерно " : string.Empty)}на {size} {(sign < 0 ? "меньше" : "больше")} экспорта",
            (TextLanguages.Kazakh, 0) => "импорт экспортқа шамамен тең",
            (TextLanguages.Kazakh, var sign) =>
                $"импорт экспорттан {(isOpen ? "шамамен " : string.Empty)}{size}ға {(sign < 0 ? "аз" : "көп")}",
            (_, 0) => "imports about equal to exports",
            (_, var sign) => $"imports {(isOpen ? "about " : string.Empty)}{size} {(sign < 0 ? "below" : "above")} exports",
        };
    }

    private static string Side(MirrorFigure? figure, string? missing, string language) => figure is null
        ? Missing(missing ?? "not-held", language)
        : FigureHeadings.Subtitle(figure.Origin, language);

    private static (string Exports, string Imports) Sides(string language) => language switch
    {
        TextLanguages.English => ("exports", "imports"),
        _ => ("экспорт", "импорт"),
    };

    private static string Basis(string basis, string language) => (language, basis) switch
    {
        (TextLanguages.Russian, MirrorPairs.SameProgramme) => "одна программа",
        (TextLanguages.Russian, MirrorPairs.DifferentProgrammes) => "две программы",
        (TextLanguages.Russian, _) => "с данными прессы или заявления",
        (TextLanguages.Kazakh, MirrorPairs.SameProgramme) => "бір бағдарлама",
        (TextLanguages.Kazakh, MirrorPairs.DifferentProgrammes) => "екі бағдарлама",
        (TextLanguages.Kazakh, _) => "баспасөз немесе мәлімдеме дерегімен",
        (_, MirrorPairs.SameProgramme) => "one programme",
        (_, MirrorPairs.DifferentProgrammes) => "two programmes",
        _ => "with a figure of the press or a statement",
    };

    private static string Missing(string reason, string language) => (language, reason) switch
    {
        (TextLanguages.Russian, "held-only-in-later-editions") => "данные есть только в более поздних изданиях",
        (TextLanguages.Russian, "only-doubtful-figures") => "есть только сомнительные данные",
        (TextLanguages.Russian, "only-forecasts") => "есть только прогнозы",
        (TextLanguages.Russian, "only-other-datasets") => "нет данных запрошенных программ",
        (TextLanguages.Russian, "dropped-by-a-later-edition") => "в более позднем издании этих данных уже нет",
        (TextLanguages.Russian, _) => "данных нет",
        (TextLanguages.Kazakh, "held-only-in-later-editions") => "дерек кейінгі басылымдарда ғана бар",
        (TextLanguages.Kazakh, "only-doubtful-figures") => "күмәнді деректер ғана бар",
        (TextLanguages.Kazakh, "only-forecasts") => "болжамдар ғана бар",
        (TextLanguages.Kazakh, "only-other-datasets") => "сұралған бағдарламалардың дерегі жоқ",
        (TextLanguages.Kazakh, "dropped-by-a-later-edition") => "кейінгі басылымда бұл дерек жоқ",
        (TextLanguages.Kazakh, _) => "дерек жоқ",
        (_, "held-only-in-later-editions") => "held only in later editions",
        (_, "only-doubtful-figures") => "only doubtful figures are held",
        (_, "only-forecasts") => "only forecasts are held",
        (_, "only-other-datasets") => "no figure of the programmes asked for",
        (_, "dropped-by-a-later-edition") => "a later edition no longer has the figure",
        _ => "no figure is held",
    };

    private static string Nothing(string why, string language) => language switch
    {
        TextLanguages.Russian => $"сопоставить нельзя ({why})",
        TextLanguages.Kazakh => $"салыстыру мүмкін емес ({why})",
        _ => $"nothing to compare ({why})",
    };

    private static string NoRate(string language) => language switch
    {
        TextLanguages.Russian => "нет обменного курса за этот период",
        TextLanguages.Kazakh => "бұл кезеңнің айырбас бағамы жоқ",
        _ => "no exchange rate for the period",
    };

    private static string Undefined(string language) => language switch
    {
        TextLanguages.Russian => "расхождение в процентах не определено: экспорт может быть равен нулю",
        TextLanguages.Kazakh => "алшақтықтың пайызы анықталмайды: экспорт нөлге тең болуы мүмкін",
        _ => "gap not defined in per cent: the exports can be zero",
    };

    private static string Differs(string properties, string language) => language switch
    {
        TextLanguages.Russian => $"стороны различаются по признакам: {properties}",
        TextLanguages.Kazakh => $"тараптардың айырмашылығы: {properties}",
        _ => $"they differ in {properties}",
    };

    private static string StatedByOne(string properties, string language) => language switch
    {
        TextLanguages.Russian => $"указано только одной стороной: {properties}",
        TextLanguages.Kazakh => $"бір тарап қана көрсеткен: {properties}",
        _ => $"stated for one side only: {properties}",
    };

    /// <summary>A property of <c>basisDiffers</c>.</summary>
    public static string Property(string property, string language) => (language, property) switch
    {
        (TextLanguages.Russian, "concept") => "концепция учёта",
        (TextLanguages.Russian, "valuation") => "способ оценки",
        (TextLanguages.Russian, "adjustment") => "сезонная корректировка",
        (TextLanguages.Russian, "productType") => "товары или услуги",
        (TextLanguages.Kazakh, "concept") => "есепке алу тұжырымдамасы",
        (TextLanguages.Kazakh, "valuation") => "бағалау тәсілі",
        (TextLanguages.Kazakh, "adjustment") => "маусымдық түзету",
        (TextLanguages.Kazakh, "productType") => "тауарлар немесе қызметтер",
        (TextLanguages.English, "concept") => "concept",
        (TextLanguages.English, "valuation") => "valuation",
        (TextLanguages.English, "adjustment") => "seasonal adjustment",
        (TextLanguages.English, "productType") => "goods or services",
        (TextLanguages.English, _) => "currency",
        _ => "валюта",
    };

    private static string Break(string language) => language switch
    {
        TextLanguages.Russian => "программа иная, чем в предыдущем периоде",
        TextLanguages.Kazakh => "бағдарлама алдыңғы кезеңдегіден басқа",
        _ => "another programme than in the period before",
    };
}
