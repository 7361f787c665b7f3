namespace KzUkApi.Pages;

/// <summary>What the script of the pages says, in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string CopyLink => "Copy link";

    public override string LinkCopied => "Link copied";

    public override string LinkNotCopied => "Not copied: take the address from the browser";

    public override string Suggestions => "Suggestions";
}
