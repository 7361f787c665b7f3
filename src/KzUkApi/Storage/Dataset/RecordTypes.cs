using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>The code lists that follow from the tables: which kinds of records there are, and where each stands.</summary>
internal static class RecordTypes
{
    /// <summary>Figures may be stored as trade, as investment, or not at all: a dispute calls all of them this.</summary>
    public const string Figures = "figures";

    /// <summary>What stands in the timeline, by the address of its list where it has one.</summary>
    public static readonly CodeList InTimeline = List(
        "timeline-types",
        "What stands in the timeline",
        RecordDefinitions.All
            .Where(table => table.Timeline is not null)
            .Select(table => (Type: table.TimelineType!, table.Timeline!.Label))
            .Select(kind => new Code(kind.Type, kind.Label.English, kind.Label.Kazakh, kind.Label.Russian)));

    /// <summary>The tables of figures, each of which counts from its publication.</summary>
    public static readonly IReadOnlyList<RecordDefinition> PublishedFigures =
    [
        .. RecordDefinitions.All.Where(table => table.Timeline is null && table.Columns.Contains(CommonColumns.PublishedOn)),
    ];

    /// <summary>What counts on a day: the entries of the timeline, and figures.</summary>
    public static readonly CodeList OfDays = List(
        "day-types",
        "What happens or is published on a day",
        InTimeline.Codes.Concat(PublishedFigures.Select(table => new Code(table.Type, table.Label))));

    /// <summary>People are made of the names in the tables, and have none of their own.</summary>
    public const string People = "people";

    /// <summary>What is searched, by the address of its list.</summary>
    public static readonly CodeList Searched = List(
        "search-types",
        "What is searched",
        RecordDefinitions.All
            .Where(table => table.Search is not null)
            .Select(table => new Code(table.Type, table.Search!.Label))
            .Append(new(People, "People named in the records")));

    /// <summary>What changes.</summary>
    public static readonly CodeList Changed = List(
        "change-types",
        "Kinds of records that change",
        RecordDefinitions.All.Select(table => new Code(table.Type, table.Label)));

    /// <summary>The tables of the records on which sources disagree.</summary>
    public static readonly CodeList Disputed = List(
        "dispute-tables",
        "Tables of the records on which sources disagree, as the dataset names them",
        RecordDefinitions.All
            .Where(table => table.Disputed is not null)
            .Select(table => new Code(table.Name, table.Disputed!.Label))
            .Append(new(Figures, "Figures of trade and investment")));

    /// <summary>Every list that is served because of the tables: these, and those of their columns.</summary>
    public static IReadOnlyList<CodeList> Lists =>
    [
        InTimeline,
        OfDays,
        Searched,
        Changed,
        Disputed,
        .. RecordDefinitions.All.SelectMany(table => table.Columns).Select(column => column.ClosedList).OfType<CodeList>(),
    ];

    /// <summary>Where a record that was found is served.</summary>
    public static string AddressOf(string type, string id) =>
        type switch
        {
            People => $"/v1/people/{id}",
            _ when type == CommodityTable.Definition.Type => CommodityTable.AddressOf(id),
            _ => RecordDefinitions.OfType(type).Address + id,
        };

    private static CodeList List(string id, string title, IEnumerable<Code> codes) =>
        new(id, title, [.. codes.OrderBy(code => code.Value, StringComparer.Ordinal)]);
}
