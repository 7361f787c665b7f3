using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Pairs of mirror figures in Russian.</summary>
internal sealed class RussianMirrorWords : MirrorWords
{
    public override string NoSide => "Данных ни одной из сторон в базе нет.";

    public override string RoundingExplainsAll => "Всё расхождение может объясняться округлением.";

    public override string PossibleCauses =>
        "Возможные причины, которые не измеряются: учёт по стране происхождения или по стране назначения, транзит и реэкспорт, золото, "
        + "разница во времени.";

    protected override string Language => TextLanguages.Russian;

    public override string OneSided(string reporter) =>
        $"В базе есть данные только одной стороны ({CountryNames.Of(reporter, Language)}), сравнивать не с чем.";

    public override string NotConverted(string currency) =>
        $"Пересчитать показатель нельзя (валюта пересчёта: {UnitWords.Currency(currency, Language)}): обменного курса за этот период в "
        + "базе нет.";

    public override string Figures(Side export, Side import, Difference gap) =>
        $"Экспорт {CountryNames.Whose(export.Reporter, Language)} {Put(export)}, импорт {CountryNames.Whose(import.Reporter, Language)} "
        + $"{Put(import)}: {Apart(gap)}.";

    public override string Basis(
        string basis, (string Export, string Import)? editions, IReadOnlyList<string> differs, IReadOnlyList<string> notStated)
    {
        var whose = basis switch
        {
            MirrorPairs.SameProgramme => "Оба показателя взяты из одной программы",
            MirrorPairs.DifferentProgrammes => "Показатели взяты из разных программ",
            _ => "По крайней мере один из показателей взят не из статистической программы, а из заявления или сообщения прессы",
        };
        return whose
            + (editions is { } days ? $", но из разных изданий ({Day(days.Export)} и {Day(days.Import)})" : string.Empty)
            + (differs.Count == 0 ? string.Empty : $"; различия: {List(differs)}")
            + (notStated.Count == 0 ? "." : $"; по меньшей мере одной стороной не указано: {List(notStated)}.");
    }

    public override string Margin(string? reason, decimal percent, Amount margin, Amount beside)
    {
        var assumed = $"При предполагаемой наценке на фрахт и страхование в {Number(percent)}{NumberFormats.Blank}% (МВФ) ";
        return assumed + reason switch
        {
            null => $"объясняемая ими часть расхождения составила бы {Object(margin)}.",
            GapParts.WrongSign =>
                $"расхождение было бы больше – {Shown(beside)}, поскольку фрахт и страхование увеличивают импорт.",
            _ => $"расходы на них составили бы {Object(margin)}, то есть больше всего расхождения: импорт оказался бы ниже "
                + $"ожидаемого (разница – {Shown(beside)}), поэтому никакая часть расхождения ими не объясняется.",
        };
    }

    public override string NoMargin(string? reason) => reason switch
    {
        "same-valuation" => "Способ оценки у сторон одинаков, поэтому фрахт и страхование ничего не объясняют.",
        "valuation-not-stated" => "По меньшей мере одна сторона не указывает способ оценки, поэтому доля фрахта и страхования неизвестна.",
        _ => "Способы оценки не образуют пары ФОБ и СИФ, поэтому доля фрахта и страхования неизвестна.",
    };

    public override string Rounding(Amount most) => $"Округление может объяснить не более чем {Object(most)} в ту или другую сторону.";

    public override string Unexplained(Amount rest) => $"При этом допущении необъяснённый остаток составляет {Object(rest)}.";

    public override string AtLeast(Amount least, bool isValuedAlike, bool isConverted)
    {
        var unexplained = isValuedAlike
            ? "Часть, которую не объясняют ни способ оценки, ни округление"
            : "Часть, которую не может объяснить округление";
        return $"{unexplained}, составляет{(isConverted ? " по среднему курсу за период" : string.Empty)} не менее чем {Object(least)}.";
    }

    private string Put(Side side)
    {
        var origin = side.Dataset is { } dataset ? $"программы «{Programme(dataset)}»" : $"источника «{side.Publisher}»";
        var converted = side.Converted is { } amount
            ? $" ({Shown(amount)} по среднему курсу за {PeriodText.Of(side.Period, Language)})"
            : string.Empty;
        return $"по данным {origin}{(side.IsEstimate ? " (оценка)" : string.Empty)} – {Shown(side.Published)}{converted}";
    }

    private string Apart(Difference gap)
    {
        var percent = gap.Percent is { } size ? $" ({PercentText.Size(size, Language)} экспорта)" : string.Empty;
        return gap.Sign == 0
            ? "импорт равен экспорту"
            : $"импорт {(gap.Sign < 0 ? "меньше" : "больше")} экспорта {(gap.IsOpen ? "примерно " : string.Empty)}на "
                + $"{Object(gap.Amount)}{percent}";
    }

    private string Object(Amount amount) => AmountText.Accusative(amount, Language);

    private string Day(string date) => DateText.Of(date, Language);
}
