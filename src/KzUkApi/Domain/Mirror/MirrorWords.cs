using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Mirror;

/// <summary>Pairs of mirror figures in the words of one language, each in a whole sentence.</summary>
internal abstract class MirrorWords
{
    private static readonly Dictionary<string, MirrorWords> Languages = new(StringComparer.Ordinal)
    {
        [TextLanguages.English] = new EnglishMirrorWords(),
        [TextLanguages.Kazakh] = new KazakhMirrorWords(),
        [TextLanguages.Russian] = new RussianMirrorWords(),
    };

    public abstract string NoSide { get; }

    public abstract string RoundingExplainsAll { get; }

    public abstract string PossibleCauses { get; }

    protected abstract string Language { get; }

    public static MirrorWords In(string language) => Languages[language];

    public abstract string OneSided(string reporter);

    public abstract string NotConverted(string currency);

    /// <summary>Both figures as published, by whom, and how far they lie apart.</summary>
    public abstract string Figures(Side export, Side import, Difference gap);

    /// <summary>On what footing the figures are compared.</summary>
    /// <param name="editions">When each was published, where they are two editions of one programme; null otherwise.</param>
    /// <param name="differs">Properties in which the sides differ, as in `basisDiffers`.</param>
    /// <param name="notStated">Those that one side at least does not state.</param>
    public abstract string Basis(
        string basis, (string Export, string Import)? editions, IReadOnlyList<string> differs, IReadOnlyList<string> notStated);

    /// <summary>What an assumed margin of freight and insurance explains of the gap; else what it does to it.</summary>
    /// <param name="reason">Why it explains none; null where it explains a part.</param>
    /// <param name="beside">How far, about, the imports are from exports plus the margin.</param>
    public abstract string Margin(string? reason, decimal percent, Amount margin, Amount beside);

    /// <summary>Why no margin is assumed.</summary>
    public abstract string NoMargin(string? reason);

    public abstract string Rounding(Amount most);

    /// <summary>What is left where the margin explains a part.</summary>
    public abstract string Unexplained(Amount rest);

    /// <summary>The least that rounding does not explain, and valuation neither where both sides are valued alike.</summary>
    /// <param name="isConverted">Whether a rate was used, whose own uncertainty is not counted.</param>
    public abstract string AtLeast(Amount least, bool isValuedAlike, bool isConverted);

    protected string Shown(Amount amount) => AmountText.Of(amount, Language);

    protected string List(IReadOnlyList<string> properties) =>
        ListText.Of([.. properties.Select(property => MirrorHeadings.Property(property, Language))], Language);

    protected string Programme(string dataset) => Codes.Datasets.Label(dataset, Language);

    protected string Number(decimal number) => number.ToString("0.##", Language == TextLanguages.English
        ? CultureInfo.InvariantCulture
        : NumberFormats.Of(Language));

    /// <summary>A figure of one side.</summary>
    /// <param name="Dataset">The statistical programme; null where it belongs to none.</param>
    /// <param name="Converted">In the common currency; null where it is published in it.</param>
    internal sealed record Side(
        string Reporter,
        string? Dataset,
        string Publisher,
        bool IsEstimate,
        Amount Published,
        Amount? Converted,
        string Period
    );

    /// <summary>How far two figures lie apart, without sign.</summary>
    /// <param name="Sign">-1 where the imports are below the exports, 1 where they are above, 0 where both are equal.</param>
    /// <param name="Percent">In per cent of the exports; null where that is undefined.</param>
    /// <param name="IsOpen">Whether a figure is only "more than" or "less than".</param>
    internal sealed record Difference(int Sign, Amount Amount, decimal? Percent, bool IsOpen);
}
