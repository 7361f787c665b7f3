using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>The figure that was the preferred one before another, as a sentence tells it.</summary>
/// <param name="Amount">Its number with its own unit, in the language of the sentence.</param>
/// <param name="Revision">What the later edition does to it, as a code; null where the other figure is no edition of it.</param>
/// <param name="Percent">The change of a revision in per cent, in words; null where the base allows none.</param>
/// <param name="Origin">Its programme or publisher.</param>
/// <param name="Day">The day on which it was the preferred one, in words.</param>
/// <param name="From">Where the other figure comes from: another series of the programme, another programme, or another source.</param>
/// <param name="IsInSameCurrency">Whether both have one unit.</param>
internal sealed record ReplacedFigure(
    string Amount,
    string? Revision,
    string? Percent,
    string Origin,
    string Day,
    ReplacedFrom From,
    bool IsInSameCurrency
)
{
    private const int FewestDigits = 4;
    private const int MostDigits = 9;

    public bool IsRevised => Revision == Domain.Figures.Revision.Revised;

    /// <summary>A number and the one before it, with as many digits as set them apart.</summary>
    public static (string Now, string Before) Apart(Amount now, Amount before, string language)
    {
        for (var digits = FewestDigits; digits < MostDigits; digits++)
        {
            var (one, other) = (AmountText.Of(now, language, digits), AmountText.Of(before, language, digits));
            if (one != other)
            {
                return (one, other);
            }
        }

        return (AmountText.Of(now, language, MostDigits), AmountText.Of(before, language, MostDigits));
    }

    /// <summary>
    /// A change in per cent with two digits that say something: <c>+0.01 per cent</c>; null on a base of zero or less, or to less than
    /// zero.
    /// </summary>
    public static string? ChangeOf(decimal now, decimal before, string language)
    {
        if (before <= 0 || now < 0)
        {
            return null;
        }

        var percent = (now - before) / before * 100;
        var decimals = Math.Abs(percent) switch
        {
            >= 1 => 1,
            >= 0.01m => 2,
            _ => 4,
        };
        return PercentText.Signed(percent, language, decimals);
    }
}

/// <summary>From where a figure comes that is no edition of the one beside it.</summary>
internal enum ReplacedFrom
{
    /// <summary>Another series of one programme.</summary>
    Series,

    /// <summary>Another statistical programme.</summary>
    Programme,

    /// <summary>Another source, where one at least belongs to no programme.</summary>
    Source,
}
