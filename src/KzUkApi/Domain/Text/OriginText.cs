using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Domain.Text;

/// <summary>Who says something, as far as sentences need it.</summary>
/// <param name="Dataset">The statistical programme; null or <c>official-statements</c> where it belongs to none.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Authority">1 statistical office or central bank, 2 international organisation or parliament, 3 and 4 the press.</param>
/// <param name="StatedBy">Whom the publication cites; null where it names nobody.</param>
internal sealed record Origin(string? Dataset, string Publisher, int Authority, string? StatedBy)
{
    public static Origin Of(string? dataset, SourceReference source, string? statedBy) =>
        new(Codes.IsProgramme(dataset) ? dataset : null, source.Publisher, source.Authority, statedBy);
}

/// <summary>Who says something, in words: official statistics, another programme, or the press, which reports.</summary>
internal static class OriginText
{
    private const int LastOffice = 2;

    /// <summary>
    /// The beginning of a sentence, with a blank after it: <c>According to the official statistics of Kazakhstan (...), </c>,
    /// <c>Kazinform, citing the Ministry of Foreign Affairs of Kazakhstan, reports that </c>.
    /// </summary>
    /// <param name="scope">What the figures cover, in words, which stand in brackets beside the programme.</param>
    public static string Lead(Origin origin, string language, params IReadOnlyList<string> scope) =>
        Codes.OfficialStatisticsOf(origin.Dataset) is { } country ? Official(country, origin.Dataset!, language, scope)
        : IsStatistics(origin) ? According(origin, scope, language)
        : Reports(origin, language);

    /// <summary>
    /// Whether it is a statistical programme or office, or an extract that names its office, which states; all others report.
    /// </summary>
    public static bool IsStatistics(Origin origin) =>
        origin.Dataset is not null || origin.Authority <= LastOffice || IsPublishedAs(origin, origin.StatedBy);

    // The name of the publisher begins with that of the originator: "National Bank of Kazakhstan, through wiiw".
    private static bool IsPublishedAs(Origin origin, string? originator) =>
        originator is not null && origin.Publisher.StartsWith(originator, StringComparison.Ordinal);

    /// <summary>The programme, or the publisher where it belongs to none, with whom it cites: a part of a subtitle.</summary>
    public static string Name(Origin origin, string language)
    {
        if (origin.Dataset is { } dataset)
        {
            var programme = Codes.Datasets.Find(dataset)!.Label(language).Text;
            // A parliament hands on figures of another body.
            return origin.StatedBy is not { } body ? programme : language switch
            {
                TextLanguages.Russian => $"{Originators.Of(body, language)}, через: {programme}",
                TextLanguages.Kazakh => $"{Originators.Of(body, language)}, жариялаған: {programme}",
                _ => $"{Originators.Of(body, language)}, through {programme}",
            };
        }

        var publisher = language == TextLanguages.English ? WithArticle(origin.Publisher) : Publishers.In(origin.Publisher, language);
        return Brackets.Joined(publisher + (Cited(origin, language) is not { } cited ? string.Empty
                : language == TextLanguages.English ? $", {cited}"
                : $" ({cited})"));
    }

    private static string WithArticle(string publisher) =>
        Originators.Within(publisher) is { } body ? Originators.Of(body, TextLanguages.English) + publisher[body.Length..] : publisher;

    private static string? Cited(Origin origin, string language) =>
        origin.StatedBy is not { } cited || IsPublishedAs(origin, cited) ? null : language switch
        {
            TextLanguages.Russian => $"первоисточник: {Originators.Of(cited, language)}",
            TextLanguages.Kazakh => $"бастапқы дереккөз: {Originators.Of(cited, language)}",
            _ => $"citing {Originators.Of(cited, language)}",
        };

    /// <summary>
    /// A name from the data as it stands in a sentence: in Kazakh and Russian in quotation marks, since it is not inflected.
    /// </summary>
    public static string Quoted(string name, string language) => language == TextLanguages.English ? name : $"«{name}»";

    private static string InBrackets(IReadOnlyList<string> scope) => scope.Count == 0 ? string.Empty : $" ({string.Join("; ", scope)})";

    private static string Official(string country, string dataset, string language, IReadOnlyList<string> scope)
    {
        var programme = string.Join("; ", scope.Prepend(Codes.Datasets.Find(dataset)!.Label(language).Text));
        return language switch
        {
            TextLanguages.Russian => $"По официальной статистике {CountryNames.Whose(country, language)} ({programme}) ",
            TextLanguages.Kazakh => $"{CountryNames.Whose(country, language)} ресми статистикасы бойынша ({programme}) ",
            _ => $"According to {CountryNames.Whose(country, language)} official statistics ({programme}), ",
        };
    }

    // A name that is not inflected stands in quotation marks behind a word that is.
    private static string According(Origin origin, IReadOnlyList<string> scope, string language)
    {
        if (language == TextLanguages.English)
        {
            return $"According to {Name(origin, language)}{InBrackets(scope)}, ";
        }

        var (name, way) = origin.Dataset is null ? Publishers.Parts(origin.Publisher, language) : (Name(origin, language), null);
        var cited = origin.Dataset is null ? Cited(origin, language) : null;
        var quoted = name.StartsWith('«') ? name : Quoted(name, language);
        var more = InBrackets([.. new[] { way, cited }.OfType<string>(), .. scope]);
        return language == TextLanguages.Russian
            ? $"По данным источника {quoted}{more} "
            : $"{quoted} дереккөзінің{more} деректері бойынша ";
    }

    private static string Reports(Origin origin, string language)
    {
        var publisher = Publishers.In(origin.Publisher, language);
        return (language, origin.StatedBy) switch
        {
            (TextLanguages.Russian, { } cited) =>
                $"Как сообщает {publisher} (первоисточник: {Originators.Of(cited, language)}), ",
            (TextLanguages.Russian, null) => $"Как сообщает {publisher}, ",
            (TextLanguages.Kazakh, { } cited) =>
                $"{publisher} хабарлауынша (бастапқы дереккөз: {Originators.Of(cited, language)}), ",
            (TextLanguages.Kazakh, null) => $"{publisher} хабарлауынша, ",
            (_, { } cited) => $"{publisher}, citing {Originators.Of(cited, language)}, reports that ",
            _ => $"{publisher} reports that ",
        };
    }
}
