using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Columns that many tables have alike.</summary>
internal static class CommonColumns
{
    public static readonly Column Source = new ReferenceColumn("source_id", "sources", true)
    {
        Meaning = "The publication in which it stands.",
    };

    public static readonly Column PublishedOn = new DateColumn("published_on", "published", true)
    {
        IsOfPublication = true,
        Meaning = "When it became public: a day, month or year; empty where undated.",
    };

    public static readonly Column Note = new TextColumn("note") { Meaning = "What a reader should know." };

    public static readonly Column StatedBy = new TextColumn("stated_by")
    {
        Meaning = "Who said it first, in English, where the publication names one: a ministry, a bank, a person.",
        IsOptional = true,
    };

    public static readonly Column Caveats = new CodesColumn("caveats", Codes.Caveats)
    {
        Meaning = "What limits the use of the row, as codes separated by ;.",
        IsOptional = true,
    };

    /// <summary>A title in another language than English.</summary>
    public static Column Translation(string name, string title, string language) =>
        new TextColumn(name)
        {
            Meaning = $"{title} in {language}: our translation, not read by a native speaker, unless it is official.",
            IsOptional = true,
        };
}
