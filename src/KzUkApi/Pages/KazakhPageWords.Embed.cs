namespace KzUkApi.Pages;

/// <summary>What others show of a record, and what is copied, in Kazakh.</summary>
internal sealed partial class KazakhPageWords
{
    public override string Embed => "Басқа бетте көрсету";

    public override string EmbedIntro =>
        "Бұл код сіздің бетіңізге жазбаны, оның дереккөзін және осы бетке сілтемені көрсететін терезе қояды. "
            + "Басқа сайттардан ештеңе жүктелмейді, cookie қойылмайды.";

    public override string EmbedPreview => "Терезені қарау";

    public override string FullPage => "Толық беті";

    public override string Copy => "Көшіру";

    public override string Copied => "Көшірілді";

    public override string NotCopied => "Көшірілмеді: мәтінді белгілеп көшіріңіз";

    public override string SeriesOf(string figure) => $"Осы сан кіретін қатардың диаграммасы: {figure}";
}
