using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Facts of the relation in Russian.</summary>
internal sealed partial class RussianRelationWords : RelationWords
{
    public override string Goods => "товары";

    public override string NoTrade =>
        "Данных о торговле, опубликованных к этому дню, в базе нет; более ранние издания могли существовать";

    public override string NoInvestment => "Данных об инвестициях, опубликованных к этому дню, в базе нет";

    public override string AllOnRecord => "Краткий обзор сведений, имеющихся в базе на сегодня";

    public override string Sources => "Источники";

    public override string Undated => "без даты";

    public override string NotKnownBefore => "ранее данных не было";

    public override string Attribution =>
        "Данные Великобритании: Управление национальной статистики и Парламент Великобритании, лицензия «Open Government Licence» "
            + "версии 3.0. Прочие данные и факты: отдельные факты из публикаций, указанных в качестве их источников.";

    public override string NotReviewed => "Текст на русском языке не проверен носителем языка.";

    protected override string Language => TextLanguages.Russian;

    protected override string AnnouncedFor(string title, string date) => $"{title} – на {date}";

    public override string Title(string day) => $"Казахстан и Великобритания, {day}";

    public override string UpTo(DateOnly day) =>
        $"По состоянию на конец дня {DateText.Of(day, Language)}: опубликованные данные и произошедшие события; о некоторых событиях "
            + "известно лишь из более поздних источников";

    public override string LatestEvent(string date, string title) =>
        $"{(date.Length == 10 ? "Последнее событие с известным днём" : "Последнее событие в базе")} – {title}, "
            + DateText.Of(date, Language);

    public override string NewestFigures(string date, bool isOfCopy) => isOfCopy
        ? $"Самые новые из показанных данных взяты из копии, сделанной {DateText.When(date, Language)}"
        : $"Самые новые из показанных данных опубликованы {DateText.When(date, Language)}";

