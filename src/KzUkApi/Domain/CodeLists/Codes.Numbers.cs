namespace KzUkApi.Domain.CodeLists;

/// <summary>How numbers are qualified and shown.</summary>
internal static partial class Codes
{
    public static readonly CodeList SeriesUnits = new("series-units", "What the points of a series show",
    [
        new(
            "change",
            "Change on the previous period, in the unit of the figures",
            "Алдыңғы кезеңге қарағандағы өзгеріс, көрсеткіштердің бірлігімен",
            "Изменение к предыдущему периоду, в единицах показателей"
        ),
        new("level", "The figures themselves", "Көрсеткіштердің өзі", "Сами показатели"),
        new(
            "percent-change",
            "Change on the previous period, in per cent of it",
            "Алдыңғы кезеңге қарағандағы өзгеріс, пайызбен",
            "Изменение к предыдущему периоду, в процентах"
        ),
        new(
            "year-on-year",
            "Change on the same period a year before, in per cent of it",
            "Алдыңғы жылдың сәйкес кезеңіне қарағандағы өзгеріс, пайызбен",
            "Изменение к тому же периоду предыдущего года, в процентах"
        ),
    ]);

    public static readonly CodeList Qualifiers = new("qualifiers", "How the source qualifies a number",
    [
        new(
            "almost",
            "Almost this number: below it, by a unit of its last digit at most",
            "Осы санға жуық: одан кем, бірақ айырмасы соңғы цифрдың бірлігінен аспайды",
            "Почти это число: меньше его, но не более чем на единицу последней цифры"
        ),
        new("approximately", "About this number", "Шамамен осы сан", "Около этого числа"),
        new(
            "exact",
            "This number, rounded to its precision",
            "Дәлдігіне дейін дөңгелектелген осы сан",
            "Это число, округлённое до его точности"
        ),
        new("less-than", "Less than this number", "Осы саннан кем", "Меньше этого числа"),
        new("more-than", "More than this number", "Осы саннан астам", "Больше этого числа"),
        new("top-n", "A rank of at most this number", "Осы саннан төмен емес орын", "Место не ниже этого числа"),
    ]);

    public static readonly CodeList FigureRecords = new("figure-records", "Kinds of figures, as in the address of their list",
    [
        new("investments", "Investment figures", "Инвестиция көрсеткіштері", "Показатели инвестиций"),
        new("trade-flows", "Trade figures", "Сауда көрсеткіштері", "Показатели торговли"),
    ]);
}
