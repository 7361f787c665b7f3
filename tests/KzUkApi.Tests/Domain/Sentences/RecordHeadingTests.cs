using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Titles and subtitles of records that are no figures, in three languages.</summary>
[Parallelizable]
internal sealed class RecordHeadingTests
{
    private static readonly LocalTitle Treaty = new("Treaty (1995)", "Шарт (1995)", null);

    [TestCase("en", "Treaty (1995)", "Convention, signed in London on 21 March 1994; in force; the date is inferred")]
    [TestCase(
        "kk",
        "Шарт (1995)",
        "Конвенция; қол қойылған: 1994 жылғы 21 наурыз, Лондон; күшінде; "
            + "күні жанама түрде анықталған"
    )]
    [TestCase(
        "ru",
        "«Treaty (1995)»",
        "Конвенция; подписание: 21 марта 1994 года, Лондон; действует; дата установлена косвенно"
    )]
    public void Agreement_TellsKindSignatureStandingAndCaveats(string language, string title, string subtitle) => Assert.That(
        RecordHeadings.Agreement(Treaty, "convention", "1994-03-21", "London", "in-force", ["date-inferred"], language),
        Is.EqualTo(new Heading(title, subtitle, title))
    );

    [TestCase("en", "signed", false, "Roadmap, signed in London on 30 April 2025")]
    [TestCase("kk", "signed", false, "Жол картасы; қол қойылған: 2025 жылғы 30 сәуір, Лондон")]
    [TestCase("ru", "signed", false, "Дорожная карта; подписание: 30 апреля 2025 года, Лондон")]
    [TestCase("en", "signed", true, "Roadmap, adopted in London on 30 April 2025")]
    [TestCase("kk", "signed", true, "Жол картасы; қабылданған: 2025 жылғы 30 сәуір, Лондон")]
    [TestCase("ru", "signed", true, "Дорожная карта; принятие: 30 апреля 2025 года, Лондон")]
    [TestCase("en", "signed-not-in-force", false, "Roadmap, signed in London on 30 April 2025; no entry into force is on record")]
    [TestCase("ru", "signed-not-in-force", false, "Дорожная карта; подписание: 30 апреля 2025 года, Лондон; сведений о вступлении в силу нет")]
    public void Agreement_Signed_TellsItOnce(string language, string standing, bool adopted, string expected) => Assert.That(
        RecordHeadings.Agreement(Treaty, "roadmap", "2025-04-30", "London", standing, [], language, adopted).Subtitle,
        Is.EqualTo(expected)
    );

    [TestCase("en", "Convention; entered into force; whether it is still in force is not established")]
    [TestCase("kk", "Конвенция; күшіне енген; қазір күшінде ме, жоқ па, анықталмаған")]
    [TestCase("ru", "Конвенция; вступление в силу состоялось; действует ли по-прежнему, не установлено")]
    public void Agreement_OfWhichItIsNotKnownWhetherItStillStands_IsNotCalledInForce(string language, string expected) => Assert.That(
        RecordHeadings.Agreement(Treaty, "convention", null, null, "in-force", ["continuation-not-established"], language).Subtitle,
        Is.EqualTo(expected)
    );

    [TestCase("en", "Treaty or international agreement, signed in London on 3 November 2015; whether and when it entered into force is not established")]
    [TestCase("ru", "Международный договор или соглашение; подписание: 3 ноября 2015 года, Лондон; вступление в силу и его дата не установлены")]
    public void Agreement_OfWhichTheEntryIsOpen_SaysItOnce(string language, string expected) => Assert.That(
        RecordHeadings.Agreement(
            Treaty, "treaty", "2015-11-03", "London", "signed-not-in-force", ["entry-into-force-not-established"], language).Subtitle,
        Is.EqualTo(expected)
    );

    [TestCase("en", "Protocol, draft approved (Kazakhstan), 2016; only a draft is on record, and whether it was signed is not established")]
    [TestCase("ru", "Протокол; одобрение проекта (Казахстан), 2016 год; имеется только проект, был ли он подписан, не установлено")]
    [TestCase("kk", "Хаттама; жобасы мақұлданды (Қазақстан), 2016 жыл; дерекқорда тек жобасы бар, қол қойылған-қойылмағаны анықталмаған")]
    public void Agreement_OfWhichOnlyADraftIsKnown_DoesNotSpeakOfItsEntryIntoForce(string language, string expected) => Assert.That(
        RecordHeadings.Agreement(
            Treaty, "protocol", null, null, "unknown", ["signature-not-established"], language,
            lastStep: ("draft-approved", "KAZ", "2016")).Subtitle,
        Is.EqualTo(expected)
    );

