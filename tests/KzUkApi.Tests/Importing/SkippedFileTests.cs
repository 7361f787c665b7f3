using KzUkApi.Importing;
using KzUkApi.Importing.Reading;

namespace KzUkApi.Tests.Importing;

internal sealed class SkippedFileTests
{
    private static readonly string[] Header = ["id", "note"];

    [Test]
    public void Write_Lines_QuotesOnlyWhereNeeded_AndLeavesAnEmptyLineEmpty() =>
        Assert.That(
            new SkippedFile([]).Write([
                new LinePart(Header, ["one", "a, \"b\" and\nc"]),
                new LinePart(Header, [string.Empty]),
                new LinePart(Header, ["two", " =1+1 ", "too many"]),
                new LinePart(["other"], ["three"]),
            ]),
            Is.EqualTo("id,note\none,\"a, \"\"b\"\" and\nc\"\n\ntwo, =1+1 ,too many\nother\nthree\n")
        );

    [Test]
    public void Write_Cells_NamesTheSheetOfEachLine() =>
        Assert.That(
            new SkippedFile([]).Write([
                new CellPart("Exports, all", ["Code"], ["KZ"], "1998", "x"),
                new CellPart("Exports, all", ["Code"], ["KZ"], "1999", "1,0"),
                new CellPart(null, ["Code"], ["UK"], "1998", string.Empty),
            ]),
            Is.EqualTo("# Exports, all\nCode,1998,1999\nKZ,x,\"1,0\"\nCode,1998\nUK,\n")
        );
}
