using System.Net;
using CsCheck;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>Whatever is searched for, the service answers or refuses; it never fails.</summary>
internal sealed class SearchInputTests
{
    private static readonly string[] Operators =
    [
        "\"",
        "'",
        "*",
        "(",
        ")",
        "^",
        "+",
        "-",
        ":",
        "{",
        "}",
        ",",
        ".",
        "\\",
        "%",
        "_",
        ";",
        "--",
        " AND ",
        " OR ",
        " NOT ",
        " NEAR",
        "NEAR(",
        "heading:",
        "search_index",
        "\0",
        "\n",
        "\uFFFE",
        "\uFFFF",
        "a",
        "ab",
        "kazakhstan",
        "қазақ",
        "Ё",
        "½",
        "№",
        "😀",
        "ﬁ",
        "1.5",
    ];

    private static readonly Gen<string> Adversarial = Gen.Int[0, Operators.Length - 1]
        .Array[1, 12]
        .Select(parts => string.Concat(parts.Select(part => Operators[part])));

    [TestCase("\"")]
    [TestCase("\"cameron")]
    [TestCase("cameron\"*")]
    [TestCase("cameron AND")]
    [TestCase("OR OR OR")]
    [TestCase("NOT cameron")]
    [TestCase("NEAR(cameron visit, 2)")]
    [TestCase("heading : cameron")]
    [TestCase("{heading names} : cameron")]
    [TestCase("^cameron")]
    [TestCase("cameron* -visit")]
    [TestCase("((((cameron")]
    [TestCase("'; DROP TABLE search_entries; --")]
    [TestCase("x\0y")]
    [TestCase("cameron\0")]
    [TestCase("%_%")]
    [TestCase("\uD800")]
    [TestCase("<script>alert(1)</script>")]
    public Task Search_OperatorsAndSigns_AreOnlySigns(string q) => ShouldAnswerAsync(q);

    [Test]
    public async Task Search_RandomText_NeverFails() =>
        await Gen.String[0, 60].SampleAsync(ShouldAnswerAsync, iter: Effort.Of(100, full: 300), threads: 1);

    [Test]
    public async Task Search_RandomOperators_NeverFails() =>
        await Adversarial.SampleAsync(ShouldAnswerAsync, iter: Effort.Of(100, full: 500), threads: 1);

    [TestCase("a")]
    [TestCase("a ")]
    [TestCase("\" ")]
    [TestCase("ж")]
    [TestCase("abc OR ")]
    public async Task Search_FourThousandCharacters_AreAnswered(string piece)
    {
        var q = string.Concat(Enumerable.Repeat(piece, 4000))[..4000];
        await ShouldAnswerAsync(q);
    }

    [Test]
    public async Task Search_ThousandDistinctWords_AreAnswered()
    {
        var words = string.Join(' ', Enumerable.Range(0, 1000).Select(number => $"{(char)('a' + (number / 100))}{number % 100:D2}"));
        await ShouldAnswerAsync(words);
        await ShouldAnswerAsync("kazakhstan " + words[..3900]);
    }

    [Test]
    public async Task Search_OneCharacterMore_IsRefused() =>
        (await Api.GetAsync($"/v1/search?q={new string('a', 4001)}")).ShouldRefuse("q", "too-long");

    private static async Task ShouldAnswerAsync(string q)
    {
        var answer = await Api.GetAsync($"/v1/search?limit=2&q={Uri.EscapeDataString(q)}");
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.BadRequest), answer.Text);
        if (answer.Status == HttpStatusCode.BadRequest)
        {
            answer.ShouldRefuse("q", q.Length == 0 ? "empty-value" : "invalid-text");
        }
    }
}
