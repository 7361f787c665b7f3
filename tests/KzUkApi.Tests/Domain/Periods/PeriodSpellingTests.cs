using KzUkApi.Domain.Periods;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.Periods;

/// <summary>A period in a common spelling is refused with ours.</summary>
internal sealed class PeriodSpellingTests
{
    [TestCase("2023Q1", "2023-Q1")]
    [TestCase("q1 2023", "2023-Q1")]
    [TestCase("2023M05", "2023-05")]
    [TestCase("202305", "2023-05")]
    [TestCase("2023-5", "2023-05")]
    [TestCase("05/2023", "2023-05")]
    [TestCase("2023-H1", "2023-01/2023-06")]
    [TestCase("2023H2", "2023-07/2023-12")]
    [TestCase("2023/24", "2023-04/2024-03")]
    [TestCase("fiscal 2023/24", "2023-04/2024-03")]
    [TestCase("FY2023/2024", "2023-04/2024-03")]
    [TestCase("2023-24", "2023-04/2024-03")]
    [TestCase("2019-2023", "2019/2023")]
    [TestCase("2023-13", null)]
    [TestCase("2023Q5", null)]
    [TestCase("202313", null)]
    [TestCase("soon", null)]
    [TestCase("٢٠٢٣/٢٤", null)]
    [TestCase("２０２３/24", null)]
    public async Task Period_InACommonSpelling_IsRefusedWithOurs(string text, string? ours)
    {
        Assert.That(PeriodSpelling.Nearest(text), Is.EqualTo(ours));
        var error = (await Api.GetAsync($"/v1/trade-flows?period={Uri.EscapeDataString(text)}")).ShouldRefuse("period", "invalid-period");
        Assert.That(error["nearest"]?.GetValue<string>(), Is.EqualTo(ours));
    }

    [TestCase("2023Q1", "2023-Q1")]
    [TestCase("202305", "2023-05")]
    [TestCase("2023-H1", null)]
    public async Task Bound_InACommonSpelling_IsRefusedWithOurs(string text, string? ours)
    {
        var error = (await Api.GetAsync($"/v1/meetings?from={text}")).ShouldRefuse("from", "invalid-date");
        Assert.That(error["nearest"]?.GetValue<string>(), Is.EqualTo(ours));
    }
}
