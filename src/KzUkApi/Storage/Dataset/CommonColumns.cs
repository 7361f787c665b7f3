using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Columns that many tables have alike.</summary>
internal static class CommonColumns
{
    public static readonly ReferenceColumn Source = new("source_id", "sources", true)
    {
        Meaning = "The publication in which it stands.",
    };

    public static readonly DateColumn PublishedOn = new("published_on", "published", true)
    {
        IsOfPublication = true,
        Meaning = "When it became public: a day, month or year; empty where undated.",
    };

    public static readonly TextColumn Note = new("note") { Meaning = "What a reader should know." };

    public static readonly TextColumn StatedBy = new("stated_by")
    {
        Meaning = "Who said it first, in English, where the publication names one: a ministry, a bank, a person.",
        IsOptional = true,
    };

    public static readonly CodesColumn Caveats = new("caveats", Codes.Caveats)
    {
        Meaning = "What limits the use of the row, as codes separated by ;.",
        IsOptional = true,
    };

    /// <summary>A title in another language than English.</summary>
    public static TextColumn Translation(string name, string title, string language) =>
        new(name)
        {
            Meaning = $"{title} in {language}: our translation, not read by a native speaker, unless it is official.",
            IsOptional = true,
        };
}
