using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Facts of the relation in Russian.</summary>
internal sealed class RussianRelationWords : RelationWords
{
    public override string Goods => "товары";

    public override string NoTrade =>
        "Данных о торговле, опубликованных к этому дню, здесь не учтено; более ранние издания могли существовать";

    public override string NoInvestment => "Данных об инвестициях, опубликованных к этому дню, здесь не учтено";

    public override string AllOnRecord => "Всё, что учтено на сегодня";

    public override string Sources => "Источники";

    public override string Undated => "без даты";

    public override string NotKnownBefore => "ранее данных не было";

    public override string NotReviewed => "Текст на русском языке не проверен носителем языка.";

    protected override string Language => TextLanguages.Russian;

    public override string Title(string day) => $"Казахстан и Великобритания, {day}";

    public override string UpTo(string day) => $"Опубликованное и произошедшее по состоянию на конец дня: {day}";

    public override string LatestEvent(string date, string title) =>
        $"Последнее учтённое событие – {DateText.Of(date, Language)} ({title})";

    public override string NewestFigures(string date) => $"Самые новые из показанных данных опубликованы {DateText.When(date, Language)}";

    public override string Heading(string list) => list switch
    {
        RelationSections.Trade => "Торговля",
        RelationSections.Investment => "Инвестиции",
        RelationSections.Claims => "Опубликованные утверждения и что о них говорят данные",
        RelationSections.Agreements => "Соглашения",
        RelationSections.Meetings => "Встречи",
        RelationSections.Milestones => "Вехи",
        "signed-not-in-force" => "Подписано, сведений о вступлении в силу нет",
        "under-negotiation" => "На стадии переговоров",
        "latest-signed" => "Подписано в последнее время",
        "in-force" => "Действует",
        "european" => "Заключено Европейским союзом",
        "latest-meetings" => "Последние встречи",
        "latest-milestones" => "Последние вехи",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    public override string ChangesHeading(string after, string until) => $"Изменения: после {after} и по {until}";

    public override string Trade(string period, string reporter, string partner, string? export, string? import, string? total)
    {
        // Whose it is and the verb stand once, with what comes first.
        var parts = new List<string>();
        Add("экспорт", $" {CountryNames.To(partner, Language)}", export);
        Add("импорт", $" {CountryNames.From(partner, Language)}", import);
        Add("товарооборот", $" {CountryNames.With(partner, Language)}", total);
        return $"{PeriodText.During(period, Language)} {ListText.Of(parts, Language)}";

        void Add(string subject, string partnerWords, string? amount)
        {
            if (amount is not null)
            {
                parts.Add(
                    parts.Count == 0
                        ? $"{subject} {CountryNames.Whose(reporter, Language)}{partnerWords} составил {amount}"
                        : $"{subject}{partnerWords} – {amount}"
                );
            }
        }
    }

    public override string ReportedBy(string reporter) => $"данные стороны: {CountryNames.Of(reporter, Language)}";

    public override string OfAll(string caveats) => $" (обо всех этих данных: {caveats})";

    public override string OtherYears(string reporter, int count, string first, string last)
    {
        var (years, period) = (Years(count), count == 1 ? $"({first})" : $"(с {first} по {last} год)");
        return $"Данные {CountryNames.Whose(reporter, Language)} ещё за {count} {years} {period} учтены, но не показаны здесь";
    }

    public override string MissingYears(string reporter, IReadOnlyList<string> years, string day) =>
        $"Годовых данных {CountryNames.Whose(reporter, Language)} за {ListText.Of(years, Language)} "
        + $"{(years.Count == 1 ? "год" : "годы")}, опубликованных не позднее {day}, здесь не учтено";

    public override string PublishedLater(int count, string first, string last, string earliest)
    {
        var (annual, verb) = PluralForms.Of(count, 0, Language) switch
        {
            PluralForm.One => ("годовой показатель", "учтён"),
            PluralForm.Few => ("годовых показателя", "учтены"),
            _ => ("годовых показателей", "учтены"),
        };
        var period = count == 1 ? $"за {first} год" : $"с {first} по {last} год";
        return $"{count} {annual} Великобритании {period} {verb} только в более поздних изданиях, самое раннее из них – {earliest}; "
            + "более ранние издания могли существовать";
    }

    public override string Investment(string measure, string period, string amount, string tail, (long Place, bool IsTop)? rank)
    {
        var during = PeriodText.During(period, Language);
        return (measure, rank) switch
        {
            ("companies-with-foreign-capital", _) => $"{during} было зарегистрировано {amount} с британским капиталом{tail}",
            (_, ( > 1, true)) => $"{during} Великобритания входила в число {rank.Value.Place} {Largest(rank.Value.Place)}{tail}",
            (_, { }) => $"{during} Великобритания занимала {rank.Value.Place}-е место среди инвесторов{tail}",
            ("fdi-cumulative-inflow", _) => $"накопленный приток прямых британских инвестиций {during} составил {amount}{tail}",
            (InvestmentMeasure.NetInflow, _) => $"чистый приток прямых британских инвестиций {during} составил {amount}{tail}",
            (InvestmentMeasure.InwardStock, _) =>
                $"запас прямых британских инвестиций {PeriodText.AtEnd(period, Language)} составил {amount}{tail}",
            _ => $"валовой приток прямых британских инвестиций {during} составил {amount}{tail}",
        };
    }

    public override string Claim(Origin origin, string claimed, string reference, string verdict)
    {
        var cited = origin.StatedBy is { } name ? $" (первоисточник: {Originators.Of(name, Language)})" : string.Empty;
        return $"{OriginText.Quoted(origin.Publisher, Language)}{cited} утверждает, что {claimed}{reference}; {verdict}";
    }

    public override string Signed(string title, string? date, string? city, bool adopted = false) =>
        date is null
            ? $"{title}: {(adopted ? "принятие" : "подписание")}, день не установлен"
            : $"{title}: {(adopted ? "принятие" : "подписание")} – {DateText.Of(date, Language)}"
                + $"{(city is null ? string.Empty : $", {CityNames.Of(city, Language)}")}";

    public override string SignedNotInForce(string title, string? date, string? city, IReadOnlyList<string> awaited) =>
        $"{Signed(title, date, city)}; сведений о вступлении в силу нет"
        + (awaited.Count == 0
            ? string.Empty
            : $", о ратификации тоже ({ListText.Of([.. awaited.Select(side => CountryNames.Of(side, Language))], Language)})");

    public override string InForce(string title, string? date) =>
        date is null
            ? $"{title}: действует, день вступления в силу не установлен"
            : $"{title}: действует, вступление в силу – {DateText.Of(date, Language)}";

    public override string UnderNegotiation(string title, string? date) =>
        $"{title}: на стадии переговоров{(date is null ? string.Empty : $", последнее сообщение – {DateText.Of(date, Language)}")}";

    public override string OfTheEuropeanUnion(string title, string? signed, bool ended) =>
        $"{title}: заключено Европейским союзом{(signed is null ? string.Empty : $", подписание – {DateText.Of(signed, Language)}")}"
        + (ended ? ", прекращено" : string.Empty);

    public override string Changed(string title, string amount, string? before) =>
        $"{title}: {amount} ({(before is null ? NotKnownBefore : $"ранее: {before}")})";

    public override string AsPublished(string words) => $"как опубликовано: «{words}»";

    public override string DataVersion(string version) => $"Версия данных {version}";

    // In the accusative, after the preposition.
    private static string Years(int count) => PluralForms.Of(count, 0, TextLanguages.Russian) switch
    {
        PluralForm.One => "год",
        PluralForm.Few => "года",
        _ => "лет",
    };

    // In the genitive.
    private static string Largest(long count) =>
        PluralForms.Of(count, 0, TextLanguages.Russian) == PluralForm.One ? "крупнейшего инвестора" : "крупнейших инвесторов";
}
