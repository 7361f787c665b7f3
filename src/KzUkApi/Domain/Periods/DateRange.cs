namespace KzUkApi.Domain.Periods;

/// <summary>The days from one to another, both included; without a bound on a side where it is null.</summary>
internal readonly record struct DateRange(DateOnly? First, DateOnly? Last);
