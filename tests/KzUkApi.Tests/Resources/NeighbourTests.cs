using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Resources;

/// <summary>A meeting and an agreement lead to those before and after it.</summary>
internal sealed class NeighbourTests
{
    [TestCase("/v1/meetings", "dateStart", "dateStart", "")]
    [TestCase("/v1/meetings", "dateStart", "dateStart", "asOf=2010-06-30")]
    [TestCase("/v1/agreements", "signedOn", "signedOn", "")]
    [TestCase("/v1/agreements", "signedOn", "signedOn", "asOf=2012-06-30")]
    public async Task Records_OneAfterTheOther_AreThoseOfTheList(string path, string order, string date, string asOf)
    {
        var list = await Api.RowsAsync($"{path}?sort={order}&{asOf}".TrimEnd('&'));
        Assert.That(list, Has.Count.GreaterThan(5));
        for (var place = 0; place < list.Count; place++)
        {
            var record = (await Api.GetAsync($"{path}/{list[place].Text("id")}?{asOf}".TrimEnd('?'))).Json;
            ShouldBe(record["previous"], place == 0 ? null : list[place - 1]);
            ShouldBe(record["next"], place == list.Count - 1 ? null : list[place + 1]);
        }

        void ShouldBe(JsonNode? neighbour, JsonNode? row)
        {
            Assert.That(neighbour?.Text("id"), Is.EqualTo(row?.Text("id")));
            Assert.That(neighbour?.Text("date"), Is.EqualTo(row?.Text(date)));
            Assert.That(neighbour?.Text("href"), Is.EqualTo(row is null ? null : $"{ApiServer.PublicUrl}{path}/{row.Text("id")}"));
        }
    }

    [TestCase("/v1/meetings")]
    [TestCase("/v1/agreements")]
    public async Task Rows_OfLists_HaveNoNeighbours(string path) =>
        Assert.That((await Api.RowsAsync(path))[0].AsObject().ContainsKey("next"), Is.False);
}