    public override string Heading(string list) => list switch
    {
        RelationSections.Trade => "Торговля",
        RelationSections.Investment => "Инвестиции",
        RelationSections.Claims => "Опубликованные утверждения и их проверка по данным",
        RelationSections.Agreements => "Соглашения",
        RelationSections.Meetings => "Встречи",
        RelationSections.Milestones => "Вехи",
        "signed-not-in-force" => "Подписано, сведений о вступлении в силу нет",
        "under-negotiation" => "На стадии переговоров",
        "latest-signed" => "Подписано в последнее время",
        "signature-announced" => "О подписании объявлено, само подписание не установлено",
        "in-force" => "Действующие или вступившие в силу",
        "european" => "Соглашения Европейского союза и прежних Европейских сообществ",
        "latest-meetings" => "Последние встречи",
        "latest-milestones" => "Последние вехи",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    public override string ChangesHeading(string after, string until) => $"Изменения после {after} и по {until} включительно";

    public override string Trade(string period, string reporter, string partner, string? export, string? import, string? total)
    {
        // Whose it is and the verb stand once, with what comes first.
        var parts = new List<string>();
        Add("экспорт", $" {CountryNames.To(partner, Language)}", export);
        Add("импорт", $" {CountryNames.From(partner, Language)}", import);
        Add("торговый оборот", $" {CountryNames.With(partner, Language)}", total);
        return $"{PeriodText.During(period, Language)} {string.Join(", ", parts.SkipLast(1))}{(parts.Count > 1 ? ", а " : string.Empty)}"
            + parts[^1];

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

    protected override string NotAddingUp(bool isSumLarger, string sum, string total, bool overlaps)
    {
        var (one, other) = isSumLarger ? ("не менее чем", "не более чем") : ("не более чем", "не менее чем");
        return $"; экспорт и импорт вместе – {one} {sum}, торговый оборот – {other} {total}: "
            + (overlaps ? "они согласуются лишь в пределах округления" : "округлением это не объясняется");
    }

    public override string OtherYears(string reporter, int count, string first, string last)
    {
        var (years, period) = (Years(count), count == 1 ? $"({first})" : $"(с {first} по {last} год)");
        return $"Данные о торговле {CountryNames.Whose(reporter, Language)} ещё за {count} {years} {period} "
            + "есть в базе, но здесь не показаны";
    }

    public override string MissingYears(string reporter, IReadOnlyList<string> years, string day) =>
        $"Годовых данных о торговле {CountryNames.Whose(reporter, Language)} за {ListText.Of(years, Language)} "
        + $"{(years.Count == 1 ? "год" : "годы")}, опубликованных не позднее {day}, в базе нет";

    public override string PublishedLater(string reporter, int count, string first, string last, string earliest)
    {
        var figures = count == 1 ? "Годовой показатель" : "Годовые показатели";
        var period = first == last ? $"за {first} год" : $"за {first}–{last} годы";
        var number = count == 1 ? string.Empty : $" (всего {count})";
        return $"{figures} {CountryNames.Whose(reporter, Language)} {period}{number} есть в базе только в более поздних "
            + $"изданиях; самое раннее из них опубликовано {earliest}; более ранние издания могли существовать";
    }

    public override string Investment(
        string measure, string period, string amount, string tail, (long Place, bool IsTop)? rank, Amount number)
    {
        var during = PeriodText.During(period, Language);
        return (measure, rank) switch
        {
            ("companies-with-foreign-capital", _) when IsOne(number) =>
                $"{during} число компаний с британским капиталом в Казахстане – {number.Value:0}{tail}",
            ("companies-with-foreign-capital", _) => $"{during} в Казахстане было {amount} с британским капиталом{tail}",
            (_, ( > 1, true)) => $"{during} Великобритания входила в число {rank.Value.Place} {Largest(rank.Value.Place)}{tail}",
            (_, { }) => $"{during} Великобритания занимала {rank.Value.Place}-е место среди инвесторов{tail}",
            ("fdi-cumulative-inflow", _) => $"накопленный приток британских прямых инвестиций {during} составил {amount}{tail}",
            (InvestmentMeasure.NetInflow, _) => $"чистый приток британских прямых инвестиций {during} составил {amount}{tail}",
            (InvestmentMeasure.InwardStock, _) =>
                $"объём накопленных британских прямых инвестиций {PeriodText.AtEnd(period, Language)} составил {amount}{tail}",
            _ => $"валовой приток британских прямых инвестиций {during} составил {amount}{tail}",
        };
    }

    public override string Claim(Origin origin, string claimed, string reference, string verdict)
    {
        var cited = origin.StatedBy is { } name ? $" (первоисточник: {Originators.Of(name, Language)})" : string.Empty;
        return $"{Publishers.In(origin.Publisher, Language)}{cited} утверждает, что {claimed}{reference}; {verdict}";
    }

    public override string Changed(string title, string amount, ReplacedFigure? before) => $"{title}: {amount}" + before switch
    {
        null => $"; {NotKnownBefore}",
        { IsRevised: true } =>
            $", пересмотрено (ранее: {before.Amount}{(before.Percent is { } percent ? $"; {percent}" : string.Empty)})",
        { Revision: not null } => $"; в предыдущем издании – {before.Amount}, пересмотрено ли число, не установлено",
        _ => $"; на дату {before.Day} основным было значение {before.Amount} ({before.Origin}), {Another(before)}: "
            + "это не пересмотр",
    };

    public override string AsPublished(string words) => $"как опубликовано: «{words}»";

    public override string DataVersion(string version) => $"Версия данных {version}";

    private static bool IsOne(Amount number) =>
        number.Qualifier == "exact" && PluralForms.Of(number.Value, 0, TextLanguages.Russian) == PluralForm.One;

    private static string Another(ReplacedFigure before) =>
        before.From switch
        {
            ReplacedFrom.Series => "другой ряд той же программы",
            ReplacedFrom.Programme => "другая программа",
            _ => "другой источник",
        } + (before.IsInSameCurrency ? string.Empty : " и другая валюта");

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
