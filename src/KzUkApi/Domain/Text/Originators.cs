namespace KzUkApi.Domain.Text;

/// <summary>Those whom publications cite, as the dataset names them in English, in Kazakh and Russian.</summary>
internal static class Originators
{
    private static readonly Dictionary<string, (string Kazakh, string Russian)> Names = new(StringComparer.Ordinal)
    {
        ["A Foreign Office minister, not named"] =
            ("Ұлыбритания Сыртқы істер министрлігінің министрі, аты аталмаған", "министр в составе МИД Великобритании, имя не названо"),
        ["Customs Control Committee of Kazakhstan"] =
            ("Қазақстанның Кедендік бақылау комитеті", "Комитет таможенного контроля Казахстана"),
        ["Foreign Minister of Kazakhstan"] = ("Қазақстанның Сыртқы істер министрі", "министр иностранных дел Казахстана"),
        ["Deputy Foreign Minister Alibek Kuantyrov"] =
            ("Сыртқы істер министрінің орынбасары Әлібек Қуантыров", "заместитель министра иностранных дел Алибек Куантыров"),
        ["Deputy Foreign Minister Almas Aidarov"] =
            ("Сыртқы істер министрінің орынбасары Алмас Айдаров", "заместитель министра иностранных дел Алмас Айдаров"),
        ["Foreign Minister Kairat Abdrakhmanov"] =
            ("Сыртқы істер министрі Қайрат Әбдірахманов", "министр иностранных дел Кайрат Абдрахманов"),
        ["Foreign Minister Murat Nurtleu"] =
            ("Сыртқы істер министрі Мұрат Нұртілеу", "министр иностранных дел Мурат Нуртлеу"),
        ["HM Revenue & Customs"] =
            ("Ұлыбританияның Кіріс және кеден басқармасы", "Управление по налогам и таможенным сборам Великобритании"),
        ["Ministry of Foreign Affairs of Kazakhstan"] =
            ("Қазақстан Республикасының Сыртқы істер министрлігі", "Министерство иностранных дел Республики Казахстан"),
        ["National Bank of Kazakhstan"] = ("Қазақстан Республикасының Ұлттық Банкі", "Национальный Банк Республики Казахстан"),
        ["Press office of the Ministry for Investment and Development of Kazakhstan"] =
            (
                "Қазақстан Республикасы Инвестициялар және даму министрлігінің баспасөз қызметі",
                "пресс-служба Министерства по инвестициям и развитию Республики Казахстан"
            ),
        ["Press office of the Ministry of Foreign Affairs of Kazakhstan"] =
            (
                "Қазақстан Республикасы Сыртқы істер министрлігінің баспасөз қызметі",
                "пресс-служба Министерства иностранных дел Республики Казахстан"
            ),
        ["Press office of the President of Kazakhstan"] =
            ("Қазақстан Республикасы Президентінің баспасөз қызметі", "пресс-служба Президента Республики Казахстан"),
    };

    private static readonly string[] Bodies = ["Customs", "Foreign Minister of", "Ministry", "National Bank", "Press office"];

    /// <summary>
    /// The name in a language, in English as it follows "citing"; the English one in quotation marks where none is known.
    /// </summary>
    public static string Of(string name, string language) => (language, Names.TryGetValue(name, out var known)) switch
    {
        (TextLanguages.Kazakh, true) => known.Kazakh,
        (TextLanguages.Russian, true) => known.Russian,
        (TextLanguages.English, _) => WithArticle(name),
        _ => PersonSpellings.In(name, language) is var spelling && spelling != name ? spelling : $"«{name}»",
    };

    /// <summary>Who said something first, as a part of a subtitle: <c>according to the National Bank of Kazakhstan</c>.</summary>
    public static string First(string name, string language) => language switch
    {
        TextLanguages.Russian => $"первоисточник: {Of(name, language)}",
        TextLanguages.Kazakh => $"бастапқы дереккөз: {Of(name, language)}",
        _ => $"according to {Of(name, language)}",
    };

    /// <summary>The body with whose name that of a publisher begins; null where none is known.</summary>
    public static string? Within(string publisher) =>
        Names.Keys.FirstOrDefault(name => publisher == name
            || publisher.StartsWith(name + ",", StringComparison.Ordinal)
            || publisher.StartsWith(name + " (", StringComparison.Ordinal));

    private static string WithArticle(string name) =>
        name.StartsWith("Press office", StringComparison.Ordinal) ? $"the p{name[1..]}"
        : Bodies.Any(body => name.StartsWith(body, StringComparison.Ordinal)) ? $"the {name}"
        : name;
}
