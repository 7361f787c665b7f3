using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Sentences;
using KzUkApi.Domain.Text;

namespace KzUkApi.Tests.Domain.Sentences;

/// <summary>Titles and subtitles of records that are no figures, in three languages.</summary>
[Parallelizable]
internal sealed class RecordHeadingTests
{
    private static readonly LocalTitle Treaty = new("Treaty (1995)", "Шарт (1995)", null);

    [TestCase("en", "Treaty (1995)", "Convention, signed in London on 21 March 1994; in force; the date is inferred, or is that of the report")]
    [TestCase(
        "kk",
        "Шарт (1995)",
        "Конвенция; қол қойылған: 1994 жылғы 21 наурыз, Лондон; күшінде; "
            + "күні жанама түрде анықталған немесе хабар күні болып табылады"
    )]
    [TestCase(
        "ru",
        "«Treaty (1995)»",
        "Конвенция; подписание: 21 марта 1994 года, Лондон; действует; дата установлена косвенно или является датой сообщения"
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

    [Test]
    public void Agreement_WithoutSignature_LeavesItOut() => Assert.That(
        RecordHeadings.Agreement(Treaty, "convention", null, null, null, [], "en").Subtitle,
        Is.EqualTo("Convention")
    );

    [TestCase("en", "Paul Brummell, Ambassador of the United Kingdom to Kazakhstan", "2002 – 2005")]
    [TestCase("kk", "Пол Браммелл, Ұлыбританияның Қазақстандағы елшісі", "2002 жыл – 2005 жыл")]
    [TestCase("ru", "Пол Браммелл, посол Великобритании в Казахстане", "2002 год – 2005 год")]
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
    [TestCase("kk", "Мәлімдеме: Дэвид Моран, 2011 жыл", "«Ambassador»", "«They work closely.» (мазмұндама)")]
    [TestCase("ru", "Заявление: Дэвид Моран, 2011 год", "«Ambassador»", "«They work closely.» (в пересказе)")]
    public void Statement_ShowsWhatWasSaid(string language, string title, string subtitle, string display) => Assert.That(
        RecordHeadings.Statement("David Moran", "Ambassador", "2011", "They work closely.", [], language),
        Is.EqualTo(new Heading(title, subtitle, display))
    );

    [TestCase("en", "British Council", "Council or society; Almaty; 1994")]
    [TestCase("kk", "«British Council»", "Кеңес немесе қоғам; Алматы; 1994 жыл")]
    [TestCase("ru", "«British Council»", "Совет или общество; Алматы; 1994 год")]
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
