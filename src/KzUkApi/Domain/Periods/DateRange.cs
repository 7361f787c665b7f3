namespace KzUkApi.Domain.Periods;

/// <summary>The days from one to another, both included; without a bound on a side where it is null.</summary>
internal readonly record struct DateRange(DateOnly? First, DateOnly? Last)
{
    /// <summary>Whether all days from one to another lie in it.</summary>
    public bool Covers(DateOnly start, DateOnly end) => !(start < First) && !(end > Last);
}
