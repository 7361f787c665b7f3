using System.Data.Common;
using Dapper;
using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;
using KzUkApi.Storage.Agreements;
using static KzUkApi.Storage.SearchIndex.SearchField;

namespace KzUkApi.Storage.SearchIndex;

/// <summary>Reads the records that are searched from their tables.</summary>
/// <param name="all">Whether all of them are read, or some.</param>
internal sealed class SearchRecords(DbConnection connection, DbTransaction transaction, bool all = false)
{
    // Topics are the same on every day.
    private static readonly DateOnly Always = DateOnly.MinValue;

    private readonly Lazy<IReadOnlyDictionary<string, AgreementLife>> _lives = new(() => AgreementLives.Read(connection, transaction));

    private readonly JoinedText _lists = new(connection, transaction, all);

    // Undated records, and the notes of those who made the dataset, count from its release.
    private readonly DateOnly _released = connection.QuerySingle<DateOnly>(
        "SELECT released_on FROM dataset_state",
        transaction: transaction
    );

    public IEnumerable<SearchRecord> All() => Codes.SearchTypes.Values.SelectMany(type => Read(type, null));

    /// <summary>The record; nothing where there is none.</summary>
    public IEnumerable<SearchRecord> One(string type, string id) => Read(type, id);

    /// <summary>The trade figures that are wanted, in one pass over all; what is read of the others is only their row.</summary>
    public IEnumerable<SearchRecord> TradeFlows(Func<string, bool> wanted) => connection
        .Query<SearchRow>(SearchKinds.Sql["trade-flows"], transaction: transaction, buffered: false, commandTimeout: 0)
        .Where(row => wanted(row.Id))
        .Select(row => Of("trade-flows", row));

    private IEnumerable<SearchRecord> Read(string type, string? id)
    {
        var condition = id is null ? string.Empty : $"\nWHERE {SearchKinds.IdColumn(type)} = @id";
        var rows = connection.Query<SearchRow>(SearchKinds.Sql[type] + condition, new { id }, transaction);
        return type == "disputes" ? rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(claims => SearchDisputes.Of(claims, _released)) : rows.Select(row => Of(type, row));
    }

    private SearchRecord Of(string type, SearchRow row) =>
        type switch
        {
            "agreements" => Agreement(row),
            "ambassadors" => Record(
                type,
                row,
                RecordTitles.Ambassador(row.Name!, row.Country!, row.Partner!),
                new(Names, row.Name),
                new(Body, $"Ambassador of {RecordTitles.InSentence(row.Country!)} to {RecordTitles.InSentence(row.Partner!)}"),
                new(Labels, $"Елші Посол {SearchLabels.Country(row.Country)} {SearchLabels.Country(row.Partner)}")
            ),
            "claims" => Claim(row),
            "institutions" => Titled(
                type,
                row,
                new(Body, row.Place),
                new(Labels, SearchLabels.Of(Codes.InstitutionKinds, row.Code)),
                new(Labels, _lists.TopicsOf("institution", row.Id)),
                new(Labels, SearchLabels.Country(row.Country))
            ),
            "investments" => Figure(
                type,
                row,
                FigureSentences.Investment(row),
                new(Labels, _lists.Topic(row.Other)),
                new(Labels, SearchLabels.Of(Codes.Measures, row.Code))
            ),
            "meetings" => Meeting(row),
            "milestones" => Titled(type, row, new SearchPart(Labels, SearchLabels.Of(Codes.MilestoneKinds, row.Code))),
            "sources" => Titled(
                type,
                row,
                new(Names, row.Publisher),
                new(Labels, SearchLabels.Of(Codes.SourceKinds, row.Code)),
                new(Labels, SearchLabels.Of(Codes.Datasets, row.Dataset))
            ),
            "statements" => Record(
                type,
                row,
                RecordTitles.Statement(row.Name!, row.Place, row.Words!),
                new(Names, RecordTitles.Person(row.Name!, row.Place)),
                new(Body, row.Words),
                new(Labels, _lists.TopicsOf("statement", row.Id)),
                new(Labels, SearchLabels.Country(row.Country))
            ),
            "topics" => Titled(
                type,
                row with
                {
                    KnownFrom = Always,
                },
                new(Heading, row.Words),
                new(Heading, row.Other),
                new(Labels, row.Id)
            ),
            _ => Figure(
                type,
                row,
                FigureSentences.Trade(row),
                new(Labels, row.Other),
                new(Labels, SearchLabels.Of(Codes.Flows, row.Code)),
                new(Labels, SearchLabels.Of(Codes.Adjustments, row.Adjustment))
            ),
        };

