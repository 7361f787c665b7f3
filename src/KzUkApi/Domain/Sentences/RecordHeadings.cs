using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Titles and subtitles of records that are no figures, in English, Kazakh and Russian.</summary>
/// <remarks>Names, and titles without a stored translation, stand as they are; in Kazakh and Russian in quotation marks.</remarks>
internal static class RecordHeadings
{
    /// <summary>An agreement: its short title, its kind, when and where it was signed, where it stands, and its caveats.</summary>
    /// <param name="adopted">Whether it was adopted, as a joint statement, not signed.</param>
    public static Heading Agreement(
        LocalTitle title,
        string kind,
        string? signedOn,
        string? signedIn,
        string? standing,
        IReadOnlyList<string> caveats,
        string language,
        bool adopted = false
    )
    {
        var (label, signed) = (Codes.AgreementKinds.Label(kind, language), Signed(signedOn, signedIn, adopted, language));
        var stands = standing is null ? null : Standing(standing, signedOn is not null, caveats, language);
        return language == TextLanguages.English
            ? Of(title.In(language), language, caveats, Joined(label, signed), stands)
            : Of(title.In(language), language, caveats, label, signed, stands);
    }

    /// <summary>A meeting, milestone or other fact with a date.</summary>
    public static Heading Dated(string title, string? date, IReadOnlyList<string> caveats, string language) =>
        Of(title, language, caveats, DateOf(date, language));

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
            TextLanguages.Russian => $"Заявление: {speaker}",
            TextLanguages.Kazakh => $"Мәлімдеме: {speaker}",
            _ => $"Statement of {speaker}",
        }, DateOf(date, language));
        return Of(title, language, caveats, office is null ? null : OriginText.Quoted(office, language)) with
        {
            Display = OriginText.Quoted(paraphrase, language),
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
            OriginText.Quoted(name, language),
            language,
            caveats,
            kind == "other" ? null : Codes.InstitutionKinds.Label(kind, language),
            city is null ? null : CityNames.Of(city, language),
            DateOf(establishedOn, language)
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
    )
    {
        var office = language switch
        {
            TextLanguages.Russian => $"посол {CountryNames.Whose(sending, language)} {CountryNames.In(receiving, language)}",
            TextLanguages.Kazakh => $"{CountryNames.Whose(sending, language)} {CountryNames.Located(receiving, language)} елшісі",
            _ => $"Ambassador of {CountryNames.Of(sending, language)} {CountryNames.To(receiving, language)}",
        };
        return Of($"{name}, {office}", language, caveats, Term(from, to, language)) with { Display = name };
    }

    public static Heading Person(string name, IReadOnlyList<string> roles, IReadOnlyList<string> countries, string language) =>
        Of(
            name,
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
        string language
    ) =>
        Of(
            OriginText.Quoted(title, language),
            language,
            caveats,
            OriginText.Quoted(publisher, language),
            DateOf(publishedOn, language),
            Letters.Small(Codes.SourceKinds.Label(kind, language))
        );

    private static Heading Of(string title, string language, IReadOnlyList<string> caveats, params string?[] parts)
    {
        var said = parts.Where(part => !string.IsNullOrEmpty(part)).Concat(caveats.Select(caveat => CaveatText.Of(caveat, language)));
        return new(title, string.Join("; ", said), title);
    }

    private static string? DateOf(string? date, string language) => date is null ? null : DateText.Of(date, language);

    // "Not established" alone would leave open what is not. What the date and the caveats say is not said again, nor contradicted.
    private static string? Standing(string standing, bool isDated, IReadOnlyList<string> caveats, string language) => standing switch
    {
        "unknown" => language switch
        {
            TextLanguages.Russian => "действует ли, не установлено",
            TextLanguages.Kazakh => "күшінде ме, жоқ па, анықталмаған",
            _ => "whether it is in force is not established",
        },
        "in-force" when caveats.Contains(RelationWords.Continuation) => language switch
        {
            TextLanguages.Russian => "вступление в силу состоялось",
            TextLanguages.Kazakh => "күшіне енген",
            _ => "entered into force",
        },
        "signed" when isDated => null,
        "signed-not-in-force" when isDated => language switch
        {
            TextLanguages.Russian => "сведений о вступлении в силу нет",
            TextLanguages.Kazakh => "күшіне енгені туралы дерек жоқ",
            _ => "no entry into force is on record",
        },
        _ => Letters.Small(Codes.AgreementStandings.Label(standing, language)),
    };

    private static string? Signed(string? date, string? place, bool adopted, string language)
    {
        if (date is null && place is null)
        {
            return null;
        }

        if (language == TextLanguages.English)
        {
            return (adopted ? "adopted" : "signed")
                + (place is null ? string.Empty : $" {CityNames.In(place, language)}")
                + (date is null ? string.Empty : $" {DateText.When(date, language)}");
        }

        var when = Joined(DateOf(date, language), place is null ? null : CityNames.Of(place, language));
        return (language, adopted) switch
        {
            (TextLanguages.Russian, true) => $"принятие: {when}",
            (TextLanguages.Russian, _) => $"подписание: {when}",
            (_, true) => $"қабылданған: {when}",
            _ => $"қол қойылған: {when}",
        };
    }

    private static string? Term(string? from, string? to, string language) => (DateOf(from, language), DateOf(to, language)) switch
    {
        (null, null) => null,
        ({ } begin, { } end) => $"{begin} – {end}",
        ({ } begin, null) => language switch
        {
            TextLanguages.Russian => $"начало: {begin}",
            TextLanguages.Kazakh => $"басталуы: {begin}",
            _ => $"from {begin}",
        },
        (null, { } end) => language switch
        {
            TextLanguages.Russian => $"окончание: {end}",
            TextLanguages.Kazakh => $"аяқталуы: {end}",
            _ => $"until {end}",
        },
    };

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
}
