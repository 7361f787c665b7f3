namespace KzUkApi.Pages;

/// <summary>What others show of a record, and what is copied, in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string Embed => "Show it on another page";

    public override string EmbedIntro =>
        "This code puts a frame with the record, its source and a link to this page on a page of yours. It "
            + "loads nothing from other sites and sets no cookies.";

    public override string EmbedPreview => "Look at the frame";

    public override string FullPage => "The full page";

    public override string Copy => "Copy";

    public override string Copied => "Copied";

    public override string NotCopied => "Not copied: mark the text and copy it";

    public override string SeriesOf(string figure) => $"Line chart of the series with this figure: {figure}";
}
