namespace KzUkApi.Domain.Text;

/// <summary>Units and scales in the forms that a number asks for.</summary>
internal static class UnitWords
{
    // One, few (the genitive singular, which fractions have too), many. Of these units only feminine ones have an accusative of their own.
    private static readonly Dictionary<string, (string One, string Few, string Many)> RussianUnits = new(StringComparer.Ordinal)
    {
        ["USD"] = ("доллар США", "доллара США", "долларов США"),
        ["EUR"] = ("евро", "евро", "евро"),
        ["GBP"] = ("фунт стерлингов", "фунта стерлингов", "фунтов стерлингов"),
        ["KZT"] = ("тенге", "тенге", "тенге"),
        ["companies"] = ("компания", "компании", "компаний"),
        ["flights"] = ("рейс", "рейса", "рейсов"),
        ["persons"] = ("человек", "человека", "человек"),
        ["visas"] = ("виза", "визы", "виз"),
    };

    private static readonly Dictionary<string, (string Plain, string Ablative, string Dative)> KazakhUnits = new(StringComparer.Ordinal)
    {
        ["USD"] = ("АҚШ доллары", "АҚШ долларынан", "АҚШ долларына"),
        ["EUR"] = ("еуро", "еуродан", "еуроға"),
        ["GBP"] = ("фунт стерлинг", "фунт стерлингтен", "фунт стерлингке"),
        ["KZT"] = ("теңге", "теңгеден", "теңгеге"),
        ["companies"] = ("компания", "компаниядан", "компанияға"),
        ["flights"] = ("рейс", "рейстен", "рейске"),
        ["persons"] = ("адам", "адамнан", "адамға"),
        ["visas"] = ("виза", "визадан", "визаға"),
    };

    private static readonly Dictionary<string, (string One, string Many)> EnglishUnits = new(StringComparer.Ordinal)
    {
        ["USD"] = ("US dollar", "US dollars"),
        ["EUR"] = ("euro", "euros"),
        ["GBP"] = ("pound", "pounds"),
        ["KZT"] = ("tenge", "tenge"),
        ["companies"] = ("company", "companies"),
        ["flights"] = ("flight", "flights"),
        ["persons"] = ("person", "persons"),
        ["visas"] = ("visa", "visas"),
    };

    /// <summary>Whether things are counted one by one.</summary>
    public static bool IsCount(string unit) => unit is "companies" or "flights" or "persons" or "visas" or "rank";

    public static string English(string unit, RoundedNumber number) =>
        !EnglishUnits.TryGetValue(unit, out var words) ? unit
        : number is { Scale: 1 } && number.Form(TextLanguages.English) == PluralForm.One ? words.One
        : words.Many;

    public static string EnglishScale(long scale) => scale switch
    {
        RoundedNumber.Trillion => " trillion",
        RoundedNumber.Billion => " billion",
        RoundedNumber.Million => " million",
        RoundedNumber.Thousand => " thousand",
        _ => string.Empty,
    };

    /// <param name="form">The case of the whole: the genitive as after "more than", the accusative as after "came to".</param>
    public static string Russian(string unit, RoundedNumber number, AmountCase form) =>
        !RussianUnits.TryGetValue(unit, out var words) ? unit
        : number.Scale > 1 ? words.Many
        : Inflected(words, number, form);

    public static string RussianScale(RoundedNumber number, AmountCase form) => number.Scale switch
    {
        RoundedNumber.Trillion => Inflected(("триллион", "триллиона", "триллионов"), number, form),
        RoundedNumber.Billion => Inflected(("миллиард", "миллиарда", "миллиардов"), number, form),
        RoundedNumber.Million => Inflected(("миллион", "миллиона", "миллионов"), number, form),
        RoundedNumber.Thousand => Inflected(("тысяча", "тысячи", "тысяч"), number, form),
        _ => string.Empty,
    };

    public static string Kazakh(string unit, bool ablative) =>
        !KazakhUnits.TryGetValue(unit, out var words) ? unit
        : ablative ? words.Ablative
        : words.Plain;

