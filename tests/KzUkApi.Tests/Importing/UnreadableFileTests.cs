using System.Text;
using KzUkApi.Importing;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Importing;

/// <summary>Files of any format as bytes: marks, codings, and what is no format at all.</summary>
internal sealed class UnreadableFileTests
{
    private ImportStore _store = null!;

    [SetUp]
    public void Open() => _store = ImportStore.Only();

    [TearDown]
    public void Close() => _store.Dispose();

    [Test]
    public void File_WithAByteOrderMark_IsReadTheSame() =>
        Assert.That(
            _store.Import("w.csv", [.. "\uFEFF"u8, .. ImportStore.Sample("worldbank-fcrf-long.csv")], "wb-fcrf-2023-02").Problems,
            Is.Empty
        );

    [Test]
    public void File_NotUtf8_IsRefusedWithItsLine()
    {
        var report = _store.Import(
            "w.csv",
            [.. Encoding.UTF8.GetBytes("date,iso_code,indicator_code,value\n2001-01-01,GBR,PA.NUS.FCRF,"), 0xFF, (byte)'\n'],
            "wb-fcrf-2023-02"
        );
        Assert.That((report.Problems.Single().Line, report.Problems.Single().Expected), Is.EqualTo(((int?)2, "the bytes are not UTF-8")));
    }

    [TestCase("<html><body>404</body></html>", "not recognised")]
    [TestCase("{\"observations\": [", "cannot be read")]
    [TestCase("[{\"a\":1,\"a\":2}]", "cannot be read")]
    public void File_Unknown_IsRefusedWithTheFormats(string text, string expected)
    {
        var report = _store.Import("x", text, "wb-fcrf-2023-02");
        Assert.That((report.Outcome, report.Format), Is.EqualTo((ImportReport.Refused, (string?)null)));
        Assert.That(
            report.Problems.Single().Expected,
            Does.Contain("not recognised").And.Contain(expected).And.Contain("ons-all-countries")
        );
    }
}
