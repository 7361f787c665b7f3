using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Pairs of mirror figures in Kazakh.</summary>
internal sealed class KazakhMirrorWords : MirrorWords
{
    public override string NoSide => "Екі тараптың да дерегі дерекқорда жоқ.";

    public override string RoundingExplainsAll => "Бүкіл алшақтықты дөңгелектеумен түсіндіруге болады.";

    public override string PossibleCauses =>
        "Өлшенбеген ықтимал себептер: шығарылған ел немесе баратын ел бойынша есепке алу, транзит пен реэкспорт, алтын, уақыт айырмасы.";

    protected override string Language => TextLanguages.Kazakh;

    public override string OneSided(string reporter) =>
        $"Дерекқорда тек бір тараптың ({CountryNames.Of(reporter, Language)}) дерегі бар, сондықтан салыстыратын ештеңе жоқ.";

    public override string NotConverted(string currency) =>
        $"Көрсеткішті басқа валютаға ({UnitWords.Currency(currency, Language)}) айналдыру мүмкін емес: бұл кезеңнің айырбас бағамы "
        + "дерекқорда жоқ.";

    public override string Figures(Side export, Side import, Difference gap) =>
        $"{CountryNames.Whose(export.Reporter, Language)} экспорты {Put(export)}, {CountryNames.Whose(import.Reporter, Language)} импорты "
        + $"{Put(import)}: {Apart(gap)}.";

    public override string Basis(
        string basis, (string Export, string Import)? editions, IReadOnlyList<string> differs, IReadOnlyList<string> notStated)
    {
        var whose = basis switch
        {
            MirrorPairs.SameProgramme => "Екі көрсеткіш те бір бағдарламадан алынған",
            MirrorPairs.DifferentProgrammes => "Көрсеткіштер әртүрлі бағдарламалардан алынған",
            _ => "Көрсеткіштердің кемінде біреуі статистикалық бағдарламадан емес, мәлімдемеден немесе баспасөзден алынған",
        };
        return whose
            + (editions is { } days ? $", бірақ басылымдары әртүрлі ({Day(days.Export)} және {Day(days.Import)})" : string.Empty)
            + (differs.Count == 0 ? string.Empty : $"; айырмашылығы: {List(differs)}")
            + (notStated.Count == 0 ? "." : $"; кемінде бір тарап көрсетпеген: {List(notStated)}.");
    }

    public override string Margin(string? reason, decimal percent, Amount margin, Amount beside)
    {
        var assumed = $"Тасымал мен сақтандыру үстемесі {Number(percent)}{NumberFormats.Blank}% деп алынса (ХВҚ), ";
        return assumed + reason switch
        {
            null => $"алшақтықтың олармен түсіндірілетін бөлігі {Shown(margin)} болар еді.",
            GapParts.WrongSign =>
                $"алшақтық бұдан да үлкен болар еді – {Shown(beside)}, өйткені тасымал мен сақтандыру импортты көбейтеді.",
            _ => $"олардың шығыны {Shown(margin)} болар еді, бұл бүкіл алшақтықтан көп: сонда импорт күтілгеннен төмен болып "
                + $"шығады (айырмасы – {Shown(beside)}), сондықтан алшақтықтың ешбір бөлігі олармен түсіндірілмейді.",
        };
    }

    public override string NoMargin(string? reason) => reason switch
    {
        "same-valuation" => "Екі тараптың бағалау тәсілі бірдей, сондықтан тасымал мен сақтандыру ештеңені түсіндірмейді.",
        "valuation-not-stated" =>
            "Бағалау тәсілін кемінде бір тарап көрсетпеген, сондықтан тасымал мен сақтандырудың үлесі белгісіз.",
        _ => "Бағалау тәсілдері ФОБ пен СИФ жұбын құрамайды, сондықтан тасымал мен сақтандырудың үлесі белгісіз.",
    };

    public override string Rounding(Amount most) => $"Дөңгелектеумен түсіндірілетіні екі жаққа да ең көбі {Shown(most)}.";

    public override string Unexplained(Amount rest) => $"Осы жорамал бойынша түсіндірілмеген қалдық – {Shown(rest)}.";

    public override string AtLeast(Amount least, bool isValuedAlike, bool isConverted)
    {
        var unexplained = isValuedAlike
            ? "Бағалау тәсілі де, дөңгелектеу де түсіндірмейтін бөлігі"
            : "Дөңгелектеумен түсіндірілмейтін бөлігі";
        return $"{unexplained}{(isConverted ? " кезеңнің орташа бағамы бойынша" : string.Empty)} – кемінде {Shown(least)}.";
    }

    private string Put(Side side)
    {
        var origin = side.Dataset is { } dataset ? $"«{Programme(dataset)}» бағдарламасының" : $"«{side.Publisher}» дереккөзінің";
        var converted = side.Converted is { } amount
            ? $" ({PeriodText.OfInKazakh(side.Period)} орташа бағам бойынша {Shown(amount)})"
            : string.Empty;
        return $"{origin} деректері бойынша{(side.IsEstimate ? " (бағалау)" : string.Empty)} – {Shown(side.Published)}{converted}";
    }

    private string Apart(Difference gap)
    {
        var percent = gap.Percent is { } size ? $", экспорттың {PercentText.Size(size, Language)}ы" : string.Empty;
        return gap.Sign == 0
            ? "импорт экспортқа тең"
            : $"импорт экспорттан {(gap.Sign < 0 ? "аз" : "көп")} "
                + $"(айырмасы {(gap.IsOpen ? "шамамен " : string.Empty)}{Shown(gap.Amount)}{percent})";
    }

    private string Day(string date) => DateText.Of(date, Language);
}
