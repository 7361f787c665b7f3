namespace KzUkApi.Storage.Records;

/// <summary>The person or program that changes something.</summary>
/// <param name="Name">The owner of the key, the subject of a token, or the command line.</param>
/// <param name="Key">The public part of the key; null where there is none.</param>
internal sealed record Author(string Name, string? Key)
{
    /// <summary>Anyone who has the file of the database.</summary>
    public static readonly Author CommandLine = new("command line", null);
}

/// <summary>Who makes a change, in which way, and why.</summary>
/// <param name="Origin">Import or edit.</param>
/// <param name="Reason">Null where none was given.</param>
internal sealed record ChangeCause(Author Author, string Origin, string? Reason);
