using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Text;

/// <summary>Names of cities, countries, originators and caveats of the reference data have a form in every language.</summary>
[Parallelizable]
internal sealed class NamesInSentencesTests
{
    private static readonly string[] Others = ["kk", "ru"];

    [Test]
    public void EveryCityOfTheData_IsKnownInKazakhAndRussian()
    {
        var cities = Column("meetings", "city")
            .Concat(Column("agreements", "signed_in"))
            .Concat(Column("institutions", "location_city"))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.That(cities, Has.Count.GreaterThan(8));
        foreach (var (city, language) in cities.SelectMany(city => Others.Select(language => (city, language))))
        {
            string[] forms = [CityNames.Of(city, language), CityNames.In(city, language), CityNames.To(city, language)];
            Assert.That(forms, Is.All.Matches<string>(text => IsCyrillic(text!)), $"{city} in {language}");
            Assert.That(CityNames.In(city, "en"), Is.EqualTo($"in {city}"));
            Assert.That(CityNames.To(city, "en"), Is.EqualTo($"to {city}"));
        }
    }

    [TestCase("London", "kk", "Лондон", "Лондонда", "Лондонға")]
    [TestCase("London", "ru", "Лондон", "в Лондоне", "в Лондон")]
    [TestCase("Astana", "ru", "Астана", "в Астане", "в Астану")]
    [TestCase("Brussels", "kk", "Брюссель", "Брюссельде", "Брюссельге")]
    [TestCase("Shymkent", "ru", "«Shymkent»", "в городе «Shymkent»", "в город «Shymkent»")]
    [TestCase("Shymkent", "kk", "«Shymkent»", "«Shymkent» қаласында", "«Shymkent» қаласына")]
    [TestCase("Shymkent", "en", "Shymkent", "in Shymkent", "to Shymkent")]
    public void City_StandsInItsForms(string city, string language, string name, string place, string aim) => Assert.That(
        (CityNames.Of(city, language), CityNames.In(city, language), CityNames.To(city, language)),
        Is.EqualTo((name, place, aim))
    );

    [Test]
    public void EveryoneWhoIsCited_IsKnownInKazakhAndRussian()
    {
        string[] tables = ["trade", "investment", "indicators", "claims", "agreement_events", "meetings", "milestones", "statements"];
        var cited = tables.SelectMany(table => Column(table, "stated_by")).Distinct(StringComparer.Ordinal).ToList();
        Assert.That(cited, Has.Count.GreaterThan(4));
        foreach (var (name, language) in cited.SelectMany(name => Others.Select(language => (name, language))))
        {
            Assert.That(Originators.Of(name, language), Does.Match(@"^[\p{IsCyrillic} -]+$"), $"{name} in {language}");
        }
    }

    [TestCase("Ministry of Foreign Affairs of Kazakhstan", "the Ministry of Foreign Affairs of Kazakhstan")]
    [TestCase("National Bank of Kazakhstan", "the National Bank of Kazakhstan")]
    [TestCase("Customs Control Committee of Kazakhstan", "the Customs Control Committee of Kazakhstan")]
    [TestCase(
        "Press office of the Ministry of Foreign Affairs of Kazakhstan",
        "the press office of the Ministry of Foreign Affairs of Kazakhstan"
    )]
    [TestCase("David Moran", "David Moran")]
    public void Originator_InEnglish_HasItsArticle(string name, string expected) =>
        Assert.That(Originators.Of(name, "en"), Is.EqualTo(expected));

    [Test]
    public void Originator_ThatIsNotKnown_IsQuoted() =>
        Assert.That(Others.Select(language => Originators.Of("Somebody", language)), Has.All.EqualTo("«Somebody»"));

    [TestCase("GBR", "en", "the United Kingdom's", "from the United Kingdom", "to the United Kingdom", "with the United Kingdom")]
    [TestCase("KAZ", "kk", "Қазақстанның", "Қазақстаннан", "Қазақстанға", "Қазақстанмен")]
    [TestCase("GBR", "ru", "Великобритании", "из Великобритании", "в Великобританию", "с Великобританией")]
    [TestCase("UZB", "en", "Uzbekistan's", "from Uzbekistan", "to Uzbekistan", "with Uzbekistan")]
    public void Country_StandsInItsForms(string code, string language, string whose, string from, string to, string with)
    {
        Assert.That(CountryNames.Whose(code, language), Is.EqualTo(whose));
        Assert.That(CountryNames.From(code, language), Is.EqualTo(from));
        Assert.That(CountryNames.To(code, language), Is.EqualTo(to));
        Assert.That(CountryNames.With(code, language), Is.EqualTo(with));
    }

    [Test]
    public void EveryCountry_HasEveryFormInEveryLanguage()
    {
        Func<string, string, string>[] all =
        [
            CountryNames.Of, CountryNames.Whose, CountryNames.From, CountryNames.To, CountryNames.In, CountryNames.With,
            CountryNames.Located,
        ];
        foreach (var (code, form) in Codes.Countries.Values.SelectMany(code => all.Select(form => (code, form))))
        {
            Assert.That(form(code, "en"), Does.Contain(Codes.Countries.Find(code)!.English));
            Assert.That(Others.Select(language => form(code, language)), Is.All.Matches<string>(text => IsCyrillic(text!)), code);
        }
    }

