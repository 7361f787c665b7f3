using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Columns that the tables of figures have alike.</summary>
internal static class FigureColumns
{
    public static readonly CodeColumn Reporter = new("reporter", Codes.Reporters, true)
    {
        Meaning = "The country whose statistics or statements these are (ISO 3166-1 alpha-3).",
    };

    public static readonly PeriodColumn Period = new();

    public static readonly CodeColumn Qualifier = new("qualifier", Codes.Qualifiers, true)
    {
        Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than, almost, top-n.",
    };

    public static readonly PrecisionColumn Precision = new();

    public static readonly CodeColumn Status = new("status", Codes.Statuses, true)
    {
        Meaning = "normal, estimated (the compiler's model), forecast (before the period began) or doubtful (the note says why).",
    };

    public static readonly TextColumn AsPublished = new("as_published", true) { Meaning = "The number as the source words it." };

    /// <summary>The columns by which an edition says how much it is, beside the value itself.</summary>
    /// <remarks>The status is the judgement of this dataset, not a statement of the edition.</remarks>
    public static readonly IReadOnlyList<Column> Said = [Qualifier, Precision, AsPublished];
}
