using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>What a trade figure measures.</summary>
/// <param name="Commodity">Code and English label of the commodity; null for all commodities together.</param>
internal sealed record TradeSubject(
    string Reporter,
    string Partner,
    string Flow,
    string ProductType,
    (string Classification, string Code, string? Label)? Commodity
)
{
    /// <summary>Whether the figures stand in no statistics: the press reports what somebody says.</summary>
    public bool IsReported { get; init; }
}

/// <summary>What an investment figure measures.</summary>
internal sealed record InvestmentSubject(string Measure, string Investor, string Host, string? Sector);

/// <summary>How a figure came about and what limits it.</summary>
internal sealed record FigureOrigin(
    Origin Origin,
    string? Adjustment,
    string? Valuation,
    string Status,
    string? PublishedOn,
    IReadOnlyList<string> Caveats
)
{
    /// <summary>Whose date of publication it is, as a code; null where there is none.</summary>
    public string? PublishedOnBasis { get; init; }

    /// <param name="adjustment">As a code; null where it is not stated, or has no meaning.</param>
    /// <param name="valuation">Likewise.</param>
    public static FigureOrigin Of(IFigure figure, string? adjustment, string? valuation) => new(
        Origin.Of(figure.Dataset, figure.Source, figure.StatedBy),
        adjustment,
        valuation,
        figure.Status,
        figure.PublishedOn,
        figure.Caveats
    )
    {
        PublishedOnBasis = PublicationText.BasisOf(figure.Source),
    };
}

/// <summary>Titles and subtitles of figures and series in English, Kazakh and Russian.</summary>
internal static class FigureHeadings
{
    private const string Balance = "balance";

    /// <summary><c>Exports of goods from Kazakhstan to the United Kingdom, 2022</c>.</summary>
    /// <param name="period">The period in the dataset's spelling; null for a series of several.</param>
    public static string Trade(TradeSubject subject, string? period, string language)
    {
        var commodity = subject.Commodity is { } what
            ? $": {(Name(what, language) is { } name ? $"{name} " : string.Empty)}({what.Classification} {what.Code})"
            : string.Empty;
        return Brackets.Joined((subject.Flow is "export" or "import" ? Directed(subject, language) : Both(subject, language)) + commodity)
            + Of(period, language);
    }

    /// <summary><c>Foreign direct investment, gross inflow: from the United Kingdom to Kazakhstan, 2023</c>.</summary>
    public static string Investment(InvestmentSubject subject, string? period, string language)
    {
        var sector = subject.Sector is { } name ? $", {OriginText.Quoted(name, language)}" : string.Empty;
        return (WithoutFlow(subject, language) ?? Flowing(subject, language)) + sector + Of(period, language);
    }

    // A name without a translation is quoted.
    private static string? Name((string Classification, string Code, string? Label) commodity, string language) =>
        CommodityNames.Of(commodity.Classification, commodity.Code, language)
        ?? (commodity.Label is null ? null : OriginText.Quoted(commodity.Label, language));

    private static string Flowing(InvestmentSubject subject, string language) =>
        $"{Codes.Measures.Label(subject.Measure, language)}: {CountryNames.From(subject.Investor, language)} "
        + CountryNames.To(subject.Host, language);

    // What is no flow from one country to the other; null of all others. The adjective is known of one investor only.
    private static string? WithoutFlow(InvestmentSubject subject, string language)
    {
        var (inHost, located) = (CountryNames.In(subject.Host, language), CountryNames.Located(subject.Host, language));
        var (investor, host) = (CountryNames.Whose(subject.Investor, language), CountryNames.Whose(subject.Host, language));
        return (subject.Measure, language, subject.Investor) switch
        {
            ("investor-rank", TextLanguages.Russian, _) => $"Место {investor} среди стран-инвесторов {host}",
            ("investor-rank", TextLanguages.Kazakh, _) => $"{investor} {located} инвестор елдер арасындағы орны",
            ("investor-rank", _, _) => $"Rank of {CountryNames.Of(subject.Investor, language)} among investors {inHost}",
            ("companies-with-foreign-capital", TextLanguages.Russian, "GBR") => $"Компании с британским капиталом {inHost}",
            ("companies-with-foreign-capital", TextLanguages.Kazakh, "GBR") => $"{located} британдық капиталы бар компаниялар",
            ("companies-with-foreign-capital", _, "GBR") => $"Companies with British capital {inHost}",
            ("company-investment", TextLanguages.Russian, "GBR") => $"Инвестиции одной компании с британским капиталом {inHost}",
            ("company-investment", TextLanguages.Kazakh, "GBR") => $"Британдық капиталы бар бір компанияның {located} инвестициясы",
            ("company-investment", _, "GBR") => $"Investment of one company with British capital {inHost}",
            ("project-value", TextLanguages.Russian, "GBR") => $"Стоимость объявленных британских проектов {inHost}",
            ("project-value", TextLanguages.Kazakh, "GBR") => $"{located} жарияланған британдық жобалардың құны",
            ("project-value", _, "GBR") => $"Value of announced British projects {inHost}",
            _ => null,
        };
    }

