namespace KzUkApi.Domain.Figures;

/// <summary>Why one figure of a group is preferred to the others.</summary>
internal sealed record FigureChoice
{
    /// <summary>
    /// Id of the preferred figure; null where every figure of the group is doubtful, a forecast, or dropped by a later edition.
    /// </summary>
    public required string? PreferredId { get; init; }

    /// <summary>
    /// The rule that decided: `only-figure`, `authority`, `adjustment`, `published-on`, `precision`, `id`, or `none` where
    /// every figure is doubtful, a forecast, or dropped by a later edition.
    /// </summary>
    public required string Criterion { get; init; }

    /// <summary>The reason in a sentence.</summary>
    public required string Detail { get; init; }

    /// <summary>Explains the choice among the figures of a group, best first.</summary>
    /// <param name="day">The day of the choice; null for today.</param>
    public static FigureChoice Explain(IReadOnlyList<IFigure> group, DateOnly? day = null)
    {
        var sound = group.Where(figure => Soundness.IsSound(figure, day)).ToList();
        var doubtful = group.Count(figure => figure.Status == Preference.Doubtful);
        var forecasts = group.Count(figure => figure.Status == Preference.Forecast);
        var dropped = group.Count - sound.Count - doubtful - forecasts;
        var passedOver = (doubtful == 0 ? string.Empty : $" {doubtful} doubtful figure(s) are never preferred.")
            + (forecasts == 0 ? string.Empty : $" {forecasts} forecast(s) are never preferred.")
            + (dropped == 0 ? string.Empty : $" {dropped} figure(s) that a later edition no longer has are never preferred.");
        if (sound.Count == 0)
        {
            return new()
            {
                PreferredId = null,
                Criterion = "none",
                Detail = doubtful == group.Count ? "Every figure held is doubtful, and a doubtful figure is never preferred."
                    : forecasts == group.Count ? "Every figure held is a forecast, and a forecast is never preferred."
                    : $"No figure may be preferred.{passedOver}",
            };
        }

        if (sound.Count == 1)
        {
            return new()
            {
                PreferredId = sound[0].Id,
                Criterion = "only-figure",
                Detail = dropped == 0 && forecasts == 0
                    ? $"It is the only figure held that is not doubtful.{passedOver}"
                    : $"It is the only figure that may be preferred.{passedOver}",
            };
        }

        var (criterion, detail) = Preference.Decisive(sound[0].PreferenceOrder, sound[1].PreferenceOrder) switch
        {
            Preference.Criterion.Authority => ("authority", "its source has the highest authority (the lowest number)"),
            Preference.Criterion.Adjustment => (
                "adjustment",
                "seasonally adjusted figures come before unadjusted ones, and both before figures of which it is not stated"
            ),
            Preference.Criterion.PublishedOn => ("published-on", "it was published last among figures of equal authority and adjustment"),
            Preference.Criterion.Precision => (
                "precision",
                "it is the most precise among figures of equal authority, adjustment and day of publication"
            ),
            _ => ("id", "it equals the next one in authority, adjustment, day of publication and precision, and its id comes first"),
        };
        return new() { PreferredId = sound[0].Id, Criterion = criterion, Detail = $"Of {sound.Count} figures held, {detail}.{passedOver}" };
    }
}
