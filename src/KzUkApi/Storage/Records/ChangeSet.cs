using KzUkApi.Storage.Dataset;

namespace KzUkApi.Storage.Records;

/// <summary>What one transaction changes in the records, whichever way they come.</summary>
/// <param name="At">The moment of the change.</param>
internal abstract record ChangeSet(DateTimeOffset At)
{
    /// <summary>The day from which corrections and undated records of this change count.</summary>
    public virtual DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>The release of the reference dataset that the store has afterwards; null where it stays the same.</summary>
    public virtual DatasetRelease? Release => null;

    /// <summary>Brings the register of local changes up to date.</summary>
    /// <param name="version">The number of the data version; null where the data are as before.</param>
    public abstract void Register(LocalChangeRegister register, int? version);

    /// <summary>Writes the history of the records that were changed here.</summary>
    /// <inheritdoc cref="Register"/>
    public abstract void Record(RecordHistory history, int? version, string dataVersion);
}

/// <summary>Records that an import or an edit adds, changes or withdraws.</summary>
internal sealed record RecordChanges(IReadOnlyList<RecordChange> Records, ChangeCause Cause, DateTimeOffset At) : ChangeSet(At)
{
    public override void Register(LocalChangeRegister register, int? version) => register.Add(Records, Cause, At);

    public override void Record(RecordHistory history, int? version, string dataVersion) =>
        history.Add(Records, Cause, dataVersion, At);
}

/// <summary>New trade figures that come as a stream.</summary>
/// <remarks>They are too many for memory, so they are found under the number of the data version.</remarks>
internal sealed record FigureAdditions(ChangeCause Cause, DateTimeOffset At) : ChangeSet(At)
{
    public override void Register(LocalChangeRegister register, int? version)
    {
        if (version is { } number)
        {
            register.AddFigures(number, Cause, At);
        }
    }

    public override void Record(RecordHistory history, int? version, string dataVersion)
    {
        if (version is { } number)
        {
            history.AddFigures(number, Cause, dataVersion, At);
        }
    }
}

/// <summary>A newer reference dataset. The release has no history of its own: clients see it among the changes.</summary>
/// <param name="Merge">How the dataset was merged with the local changes.</param>
internal sealed record NewerDataset(DatasetRelease NewRelease, DatasetMerge Merge, DateTimeOffset At) : ChangeSet(At)
{
    public override DateOnly Day => NewRelease.ReleasedOn;

    public override DatasetRelease Release => NewRelease;

    public override void Register(LocalChangeRegister register, int? version) => register.Apply(Merge, Day, At);

    public override void Record(RecordHistory history, int? version, string dataVersion)
    {
    }
}

/// <summary>Another dataset in an empty database, instead of the program's own.</summary>
/// <param name="Differences">Where it differs from the program's own; these records count as changed here, so that they stay.</param>
internal sealed record OtherDataset(
    DatasetRelease OwnRelease,
    IReadOnlyList<RecordChange> Differences,
    ChangeCause Cause,
    DateTimeOffset At
) : ChangeSet(At)
{
    public override DateOnly Day => OwnRelease.ReleasedOn;

    public override DatasetRelease Release => OwnRelease;

    public override void Register(LocalChangeRegister register, int? version) => register.Add(Differences, Cause, At);

    public override void Record(RecordHistory history, int? version, string dataVersion)
    {
    }
}
