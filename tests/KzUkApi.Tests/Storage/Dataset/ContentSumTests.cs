using CsCheck;
using KzUkApi.Storage.Dataset;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Storage.Dataset;

internal sealed class ContentSumTests
{
    private static readonly Gen<KeyValuePair<string, string>> Cells = Gen.Select(Gen.OneOf("id", "name", "note", "value"), Texts.Any)
        .Select((column, cell) => KeyValuePair.Create(column, cell));

    private static readonly Gen<ContentSum> Rows = Gen.Select(Gen.OneOf("trade_flows", "topics"), Cells.Array[0, 4])
        .Select(ContentSum.OfRow);

    [Test]
    public void Sum_RowTakenAwayAndAddedAgain_IsTheSame() =>
        Gen.Select(Rows, Rows).Sample((total, row) => total - row + row == total && total + row - row == total);

    [Test]
    public void Sum_AnyOrderOfRows_IsTheSame() => Rows.Array[0, 20].Sample(rows =>
    {
        var shuffled = rows.OrderBy(row => row.ToString(), StringComparer.Ordinal);
        return shuffled.Aggregate(default(ContentSum), (sum, row) => sum + row)
                    == rows.Aggregate(default(ContentSum), (sum, row) => sum + row);
    });

    [Test]
    public void Sum_ChangedRow_IsKeptUpByDifference() => Gen.Select(Rows.Array[1, 20], Rows).Sample((rows, changed) =>
    {
        var before = rows.Aggregate(default(ContentSum), (sum, row) => sum + row);
        return before - rows[0] + changed == rows.Skip(1).Append(changed).Aggregate(default(ContentSum), (sum, row) => sum + row);
    });

    [Test]
    public void Parse_WhatWasWritten_GivesTheSameSum() =>
        Rows.Sample(sum => ContentSum.Parse(sum.ToString()) == sum && sum.ToString().StartsWith(sum.Version, StringComparison.Ordinal));

    [Test]
    public void OfRow_EmptyCell_CountsForNothing() =>
        Assert.That(Sum("topics", ("code", "energy"), ("name_kk", "")), Is.EqualTo(Sum("topics", ("code", "energy"))));

    [Test]
    public void OfRow_OrderOfColumns_DoesNotMatter() =>
        Assert.That(Sum("topics", ("a", "1"), ("b", "2")), Is.EqualTo(Sum("topics", ("b", "2"), ("a", "1"))));

    [Test]
    public void OfRow_AnythingElse_Matters()
    {
        var sums = new[]
        {
            Sum("topics", ("a", "1"), ("b", "2")), Sum("sources", ("a", "1"), ("b", "2")), Sum("topics", ("a", "2"), ("b", "1")),
            Sum("topics", ("a", "1")), Sum("topics", ("a", "1b2")), Sum("topics", ("a", "1"), ("b", "2 ")), Sum("topics"), default,
        };
        Assert.That(sums, Is.Unique);
    }

    [Test]
    public void OfRow_SeparatorInsideACell_IsNoSeparator() =>
        Assert.That(Sum("topics", ("a", "1\u001Fb\u001F2")), Is.Not.EqualTo(Sum("topics", ("a", "1"), ("b", "2"))));

    private static ContentSum Sum(string table, params (string Column, string Cell)[] cells) =>
        ContentSum.OfRow(table, cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Cell)));
}