    [Test]
    public void Country_WhereSomebodyIs_IsInflected()
    {
        Assert.That(CountryNames.Located("KAZ", "kk"), Is.EqualTo("Қазақстандағы"));
        Assert.That(CountryNames.Located("GBR", "kk"), Is.EqualTo("Ұлыбританиядағы"));
        Assert.That(CountryNames.Located("KAZ", "ru"), Is.EqualTo("в Казахстане"));
        Assert.That(CountryNames.Located("UZB", "kk"), Is.EqualTo("(ел: Өзбекстан)"));
    }

    [Test]
    public void EveryCaveat_IsWordedInEveryLanguage()
    {
        foreach (var (caveat, language) in Codes.Caveats.Values.SelectMany(code => TextLanguages.All.Select(language => (code, language))))
        {
            var words = CaveatText.Of(caveat, language);
            Assert.That(Codes.Caveats.Find(caveat)!.Label(language).Language, Is.EqualTo(language), caveat);
            Assert.That(words, Does.Match(@"^(\p{Ll}|\d)").And.Not.Match(@"\.$|\(|⟦"), "a clause that can stand in brackets");
            Assert.That(language == "en" || !words.Any(char.IsAsciiLetter), Is.True, words);
        }

        var used = Directory.EnumerateFiles(DatasetCopy.Original, "*.csv").SelectMany(Csv.Rows)
            .SelectMany(row => row.GetValueOrDefault("caveats", string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(used.Distinct(StringComparer.Ordinal), Is.SubsetOf(Codes.Caveats.Values));
    }

    [Test]
    public void Caveats_InBrackets_StandBehindABlank()
    {
        Assert.That(CaveatText.InBrackets([], "en"), Is.Empty);
        Assert.That(
            CaveatText.InBrackets(["place-inferred", "number-inferred"], "en"),
            Is.EqualTo(" (the place is inferred; the number of the session is inferred)")
        );
    }

    [TestCase("en", "a|a and b|a, b and c")]
    [TestCase("kk", "a|a және b|a, b және c")]
    [TestCase("ru", "a|a и b|a, b и c")]
    public void List_HasAnAndBeforeTheLast(string language, string expected)
    {
        string[] parts = ["a", "b", "c"];
        Assert.That(
            string.Join('|', Enumerable.Range(1, 3).Select(count => ListText.Of(parts[..count], language))),
            Is.EqualTo(expected)
        );
        Assert.That(ListText.Of([], language), Is.Empty);
    }

    [Test]
    public void Citation_IsTakenOutOrReplaced()
    {
        var text = $"One{CitationMarks.Of("a-1")} and two{CitationMarks.Of("b-2")}, again{CitationMarks.Of("a-1")}";
        Assert.That(CitationMarks.Ids(text), Is.EqualTo(new[] { "a-1", "b-2" }));
        Assert.That(CitationMarks.WithoutMarks(text), Is.EqualTo("One and two, again"));
        Assert.That(CitationMarks.Replace(text, id => $" [{id}]"), Is.EqualTo("One [a-1] and two [b-2], again [a-1]"));
        Assert.That(CitationMarks.Ids("No mark [1]"), Is.Empty);
    }

    [Test]
    public void EveryPersonOfTheData_IsSpeltInKazakhAndRussian()
    {
        var signatories = Column("agreements", "signatories").SelectMany(cell => cell.Split(';')).Select(part => part.Split('|')[0].Trim());
        var people = Column("meeting_participants", "name")
            .Concat(Column("statements", "speaker"))
            .Concat(Column("ambassadors", "name"))
            .Concat(PersonNames.Variants.Select(variant => variant.Name))
            .Where(name => PersonNames.Id(name) is not null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.That(people, Has.Count.GreaterThan(100));
        foreach (var (name, language) in people.SelectMany(name => Others.Select(language => (name, language))))
        {
            Assert.That(PersonSpellings.In(name, language), Does.Match(@"^(III? )?[\p{IsCyrillic} -]+( III?)?$"), $"{name} in {language}");
            Assert.That(PersonSpellings.In(name, "en"), Is.EqualTo(name));
        }
    }

    [Test]
    public void Person_WhoIsNotKnown_StandsAsTheRecordHasThem() =>
        Assert.That(Others.Select(language => PersonSpellings.In("John Smith", language)), Is.All.EqualTo("John Smith"));

    private static bool IsCyrillic(string? text) =>
        text is { Length: > 0 } && text.All(letter => letter is >= 'Ѐ' and <= 'ӿ' or ' ' or '-' or '(' or ')' or ':');

    private static IEnumerable<string> Column(string table, string column) =>
        Csv.Rows(Path.Combine(DatasetCopy.Original, $"{table}.csv")).Select(row => row[column]).Where(cell => cell.Length > 0);
}
