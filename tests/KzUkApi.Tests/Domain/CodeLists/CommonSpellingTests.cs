using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;
using KzUkApi.Tests.Support;

namespace KzUkApi.Tests.Domain.CodeLists;

/// <summary>The table of common spellings names what there is, and what it names is found.</summary>
[Parallelizable]
internal sealed class CommonSpellingTests
{
    [Test]
    public void Parameters_OfTheTable_AreParametersOfTheService() => Assert.That(
        CommonSpellings.Parameters.Names,
        Is.SubsetOf(
            typeof(QueryRecord).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(QueryRecord)) && !type.IsAbstract)
                .SelectMany(QueryTexts.NamesOf)
                .Append(RepresentationParameters.FormatName)
                .Append(RepresentationParameters.DataVersion)
        )
    );

    [Test]
    public void Codes_OfTheTable_AreCodesOfTheService() => Assert.That(
        CommonSpellings.Codes.Names,
        Is.SubsetOf(
            Codes.All()
                .SelectMany(list => list.Values)
                .Concat(RepresentationParameters.Truth)
                .Concat(RowWriters.OfSeries.Select(format => format.Name))
        )
    );

    [Test]
    public void Orders_OfTheTable_AreOrdersOfTheService()
    {
        var contract = File.ReadAllText(Repository.PathOf("openapi", "kz-uk-api.v1.json"));
        Assert.That(CommonSpellings.Orders.Names.Where(name => !contract.Contains($"\"-{name}\"", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Spellings_OfTheTable_AreFoundHoweverTheyAreWritten()
    {
        string[] candidates = ["reporter", "limit", "from"];
        Assert.That(CommonSpellings.Parameters.Spellings, Has.Count.GreaterThan(100).And.None.Empty);
        foreach (var written in new[] { "per_page", "perPage", "PER-PAGE", "page[size]", "pageSize" })
        {
            Assert.That(CommonSpellings.Parameters.Nearest(written, candidates), Is.EqualTo("limit"), written);
        }

        Assert.That(CommonSpellings.Parameters.Nearest("year", candidates), Is.EqualTo("from"));
        Assert.That(CommonSpellings.Parameters.Nearest("year", [.. candidates, "period"]), Is.EqualTo("period"), "the first of the table");
        Assert.That(CommonSpellings.Parameters.Nearest("nothing-like-it", candidates), Is.Null);
        Assert.That(CommonSpellings.Parameters.Nearest("[]", candidates), Is.Null);
    }
}
