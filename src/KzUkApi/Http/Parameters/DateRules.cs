using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A year, quarter, month or day.</summary>
internal sealed class BoundRule<T> : ParameterRule<T>
{
    public override string Name => "Bound";

    public override ParameterShape Shape(OpenLists lists) => new() { Pattern = @"^\d{4}(-[Qq][1-4]|-\d{2}(-\d{2})?)?$", MaxLength = 10 };

    public override string? Canonical(string value, OpenLists lists) => value.ToUpperInvariant();

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        if (!DateBound.TryParse(value, out _))
        {
            yield return Error(
                "invalid-date",
                value,
                DateBound.Forms,
                $"'{Shortened(value)}' is not a year, quarter, month or day that exists."
            );
        }
    }
}

/// <summary>A day, not after today (UTC).</summary>
internal sealed class AsOfRule<T>(TimeProvider clock) : ParameterRule<T>
{
    public override string Name => "AsOf";

    public override ParameterShape Shape(OpenLists lists) => new() { Format = "date", MaxLength = 10 };

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (value.Length != 10 || !PartialDate.TryParse(value, out var day))
        {
            yield return Error("invalid-date", value, ["YYYY-MM-DD"], $"'{Shortened(value)}' is not a day that exists, as YYYY-MM-DD.");
        }
        else if (day.End > today)
        {
            var latest = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            yield return Error(
                "future-day",
                value,
                [$"up to {latest}"],
                $"{value} is in the future: today is {latest} (UTC), and what will be published is not known."
            );
        }
    }
}

/// <summary>Periods of figures, in the dataset's spelling, separated by commas.</summary>
internal sealed class PeriodsRule<T>(bool single) : ParameterRule<T>
{
    public override string Name => "Periods";

    public override ParameterShape Shape(OpenLists lists) => new()
    {
        Multiple = !single,
        MaxItems = ParameterShape.MostItems,
        MaxLength = 15,
        Pattern = @"^(\d{4}(-\d{2}|-[Qq][1-4])?|(\d{4}|\.\.)/\d{4}|(\d{4}-\d{2}|\.\.)/\d{4}-\d{2})$",
    };

    public override string? Canonical(string value, OpenLists lists) =>
        Sorted((single ? [value] : CodeList.Split(value)!).Select(period => period.ToUpperInvariant()));

    protected override IEnumerable<ParameterError> Check(string value, OpenLists lists)
    {
        string[] parts = single ? [value] : CodeList.Split(value)!;
        if (TooMany(value, parts) is { } tooMany)
        {
            yield return tooMany;
            yield break;
        }

        foreach (var part in parts.Where(part => !Period.TryParse(part, out _)))
        {
            yield return Error(
                "invalid-period",
                part,
                Period.Forms,
                $"'{Shortened(part)}' is not a period; a span has its earlier end first and both ends in the same unit."
            );
        }
    }
}
