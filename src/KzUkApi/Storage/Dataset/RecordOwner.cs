namespace KzUkApi.Storage.Dataset;

/// <summary>The record of which a row is a part.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">The column of the part that names it.</param>
internal sealed record RecordOwner(string Table, ReferenceColumn Column);

/// <summary>That disputes name rows of a table: by their id, or by that of the record of which the row is a part.</summary>
/// <param name="Label">What the table is called in the list of tables on which sources disagree.</param>
internal sealed record DisputedRecord(string Label);

/// <summary>The days that the rows of a table cover, in SQL.</summary>
/// <param name="First">The first day of a row.</param>
/// <param name="Last">Its last day.</param>
internal sealed record RecordCoverage(string First, string Last)
{
    /// <summary>How far down the service document has the kind; those of one rank stand in the order of the tables.</summary>
    public int Rank { get; init; }
}
