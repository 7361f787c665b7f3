namespace KzUkApi.Domain.Text;

/// <summary>Cities in the forms that sentences need. The dataset names them in English.</summary>
internal static class CityNames
{
    private sealed record CityForms(string Name, string To, string In);

    private static readonly Dictionary<string, CityForms> Russian = new(StringComparer.Ordinal)
    {
        ["Aktobe"] = new("Актобе", "в Актобе", "в Актобе"),
        ["Almaty"] = new("Алматы", "в Алматы", "в Алматы"),
        ["Astana"] = new("Астана", "в Астану", "в Астане"),
        ["Baku"] = new("Баку", "в Баку", "в Баку"),
        ["Brussels"] = new("Брюссель", "в Брюссель", "в Брюсселе"),
        ["Budapest"] = new("Будапешт", "в Будапешт", "в Будапеште"),
        ["Glasgow"] = new("Глазго", "в Глазго", "в Глазго"),
        ["Hangzhou"] = new("Ханчжоу", "в Ханчжоу", "в Ханчжоу"),
        ["London"] = new("Лондон", "в Лондон", "в Лондоне"),
        ["Moscow"] = new("Москва", "в Москву", "в Москве"),
        ["Nur-Sultan"] = new("Нур-Султан", "в Нур-Султан", "в Нур-Султане"),
        ["Oskemen"] = new("Усть-Каменогорск", "в Усть-Каменогорск", "в Усть-Каменогорске"),
        ["Oxford"] = new("Оксфорд", "в Оксфорд", "в Оксфорде"),
    };

    private static readonly Dictionary<string, CityForms> Kazakh = new(StringComparer.Ordinal)
    {
        ["Aktobe"] = new("Ақтөбе", "Ақтөбеге", "Ақтөбеде"),
        ["Almaty"] = new("Алматы", "Алматыға", "Алматыда"),
        ["Astana"] = new("Астана", "Астанаға", "Астанада"),
        ["Baku"] = new("Баку", "Бакуге", "Бакуде"),
        ["Brussels"] = new("Брюссель", "Брюссельге", "Брюссельде"),
        ["Budapest"] = new("Будапешт", "Будапештке", "Будапештте"),
        ["Glasgow"] = new("Глазго", "Глазгоға", "Глазгода"),
        ["Hangzhou"] = new("Ханчжоу", "Ханчжоуға", "Ханчжоуда"),
        ["London"] = new("Лондон", "Лондонға", "Лондонда"),
        ["Moscow"] = new("Мәскеу", "Мәскеуге", "Мәскеуде"),
        ["Nur-Sultan"] = new("Нұр-Сұлтан", "Нұр-Сұлтанға", "Нұр-Сұлтанда"),
        ["Oskemen"] = new("Өскемен", "Өскеменге", "Өскеменде"),
        ["Oxford"] = new("Оксфорд", "Оксфордқа", "Оксфордта"),
    };

    /// <summary>The name by itself; the English one in quotation marks where none is known.</summary>
    public static string Of(string city, string language) => Find(city, language)?.Name ?? Unknown(city, language);

    /// <summary>As the place of something: <c>in London</c>, <c>в Лондоне</c>, <c>Лондонда</c>.</summary>
    public static string In(string city, string language) =>
        Find(city, language)?.In ?? language switch
        {
            TextLanguages.Russian => $"в городе {Unknown(city, language)}",
            TextLanguages.Kazakh => $"{Unknown(city, language)} қаласында",
            _ => $"in {city}",
        };

    /// <summary>As the aim of a journey: <c>to London</c>, <c>в Лондон</c>, <c>Лондонға</c>.</summary>
    public static string To(string city, string language) =>
        Find(city, language)?.To ?? language switch
        {
            TextLanguages.Russian => $"в город {Unknown(city, language)}",
            TextLanguages.Kazakh => $"{Unknown(city, language)} қаласына",
            _ => $"to {city}",
        };

    private static CityForms? Find(string city, string language) => language switch
    {
        TextLanguages.Russian => Russian.GetValueOrDefault(city),
        TextLanguages.Kazakh => Kazakh.GetValueOrDefault(city),
        _ => null,
    };

    private static string Unknown(string city, string language) => language == TextLanguages.English ? city : $"«{city}»";
}
