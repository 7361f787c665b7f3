namespace KzUkApi.Domain.CodeLists;

/// <summary>The code lists that come with the data: they grow when records are added.</summary>
/// <param name="Topics">Areas of cooperation.</param>
/// <param name="Commodities">Commodity codes of every classification.</param>
/// <param name="Sources">Ids of the stored publications.</param>
internal sealed record OpenLists(CodeList Topics, CodeList Commodities, CodeList Sources)
{
    /// <summary>No data at all: for what does not depend on them.</summary>
    public static readonly OpenLists None = new(OfTopics([]), OfCommodities([]), OfSources([]));

    /// <summary>The data versions that were loaded; they are no code list that is served.</summary>
    public CodeList DataVersions { get; init; } = OfDataVersions([]);

    public static CodeList OfDataVersions(IReadOnlyList<Code> codes) => new("data-versions", "Data versions loaded", codes);

    public static CodeList OfTopics(IReadOnlyList<Code> codes) => new("topics", "Areas of cooperation", codes);

    public static CodeList OfCommodities(IReadOnlyList<Code> codes) => new("commodities", "Commodity codes", codes);

    public static CodeList OfSources(IReadOnlyList<Code> codes) => new("sources", "Publications held", codes);
}