    /// <summary>A people-to-people figure: <c>Workers: from Kazakhstan to the United Kingdom, 2021</c>.</summary>
    public static string Indicator(string measure, string origin, string destination, string period, string language) =>
        $"{Codes.IndicatorMeasures.Label(measure, language)}: {CountryNames.From(origin, language)} "
        + CountryNames.To(destination, language)
        + Of(period, language);

    /// <summary>The programme or publisher, how the figure was made, when it was published, and its caveats.</summary>
    public static string Subtitle(FigureOrigin figure, string language)
    {
        string?[] parts =
        [
            OriginText.Name(figure.Origin, language),
            figure.Adjustment is { } adjustment ? Adjustment(adjustment, language) : null,
            figure.Valuation is { } valuation ? Turnover.Valuation(valuation, language) : null,
            Status(figure.Status, language),
            figure.PublishedOn is { } date ? PublicationText.Of(date, figure.PublishedOnBasis, language) : null,
            .. figure.Caveats.Select(caveat => CaveatText.Of(caveat, language)),
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    /// <summary>How far a figure can be trusted: <c>estimated</c>; null where it stands as it is.</summary>
    public static string? Status(string status, string language) =>
        status == "normal" ? null : Letters.Small(Codes.Statuses.Label(status, language));

    public static string Adjustment(string adjustment, string language) => Letters.Small(Codes.Adjustments.Label(adjustment, language));

    private static string Directed(TradeSubject subject, string language)
    {
        var (from, to) = subject.Flow == "export" ? (subject.Reporter, subject.Partner) : (subject.Partner, subject.Reporter);
        var isExport = subject.Flow == "export";
        var (origin, destination) = (CountryNames.From(from, language), CountryNames.To(to, language));
        return (language, isExport) switch
        {
            (TextLanguages.Russian, true) => $"Экспорт{Of(subject, " товаров", " услуг")} {origin} {destination}",
            (TextLanguages.Russian, _) => $"Импорт{Of(subject, " товаров", " услуг")} {destination} {origin}",
            (TextLanguages.Kazakh, true) => $"{origin} {destination} {Of(subject, "тауар экспорты", "қызмет экспорты", "экспорт")}",
            (TextLanguages.Kazakh, _) => $"{destination} {origin} {Of(subject, "тауар импорты", "қызмет импорты", "импорт")}",
            (_, true) => $"Exports{Of(subject, " of goods", " of services")} {origin} {destination}",
            _ => $"Imports{Of(subject, " of goods", " of services")} {destination} {origin}",
        };
    }

    // Of trade in both directions it matters whose figures they are.
    private static string Both(TradeSubject subject, string language)
    {
        var isBalance = subject.Flow == Balance;
        var (one, other) = (CountryNames.Of(subject.Reporter, language), CountryNames.Of(subject.Partner, language));
        return language switch
        {
            TextLanguages.Russian =>
                (isBalance
                    ? Of(subject, "Баланс торговли товарами", "Баланс торговли услугами", "Торговый баланс")
                    : Of(subject, "Оборот торговли товарами", "Оборот торговли услугами", "Торговый оборот"))
                + $": {one} – {other}, "
                + (subject.IsReported ? "по сообщениям прессы" : $"данные стороны: {one}"),
            TextLanguages.Kazakh =>
                (isBalance
                    ? Of(subject, "Тауарлар саудасының балансы", "Қызметтер саудасының балансы", "Сауда балансы")
                    : Of(subject, "Тауарлар саудасының айналымы", "Қызметтер саудасының айналымы", "Сауда айналымы"))
                + $": {one} – {other}, "
                + (subject.IsReported ? "баспасөз хабарлары бойынша" : $"дерек берген тарап: {one}"),
            _ => $"{(isBalance ? "Trade balance" : "Trade turnover")}{Of(subject, " in goods", " in services")} of "
                + $"{one} with {other}, "
                + (subject.IsReported ? "as the press reports" : $"{CountryNames.Whose(subject.Reporter, language)} figures"),
        };
    }

    private static string Of(TradeSubject subject, string goods, string services, string none = "") => subject.ProductType switch
    {
        "goods" => goods,
        "services" => services,
        _ => none,
    };

    private static string Of(string? period, string language) => period is null ? string.Empty : $", {PeriodText.Of(period, language)}";
}