    private SearchRecord Agreement(SearchRow row)
    {
        var life = _lives.Value[row.Id];
        var signed = life.SignatureFrom;
        return Titled(
            "agreements",
            row with { KnownFrom = life.KnownFrom, LaterFrom = signed, Date = AgreementStep.First(life.Steps)?.Date },
            [
                new(Names, _lists.Signatories(row.Id), signed),
                new(Body, row.Place, signed),
                new(Body, row.Words, signed),
                new(Labels, SearchLabels.Of(Codes.AgreementKinds, row.Code)),
                new(Labels, _lists.TopicsOf("agreement", row.Id)),
                .. _lists.Parties(row.Id).Select(party => new SearchPart(Labels, SearchLabels.Country(party))),
                new(Note, _lists.EventNotes(row.Id), _released),
            ]);
    }

    private SearchRecord Meeting(SearchRow row)
    {
        var people = _lists.Participants(row.Id).ToList();
        var title = RecordTitles.Meeting(
            row.Id,
            row.Code!,
            row.Number,
            row.Other!,
            row.Place,
            row.Country,
            [.. people.Select(person => (person.Name, person.Country))]
        );
        return Record(
            "meetings",
            row with { Name = title },
            title,
            new(Heading, title),
            new(Names, string.Join("; ", people.Select(person => RecordTitles.Person(person.Name, person.Office)))),
            new(Body, row.Place),
            new(Labels, SearchLabels.Of(Codes.MeetingSeries, row.Code)),
            new(Labels, SearchLabels.Of(Codes.MeetingLevels, row.Other)),
            new(Labels, _lists.TopicsOf("meeting", row.Id)),
            new(Labels, SearchLabels.Country(row.Country)));
    }

    private SearchRecord Claim(SearchRow row)
    {
        var change = row.Number!.Value / (decimal)Math.Pow(10, double.Parse(row.Words!, System.Globalization.CultureInfo.InvariantCulture));
        return Figure(
            "claims",
            row,
            FigureSentences.Claim(row with { Words = change.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            new SearchPart(Labels, "claim change growth")
        );
    }

    // A figure is found by its description, which says less of it than a title does of a text.
    private SearchRecord Figure(string type, SearchRow row, string sentence, params SearchPart[] parts) => Record(
        type,
        row,
        $"{sentence}, {row.Publisher}",
        [
            new(Body, sentence),
            .. parts,
            new(Labels, FigureSentences.Period(row.Period!)),
            new(Labels, SearchLabels.Country(row.Country)),
            new(Labels, SearchLabels.Country(row.Partner)),
            new(Labels, SearchLabels.Of(Codes.Datasets, row.Dataset)),
        ]);

    private SearchRecord Titled(string type, SearchRow row, params SearchPart[] parts) =>
        Record(type, row, row.Name!, [new(Heading, row.Name), .. parts]);

    // The publisher is known from the publication, which may be later than what it tells of.
    private SearchRecord Record(string type, SearchRow row, string title, params SearchPart[] parts) =>
        new(type, row.Id, title, row.KnownFrom ?? _released, row.SourceId)
        {
            Parts = [.. parts, new(Publisher, row.Publisher, row.Published ?? _released), new(Note, row.Note, _released)],
            Dates = row.LaterDate is null ? [(row.Date, null)] : [(row.Date, null), (row.LaterDate, row.LaterFrom)],
        };
}