    [TestCase("en", "signature announced for 24 April 2024")]
    [TestCase("kk", "жарияланған қол қою күні: 2024 жылғы 24 сәуір")]
    [TestCase("ru", "объявленная дата подписания: 24 апреля 2024 года")]
    public void Agreement_OfWhichTheSignatureIsAnnounced_NamesTheDayOfTheSignature(string language, string expected) => Assert.That(
        RecordHeadings.Agreement(
            Treaty, "roadmap", null, null, null, [], language, lastStep: ("signature-announced", "both", "2024-04-24")).Subtitle,
        Does.EndWith(expected)
    );

    [TestCase("en", "signature-announced", "signature announced for 24 April 2024; signature not established")]
    [TestCase("kk", "signature-announced", "жарияланған қол қою күні: 2024 жылғы 24 сәуір; қол қойылғаны анықталмаған")]
    [TestCase("ru", "signature-announced", "объявленная дата подписания: 24 апреля 2024 года; само подписание не установлено")]
    [TestCase("en", "in-force-with-eu", "entered into force, 24 April 2024; whether it is still in force is not established")]
    [TestCase("kk", "in-force-with-eu", "күшіне енді, 2024 жылғы 24 сәуір; қазір күшінде ме, жоқ па, анықталмаған")]
    [TestCase("ru", "in-force-with-eu", "вступление в силу, 24 апреля 2024 года; действует ли по-прежнему, не установлено")]
    public void Agreement_OfWhichTheLastStepSaysWhereItStands_SaysItOnce(string language, string standing, string expected)
    {
        var isAnnounced = standing == "signature-announced";
        var heading = RecordHeadings.Agreement(
            Treaty, "roadmap", null, null, standing, isAnnounced ? [] : ["continuation-not-established"], language,
            lastStep: (isAnnounced ? standing : "entered-into-force", "both", "2024-04-24"));
        Assert.That(heading.Subtitle, Does.EndWith(expected));
    }

    [TestCase("en", "20–22 November 2006")]
    [TestCase("kk", "2006 жылғы 20–22 қараша")]
    [TestCase("ru", "20–22 ноября 2006 года")]
    public void Dated_OfSeveralDays_TellsAllOfThem(string language, string expected) =>
        Assert.That(RecordHeadings.Dated("A", "2006-11-20", [], language, "2006-11-22").Subtitle, Is.EqualTo(expected));

    [TestCase("en", "according to the Foreign Minister of Kazakhstan")]
    [TestCase("kk", "бастапқы дереккөз: Қазақстанның Сыртқы істер министрі")]
    [TestCase("ru", "первоисточник: министр иностранных дел Казахстана")]
    public void Dated_ByTheWordOfSomebody_SaysWhose(string language, string expected) => Assert.That(
        RecordHeadings.Dated("A", "2026-02", [], language, statedBy: "Foreign Minister of Kazakhstan").Subtitle,
        Does.EndWith($"; {expected}")
    );

    [TestCase("en", "undated, taken as of 2018")]
    [TestCase("kk", "күні көрсетілмеген, мына уақытқа жатқызылған: 2018 жыл")]
    [TestCase("ru", "без даты, отнесено к дате: 2018 год")]
    public void Source_OfWhichTheDateIsInferred_IsNotCalledDated(string language, string expected) =>
        Assert.That(RecordHeadings.Source("A", "B", "2018", "report", [], language, "inferred").Subtitle, Does.Contain(expected));

    [Test]
    public void Agreement_WithoutSignature_LeavesItOut() => Assert.That(
        RecordHeadings.Agreement(Treaty, "convention", null, null, null, [], "en").Subtitle,
        Is.EqualTo("Convention")
    );

    [TestCase("en", "Paul Brummell, Ambassador of the United Kingdom to Kazakhstan", "2002 – 2005")]
    [TestCase("kk", "Пол Браммелл, Ұлыбританияның Қазақстандағы елшісі", "2002–2005 жылдар")]
    [TestCase("ru", "Пол Браммелл, посол Великобритании в Казахстане", "2002–2005 годы")]
    public void Ambassador_IsNamedWithOfficeAndTerm(string language, string title, string term) => Assert.That(
        RecordHeadings.Ambassador("Paul Brummell", "GBR", "KAZ", "2002", "2005", [], language),
        Is.EqualTo(new Heading(title, term, title.Split(',')[0]))
    );

