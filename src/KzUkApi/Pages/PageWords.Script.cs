namespace KzUkApi.Pages;

/// <summary>What the script of the pages says.</summary>
internal abstract partial class PageWords
{
    public abstract string CopyLink { get; }

    public abstract string LinkCopied { get; }

    public abstract string LinkNotCopied { get; }

    public abstract string Suggestions { get; }
}
