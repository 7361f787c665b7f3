namespace KzUkApi.Pages;

/// <summary>What the script of the pages says, in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string CopyLink => "Сілтемені көшіру";

    public override string LinkCopied => "Сілтеме көшірілді";

    public override string LinkNotCopied => "Көшірілмеді: мекенжайды браузерден алыңыз";

    public override string Suggestions => "Ұсыныстар";

    public override string ChartKeys => "Көрсеткі пернелер кезеңдер арасында жылжытады";

    public override string ChartInWords => "Сөзбен, ескертпелерімен және дереккөздерімен";

    public override string BoundsOfPoint => "шектері";

    public override string BreakOfLine => "алдыңғы кезеңмен салыстыруға келмейді";

    public override string PublishedAs => "Жарияланғаны";

    public override string Quarter => "{y} ж. {q}-т.";
}
