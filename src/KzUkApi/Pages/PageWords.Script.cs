namespace KzUkApi.Pages;

/// <summary>What the script of the pages says.</summary>
internal abstract partial class PageWords
{
    public abstract string CopyLink { get; }

    public abstract string LinkCopied { get; }

    public abstract string LinkNotCopied { get; }

    public abstract string Suggestions { get; }

    public abstract string ChartKeys { get; }

    public abstract string ChartInWords { get; }

    public abstract string BoundsOfPoint { get; }

    public abstract string BreakOfLine { get; }

    public abstract string PublishedAs { get; }

    /// <summary>A quarter, with signs in the places of its number and year.</summary>
    public abstract string Quarter { get; }
}
