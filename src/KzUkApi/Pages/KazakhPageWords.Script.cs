namespace KzUkApi.Pages;

/// <summary>What the script of the pages says, in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string CopyLink => "Сілтемені көшіру";

    public override string LinkCopied => "Сілтеме көшірілді";

    public override string LinkNotCopied => "Көшірілмеді: мекенжайды браузерден алыңыз";

    public override string Suggestions => "Ұсыныстар";
}
