using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Text;

/// <summary>Countries in the forms that sentences need.</summary>
internal static class CountryNames
{
    // Whose, after "from", after "to", the place, after "with".
    private sealed record Forms(string Of, string From, string To, string In, string With);

    private static readonly Dictionary<(string Code, string Language), Forms> Inflected = new()
    {
        [("KAZ", TextLanguages.English)] = new("Kazakhstan's", "from Kazakhstan", "to Kazakhstan", "in Kazakhstan", "with Kazakhstan"),
        [("GBR", TextLanguages.English)] =
            new(
                "the United Kingdom's",
                "from the United Kingdom",
                "to the United Kingdom",
                "in the United Kingdom",
                "with the United Kingdom"
            ),
        [("KAZ", TextLanguages.Russian)] = new("Казахстана", "из Казахстана", "в Казахстан", "в Казахстане", "с Казахстаном"),
        [("GBR", TextLanguages.Russian)] =
            new("Великобритании", "из Великобритании", "в Великобританию", "в Великобритании", "с Великобританией"),
        [("KAZ", TextLanguages.Kazakh)] = new("Қазақстанның", "Қазақстаннан", "Қазақстанға", "Қазақстанда", "Қазақстанмен"),
        [("GBR", TextLanguages.Kazakh)] =
            new("Ұлыбританияның", "Ұлыбританиядан", "Ұлыбританияға", "Ұлыбританияда", "Ұлыбританиямен"),
    };

    /// <summary>The name by itself, in English with its article: <c>the United Kingdom</c>.</summary>
    public static string Of(string code, string language) =>
        language == TextLanguages.English ? RecordTitles.InSentence(code) : Codes.Countries.Label(code, language);

    /// <summary>Whose: <c>the United Kingdom's</c>, <c>Великобритании</c>, <c>Ұлыбританияның</c>.</summary>
    public static string Whose(string code, string language) =>
        Find(code, language)?.Of ?? (language == TextLanguages.English ? $"{Of(code, language)}'s" : Of(code, language));

    public static string From(string code, string language) =>
        Find(code, language)?.From ?? Plain(code, language, "from", "страна отправления", "қай елден");

    public static string To(string code, string language) =>
        Find(code, language)?.To ?? Plain(code, language, "to", "страна назначения", "қай елге");

    public static string In(string code, string language) =>
        Find(code, language)?.In ?? Plain(code, language, "in", "страна", "ел");

    /// <summary>As the place of somebody: <c>in Kazakhstan</c>, <c>в Казахстане</c>, <c>Қазақстандағы</c>.</summary>
    public static string Located(string code, string language) =>
        language == TextLanguages.Kazakh && Find(code, language) is { } forms ? $"{forms.In}ғы" : In(code, language);

    public static string With(string code, string language) =>
        Find(code, language)?.With ?? Plain(code, language, "with", "страна-партнёр", "серіктес ел");

    private static Forms? Find(string code, string language) => Inflected.GetValueOrDefault((code, language));

    // A country whose forms are not known is named in brackets, so that it needs none.
    private static string Plain(string code, string language, string english, string russian, string kazakh) => language switch
    {
        TextLanguages.Russian => $"({russian}: {Of(code, language)})",
        TextLanguages.Kazakh => $"({kazakh}: {Of(code, language)})",
        _ => $"{english} {Of(code, language)}",
    };
}
