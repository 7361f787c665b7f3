using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Titles and subtitles of records that are no figures, in English, Kazakh and Russian.</summary>
/// <remarks>Names, and titles without a stored translation, stand as they are; in Kazakh and Russian in quotation marks.</remarks>
internal static partial class RecordHeadings
{
    /// <summary>A meeting, milestone or other fact with a date, told as announced where no more is known.</summary>
    /// <param name="until">When it ended, where it lasted several days; null otherwise.</param>
    /// <param name="statedBy">Who said so first, where that is told with it.</param>
    public static Heading Dated(
        string title,
        string? date,
        IReadOnlyList<string> caveats,
        string language,
        string? until = null,
        string? statedBy = null
    ) =>
        Of(
            Announcement.Title(title, caveats, language),
            language,
            caveats,
            date is null ? null : DateText.Span(date, until, language),
            statedBy is null ? null : Originators.First(statedBy, language)
        );

    /// <summary>A meeting: one title, and one line of what limits it, on every route.</summary>
    public static Heading Meeting(
        TitledMeeting meeting,
        IEnumerable<MeetingParticipant> people,
        string date,
        string? until,
        IReadOnlyList<string> caveats,
        string language
    ) =>
        Dated(MeetingTitles.Of(meeting, people, language), date, caveats, language, until);

    /// <summary>A claim of change: what is claimed, by whom and when.</summary>
    public static Heading Claim(string title, string origin, string? publishedOn, IReadOnlyList<string> caveats, string language) =>
        Of(title, language, caveats, origin, DateOf(publishedOn, language));

    /// <summary>A statement: <c>Statement of Roman Vassilenko, 2 October 2023</c>; what is shown is the paraphrase, in English.</summary>
    public static Heading Statement(
        string speaker,
        string? office,
        string? date,
        string paraphrase,
        IReadOnlyList<string> caveats,
        string language
    )
    {
        var title = Joined(language switch
        {
            TextLanguages.Russian => $"Заявление: {Speaker(speaker, language)}",
            TextLanguages.Kazakh => $"Мәлімдеме: {Speaker(speaker, language)}",
            // An office that stands for a person begins with an article.
            _ => $"Statement of {(speaker.StartsWith("A ", StringComparison.Ordinal) ? Letters.Small(speaker) : speaker)}",
        }, DateOf(date, language));
        return Of(title, language, caveats, office is null ? null : Office(office, language)) with
        {
            Display = Paraphrase(paraphrase, language),
        };
    }

    public static Heading Institution(
        string name,
        string kind,
        string? city,
        string? establishedOn,
        IReadOnlyList<string> caveats,
        string language
    ) =>
        Of(
            Publishers.In(name, language),
            language,
            caveats,
            kind == "other" ? null : Codes.InstitutionKinds.Label(kind, language),
            city is null ? null : CityNames.Of(city, language),
            establishedOn is null ? null : EstablishedOn(establishedOn, caveats, language)
        );

    /// <summary>An ambassador: <c>Paul Brummell, Ambassador of the United Kingdom to Kazakhstan</c>.</summary>
    public static Heading Ambassador(
        string name,
        string sending,
        string receiving,
        string? from,
        string? to,
        IReadOnlyList<string> caveats,
        string language
    ) =>
        Of(RecordTitles.Ambassador(name, sending, receiving, language), language, caveats, Term(from, to, language)) with
        {
            Display = Letters.Capital(PersonSpellings.In(name, language)),
        };

    public static Heading Person(string name, IReadOnlyList<string> roles, IReadOnlyList<string> countries, string language) =>
        Of(
            Letters.Capital(PersonSpellings.In(name, language)),
            language,
            [],
            Joined([.. countries.Select(country => Codes.Countries.Label(country, language))]),
            Joined([.. roles.Select(role => Letters.Small(Codes.PersonRoles.Label(role, language)))])
        );

    /// <summary>A publication: its publisher, date and kind, and what limits it.</summary>
    public static Heading Source(
        string title,
        string publisher,
        string? publishedOn,
        string kind,
        IReadOnlyList<string> caveats,
        string language,
        string? basis = null
    ) =>
        Of(
            OriginText.Quoted(title, language),
            language,
            caveats,
            Publishers.In(publisher, language),
            publishedOn is null ? null : PublicationText.Cited(publishedOn, basis, language),
            Letters.Small(Codes.SourceKinds.Label(kind, language))
        );

    // An office where the source names no person.
    private static string Speaker(string name, string language) =>
        PersonNames.Offices.Contains(name, StringComparer.Ordinal) ? Originators.Of(name, language) : PersonSpellings.In(name, language);

    private static Heading Of(string title, string language, IReadOnlyList<string> caveats, params string?[] parts)
    {
        var said = parts.Where(part => !string.IsNullOrEmpty(part)).Concat(caveats.Select(caveat => CaveatText.Of(caveat, language)));
        return new(title, string.Join("; ", said), title);
    }

    private static string EstablishedOn(string date, IReadOnlyList<string> caveats, string language)
    {
        var what = Letters.Small(RecordTitles.Established(caveats, language));
        return language == TextLanguages.English ? $"{what} {DateText.When(date, language)}" : $"{what}: {DateText.Of(date, language)}";
    }

    private static string? DateOf(string? date, string language) => date is null ? null : DateText.Of(date, language);

    private static string? Term(string? from, string? to, string language) =>
        language != TextLanguages.English && (from, to) is ({ Length: 4 }, { Length: 4 }) && from != to
        ? PeriodText.Of($"{from}/{to}", language)
        : (DateOf(from, language), DateOf(to, language)) switch
        {
            (null, null) => language switch
            {
                TextLanguages.Russian => "дат в базе нет",
                TextLanguages.Kazakh => "мерзімі дерекқорда жоқ",
                _ => "dates not on record",
            },
            ({ } begin, { } end) => $"{begin} – {end}",
            ({ } begin, null) => language switch
            {
                TextLanguages.Russian => $"начало: {begin}, данных об окончании в базе нет",
                TextLanguages.Kazakh => $"басталуы: {begin}, аяқталуы дерекқорда жоқ",
                _ => $"from {begin}, the end of the term is not on record",
            },
            (null, { } end) => language switch
            {
                TextLanguages.Russian => $"окончание: {end}, данных о начале в базе нет",
                TextLanguages.Kazakh => $"аяқталуы: {end}, басталуы дерекқорда жоқ",
                _ => $"until {end}, the beginning of the term is not on record",
            },
        };

    // What is told is ours, not the words of the speaker: it stands in no quotation marks, and there is one in English only.
    private static string Paraphrase(string text, string language) => language switch
    {
        TextLanguages.Russian => $"{text} (наш пересказ, имеется только на английском языке)",
        TextLanguages.Kazakh => $"{text} (біздің мазмұндауымыз, тек ағылшын тілінде бар)",
        _ => $"{text} (in our words)",
    };

    // An office is stored in English.
    private static string Office(string office, string language) => language switch
    {
        TextLanguages.Russian => $"должность по-английски: «{office}»",
        TextLanguages.Kazakh => $"лауазымы ағылшынша: «{office}»",
        _ => office,
    };

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
