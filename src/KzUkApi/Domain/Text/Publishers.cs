using System.Text.RegularExpressions;

namespace KzUkApi.Domain.Text;

/// <summary>Public bodies that publish, as the dataset names them in English, in Kazakh and Russian.</summary>
/// <remarks>Names of the press are brands, which stand as they are.</remarks>
internal static partial class Publishers
{
    private static readonly Dictionary<string, (string Kazakh, string Russian)> Names = new(StringComparer.Ordinal)
    {
        ["British Council"] = ("Британ кеңесі", "Британский совет"),
        ["British Embassy in Kazakhstan"] = ("Ұлыбританияның Қазақстандағы елшілігі", "Посольство Великобритании в Казахстане"),
        ["Bureau of National Statistics of Kazakhstan"] =
            ("Қазақстанның Ұлттық статистика бюросы", "Бюро национальной статистики Казахстана"),
        ["Cardiff University"] = ("Кардифф университеті", "Кардиффский университет"),
        ["Embassy of Kazakhstan in the UK"] = ("Қазақстанның Ұлыбританиядағы елшілігі", "Посольство Казахстана в Великобритании"),
        ["Embassy of Kazakhstan in the United Kingdom"] =
            ("Қазақстанның Ұлыбританиядағы елшілігі", "Посольство Казахстана в Великобритании"),
        ["Department for Business and Trade"] =
            ("Ұлыбританияның Бизнес және сауда министрлігі", "Министерство бизнеса и торговли Великобритании"),
        ["House of Commons Foreign Affairs Committee"] =
            ("Қауымдар палатасының Сыртқы істер комитеті", "Комитет по иностранным делам Палаты общин"),
        ["House of Commons Library"] = ("Қауымдар палатасының кітапханасы", "Библиотека Палаты общин"),
        ["International Monetary Fund"] = ("Халықаралық валюта қоры", "Международный валютный фонд"),
        ["Kazakh-British Technical University"] =
            ("Қазақстан-Британ техникалық университеті", "Казахстанско-Британский технический университет"),
        ["Ministry of Science and Higher Education of Kazakhstan"] =
            ("Қазақстанның Ғылым және жоғары білім министрлігі", "Министерство науки и высшего образования Казахстана"),
        ["Office for National Statistics"] =
            ("Ұлыбританияның Ұлттық статистика басқармасы", "Управление национальной статистики Великобритании"),
        ["State Revenue Committee of Kazakhstan"] =
            ("Қазақстанның Мемлекеттік кірістер комитеті", "Комитет государственных доходов Казахстана"),
        ["UK Foreign and Commonwealth Office"] = (
            "Ұлыбританияның Сыртқы істер және Достастық істері министрлігі",
            "Министерство иностранных дел и по делам Содружества Великобритании"
        ),
        ["UK Ministry of Defence"] = ("Ұлыбританияның Қорғаныс министрлігі", "Министерство обороны Великобритании"),
        ["UK Parliament"] = ("Ұлыбритания парламенті", "Парламент Великобритании"),
        ["UN Comtrade"] = ("БҰҰ, «Comtrade» дерекқоры", "ООН, база данных «Comtrade»"),
        ["UNCTAD"] = ("ЮНКТАД", "ЮНКТАД"),
        ["World Bank"] = ("Дүниежүзілік банк", "Всемирный банк"),
        ["World Trade Organization"] = ("Дүниежүзілік сауда ұйымы", "Всемирная торговая организация"),
    };

    /// <summary>
    /// A publisher in a language, with the way on which its text came: <c>Управление национальной статистики Великобритании (выборка:
    /// «x»)</c>; where no name in it is known, the whole name in quotation marks, never one half of it.
    /// </summary>
    public static string In(string publisher, string language) => Parts(publisher, language) is var (name, way) && way is null
        ? name
        : Brackets.Joined($"{name} ({way})");

    /// <summary>The name of a publisher, and the way on which its text came; null where it has none.</summary>
    public static (string Name, string? Way) Parts(string publisher, string language)
    {
        var body = language == TextLanguages.English ? null : Originators.Within(publisher) ?? Within(publisher);
        if (body is null || Way(publisher[body.Length..], language) is not { } way)
        {
            return (OriginText.Quoted(publisher, language), null);
        }

        return (NameOf(body, language) is var name && name != body ? name : Originators.Of(body, language), way.Length == 0 ? null : way);
    }

    private static string NameOf(string body, string language) => !Names.TryGetValue(body, out var known) ? body
        : language == TextLanguages.Russian ? known.Russian
        : known.Kazakh;

    // The longest name with which that of the publisher begins, and does not go on.
    private static string? Within(string publisher) => Names.Keys
        .Where(name => publisher == name || publisher.StartsWith(name + " (", StringComparison.Ordinal))
        .MaxBy(name => name.Length);

    // ", through wiiw (extract by X)" in the words of the language; null where it has a word that is not known.
    private static string? Way(string way, string language)
    {
        var parts = way.Split([',', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = parts.Select(part => WayPart.Match(part) is { Success: true } match
            ? $"{Word(match.Groups[1].Value, language)} «{NameOf(match.Groups[2].Value, language)}»"
            : null).ToList();
        return words.Contains(null) ? null : string.Join("; ", words);
    }

    private static string Word(string word, string language) => (word, language) switch
    {
        ("through", TextLanguages.Russian) => "через",
        ("through", _) => "жариялаған:",
        ("copy at", TextLanguages.Russian) => "копия:",
        ("copy at", _) => "көшірмесі:",
        (_, TextLanguages.Russian) => "выборка:",
        _ => "іріктеген:",
    };

    [GeneratedRegex("^(through|copy at|extract by) (.+)$")]
    private static partial Regex WayPart { get; }
}
