namespace KzUkApi.Domain.Text;

/// <summary>The months, January first, in the forms that sentences need.</summary>
internal static class MonthNames
{
    public static readonly string[] English =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    public static readonly string[] Kazakh =
    [
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ];

    public static readonly string[] KazakhLocative =
    [
        "қаңтарда", "ақпанда", "наурызда", "сәуірде", "мамырда", "маусымда",
        "шілдеде", "тамызда", "қыркүйекте", "қазанда", "қарашада", "желтоқсанда",
    ];

    public static readonly string[] Russian =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    /// <summary>As with the number of a day.</summary>
    public static readonly string[] RussianGenitive =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    /// <summary>As after "in".</summary>
    public static readonly string[] RussianDative =
    [
        "январю", "февралю", "марту", "апрелю", "маю", "июню", "июлю", "августу", "сентябрю", "октябрю", "ноябрю", "декабрю",
    ];

    public static readonly string[] RussianPrepositional =
    [
        "январе", "феврале", "марте", "апреле", "мае", "июне", "июле", "августе", "сентябре", "октябре", "ноябре", "декабре",
    ];
}
