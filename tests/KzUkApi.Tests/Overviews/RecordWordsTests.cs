using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews;

/// <summary>Records that are no figures say what they are in English, Kazakh and Russian.</summary>
[Parallelizable]
internal sealed class RecordWordsTests
{
    private static readonly string[] Lists =
        ["agreements", "meetings", "milestones", "statements", "institutions", "ambassadors", "people", "sources"];

    private static readonly string[] WithDetails = ["agreements", "meetings", "people", "sources"];

    // Their title is the record's own, whatever the language.
    private static readonly string[] WithOwnTitle = ["agreements", "meetings", "milestones", "sources"];

    private static readonly string[] Words = ["title", "subtitle", "display"];

    // Names that Kazakh and Russian titles have as they are.
    private static readonly string[] NamesInTitles = ["BG", "Birsoz", "III", "II"];

    private static IEnumerable<object[]> EveryListAndLanguage() =>
        Lists.SelectMany(list => TextLanguages.All.Select(language => new object[] { list, language }));

    [TestCase("agreements", "strategic-partnership-and-cooperation-agreement-2024", "en",
        "Strategic Partnership and Cooperation Agreement (2024)",
        "Treaty or international agreement, signed in Astana on 24 April 2024; "
            + "whether and when it entered into force is not established")]
    [TestCase("agreements", "strategic-partnership-and-cooperation-agreement-2024", "kk",
        "Стратегиялық әріптестік және ынтымақтастық туралы келісім (2024)",
        "Халықаралық шарт немесе келісім; қол қойылған: 2024 жылғы 24 сәуір, Астана; "
            + "күшіне енген-енбегені және енген күні анықталмаған")]
    [TestCase("agreements", "double-taxation-exchange-of-notes-1994", "ru",
        "Обмен нотами к Конвенции об избежании двойного налогообложения (1994)",
        "Обмен нотами или письмами; подписание: 1994 год; по данным источника "
            + "«Управление по налогам и таможенным сборам Великобритании», действует; день не указан; "
            + "страница, по которой документ действует, не датирована")]
    [TestCase("meetings", "visit-nazarbayev-uk-1992", "en", "Visit of Nursultan Nazarbayev to the United Kingdom",
        "1992; the day is not stated")]
    [TestCase("meetings", "visit-nazarbayev-uk-1992", "kk", "Ұлыбританияға сапар: Нұрсұлтан Назарбаев",
        "1992 жыл; нақты күні көрсетілмеген")]
    [TestCase("milestones", "recognition-1992", "kk", "Ұлыбритания Қазақстанның тәуелсіздігін таныды",
        "1992 жылғы 1 қаңтар; ресми емес жалғыз дереккөзден белгілі")]
    [TestCase("milestones", "recognition-1992", "ru", "Великобритания признала независимость Казахстана",
        "1 января 1992 года; известно из единственного неофициального источника")]
    [TestCase("institutions", "haileybury-astana", "ru", "«Haileybury Astana»", "Школа; Астана; учреждено: 31 августа 2011 года; в другом источнике указана другая дата")]
    [TestCase("ambassadors", "michael-gifford-kaz-2018-01", "en", "Michael Gifford", "January 2018 – 2021; the end of the term is stated by another source")]
    [TestCase("people", "erlan-idrissov", "en", "Erlan Idrissov", "Kazakhstan; ambassador, co-chair, participant, signatory of an agreement, speaker of a statement")]
    [TestCase("people", "erlan-idrissov", "ru", "Ерлан Идрисов", "Казахстан; посол, сопредседатель, участник, лицо, подписавшее соглашение, автор заявления")]
    [TestCase("sources", "kazinform-2023-10-03-strategic-dialogue", "ru",
        "«7th Session of Kazakh-UK Strategic Dialogue focuses on advancing partnership to a new level»",
        "«Kazinform»; 3 октября 2023 года; новость")]
    public async Task Record_InALanguage_SaysWhatItIs(string list, string id, string language, string display, string subtitle)
    {
        var row = (await Api.RowsAsync($"/v1/{list}?id={id}&lang={language}")).Single();
        Assert.That((row.Text("display"), row.Text("subtitle")), Is.EqualTo((display, subtitle)));
    }

    [TestCase("en", "Statement of James Cleverly, 18 March 2023", "Foreign Secretary")]
    [TestCase("kk", "Мәлімдеме: Джеймс Клеверли, 2023 жылғы 18 наурыз", "лауазымы ағылшынша: «Foreign Secretary»")]
    [TestCase("ru", "Заявление: Джеймс Клеверли, 18 марта 2023 года", "должность по-английски: «Foreign Secretary»")]
    public async Task Statement_Title_SaysWhoseItIsAndWhen(string language, string title, string subtitle)
    {
        var row = (await Api.RowsAsync($"/v1/statements?id=cleverly-2023-03-18-corridor&lang={language}")).Single();
        Assert.That((row.Text("title"), row.Text("subtitle")), Is.EqualTo((title, subtitle)));
        Assert.That(row.Text("display"), Does.Contain(row.Text("paraphrase")!));
    }

    [TestCase("en", "Michael Gifford, Ambassador of the United Kingdom to Kazakhstan")]
    [TestCase("kk", "Майкл Гиффорд, Ұлыбританияның Қазақстандағы елшісі")]
    [TestCase("ru", "Майкл Гиффорд, посол Великобритании в Казахстане")]
    public async Task Ambassador_Title_SaysOfWhichCountryToWhich(string language, string title)
    {
        var row = (await Api.RowsAsync($"/v1/ambassadors?id=michael-gifford-kaz-2018-01&lang={language}")).Single();
        Assert.That(row.Text("title"), Is.EqualTo(title));
    }

