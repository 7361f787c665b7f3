using System.Text.Json.Nodes;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Overviews.Changes;

/// <summary>A newer dataset on an older database: what it corrects, adds and withdraws, told over HTTP.</summary>
internal sealed class ChangeUpgradeTests
{
    private const string Meeting = "visit-straw-2004";
    private const string Edition = "gbr-import-goods-total-2026-05-ons-sa-2026-07";

    private readonly string _folder = Directory.CreateTempSubdirectory("kzuk-upgrade-").FullName;
    private readonly DatasetCopy _copy = new();

    private ApiServer _server = null!;
    private string _before = null!;

    [OneTimeSetUp]
    public async Task Upgrade()
    {
        var database = Path.Combine(_folder, "kzuk.db");
        using (var first = new ApiServer(database: database))
        {
            _before = (await first.SendAsync(HttpMethod.Get, "/v1")).Json.Text("dataVersion")!;
        }

        _copy
            .Release("2026-11-29")
            .Change("meetings.csv", lines =>
                Replace(lines, $"{Meeting},", line =>
                    line.Replace(",Astana,", ",Almaty,", StringComparison.Ordinal)
                        .Replace("political-dialogue", "political-dialogue;culture", StringComparison.Ordinal)
                )
            )
            .Change("milestones.csv", lines =>
                lines.Add("found-later-1996,1996-05-01,other,A fact of 1996 that was found later,mfa-kz-london-bilateral-relations,,,,,")
            )
            .Change("institutions.csv", lines =>
                lines.RemoveAll(line => line.StartsWith("british-kazakh-society,", StringComparison.Ordinal))
            )
            .Change("disputes.csv", lines => lines.RemoveAll(line => line.Contains("british-kazakh-society", StringComparison.Ordinal)))
            .Change("trade.csv", lines =>
                lines.Add(
                    lines
                        .Single(line => line.StartsWith("gbr-import-goods-total-2026-05-ons-sa-2026-06,", StringComparison.Ordinal))
                        .Replace("ons-sa-2026-06,", "ons-sa-2026-07,", StringComparison.Ordinal)
                        .Replace("23000000", "25000000", StringComparison.Ordinal)
                        .Replace("23 million", "25 million", StringComparison.Ordinal)
                        .Replace("2026-08-13", "2026-09-10", StringComparison.Ordinal)
                )
            );
        _server = new(database: database, dataset: _copy.Folder);
    }

    [OneTimeTearDown]
    public void Close()
    {
        _server.Dispose();
        _copy.Dispose();
        TempFolder.Delete(_folder);
    }

    [Test]
    public async Task SinceTheVersionBefore_HasExactlyWhatIsDifferent()
    {
        var changes = await RowsAsync($"since={_before}");
        Assert.That(
            changes.Select(change => (change.Text("kind"), change.Text("type"), change.Text("recordId"))),
            Is.EquivalentTo(
                new[]
                {
                    ("revised", "meetings", Meeting),
                    ("added", "milestones", "found-later-1996"),
                    ("withdrawn", "institutions", "british-kazakh-society"),
                    ("withdrawn", "disputes", "bks-year-1"),
                    ("withdrawn", "disputes", "bks-year-2"),
                    ("revised", "trade-flows", Edition),
                }
            )
        );
        Assert.That(changes.Select(change => change.Text("dataVersion")).Distinct().Single(), Is.Not.EqualTo(_before));
    }

    [Test]
    public async Task Correction_TellsEachFieldAndCountsFromTheRelease()
    {
        var change = (await RowsAsync($"since={_before}&type=meetings")).Single();
        Assert.That((change.Text("date"), change.Text("supersedes")), Is.EqualTo(("2026-11-29", (string?)null)));
        Assert.That(
            change["fields"]!.AsArray().Select(field => (field!.Text("field"), field!.Text("before"), field!.Text("after"))),
            Is.EqualTo(Fields())
        );
        Assert.That(await RowsAsync($"since={_before}&type=meetings&asOf=2026-11-28"), Is.Empty);
    }

    [Test]
    public async Task Edition_SupersedesTheOneBefore()
    {
        var change = (await RowsAsync($"since={_before}&type=trade-flows")).Single();
        Assert.That(
            (change.Text("date"), change.Text("supersedes")),
            Is.EqualTo(("2026-09-10", "gbr-import-goods-total-2026-05-ons-sa-2026-06"))
        );
    }

    // A fact of 1996 is new to a reader who asked before it was found.
    [TestCase("2026-11-29", true)]
    [TestCase("1996-05-01", true)]
    public async Task LaterFact_IsNewSinceTheDayOfItsLoadAndSinceItsOwn(string since, bool found)
    {
        var changes = await RowsAsync($"since={since}&type=milestones");
        Assert.That(changes.Any(change => change.Text("recordId") == "found-later-1996"), Is.EqualTo(found));
        Assert.That(
            (await RowsAsync($"since={since}&type=milestones&asOf=1996-05-01")).Select(change => change.Text("recordId")),
            Has.Member("found-later-1996")
        );
    }

    [Test]
    public async Task Withdrawn_HasNoAddressAndKeepsItsTitle()
    {
        var changes = (await RowsAsync("type=institutions")).Where(change => change.Text("recordId") == "british-kazakh-society").ToList();
        Assert.That(changes.Select(change => change.Text("kind")), Is.EquivalentTo(new[] { "added", "withdrawn" }));
        Assert.That(changes.Select(change => change.Text("href")), Is.All.Null);
        Assert.That(changes.Select(change => change.Text("title")), Is.All.EqualTo("British-Kazakh Society"));
        Assert.That(
            (await RowsAsync("type=institutions&asOf=2026-11-28"))
                .Where(change => change.Text("recordId") == "british-kazakh-society")
                .Select(change => change.Text("kind")),
            Is.EqualTo(new[] { "added" })
        );
    }

    [Test]
    public async Task Versions_AreBothKnown()
    {
        var answer = await _server.SendAsync(HttpMethod.Get, "/v1/changes?since=0123456789ab");
        Assert.That(answer.Json["errors"]![0]!.Texts("allowed"), Has.Count.EqualTo(2).And.Member(_before));
    }

    private static (string? Field, string? Before, string? After)[] Fields()
    {
        var held = Csv.Rows(Path.Combine(DatasetCopy.Original, "meetings.csv")).Single(row => row["id"] == Meeting);
        return
        [
            .. new[] { "city", "topics" }
                .Select(field =>
                    (
                        field,
                        held[field],
                        After: field == "city"
                            ? held[field].Replace("Astana", "Almaty", StringComparison.Ordinal)
                            : held[field].Replace("political-dialogue", "political-dialogue;culture", StringComparison.Ordinal)
                    )
                )
                .Where(cell => cell.Item2 != cell.After)
                .Select(cell => ((string?)cell.field, (string?)cell.Item2, (string?)cell.After)),
        ];
    }

    private static void Replace(List<string> lines, string begin, Func<string, string> change)
    {
        var index = lines.FindIndex(line => line.StartsWith(begin, StringComparison.Ordinal));
        lines[index] = change(lines[index]);
    }

    private async Task<IReadOnlyList<JsonNode>> RowsAsync(string query) =>
        [.. (await _server.SendAsync(HttpMethod.Get, $"/v1/changes?{query}&limit=500")).Json["data"]!.AsArray().Select(row => row!)];
}
