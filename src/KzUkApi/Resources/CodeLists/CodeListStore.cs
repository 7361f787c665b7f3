using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Store;

namespace KzUkApi.Resources.CodeLists;

/// <summary>The code lists of the program and those that come with the data; all SQL of them.</summary>
internal sealed class CodeListStore(IStore store, OpenListsReader openLists)
{
    private const string Commodities = "commodities";

    public Task<ListResult<CodeListSummary>> ListAsync(
        ListPage page, string language, Func<string, string> link, CancellationToken token) => store.ReadAsync(
        page.Chunk?.Snapshot,
        async snapshot =>
        {
            var ids = page.Ids;
            var all = (await AllAsync(snapshot, language, token)).Where(list => ids is null || ids.Contains(list.Id)).ToList();
            var rest = all.Where(list => string.CompareOrdinal(list.Id, page.AfterId) > 0).ToList();
            var rows = rest.Take(page.Limit).Select(list => list with { Href = link($"/v1/codelists/{list.Id}") });
            return new ListResult<CodeListSummary>(
                [.. rows], all.Count, await snapshot.DataVersionAsync(), rest.Count > page.Limit,
                AsOfWarnings.DoesNotApply(page, all.Count, "Code lists are method, not record."));
        },
        token);

    /// <summary>A list with its codes; null where none has the id.</summary>
    public async Task<CodeListDetail?> FindAsync(string id, string language, CancellationToken token)
    {
        if ((await ListsAsync(token)).FirstOrDefault(list => list.Id == id) is not { } found)
        {
            return null;
        }

        // A code can stand in two classifications: the rows are the list, not the codes.
        IReadOnlyList<CodeListCode> codes = id == Commodities
            ? [.. (await store.ReadAsync(CommodityCodesAsync, token)).Select(code => Named(code, language))]
            : [.. found.Codes.Select(code => CodeListCode.Of(code, language))];
        return new() { Id = found.Id, Title = CodeListTitles.Of(found, language), Codes = codes };
    }

    private static CodeListCode Named(CodeListCode code, string language) =>
        CommodityNames.Of(code.Classification!, code.Code, language) is { } name
            ? code with { Label = name, LabelLanguage = language }
            : code;

    private async Task<IEnumerable<CodeList>> ListsAsync(CancellationToken token)
    {
        var open = await openLists(token);
        return Codes.All().Union(RecordTypes.Lists).Append(open.Topics).Append(open.Commodities);
    }

    private async Task<IEnumerable<CodeListSummary>> AllAsync(StoreSession snapshot, string language, CancellationToken token)
    {
        var commodities = (int)await snapshot.CountAsync("SELECT COUNT(*) FROM commodities");
        return (await ListsAsync(token))
            .Select(list => new CodeListSummary
            {
                Id = list.Id,
                Title = CodeListTitles.Of(list, language),
                Count = list.Id == Commodities ? commodities : list.Codes.Count,
                Href = string.Empty,
            })
            .OrderBy(list => list.Id, StringComparer.Ordinal);
    }

    private static Task<IReadOnlyList<CodeListCode>> CommodityCodesAsync(StoreSession snapshot) => snapshot.RowsAsync<CodeListCode>(
        $"""
        SELECT c.code, c.name_en AS label, '{Languages.English}' AS label_language, c.note, c.classification, c.level, c.parent
        FROM commodities c
        ORDER BY c.code, c.classification
        """);
}
