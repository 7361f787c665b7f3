namespace KzUkApi.Domain.CodeLists;

/// <summary>What figures measure, and in which units.</summary>
internal static partial class Codes
{
    public static readonly CodeList Currencies = new("currencies", "Currencies (ISO 4217)",
    [
        new("EUR", "Euro", "Еуро", "Евро"),
        new("GBP", "Pound sterling", "Фунт стерлинг", "Фунт стерлингов"),
        new("KZT", "Tenge", "Теңге", "Тенге"),
        new("USD", "United States dollar", "АҚШ доллары", "Доллар США"),
    ]);

    public static readonly CodeList Units = new("units", "Units of investment figures: a currency, a count or a rank",
    [
        new("companies", "Number of companies", "Компаниялар саны", "Число компаний"),
        .. Currencies.Codes,
        new(
            "rank",
            "Place among investors, 1 is the largest",
            "Инвесторлар арасындағы орны, 1 – ең ірісі",
            "Место среди инвесторов, 1 – крупнейший"
        ),
    ]);

    /// <summary>Units of people-to-people figures: a currency or a count.</summary>
    public static readonly CodeList IndicatorUnits = new(
        "indicator-units",
        "Units of people-to-people figures: a currency or a count",
        [
            new("flights", "Number of flights", "Рейстер саны", "Число рейсов"),
            .. Currencies.Codes,
            new("persons", "Number of persons", "Адам саны", "Число человек"),
            new("visas", "Number of visas", "Визалар саны", "Число виз"),
        ]
    );

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
            new("company-investment", "Investment of one company", "Бір компанияның инвестициясы", "Инвестиции одной компании"),
            new(
                "fdi-cumulative-inflow",
                "Foreign direct investment, cumulative inflow",
                "Тікелей шетелдік инвестициялардың жинақталған ағыны",
                "Накопленный приток прямых иностранных инвестиций"
            ),
            new(
                "fdi-gross-inflow",
                "Foreign direct investment, gross inflow",
                "Тікелей шетелдік инвестициялардың жалпы ағыны",
                "Валовой приток прямых иностранных инвестиций"
            ),
            new(
                "fdi-inward-stock",
                "Foreign direct investment, inward stock",
                "Тартылған тікелей шетелдік инвестициялардың кезең соңындағы жинақталған көлемі",
                "Объём накопленных привлечённых прямых иностранных инвестиций (на конец периода)",
                "At the end of the period. By the direction of investment it can be negative."
            ),
            new(
                "fdi-net-inflow",
                "Foreign direct investment, net inflow",
                "Тікелей шетелдік инвестициялардың таза ағыны",
                "Чистый приток прямых иностранных инвестиций",
                "Negative where more flows back than comes in; never compared with a gross inflow."
            ),
            new("investor-rank", "Rank among investor countries", "Инвестор елдер арасындағы орны", "Место среди стран-инвесторов"),
            new("project-value", "Value of announced projects", "Жарияланған жобалардың құны", "Стоимость объявленных проектов"),
        ]
    );
}
