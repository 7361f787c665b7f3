namespace KzUkApi.Storage.Dataset.SearchText;

/// <summary>A record as it is read for search; each kind fills what it has.</summary>
internal sealed record SearchRow
{
    public required string Id { get; init; }

    /// <summary>The day from which the record counts; null where it is undated.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The day from which what came with a second date (a signature) counts.</summary>
    public DateOnly? LaterFrom { get; init; }

    /// <summary>The date that a hit shows.</summary>
    public string? Date { get; init; }

    /// <summary>The date that it shows from the second date on.</summary>
    public string? LaterDate { get; init; }

    public string? SourceId { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The day from which the source counts; null where it is undated.</summary>
    public DateOnly? Published { get; init; }

    public string? Name { get; init; }

    public string? TitleKk { get; init; }

    public string? TitleRu { get; init; }

    public string? Code { get; init; }

    public string? Other { get; init; }

    public string? Country { get; init; }

    public string? Partner { get; init; }

    public string? Place { get; init; }

    public string? Words { get; init; }

    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    public long? Value { get; init; }

    public long? Precision { get; init; }

    public string? Period { get; init; }

    public string? Base { get; init; }

    public string? Product { get; init; }

    public string? Adjustment { get; init; }

    public string? Status { get; init; }

    public string? Dataset { get; init; }

    public long? Number { get; init; }

    /// <summary>What limits the use of the record, as codes, where it may have been only announced; null of other kinds.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    public string? Note { get; init; }
}