    [TestCase("en", "from 2002, the end of the term is not on record|until 2005, the beginning of the term is not on record|dates not on record")]
    [TestCase("kk", "басталуы: 2002 жыл, аяқталуы дерекқорда жоқ|аяқталуы: 2005 жыл, басталуы дерекқорда жоқ|мерзімі дерекқорда жоқ")]
    [TestCase("ru", "начало: 2002 год, данных об окончании в базе нет|окончание: 2005 год, данных о начале в базе нет|дат в базе нет")]
    public void Ambassador_WithOneEndOfTheTerm_TellsIt(string language, string expected)
    {
        (string? From, string? To)[] terms = [("2002", null), (null, "2005"), (null, null)];
        Assert.That(
            string.Join('|', terms.Select(term => RecordHeadings.Ambassador("A", "KAZ", "GBR", term.From, term.To, [], language).Subtitle)),
            Is.EqualTo(expected)
        );
    }

    [TestCase("en", "Lord Alderdice", "Kazakhstan; ambassador, co-chair")]
    [TestCase("kk", "Лорд Олдердайс", "Қазақстан; елші, тең төраға")]
    [TestCase("ru", "Лорд Олдердайс", "Казахстан; посол, сопредседатель")]
    public void Person_HasTheRolesInSmallLetters(string language, string name, string subtitle) => Assert.That(
        RecordHeadings.Person("Lord Alderdice", ["ambassador", "co-chair"], ["KAZ"], language),
        Is.EqualTo(new Heading(name, subtitle, name))
    );

    [TestCase("en", "Statement of David Moran, 2011", "Ambassador", "They work closely. (in our words)")]
    [TestCase("kk", "Мәлімдеме: Дэвид Моран, 2011 жыл", "лауазымы ағылшынша: «Ambassador»",
        "They work closely. (біздің мазмұндауымыз, тек ағылшын тілінде бар)")]
    [TestCase("ru", "Заявление: Дэвид Моран, 2011 год", "должность по-английски: «Ambassador»",
        "They work closely. (наш пересказ, имеется только на английском языке)")]
    public void Statement_ShowsWhatWasSaid(string language, string title, string subtitle, string display) => Assert.That(
        RecordHeadings.Statement("David Moran", "Ambassador", "2011", "They work closely.", [], language),
        Is.EqualTo(new Heading(title, subtitle, display))
    );

    [TestCase("en", "British Council", "Council or society; Almaty; established in 1994")]
    [TestCase("kk", "Британ кеңесі", "Кеңес немесе қоғам; Алматы; құрылған: 1994 жыл")]
    [TestCase("ru", "Британский совет", "Совет или общество; Алматы; учреждено: 1994 год")]
    public void Institution_TellsKindPlaceAndBeginning(string language, string title, string subtitle) => Assert.That(
        RecordHeadings.Institution("British Council", "council", "Almaty", "1994", [], language),
        Is.EqualTo(new Heading(title, subtitle, title))
    );

    [TestCase("en", "A report", "Kazinform; 3 October 2023; news; read in a copy by a third party, not at the publisher")]
    [TestCase(
        "ru",
        "«A report»",
        "«Kazinform»; 3 октября 2023 года; новость; прочитано в копии третьей стороны, а не у издателя"
    )]
    public void Source_TellsPublisherDayAndKind(string language, string title, string subtitle) => Assert.That(
        RecordHeadings.Source("A report", "Kazinform", "2023-10-03", "news", ["copy-not-original"], language),
        Is.EqualTo(new Heading(title, subtitle, title))
    );

    [Test]
    public void EveryKind_CarriesEveryCaveatInWords()
    {
        string[] caveats = [.. Codes.Caveats.Values];
        foreach (var language in TextLanguages.All)
        {
            Heading[] headings =
            [
                RecordHeadings.Agreement(Treaty, "convention", null, null, null, caveats, language),
                RecordHeadings.Dated("A", "2023", caveats, language),
                RecordHeadings.Statement("A", null, null, "B", caveats, language),
                RecordHeadings.Institution("A", "school", null, null, caveats, language),
                RecordHeadings.Ambassador("A", "KAZ", "GBR", null, null, caveats, language),
                RecordHeadings.Source("A", "B", null, "news", caveats, language),
            ];
            foreach (var heading in headings)
            {
                var worded = caveats.Where(code => heading.Subtitle.Contains(CaveatText.Of(code, language), StringComparison.Ordinal));
                Assert.That(worded, Is.EquivalentTo(caveats));
            }
        }
    }
}
