using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Periods;
using KzUkApi.Storage.Dataset.SearchText;

namespace KzUkApi.Storage.Dataset;

/// <summary>All that the program knows of one table of the dataset, declared once.</summary>
/// <remarks>The loader, the editor, imports, search, exports, the timeline, the records of a source and the changes read it.</remarks>
/// <param name="file">Name of the CSV file.</param>
/// <param name="name">Name of the table in the store.</param>
/// <param name="type">Kind of record, as in the address of its list.</param>
/// <param name="columns">The columns, in the order of the header.</param>
internal sealed partial class RecordDefinition(string file, string name, string type, params Column[] columns)
{
    public string File { get; } = file;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public Column[] Columns { get; } = columns;

    /// <summary>The column that has the id of a row; null where a row has none of its own.</summary>
    public IdColumn? Id { get; } = columns.OfType<IdColumn>().SingleOrDefault();

    /// <summary>What the table has, in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What the kind of record is called in the list of kinds.</summary>
    public required string Label { get; init; }

    /// <summary>Whether a folder may lack the file: the table was added after the first release.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The header of its file.</summary>
    public IReadOnlyList<string> Header => field ??= [.. Columns.Select(column => column.Name)];

    /// <summary>The columns in the order of the code units of their names.</summary>
    public IReadOnlyList<Column> ByName => field ??= [.. Columns.OrderBy(column => column.Name, StringComparer.Ordinal)];

    /// <summary>The header of files from before the optional columns.</summary>
    public IReadOnlyList<string> ShortestHeader =>
        field ??= [.. Columns.Where(column => !column.IsOptional).Select(column => column.Name)];

    /// <summary>Whether a file with this header is one of the table: the last of the optional columns, or all, may be missing.</summary>
    public bool IsHeader(IReadOnlyCollection<string> header) =>
        header.Count >= ShortestHeader.Count && header.SequenceEqual(Header.Take(header.Count));

    /// <summary>The columns that the editions of one series have in common, the period aside; none where rows have no editions.</summary>
    public IReadOnlyList<Column> Series { get; init; } = [];

    /// <summary>The columns by which an edition says how much it is, the number first; none where rows have no editions.</summary>
    public IReadOnlyList<Column> Said { get; init; } = [];

    /// <summary>What a row states as a published figure, ranked among those of the same fact; null where rows are none.</summary>
    public Func<DatasetRow, StatedValue>? Figure { get; init; }

    /// <summary>The location of a row that was stored before.</summary>
    public StoreLocation Stored => field ??= new(this);

    /// <summary>Whether much is derived from its rows, so that a change of one is a change of the whole.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>Rules over several columns, and stored columns that no single cell gives.</summary>
    public Action<DatasetRow, StoredRow, LoadContext> Derive { get; init; } = (_, _, _) => { };

    /// <summary>Stored columns in which filters find the words of a row.</summary>
    public IReadOnlyList<SearchColumn> SearchColumns { get; init; } = [];

    /// <summary>Rules over the table as a whole, once all its rows are known.</summary>
    public Action<DatasetRow, LoadContext> CheckWithinTable { get; init; } = (_, _) => { };

    /// <summary>The record of which a row is a part, and under which it is served and told; null for a record of its own.</summary>
    public RecordOwner? PartOf { get; init; }

    /// <summary>The date from which a row counts, as its own list counts it; null where it has none.</summary>
    public Func<DatasetRow, RecordSet, PartialDate?> Date { get; init; } = (_, _) => null;

    /// <summary>Where a record is served, up to its id.</summary>
    public string Address { get; init; } = string.Empty;

    /// <summary>Where the page that shows a record to people stands, up to its id; null where there is none.</summary>
    public string? Page { get; init; }

    /// <summary>Where a row is served.</summary>
    public Func<DatasetRow, string> Path
    {
        get => field ?? (row => Address + Owner(row).Id);
        init;
    }

    /// <summary>What a row is called among the changes, from its values and the titles of other records.</summary>
    /// <remarks>Null where search has its title.</remarks>
    public Func<DatasetRow, Func<string, string, string>, string>? Title { get; init; }

    /// <summary>How its records are read for search; null where they are not searched.</summary>
    public SearchDefinition? Search { get; init; }

    /// <summary>What the rows give the timeline; null where they give nothing.</summary>
    public TimelineDefinition? Timeline { get; init; }

    /// <summary>The kind of entry in the timeline; null where there is none.</summary>
    public string? TimelineType => Timeline is null ? null : Timeline.Type ?? Type;

    /// <summary>Whether a row is a dated fact with a kind and a title of its own, as the briefing tells it.</summary>
    /// <remarks>Its columns are <c>date</c>, <c>kind</c> and <c>title</c>.</remarks>
    public bool IsTitledFact { get; init; }

    /// <summary>Whether a row is something that took place, so that a source of an earlier day can only have announced it.</summary>
    public bool IsEvent { get; init; }

    /// <summary>How a dispute names a row of the table; null where sources disagree on none.</summary>
    public DisputedRecord? Disputed { get; init; }

    /// <summary>The days that the rows cover; null where the service document does not count them.</summary>
    public RecordCoverage? Coverage { get; init; }

    /// <summary>The column that has the source on which a row rests; null where it rests on none.</summary>
    public string? SourceColumn
    {
        get => field ?? (Columns.Contains(CommonColumns.Source) ? CommonColumns.Source.Name : null);
        init;
    }

    /// <summary>The source on which a row rests; null where it rests on none.</summary>
    public string? SourceOf(DatasetRow row) =>
        SourceColumn is null ? null
        : SourceColumn == IdColumn ? Key(row)
        : row[CommonColumns.Source];

    /// <summary>The list that has the records of one source by <c>source</c>: that of their kind, unless another has them.</summary>
    public string SourceList
    {
        get => field ?? Type;
        init;
    }

    /// <summary>What follows the source in the address of that list.</summary>
    public string SourceQuery { get; init; } = string.Empty;

    /// <summary>How far down the records of a source have this kind; those of one rank stand in the order of the tables.</summary>
    public int SourceRank { get; init; }

    /// <summary>The date of a row that counts from the publication of its source.</summary>
    public static PartialDate? DateOfSource(DatasetRow row, RecordSet all) =>
        all.Find("sources", row[CommonColumns.Source]!)![SourceTable.PublishedOn];
}
