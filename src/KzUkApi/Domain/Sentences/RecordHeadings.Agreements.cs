using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Titles and subtitles of agreements.</summary>
internal static partial class RecordHeadings
{
    /// <summary>An agreement: its short title, its kind, when and where it was signed, where it stands, and its caveats.</summary>
    /// <param name="adopted">Whether it was adopted, as a joint statement, not signed.</param>
    /// <param name="lastStep">The last step on record, which tells how far a paper came that is not known to be signed.</param>
    /// <param name="listedBy">Who lists it as in force, where no event settles that it is; null otherwise.</param>
    public static Heading Agreement(
        LocalTitle title,
        string kind,
        string? signedOn,
        string? signedIn,
        string? standing,
        IReadOnlyList<string> caveats,
        string language,
        bool adopted = false,
        string? listedBy = null,
        (string Event, string Party, string Date)? lastStep = null
    )
    {
        var label = Codes.AgreementKinds.Label(kind, language);
        var signed = Signed(signedOn, signedIn, adopted, language) ?? LastStep(lastStep, language);
        var stands = standing is null ? null : Standing(standing, signedOn is not null, listedBy, caveats, language, lastStep?.Event);
        return language == TextLanguages.English
            ? Of(title.In(language), language, caveats, Joined(label, signed), stands)
            : Of(title.In(language), language, caveats, label, signed, stands);
    }

    // "Not established" alone would leave open what is not. What the date and the caveats say is not said again, nor contradicted.
    private static string? Standing(
        string standing,
        bool isDated,
        string? listedBy,
        IReadOnlyList<string> caveats,
        string language,
        string? lastStep
    ) => standing switch
    {
        "unknown" when caveats.Contains(Ratification.EntryOpen) || caveats.Contains(Ratification.SignatureOpen) => null,
        "signed-not-in-force" when isDated && caveats.Contains(Ratification.EntryOpen) => null,
        "unknown" => language switch
        {
            TextLanguages.Russian => "действует ли, не установлено",
            TextLanguages.Kazakh => "күшінде ме, жоқ па, анықталмаған",
            _ => "whether it is in force is not established",
        },
        "signature-announced" when !isDated && lastStep == AgreementStep.SignatureAnnounced => language switch
        {
            TextLanguages.Russian => "само подписание не установлено",
            TextLanguages.Kazakh => "қол қойылғаны анықталмаған",
            _ => "signature not established",
        },
        "in-force" or "in-force-with-eu" when !isDated && lastStep == AgreementStep.EnteredIntoForce
            && caveats.Contains(EuropeanPaper.ContinuationOpen) => null,
        "in-force" or "in-force-with-eu" when caveats.Contains(EuropeanPaper.ContinuationOpen) => language switch
        {
            TextLanguages.Russian => "вступление в силу состоялось",
            TextLanguages.Kazakh => "күшіне енген",
            _ => "entered into force",
        },
        "in-force" when listedBy is not null => ListedAsInForce(listedBy, language),
        "signed" when isDated => null,
        "signed-not-in-force" when isDated => language switch
        {
            TextLanguages.Russian => "сведений о вступлении в силу нет",
            TextLanguages.Kazakh => "күшіне енгені туралы дерек жоқ",
            _ => "no entry into force is on record",
        },
        _ => Letters.Small(Codes.AgreementStandings.Label(standing, language)),
    };

    /// <summary>That a publisher lists a paper as in force, where no event settles that it is.</summary>
    public static string ListedAsInForce(string publisher, string language) => language switch
    {
        TextLanguages.Russian => $"по данным источника «{Publishers.In(publisher, language).Trim('«', '»')}», действует",
        TextLanguages.Kazakh => $"«{Publishers.In(publisher, language).Trim('«', '»')}» дереккөзінің деректері бойынша күшінде",
        _ => $"listed as in force by {publisher}",
    };

    // The date of an announced signature is not that of the announcement.
    private static string? LastStep((string Event, string Party, string Date)? step, string language) => (step, language) switch
    {
        (null, _) => null,
        ((AgreementStep.SignatureAnnounced, _, var date), TextLanguages.Russian) =>
            $"объявленная дата подписания: {DateText.Of(date, language)}",
        ((AgreementStep.SignatureAnnounced, _, var date), TextLanguages.Kazakh) =>
            $"жарияланған қол қою күні: {DateText.Of(date, language)}",
        ((AgreementStep.SignatureAnnounced, _, var date), _) => $"signature announced for {DateText.Of(date, language)}",
        var ((name, party, date), _) =>
            $"{Letters.Small(RecordTitles.StepName(name, party, language))}, {DateText.Of(date, language)}",
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
}