    [TestCaseSource(nameof(EveryListAndLanguage))]
    public async Task List_Language_ChangesTheWordsAndNothingElse(string list, string language)
    {
        var answer = await Api.GetAsync($"/v1/{list}?limit=1&lang={language}");
        Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
        var english = await Api.RowsAsync($"/v1/{list}");
        var rows = await Api.RowsAsync($"/v1/{list}?lang={language}");
        Assert.That(rows.Select(row => Without(row, list)), Is.EqualTo(english.Select(row => Without(row, list))));
        Assert.That(rows.Select(row => row.Text("title")), Has.None.Null.And.None.Empty);
        Assert.That(rows.Select(row => row.Text("display")), Has.None.Null.And.None.Empty);
        Assert.That(rows.Select(row => row.Text("subtitle")), Has.None.Null.And.None.EndsWith(" ").And.None.Contain("; ;"));
    }

    [TestCaseSource(nameof(EveryListAndLanguage))]
    public async Task List_Caveats_AreAllWordedInTheSubtitle(string list, string language)
    {
        foreach (var row in await Api.RowsAsync($"/v1/{list}?lang={language}"))
        {
            var parts = row.Text("subtitle")!;
            foreach (var caveat in row["caveats"]?.AsArray() ?? [])
            {
                Assert.That(parts, Does.Contain(CaveatText.Of(caveat!.ToString(), language)), row.Text("id"));
            }
        }
    }

    [TestCaseSource(nameof(EveryListAndLanguage))]
    public async Task List_KazakhAndRussian_HaveNoEnglishWord(string list, string language)
    {
        foreach (var row in language == TextLanguages.English ? [] : await Api.RowsAsync($"/v1/{list}?lang={language}"))
        {
            foreach (var field in Words.Where(field => field != "title" || !WithOwnTitle.Contains(list)))
            {
                // A paraphrase, which is no quotation, is stored in English only, and its display says so.
                var told = row["paraphrase"] is null ? row.Text(field)! : row.Text(field)!.Replace(row.Text("paraphrase")!, string.Empty);
                var left = WithoutNames(told);
                Assert.That(Regex.IsMatch(left, "[A-Za-z]"), Is.False, $"{row.Text("id")} {field}: {row.Text(field)}");
            }
        }
    }

    [TestCaseSource(nameof(Lists))]
    public async Task List_KazakhAndRussian_AreDifferentAnswers(string list)
    {
        var kazakh = await Api.GetAsync($"/v1/{list}?lang=kk");
        var russian = await Api.GetAsync($"/v1/{list}", ("Accept-Language", "ru"));
        Assert.That((kazakh.Header("Content-Language"), russian.Header("Content-Language")), Is.EqualTo(("kk", "ru")));
        Assert.That(kazakh.Text, Is.Not.EqualTo(russian.Text));
        Assert.That(kazakh.Header("ETag"), Is.Not.EqualTo(russian.Header("ETag")));
        Assert.That((await Api.GetAsync($"/v1/{list}?lang=ru")).Text, Is.EqualTo(russian.Text), "the header asks for the same");
    }

    [TestCaseSource(nameof(WithDetails))]
    public async Task Detail_Words_AreThoseOfTheList(string list)
    {
        foreach (var language in TextLanguages.All)
        {
            foreach (var row in (await Api.RowsAsync($"/v1/{list}?lang={language}")).Take(20))
            {
                var answer = await Api.GetAsync($"/v1/{list}/{row.Text("id")}?lang={language}");
                Assert.That(answer.Header("Content-Language"), Is.EqualTo(language));
                Assert.That(Words.Select(answer.Json.Text), Is.EqualTo(Words.Select(row.Text)));
            }
        }
    }

    [Test]
    public async Task Meeting_EnglishDisplay_IsItsTitle()
    {
        foreach (var row in await Api.RowsAsync("/v1/meetings"))
        {
            Assert.That(row.Text("display"), Is.EqualTo(row.Text("title")));
        }
    }

    [Test]
    public async Task Agreement_AsOfADayBeforeItsSignature_TellsNoneInItsSubtitle()
    {
        var path = "/v1/agreements/strategic-partnership-and-cooperation-agreement-2024?asOf=2023-01-01&lang=ru";
        var subtitle = (await Api.GetAsync(path)).Json.Text("subtitle");
        Assert.That(subtitle, Does.Not.Contain("2024").And.Contain("переговор"));
    }

    [TestCaseSource(nameof(Lists))]
    public async Task Table_Words_StandInTheLastColumns(string list)
    {
        var answer = await Api.GetAsync($"/v1/{list}?format=csv&lang=kk");
        Assert.That(answer.Header("Content-Language"), Is.EqualTo("kk"));
        var header = answer.Text[..answer.Text.IndexOf('\r', StringComparison.Ordinal)].Split(',');

        // Only the address of the record's page stands behind them.
        Assert.That(header.Where(name => name != "htmlUrl").TakeLast(2), Is.EqualTo(new[] { "subtitle", "display" }));
    }

    private static string Without(JsonNode row, string list)
    {
        var copy = row.DeepClone().AsObject();
        foreach (var field in Words.Where(field => field != "title" || !WithOwnTitle.Contains(list)))
        {
            copy.Remove(field);
        }

        copy["previousText"] = copy["previousText"] is null ? null : "told";
        return copy.ToJsonString();
    }

    // What stands in quotation marks, and names of people.
    private static string WithoutNames(string text)
    {
        for (var before = string.Empty; before != text;)
        {
            before = text;
            text = Regex.Replace(text, "«[^«»]*»", string.Empty);
        }

        return NamesInTitles.Aggregate(text, (left, name) => left.Replace(name, string.Empty, StringComparison.Ordinal));
    }
}
