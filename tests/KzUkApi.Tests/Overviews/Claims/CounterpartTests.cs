using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Text;
using KzUkApi.Tests.Support;
using System.Text.Json.Nodes;

namespace KzUkApi.Tests.Overviews.Claims;

/// <summary>The other country speaks by the statistics of its own office, and what its figures can and cannot show is told apart.</summary>
[Parallelizable]
internal sealed class CounterpartTests
{
    private const string Ons = "Office for National Statistics";

    // Years in which World Integrated Trade Solution and the office of the United Kingdom point opposite ways.
    [TestCase("export", "2015", "up", true)]
    [TestCase("export", "2016", "down", true)]
    [TestCase("import", "2012", "up", false)]
    [TestCase("import", "2013", "up", false)]
    [TestCase("total", "2014", "down", true)]
    public async Task Counterpart_SpeaksByItsOwnOffice(string flow, string period, string direction, bool disagree)
    {
        var answer = await CheckAsync($"reporter=KAZ&flow={flow}&period={period}&direction={direction}");
        var checks = answer["checks"]!.AsArray();
        var office = checks.First(check => check!.Text("side") == "counterpart")!;
        var copy = checks.Single(check => (check!.Text("side"), check!.Text("dataset")) == ("counterpart", "wits"))!;
        Assert.That(office.Text("dataset"), Does.StartWith("ons-"));
        Assert.That(copy.Text("verdict"), Is.Not.EqualTo(office.Text("verdict")));
        Assert.That(answer["sidesDisagree"]!.GetValue<bool>(), Is.EqualTo(disagree));
        var sentence = answer.Text("sentence")!;
        Assert.That(sentence, Does.Match($"(The sides disagree|, too): by the United Kingdom's figures [^(]*\\({Ons}"));
        Assert.That(sentence, Does.Contain("Other official figures of the United Kingdom say otherwise: by figures as held in"));
        Assert.That(sentence, Does.Match(copy.Text("verdict") == "contradicted" ? "which would contradict the claim"
            : "which would (agree|be consistent) with the claim"));
    }

    [TestCase("en", "is contradicted by Kazakhstan's figures from the World Integrated Trade Solution and those of the Office for National Statistics: ",
        ", which would agree with the claim.")]
    [TestCase("ru", "противоречит данным Казахстана из источника «Всемирное интегрированное торговое решение (WITS)» и тем данным другой стороны, которые публикует Управление национальной "
        + "статистики Великобритании: ", ", чему утверждение соответствовало бы.")]
    [TestCase("kk", "Қазақстанның «Дүниежүзілік интеграцияланған сауда шешімі (WITS)» дереккөзіндегі деректері мен екінші тараптың Ұлыбританияның Ұлттық статистика басқармасы жариялаған деректеріне "
        + "қайшы келеді: ", ", бұған мәлімдеме сәйкес келер еді.")]
    public async Task SideWhoseFiguresDiffer_DoesNotContradictAsAWhole(string language, string verdict, string other)
    {
        var answer = await CheckAsync($"reporter=KAZ&flow=import&period=2013&direction=down&lang={language}");
        Assert.That(answer.Text("sentence"), Does.Contain(verdict).And.EndWith(other));
    }

    [TestCase("en", "cannot be tested by Kazakhstan's own figures: no comparable figure for January to August 2022 is on record",
        "The other side's figures say otherwise: by the United Kingdom's figures",
        "; the other side's figures alone are not taken as a refutation.")]
    [TestCase("ru", "нельзя проверить по собственным данным Казахстана: нет сопоставимых данных за январь–август 2022 года",
        "Данные другой стороны говорят иное: по данным Великобритании", "; данные одной лишь другой стороны опровержением не считаются.")]
    [TestCase("kk", "Қазақстанның өз деректерімен тексеру мүмкін емес: 2022 жылғы қаңтар–тамыз бойынша салыстырмалы деректер жоқ",
        "Екінші тараптың деректері өзгеше: ", "; тек екінші тараптың деректері мәлімдемені теріске шығару деп саналмайды.")]
    public async Task CounterpartThatSaysOtherwise_AloneRefutesNothing(string language, string own, string other, string worth)
    {
        var answer = await CheckAsync($"reporter=KAZ&flow=total&period=2023-01/2023-08&direction=up&lang={language}");
        Assert.That(answer.Text("verdict"), Is.EqualTo("unverifiable"));
        Assert.That(answer.Text("sentence"), Does.Contain(own).And.Contain(other).And.EndWith(worth));
        var claim = (await Api.RowsAsync($"/v1/claims?id=trade-growth-2023-01-08&lang={language}")).Single();
        var limits = claim.Texts("caveats").Select(caveat => CaveatText.Of(caveat, language));
        var ofTheClaim = $" {ClaimText.In(language).OfTheClaim}: {string.Join("; ", limits)}.";
        Assert.That(claim.Text("explanation"), Does.Contain(other).And.EndWith(worth + ofTheClaim));
    }

    [TestCase("en", "Kazakhstan's own figures cannot test this: figures for both periods are on record, but no publication has both")]
    [TestCase("ru", "По собственным данным Казахстана проверить это нельзя: данные за оба периода есть, но ни в одной публикации")]
    [TestCase("kk", "Қазақстанның өз деректерімен мұны тексеру мүмкін емес: екі кезең бойынша да дерек бар")]
    public async Task CounterpartThatAgrees_HidesNotThatTheOwnSideCannotTest(string language, string expected)
    {
        var answer = await CheckAsync($"reporter=KAZ&flow=total&period=2020&direction=down&lang={language}");
        Assert.That(answer.Text("verdict"), Is.EqualTo("consistent"));
        Assert.That(answer.Text("sentence"), Does.Contain(expected));
    }

    private static async Task<JsonNode> CheckAsync(string query) => (await Api.GetAsync($"/v1/check?subject=trade&{query}")).Json;
}
