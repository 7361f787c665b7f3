using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Search;

/// <summary>Every list that is searched by names finds a person by all spellings alike.</summary>
internal sealed class SpellingTests
{
    private static readonly string[][] Names =
    [
        ["Tokayev", "Токаев", "Тоқаев", "Tokaev"],
        ["Nazarbayev", "Назарбаев", "Nazarbaev"],
        ["Vassilenko", "Василенко", "Vasilenko"],
        ["Nurtleu", "Нуртлеу", "Нұртілеу"],
    ];

    private static IEnumerable<TestCaseData> Spellings() =>
        from name in Names
        from spelling in name
        select new TestCaseData(name[0], spelling);

    [TestCaseSource(nameof(Spellings))]
    public async Task People_ByAnySpelling_AreTheSame(string name, string spelling) =>
        await ShouldFindAlikeAsync("/v1/people?q=", name, spelling);

    [TestCaseSource(nameof(Spellings))]
    public async Task Participants_ByAnySpelling_AreTheSame(string name, string spelling) =>
        await ShouldFindAlikeAsync("/v1/meetings?participant=", name, spelling);

    [TestCaseSource(nameof(Spellings))]
    public async Task Search_ByAnySpelling_FindsTheSameRecords(string name, string spelling) =>
        Assert.That(
            await IdsAsync($"/v1/search?q={Uri.EscapeDataString(spelling)}"),
            Is.EquivalentTo(await IdsAsync($"/v1/search?q={name}")).And.Not.Empty);

    [TestCase("Тоқаев")]
    [TestCase("Токаев")]
    [TestCase("Tokaev")]
    public async Task Statements_ByAnySpelling_AreTheSame(string spelling)
    {
        await ShouldFindAlikeAsync("/v1/statements?q=", "Tokayev", spelling);
        await ShouldFindAlikeAsync("/v1/statements?speaker=", "Tokayev", spelling);
    }

    private static async Task ShouldFindAlikeAsync(string path, string name, string spelling) =>
        Assert.That(await IdsAsync(path + Uri.EscapeDataString(spelling)), Is.EqualTo(await IdsAsync(path + name)).And.Not.Empty);

    private static async Task<List<string?>> IdsAsync(string path) =>
        [.. (await Api.AllPagesAsync($"{path}&limit=500")).Select(row => row.Text("id"))];
}
