using KzUkApi.Importing.Reading;

namespace KzUkApi.Importing;

/// <summary>What an import did, or would do.</summary>
internal sealed record ImportReport
{
    public const string Imported = "imported";
    public const string WouldImport = "would-import";
    public const string NothingNew = "unchanged";
    public const string Refused = "refused";

    /// <summary>Name of the file.</summary>
    public required string File { get; init; }

    /// <summary>The form in which it was read; null where it was not recognised.</summary>
    public required string? Format { get; init; }

    /// <summary>The source that was imported; null where rows name their own.</summary>
    public required string? Source { get; init; }

    /// <summary>Whether nothing was to be stored.</summary>
    public required bool DryRun { get; init; }

    /// <summary>
    /// imported, would-import (a dry run without problems), unchanged (everything is held already),
    /// refused (nothing was stored).
    /// </summary>
    public required string Outcome { get; init; }

    /// <summary>Data version afterwards; of a dry run, the one that is and stays.</summary>
    public required string DataVersion { get; init; }

    /// <summary>Records of the file that are right.</summary>
    public int Read { get; init; }

    /// <summary>Facts of which no edition was held.</summary>
    public int New { get; init; }

    /// <summary>Figures that the edition before has with another number; a number that is only rounded otherwise is not counted.</summary>
    public int Revised { get; init; }

    /// <summary>Figures that the edition before has as the same number, with more digits or fewer.</summary>
    public int Precision { get; init; }

    /// <summary>Figures that may or may not have another number: both can be right, and neither contains the other.</summary>
    public int Undetermined { get; init; }

    /// <summary>Figures that this edition repeats as the edition before had them.</summary>
    public int Unchanged { get; init; }

    /// <summary>Records that were held and are corrected.</summary>
    public int Corrected { get; init; }

    /// <summary>Records that were held already, exactly so.</summary>
    public int Held { get; init; }

    /// <summary>Records that were skipped because they are wrong.</summary>
    public int Skipped { get; init; }

    /// <summary>
    /// The figures that the edition before has otherwise, each with its `kind`; of a file of trade figures at most 10,000 of them.
    /// </summary>
    public IReadOnlyList<ImportRevision> Revisions { get; init; } = [];

    /// <summary>Every corrected cell.</summary>
    public IReadOnlyList<ImportCorrection> Corrections { get; init; } = [];

    /// <summary>Figures of the edition before, of the same series, that this edition does not have.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What stands in the file and is not meant to be held.</summary>
    public IReadOnlyList<ImportIgnored> Ignored { get; init; } = [];

    /// <summary>The skipped records, to be corrected and imported again; null where none were skipped.</summary>
    public SkippedRows? SkippedRows { get; init; }

    /// <summary>How many things are wrong.</summary>
    public int ProblemCount { get; init; }

    /// <summary>Everything that is wrong; of more than 10,000 things the first.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];
}

/// <summary>A figure that a newer edition has otherwise.</summary>
/// <param name="Id">The figure of the newer edition.</param>
/// <param name="Supersedes">The figure of the edition before.</param>
/// <param name="Before">Its value, in whole units.</param>
/// <param name="After">The newer value, in whole units.</param>
/// <param name="Kind">`revision`, `precision` or `undetermined`, as in `revisions` of a figure.</param>
internal sealed record ImportRevision(string Id, string Supersedes, string Before, string After, string Kind);

/// <summary>A cell that an import corrects.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Id">Key of the record.</param>
/// <param name="Field">The column.</param>
/// <param name="Before">What stood there; null where nothing did.</param>
/// <param name="After">What stands there now; null where nothing does.</param>
internal sealed record ImportCorrection(string Table, string Id, string Field, string? Before, string? After);

/// <summary>Records that were skipped, in the form of the file.</summary>
/// <param name="FileName">Name of a file for them; of the command, the one that has them.</param>
/// <param name="Content">Their text; null where the file has it.</param>
internal sealed record SkippedRows(string FileName, string? Content);

/// <summary>Parts of a file that are not meant to be held.</summary>
/// <param name="Reason">What it is.</param>
/// <param name="Count">How many.</param>
internal sealed record ImportIgnored(string Reason, int Count);