    /// <summary>The unit as before "almost".</summary>
    public static string KazakhDative(string unit) => KazakhUnits.TryGetValue(unit, out var words) ? words.Dative : unit;

    /// <summary>A currency by itself: <c>US dollars</c>, <c>доллар США</c>, <c>АҚШ доллары</c>.</summary>
    public static string Currency(string code, string language) => language switch
    {
        TextLanguages.Russian => RussianUnits[code].One,
        TextLanguages.Kazakh => KazakhUnits[code].Plain,
        _ => EnglishUnits[code].Many,
    };

    /// <summary>A currency as that of a computation: <c>US dollars</c>, (в) <c>долларах США</c>, <c>АҚШ долларымен</c>.</summary>
    public static string ComputedIn(string code, string language) => (language, code) switch
    {
        (TextLanguages.Russian, "USD") => "долларах США",
        (TextLanguages.Russian, "EUR") => "евро",
        (TextLanguages.Russian, "GBP") => "фунтах стерлингов",
        (TextLanguages.Russian, "KZT") => "тенге",
        (TextLanguages.Kazakh, "USD") => "АҚШ долларымен",
        (TextLanguages.Kazakh, "EUR") => "еуромен",
        (TextLanguages.Kazakh, "GBP") => "фунт стерлингпен",
        (TextLanguages.Kazakh, "KZT") => "теңгемен",
        (TextLanguages.English, _) when EnglishUnits.TryGetValue(code, out var words) => words.Many,
        _ => code,
    };

    public static string KazakhScale(long scale) => scale switch
    {
        RoundedNumber.Trillion => "триллион",
        RoundedNumber.Billion => "миллиард",
        RoundedNumber.Million => "миллион",
        RoundedNumber.Thousand => "мың",
        _ => string.Empty,
    };

    /// <summary>The sign of a currency; empty for a count, the code for a currency without one.</summary>
    public static string Sign(string unit) => unit switch
    {
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "KZT" => "₸",
        _ => IsCount(unit) ? string.Empty : unit,
    };

    /// <summary>A scale in few letters: <c>bn</c>, <c>млрд</c>; empty for none.</summary>
    public static string ShortScale(long scale, string language) => (scale, language) switch
    {
        (RoundedNumber.Trillion, TextLanguages.English) => "tn",
        (RoundedNumber.Trillion, _) => "трлн",
        (RoundedNumber.Billion, TextLanguages.English) => "bn",
        (RoundedNumber.Billion, _) => "млрд",
        (RoundedNumber.Million, TextLanguages.English) => "mn",
        (RoundedNumber.Million, _) => "млн",
        (RoundedNumber.Thousand, TextLanguages.English) => "k",
        (RoundedNumber.Thousand, TextLanguages.Russian) => "тыс.",
        (RoundedNumber.Thousand, _) => "мың",
        _ => string.Empty,
    };

    /// <summary>How a number is qualified, as a sign with a blank after it; empty for an exact one.</summary>
    public static string QualifierSign(string qualifier) => qualifier switch
    {
        "approximately" => $"≈{NumberFormats.Blank}",
        "more-than" => $">{NumberFormats.Blank}",
        "less-than" or "almost" => $"<{NumberFormats.Blank}",
        _ => string.Empty,
    };

    private static string Inflected((string One, string Few, string Many) words, RoundedNumber number, AmountCase form) =>
        (number.Form(TextLanguages.Russian), form) switch
        {
            (PluralForm.Fraction, _) => words.Few,
            (PluralForm.One, AmountCase.Genitive) => words.Few,
            (PluralForm.Few, AmountCase.Genitive) => words.Many,
            (PluralForm.One, AmountCase.Accusative) => words.One[^1] == 'а' ? $"{words.One[..^1]}у"
                : words.One[^1] == 'я' ? $"{words.One[..^1]}ю"
                : words.One,
            (PluralForm.One, _) => words.One,
            (PluralForm.Few, _) => words.Few,
            _ => words.Many,
        };
}
