namespace KzUkApi.Benchmarks.Measuring;

/// <summary>What one thing measured in every round.</summary>
internal sealed record Sample(string Name, string Unit, IReadOnlyList<double> Values)
{
    public double Median => Quantile(0.5);

    /// <summary>Half of the distance between the quartiles, as a part of the median: how far rounds differ.</summary>
    public double Spread => Median == 0 ? 0 : (Quantile(0.75) - Quantile(0.25)) / 2 / Median;

    private double Quantile(double part)
    {
        var sorted = Values.Order().ToList();
        var place = part * (sorted.Count - 1);
        var (below, above) = (sorted[(int)Math.Floor(place)], sorted[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }
}

/// <summary>One target: what was measured, its yardstick in the same run, and whether the ratio keeps the limit.</summary>
/// <param name="Ratio">The median of the ratios of the rounds; null where it could not be measured.</param>
/// <param name="Limit">The target in words.</param>
/// <param name="Kept">Whether it is kept; null where it could not be measured.</param>
/// <param name="Note">Why it was not measured, or what to know about it.</param>
internal sealed record Outcome(
    string Path,
    Sample? Measured,
    Sample? Yardstick,
    double? Ratio,
    string Limit,
    bool? Kept,
    string? Note = null
)
{
    public static Outcome AtLeast(string path, Sample measured, Sample yardstick, double limit, string? note = null) =>
        Of(path, measured, yardstick, ratio => ratio >= limit, $"at least {limit:0.0#} of {yardstick.Name}", note);

    public static Outcome AtMost(string path, Sample measured, Sample yardstick, double limit, string? note = null) =>
        Of(path, measured, yardstick, ratio => ratio <= limit, $"at most {limit:0.0#} of {yardstick.Name}", note);

    /// <summary>An absolute limit, where the target has one.</summary>
    public static Outcome AtMost(string path, Sample measured, double limit, string? note = null) =>
        new(path, measured, null, null, $"at most {limit:0} {measured.Unit}", measured.Median <= limit, note);

    public static Outcome NotMeasured(string path, string why) => new(path, null, null, null, string.Empty, null, why);

    // Ratios round by round: what disturbs the machine disturbs both.
    private static Outcome Of(string path, Sample measured, Sample yardstick, Func<double, bool> keeps, string limit, string? note)
    {
        var ratio = new Sample(path, string.Empty, [.. measured.Values.Zip(yardstick.Values, (one, other) => one / other)]).Median;
        return new(path, measured, yardstick, ratio, limit, keeps(ratio), note);
    }
}

/// <summary>Rounds in which everything that is compared takes its turn.</summary>
internal static class Rounds
{
    public static async Task<IReadOnlyList<Sample>> AlternateAsync(
        int rounds,
        string unit,
        params (string Name, Func<Task<double>> Measure)[] sides
    )
    {
        var values = sides.Select(_ => new List<double>()).ToList();

        // The first round warms up and is not counted.
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var (index, side) in sides.Index())
            {
                var value = await side.Measure();
                if (round > 0)
                {
                    values[index].Add(value);
                }
            }
        }

        return [.. sides.Zip(values, (side, measured) => new Sample(side.Name, unit, measured))];
    }
}
