using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>A record that is not as the reference dataset has it, because it was changed here.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Key">The key of the record.</param>
/// <param name="Kind">Against the reference dataset: added, changed or withdrawn.</param>
/// <param name="Origin">Who changed it: import or edit.</param>
/// <param name="Base">The dataset's record on which the change rests; null where the dataset had none.</param>
internal sealed record LocalChange(string Table, string Key, string Kind, string Origin, DatasetRow? Base)
{
    public const string Added = "added";
    public const string Changed = "changed";
    public const string Withdrawn = "withdrawn";

    public const string Import = "import";
    public const string Edit = "edit";
}

/// <summary>A record that was changed here, and is now different in the reference dataset as well.</summary>
/// <param name="Dataset">What the dataset says; null where it has withdrawn the record.</param>
/// <param name="Here">What is stored and stays; null where the record was withdrawn here.</param>
internal sealed record DatasetConflict(string Table, string Key, DatasetRow? Dataset, DatasetRow? Here)
{
    public override string ToString() => (Dataset, Here) switch
    {
        (null, _) => $"{Table} {Key}: the dataset has withdrawn it, it was changed or is needed here",
        (_, null) => $"{Table} {Key}: withdrawn here, changed in the dataset",
        _ => $"{Table} {Key}: " + string.Join("; ", Dataset
            .DifferencesTo(Here)
            .Select(column => $"{column.Name} is '{Here.Text(column)}' here, '{Dataset.Text(column)}' in the dataset")),
    };
}
