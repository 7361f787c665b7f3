namespace KzUkApi.Pages;

/// <summary>The words of what others show of a record, and of what is copied.</summary>
internal abstract partial class PageWords
{
    public abstract string Embed { get; }

    public abstract string EmbedIntro { get; }

    public abstract string EmbedPreview { get; }

    public abstract string FullPage { get; }

    public abstract string Copy { get; }

    public abstract string Copied { get; }

    public abstract string NotCopied { get; }

    public abstract string SeriesOf(string figure);
}
