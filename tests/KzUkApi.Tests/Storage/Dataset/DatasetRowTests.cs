using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

[Parallelizable]
internal sealed class DatasetRowTests
{
    private static readonly RecordDefinition Milestones = MilestoneTable.Definition;
    private static readonly FileLocation Line = new(2) { File = "milestones.csv" };

    public static IEnumerable<RecordDefinition> Tables => RecordDefinitions.All;

    [TestCaseSource(nameof(Tables))]
    public void Rows_OfTheReferenceDataset_GiveTheirTextsBack(RecordDefinition table)
    {
        var file = Path.Combine(DatasetCopy.Original, table.File);
        var problems = new List<RowProblem>();
        var rows = CsvRows.Read(file, table, problems).Select(row => row.Cells());
        Assert.That(problems, Is.Empty);
        Assert.That(rows, Is.EqualTo(Csv.Rows(file)));
    }

    [Test]
    public void Row_OfALine_HasTypedValues()
    {
        var row = DatasetRow.OfCells(Milestones, Line, ["first", "1992-01", "embassy", "A title", "a-source"]);
        Assert.That(row[MilestoneTable.Date]?.End, Is.EqualTo(new DateOnly(1992, 1, 31)));
        Assert.That((row[MilestoneTable.Kind], row[CommonColumns.Note]), Is.EqualTo(("embassy", (string?)null)));
        Assert.That(row.Texts().Select(text => text.Key), Is.EqualTo(Milestones.Header.Take(5)));
    }

    [Test]
    public void Row_OfALineAndOfABody_AreTheSame()
    {
        var caveats = Codes.Caveats.Values.Take(2).ToList();
        var line = DatasetRow.OfTexts(Milestones, Line, new Dictionary<string, string>
        {
            ["id"] = "first",
            ["date"] = "1992-01-20",
            ["caveats"] = string.Join(';', caveats),
        });
        var body = DatasetRow.Whole(
            Milestones,
            new BodyLocation(Milestones, string.Empty),
            MilestoneTable.Id.Of("first"),
            MilestoneTable.Date.Of(PartialDate.OfDay(new(1992, 1, 20))),
            CommonColumns.Caveats.Of(caveats)
        );
        Assert.That((line.IsSame(body), body.IsSame(line)), Is.EqualTo((true, true)));
        Assert.That(ContentSum.OfRow(line), Is.EqualTo(ContentSum.OfRow(body)));
    }

    [Test]
    public void Value_OfADateThatIsNone_IsToldAsItWasWritten()
    {
        var row = DatasetRow.OfCells(Milestones, Line, ["first", "1992-13", "embassy"]);
        Assert.That((row[MilestoneTable.Date], row.Text(MilestoneTable.Date)), Is.EqualTo(((PartialDate?)null, "1992-13")));
        Assert.That(
            Problems(row),
            Has.Member("milestones.csv line 2, column date: '1992-13': a date that exists, as YYYY, YYYY-MM, YYYY-MM-DD")
        );
    }

    [Test]
    public void Items_WithTheSeparatorOfFiles_AreOneItem()
    {
        var two = string.Join(';', Codes.Caveats.Values.Take(2));
        var body = new DatasetRow(Milestones, Line, CommonColumns.Caveats.Of([two]));
        var line = new DatasetRow(Milestones, Line, CommonColumns.Caveats.Read(two));
        Assert.That(Problems(body), Has.Some.Contains($"'{two}' is none of"));
        Assert.That(Problems(line), Has.None.Contains("is none of"));
    }

    [Test]
    public void Column_OfAnotherTable_IsAFaultOfTheProgram()
    {
        var row = new DatasetRow(Milestones, Line);
        Assert.That(() => row[StatementTable.Date], Throws.ArgumentException.With.Message.Contains("milestones has no such column"));
    }

    private static List<string> Problems(DatasetRow row)
    {
        var context = new LoadContext();
        row.Check(new StoredRow(row.Table.Name), context);
        return [.. context.Problems.Select(problem => problem.ToString())];
    }
}
