using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>What is on record today, but was published after the day that is asked for, is not said to be missing altogether.</summary>
[Parallelizable]
internal sealed class KnownByDayTests
{
    [TestCase("en", "trade-growth-2022", "no comparable figure for 2021 that was published by 3 October 2023 is on record")]
    [TestCase("ru", "trade-growth-2022", "нет сопоставимых данных за 2021 год, опубликованных не позднее 3 октября 2023 года, поэтому")]
    [TestCase("kk", "trade-growth-2022",
        "2021 жыл бойынша 2023 жылғы 3 қазандағы жағдай бойынша жарияланған салыстырмалы деректер жоқ")]
    [TestCase("en", "trade-growth-2023-01-08",
        "no comparable figure for January to August 2022 that was published by 3 October 2023 is on record")]
    public async Task Missing_AsOfADay_IsWhatHadBeenPublished(string language, string id, string expected)
    {
        var claim = (await Api.RowsAsync($"/v1/claims?id={id}&asOf=2023-10-03&lang={language}")).Single();
        Assert.That(claim.Text("explanation"), Does.Contain(expected));
        Assert.That(claim.Text("display"), Does.Contain(expected));
        var page = (await Api.GetAsync($"/v1/briefing?asOf=2023-10-03&lang={language}")).Json;
        var told = page["claims"]!.AsArray().Single(one => one!.Text("id") == id)!;
        Assert.That(told.Text("explanation"), Is.EqualTo(claim.Text("explanation")));
    }

    [TestCase("en", "figures for both periods that were published by 25 September 2026 are on record, but none of these publications")]
    [TestCase("ru", "данные за оба периода, опубликованные не позднее 25 сентября 2026 года, есть, но ни в одной из этих публикаций")]
    [TestCase("kk", "2026 жылғы 25 қыркүйектегі жағдай бойынша екі кезең бойынша да дерек бар")]
    public async Task NoEdition_AsOfADay_IsNoneThatHadBeenPublished(string language, string expected)
    {
        const string query = "subject=trade&reporter=KAZ&flow=total&period=2020&direction=down&asOf=2026-09-25";
        var answer = (await Api.GetAsync($"/v1/check?{query}&lang={language}")).Json;
        Assert.That(answer.Text("sentence"), Does.Contain(expected));
    }
}
