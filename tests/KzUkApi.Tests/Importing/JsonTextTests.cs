using System.Text;
using KzUkApi.Importing;
using KzUkApi.Importing.Reading;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>JSON that a parser takes, or refuses without saying where, and that cannot be read.</summary>
internal sealed class JsonTextTests
{
    [TestCase("{\n\"a\":1,\n\"a\":2}", 3, "'a' stands twice")]
    [TestCase("[{\"a\":{\"b\":1,\n\"b\":2}}]", 2, "'b' stands twice")]
    [TestCase("[\n\"\\ud800\"]", 2, "half of a surrogate pair")]
    [TestCase("{\"a\":1,\n\"\\udc00\":2}", 2, "half of a surrogate pair")]
    [TestCase("[1,\n2 ", 2, "at line 2, byte 3")]
    public void Json_ThatCannotBeRead_IsAFaultWithItsLine(string text, int line, string expected)
    {
        var (document, fault) = JsonText.Read(Encoding.UTF8.GetBytes(text));
        Assert.That(document, Is.Null);
        Assert.That(
            (fault!.Line, fault.Message.Contains(expected, StringComparison.Ordinal)),
            Is.EqualTo(((int?)line, true)),
            fault.Message
        );
    }

    [Test]
    public void Json_WithBytesThatAreNoUtf8_IsAFaultWithItsLine() =>
        Assert.That(JsonText.Read([.. "[\n\""u8, 0xFF, .. "\"]"u8]).Fault, Is.EqualTo(new JsonFault(2, "the bytes are not UTF-8")));

    [Test]
    public void Json_NestedDeeply_IsAFaultWithItsLine() =>
        Assert.That(JsonText.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Fault!.Line, Is.EqualTo(1));

    [Test]
    public void Json_WithPairsAndEscapes_IsRead()
    {
        var (document, fault) = JsonText.Read("{\"\\ud83d\\ude00\":\"\\u0041\",\"a\":[{\"b\":1},{\"b\":2}]}"u8.ToArray());
        Assert.That((fault, document!.RootElement.GetProperty("😀").GetString()), Is.EqualTo(((JsonFault?)null, "A")));
    }

    [TestCase("\"other\":\"\\ud800\"")]
    [TestCase("\"\\ud800\":1")]
    [TestCase("\"Value\":7")]
    public void Record_WithSuchAText_IsRefusedWithItsLine(string more)
    {
        using var store = ImportStore.Only();
        var row = ImportStore.SampleText("hmrc-ots-row.json").Trim();
        var report = store.Import("ots.json", $"{{\"value\":[\n{row[..^1]},{more}}}]}}", "comtrade-dbt-sample-2021");
        Assert.That(
            (report.Outcome, report.Problems.Single().Line),
            Is.EqualTo((ImportReport.Refused, (int?)2)),
            report.Problems[0].ToString()
        );
        Assert.That(
            store
                .Import(
                    new(
                        new("ots.json", Encoding.UTF8.GetBytes($"{{\"value\":[\n{row[..^1]},{more}}}]}}")),
                        "hmrc-ots",
                        "comtrade-dbt-sample-2021"
                    )
                )
                .Problems.Single()
                .Line,
            Is.EqualTo(2)
        );
    }
}
