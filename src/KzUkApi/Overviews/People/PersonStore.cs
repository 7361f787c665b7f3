using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Text;
using KzUkApi.Http.Lists;
using KzUkApi.Storage.Dataset;
using KzUkApi.Storage.Meetings;
using KzUkApi.Storage.Store;

namespace KzUkApi.Overviews.People;

/// <summary>Makes people of the records in which they appear (<see cref="PersonSql"/>).</summary>
internal sealed class PersonStore(IStore store)
{
    private static readonly ComputedOrder<Person> Order = new(
        person => person.Id,
        ("name", [person => TextFolding.Fold(person.Name)]),
        ("appearances", [person => person.Counts.Meetings + person.Counts.Statements + person.Counts.Agreements + person.Counts.Terms]));

    public static IReadOnlyList<string> Orders => Order.Names;

    // People are few, and what is told of each follows from all records as of the day: the whole list is made, then paged.
    public Task<ListResult<Person>> ListAsync(
        PersonFilter query,
        ListPage page,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            page.Chunk?.Snapshot,
            async snapshot =>
            {
                var ids = page.Ids;
                var main = await MainSpellingsAsync(snapshot);
                var people = (await PersonSql.AppearancesAsync(snapshot, page.AsOf, null))
                    .GroupBy(row => row.PersonId, StringComparer.Ordinal)
                    .Where(rows => ids is null || ids.Contains(rows.Key))
                    .Where(rows => query.Countries is null || rows.Any(row => query.Countries.Contains(row.Country)))
                    .Where(rows => query.Roles is null || rows.Any(row => query.Roles.Contains(row.Role)))
                    .Where(rows => rows.Any(row => HasWords(row.Name, query.Words)))
                    .Select(rows => Person([.. rows], main[rows.Key], link));
                return ComputedList.Page(
                    Order.Sort(people, query.Sort),
                    person => person.Id,
                    page,
                    await snapshot.DataVersionAsync(),
                    []
                );
            },
            token
        );

    /// <summary>The person as of a day; where nothing had happened by then, the day from which the person counts.</summary>
    public Task<(PersonDetail? Person, DateOnly? First)> FindAsync(
        string id,
        DateOnly? asOf,
        Func<string, string> link,
        CancellationToken token
    ) =>
        store.ReadAsync(
            async snapshot =>
            {
                var all = await PersonSql.AppearancesAsync(snapshot, asOf, id);
                if (all.Count == 0)
                {
                    var later = await PersonSql.AppearancesAsync(snapshot, null, id);
                    return ((PersonDetail?)null, later.Count == 0 ? null : later.Min(row => (DateOnly?)row.KnownFrom));
                }

                var person = Person(all, (await MainSpellingsAsync(snapshot))[id], link);
                string[] meetings = [.. all.Where(row => row.Kind == "meetings").Select(row => row.RecordId)];
                var participants = await MeetingParticipants.ReadAsync(snapshot, meetings);
                var appearances = all.Where(row => row.Kind != "terms")
                    .ToLookup(row => row.Kind, row => Appearance(row, participants, link));
                return (
                    new PersonDetail(person, appearances, [.. all.Where(row => row.Kind == "terms").Select(row => Term(row, link))]),
                    null
                );
            },
            token
        );

    private static async Task<Dictionary<string, string>> MainSpellingsAsync(StoreSession snapshot) =>
        (await snapshot.RowsAsync<(string Id, string Name)>("SELECT p.id, p.name FROM people p")).ToDictionary(
            row => row.Id,
            row => row.Name,
            StringComparer.Ordinal
        );

    private static bool HasWords(string name, string[] words)
    {
        var text = SpellingKeys.Searchable(string.Join(' ', PersonSpellings.All(name)));
        return words.All(word => SpellingKeys.Has(text, word));
    }

    private static Person Person(IReadOnlyList<AppearanceRow> rows, string mainSpelling, Func<string, string> link)
    {
        // A name that comes up only later is not told.
        var name = rows.Any(row => row.Name == mainSpelling) ? mainSpelling : rows[^1].Name;
        return new()
        {
            Id = rows[0].PersonId,
            Link = link,
            Name = name,
            Names =
            [
                .. rows.SelectMany(row => PersonSpellings.All(row.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            OtherSpellings =
            [
                .. rows.Select(row => row.Name)
                    .Where(spelling => spelling != name)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal),
            ],
            Roles = [.. rows.Select(row => row.Role).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Countries = [.. rows.Select(row => row.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Offices =
            [
                .. rows.Where(row => row.StatedOffice is not null)
                    .GroupBy(row => (Office: row.StatedOffice!, row.Country))
                    .Select(stated => new PersonOffice
                    {
                        Office = stated.Key.Office,
                        Country = stated.Key.Country,
                        First = Statement(stated.First(), link),
                        Last = Statement(stated.Last(), link),
                    }),
            ],
            Counts = new()
            {
                Meetings = Count(rows, "meetings"),
                Statements = Count(rows, "statements"),
                Agreements = Count(rows, "agreements"),
                Terms = Count(rows, "terms"),
            },
        };
    }

    private static int Count(IEnumerable<AppearanceRow> rows, string kind) => rows.Count(row => row.Kind == kind);

    private static OfficeStatement Statement(AppearanceRow row, Func<string, string> link) =>
        new()
        {
            Date = row.Date,
            Href = link(row.Path),
            HtmlUrl = link.ToPage(row.Path),
            Source = row.Source,
        };

    private static Appearance Appearance(
        AppearanceRow row,
        ILookup<string, MeetingParticipant> participants,
        Func<string, string> link
    ) =>
        new()
        {
            Id = row.RecordId,
            Date = row.Date,
            Title = row.Title(participants),
            Role = row.Role,
            Name = row.Name,
            Office = row.Office,
            Country = row.Country,
            Caveats = row.AllCaveats,
            Href = link(row.Path),
            HtmlUrl = link.ToPage(row.Path),
            Source = row.Source,
        };

    private static Term Term(AppearanceRow row, Func<string, string> link) => new()
    {
        Id = row.RecordId,
        From = row.Date,
        To = row.To,
        Title = row.StatedOffice!,
        Name = row.Name,
        Sending = row.Country,
        Receiving = row.Code!,
        Caveats = row.AllCaveats,
        Href = link(row.Path),
        Source = row.Source,
    };
}
