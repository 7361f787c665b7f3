using KzUkApi.Data;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Validation;
using KzUkApi.Vocabulary;

namespace KzUkApi.Codelists;

/// <summary>The code lists of the program and those that come with the data; all SQL of them.</summary>
internal sealed class CodelistStore(Database database, OpenListsReader openLists)
{
    private const string Commodities = "commodities";

    public Task<Found<Codelist>> List(ListParameters page, Func<string, string> link, CancellationToken token) => database.Read(
        async snapshot =>
        {
            var ids = page.Ids();
            var all = (await All(snapshot, token)).Where(list => ids is null || ids.Contains(list.Id)).ToList();
            var rest = all.Where(list => string.CompareOrdinal(list.Id, page.AfterId()) > 0).ToList();
            var rows = rest.Take(page.LimitRows()).Select(list => list with { Href = link($"/v1/codelists/{list.Id}") });
            return new Found<Codelist>(
                [.. rows], all.Count, await snapshot.DataVersion(), rest.Count > page.LimitRows(),
                AsOfWarnings.DoesNotApply(page, all.Count, "Code lists are method, not record."));
        },
        token);

    /// <summary>A list with its codes; null where none has the id.</summary>
    public async Task<CodelistDetail?> Find(string id, string language, CancellationToken token)
    {
        if ((await Lists(token)).FirstOrDefault(list => list.Id == id) is not { } found)
        {
            return null;
        }

        // A code can stand in two classifications: the rows are the list, not the codes.
        IReadOnlyList<CodelistCode> codes = id == Commodities
            ? await database.Read(CommodityCodes, token)
            : [.. found.Codes.Select(code => CodelistCode.Of(code, language))];
        return new() { Id = found.Id, Title = found.Title, Codes = codes };
    }

    private async Task<IEnumerable<CodeList>> Lists(CancellationToken token)
    {
        var open = await openLists(token);
        return CodeLists.All().Append(open.Topics).Append(open.Commodities);
    }

    private async Task<IEnumerable<Codelist>> All(Snapshot snapshot, CancellationToken token)
    {
        var commodities = (int)await snapshot.Count("SELECT COUNT(*) FROM commodities");
        return (await Lists(token))
            .Select(list => new Codelist { Id = list.Id, Title = list.Title, Count = list.Id == Commodities ? commodities : list.Codes.Count, Href = string.Empty })
            .OrderBy(list => list.Id, StringComparer.Ordinal);
    }

    private static Task<IReadOnlyList<CodelistCode>> CommodityCodes(Snapshot snapshot) => snapshot.Rows<CodelistCode>(
        $"""
        SELECT c.code, c.name_en AS label, '{Http.Languages.English}' AS label_language, c.note, c.classification, c.level, c.parent
        FROM commodities c
        ORDER BY c.code, c.classification
        """);
}
