namespace KzUkApi.Vocabulary;

/// <summary>The code lists that come with the data: they grow when records are added.</summary>
/// <param name="Topics">Areas of cooperation.</param>
/// <param name="Commodities">Commodity codes of every classification.</param>
/// <param name="Sources">Ids of the publications held.</param>
internal sealed record OpenLists(CodeList Topics, CodeList Commodities, CodeList Sources)
{
    public static CodeList OfTopics(IReadOnlyList<Code> codes) => new("topics", "Areas of cooperation", codes);

    public static CodeList OfCommodities(IReadOnlyList<Code> codes) => new("commodities", "Commodity codes", codes);

    public static CodeList OfSources(IReadOnlyList<Code> codes) => new("sources", "Publications held", codes);
}
