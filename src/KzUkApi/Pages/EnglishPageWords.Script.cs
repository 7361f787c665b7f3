namespace KzUkApi.Pages;

/// <summary>What the script of the pages says, in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string CopyLink => "Copy link";

    public override string LinkCopied => "Link copied";

    public override string LinkNotCopied => "Not copied: take the address from the browser";

    public override string Suggestions => "Suggestions";

    public override string ChartKeys => "Arrow keys move through the periods";

    public override string ChartInWords => "In words, with notes and sources";

    public override string BoundsOfPoint => "bounds";

    public override string BreakOfLine => "not comparable with the period before";

    public override string PublishedAs => "Published";

    public override string Quarter => "Q{q} {y}";
}
