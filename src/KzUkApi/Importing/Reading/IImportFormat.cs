namespace KzUkApi.Importing.Reading;

/// <summary>A kind of file that can be imported.</summary>
internal interface IImportFormat
{
    /// <summary>As <c>--format</c> names it.</summary>
    string Name { get; }

    /// <summary>One line that says what the file is.</summary>
    string Description { get; }

    /// <summary>The statistical programme whose edition the file is; null where the file does not tell.</summary>
    string? Dataset { get; }

    /// <summary>Whether every row names its own source, so that none has to be given.</summary>
    bool NamesItsSources { get; }

    /// <summary>Whether a file is of this kind, from its content.</summary>
    bool Recognises(ImportFile file);

    /// <summary>Makes records of the file; what is wrong goes to the draft.</summary>
    /// <param name="edition">The source that is imported; an empty one where rows name their own.</param>
    void Read(ImportFile file, Edition edition, ImportDraft draft);
}
