using KzUkApi.Storage.Dataset;

namespace KzUkApi.Importing.Reading;

/// <summary>What a format makes of a file: records in the dataset's form, and what is wrong.</summary>
/// <param name="file">The file that is read, for messages.</param>
/// <param name="keepsParts">Whether the parts that are wrong are kept, to be skipped.</param>
/// <param name="token">Stops the reading at the next record.</param>
internal sealed class ImportDraft(string file, bool keepsParts, CancellationToken token)
{
    /// <summary>So many records are in memory and compared at once.</summary>
    /// <remarks>Files of new trade figures, which may be longer, are read row by row.</remarks>
    public const int MostRecords = 500_000;

    public static readonly string TooMany = $"at most {MostRecords} records in one file: import it in parts, or only what changed";

    private readonly Dictionary<string, int> _ignored = new(StringComparer.Ordinal);

    public List<ImportRecord> Records { get; } = [];

    /// <summary>Figures of the file whose number cannot be read; the number they have here is none.</summary>
    public List<ImportRecord> Unreadable { get; } = [];

    /// <summary>Parts of the file that make no record.</summary>
    public RejectedParts Refused { get; } = new(keepsParts);

    /// <summary>What is wrong with the file as a whole: nothing of it can be used.</summary>
    public ProblemList Faults { get; } = new();

    /// <summary>What stands in the file and is not meant to be stored, by reason.</summary>
    public IReadOnlyDictionary<string, int> Ignored => _ignored;

    /// <summary>Writes parts of the file in the form of the file, so that they can be corrected and imported again.</summary>
    public SkippedFile Form { get; set; } = new([]);

    /// <summary>The name of the file that is being read.</summary>
    public string File { get; set; } = file;

    public CancellationToken Token => token;

    public void Add(RecordDefinition table, ColumnValue[] values, FileLocation place, FilePart part) =>
        Add(new DatasetRow(table, place with { File = File }, values), part);

    /// <param name="row">A row whose location is its place in the file.</param>
    public void Add(DatasetRow row, FilePart part)
    {
        token.ThrowIfCancellationRequested();
        if (Records.Count < MostRecords)
        {
            Records.Add(new(row, part));
        }
        else
        {
            Faults.Add(new((FileLocation)row.Location, null, null, TooMany));
            throw new TooManyRecordsException();
        }
    }

    public void Refuse(FilePart part, FileLocation place, string? column, string? value, string expected)
    {
        token.ThrowIfCancellationRequested();
        Refused.Add(part, new(place with { File = File }, column, value, expected));
    }

    /// <summary>Takes a figure, or refuses it where its number is none: then it is still known which one the file has.</summary>
    /// <param name="number">What stands there.</param>
    /// <param name="amount">What that is; null where it is no number.</param>
    public void AddFigure(
        TradeFigure figure,
        PublishedNumber? amount,
        Edition edition,
        FileLocation place,
        FilePart part,
        string column,
        string number
    )
    {
        var values = (figure with { Amount = amount ?? figure.Amount }).Cells(edition);
        if (amount is not null)
        {
            Add(TradeFigure.Table, values, place, part);
        }
        else
        {
            Refuse(part, place, column, number, PublishedNumber.Expected);
            if (Unreadable.Count < MostRecords)
            {
                Unreadable.Add(new(new(TradeFigure.Table, place with { File = File }, values), part));
            }
        }
    }

    public void Fail(
        string expected,
        int? line = null,
        string? sheet = null,
        string? cell = null,
        string? path = null,
        string? column = null,
        string? value = null
    ) => Faults.Add(new(new FileLocation(line, sheet, cell, path) { File = File }, column, value, expected));

    public void Ignore(string reason)
    {
        token.ThrowIfCancellationRequested();
        _ignored[reason] = _ignored.GetValueOrDefault(reason) + 1;
    }
}

/// <summary>A record that a file gives.</summary>
/// <param name="Row">The record in the dataset's form, and where it stands in the file.</param>
/// <param name="Part">The part of the file that gave it.</param>
internal sealed record ImportRecord(DatasetRow Row, FilePart Part)
{
    public RecordDefinition Table => Row.Table;

    public FileLocation Place => (FileLocation)Row.Location;

    public string Key => Table.Key(Row);
}
