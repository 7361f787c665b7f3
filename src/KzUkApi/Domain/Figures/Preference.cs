using System.Globalization;

namespace KzUkApi.Domain.Figures;

/// <summary>The choice of one figure among those of a group.</summary>
/// <remarks>
/// Never a doubtful figure, nor a forecast, nor one that a later edition dropped; then the lowest authority number of the source; then
/// seasonally adjusted before unadjusted before neither; then the latest publication (a partial date counts from its end); then the
/// smallest precision; then the id.
/// The whole rule is one text, so that a store finds a better candidate with one indexed comparison.
/// </remarks>
internal static class Preference
{
    public const string Doubtful = "doubtful";

    /// <summary>Said before the period began: what was measured is another matter.</summary>
    public const string Forecast = "forecast";

    private static readonly DateOnly LastDay = DateOnly.MaxValue;

    /// <summary>A text that sorts, by its code units, before the text of every figure that is less preferred.</summary>
    public static string Order(int authority, string? adjustment, DateOnly publishedEnd, long precision, string id) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{authority}{AdjustmentRank(adjustment)}{LastDay.DayNumber - publishedEnd.DayNumber:D7}{precision:D19}{id}");

    /// <summary>The preferred figure of each group as of a day; groups without one that may be preferred have none.</summary>
    /// <param name="figures">Figures that pass all filters, in any order.</param>
    /// <param name="group">What the figures of a group have in common.</param>
    public static IEnumerable<T> OfEach<T, TKey>(IEnumerable<T> figures, Func<T, TKey> group, DateOnly? day)
        where T : IRanked =>
        figures
            .Where(figure => Soundness.IsSound(figure, day))
            .GroupBy(group)
            .Select(members => members.MinBy(figure => figure.PreferenceOrder, StringComparer.Ordinal)!);

    /// <summary>The first rule that sets two figures apart, from their orders.</summary>
    public static Criterion Decisive(string order, string other) => FirstDifference(order, other) switch
    {
        0 => Criterion.Authority,
        1 => Criterion.Adjustment,
        < 9 => Criterion.PublishedOn,
        < 28 => Criterion.Precision,
        _ => Criterion.Id,
    };

    private static int AdjustmentRank(string? adjustment) => adjustment switch
    {
        "seasonally-adjusted" => 0,
        "unadjusted" => 1,
        _ => 2,
    };

    private static int FirstDifference(string left, string right)
    {
        var index = 0;
        while (index < Math.Min(left.Length, right.Length) && left[index] == right[index])
        {
            index++;
        }

        return index;
    }

    /// <summary>The rules of the choice, in their order.</summary>
    public enum Criterion
    {
        /// <summary>The lowest authority number.</summary>
        Authority,

        /// <summary>Seasonally adjusted, then unadjusted, then neither.</summary>
        Adjustment,

        /// <summary>The latest publication.</summary>
        PublishedOn,

        /// <summary>The smallest precision.</summary>
        Precision,

        /// <summary>The id.</summary>
        Id,
    }
}
