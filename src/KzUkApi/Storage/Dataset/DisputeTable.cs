using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Disputes;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Facts on which sources disagree, one claim a row.</summary>
internal static class DisputeTable
{
    public static readonly IdColumn Id = new();

    public static readonly TextColumn DisputeId = new("dispute_id", true) { Meaning = "The fact in dispute; its claims share it." };

    public static readonly CodeColumn Scope = new("scope", Codes.DisputeScopes, true)
    {
        Meaning = "record (the chosen value is in the tables), event, unrecorded (no table has the field) or open (none chosen).",
    };

    public static readonly TextColumn TableName = new("table", true) { Meaning = "The table that has the record." };

    public static readonly TextColumn RecordId = new("record_id", true) { Meaning = "The record." };

    public static readonly TextColumn Field = new("field", true) { Meaning = "The column, or what the dispute is about." };

    public static readonly TextColumn Value = new("value", true) { Meaning = "What the source says." };

    public static readonly YesNoColumn Chosen = new("chosen") { Meaning = "Whether this is the claim that the tables follow." };

    public static readonly TextColumn Subject = new("subject")
    {
        Meaning = "What the record is, in English, where no table has it.",
        IsOptional = true,
    };

    public static readonly RecordDefinition Definition =
        new(
            "disputes.csv",
            "disputes",
            "disputes",
            Id,
            DisputeId,
            Scope,
            TableName,
            RecordId,
            Field,
            Value,
            CommonColumns.Source,
            Chosen,
            CommonColumns.Note,
            Subject,
            CommonColumns.Caveats
        )
        {
            Description = "Facts on which sources disagree, one claim a row.",
            Label = "Claims in disputes",
            Derive = Derive,
            Shared = DisputeId,
            NamingColumns = [RecordId],
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/disputes?id=",
            Title = (row, titles) => $"{titles("disputes", row[DisputeId]!)}: {row[Value]}",
            Search = SearchDefinition.OfRows(
                "Facts on which sources disagree",
                $"""
                SELECT r.dispute_id AS id, r."table" AS code, r.record_id AS name, r.field AS other, r.value AS words, r.note,
                    r.subject AS place, s.published_on AS date, s.published_end AS known_from, {SearchDefinition.SourceColumns}
                FROM disputes r {SearchDefinition.Source}
                """,
                Searched
            ),
            SourceRank = 3,
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        var tables = Named();
        if (tables.Find(table => table.Name == row[TableName]) is { } named)
        {
            var owner = named.PartOf?.Table ?? named.Name;
            if (context.Find(owner, row[RecordId]!) is null)
            {
                context.Problems.Add(row.Wrong(RecordId, $"no such row in {owner}"));
            }
        }
        else if (row[TableName] != RecordTypes.Figures)
        {
            var names = tables.Select(table => table.Name).Append(RecordTypes.Figures);
            context.Problems.Add(row.Wrong(TableName, $"one of {string.Join(", ", names)}"));
        }

        if (row[Chosen] == true && row[Scope] == "open")
        {
            context.Problems.Add(row.Wrong(Chosen, "no: an open dispute has no chosen value"));
        }
    }

    private static List<RecordDefinition> Named() =>
    [
        .. RecordDefinitions.All
            .Where(table => table.Disputed is not null)
            .OrderBy(table => table.PartOf?.Table ?? table.Name, StringComparer.Ordinal)
            .ThenBy(table => table.PartOf is not null),
    ];

    // Sources disagree as soon as the second of them is published.
    private static SearchRecord Searched(IReadOnlyList<SearchRow> claims, SearchTexts texts)
    {
        var days = claims.Select(claim => claim.KnownFrom ?? texts.Released).Order().ToList();
        var first = claims[0];
        var title = DisputeTitles.Of([.. claims.Select(claim => new DisputedFact(Record(claim, texts), claim.Code!, claim.Other!))]);
        return new("disputes", first.Id, title, days[Math.Min(1, days.Count - 1)], first.SourceId)
        {
            Parts =
            [
                new(Body, title),
                new(Labels, "sources disagree dispute"),
                .. claims.SelectMany(claim =>
                    new SearchPart[]
                    {
                        new(Body, claim.Words, claim.Published ?? texts.Released),
                        new(Publisher, claim.Publisher, claim.Published ?? texts.Released),
                        new(Note, claim.Note, texts.Released),
                    }
                ),
            ],
            Dates =
            [
                .. claims
                    .OrderBy(claim => claim.KnownFrom ?? texts.Released)
                    .Select(claim => (claim.Date, (DateOnly?)(claim.KnownFrom ?? texts.Released))),
            ],
        };
    }

    // A figure is stored as trade, as investment, or not at all; files from before the subjects have only its id.
    private static string Record(SearchRow claim, SearchTexts texts)
    {
        var table = claim.Code == RecordTypes.Figures ? null : RecordDefinitions.Of(claim.Code!);
        RecordDefinition[] tables = table is null
            ? [TradeFlowTable.Definition, InvestmentTable.Definition]
            : [RecordDefinitions.Of(table.PartOf?.Table ?? table.Name)];
        return claim.Place
            ?? tables.Select(owner => texts.TitleOf(owner.Type, claim.Name!)).OfType<string>().FirstOrDefault()
            ?? claim.Name!.Replace('-', ' ');
    }
}
