using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Parameters;

/// <summary>A year, quarter, month or day.</summary>
internal sealed class BoundRule : ParameterRule<DateBound?>
{
    public override ParameterShape Shape() => new() { Pattern = @"^\d{4}(-[Qq][1-4]|-\d{2}(-\d{2})?)?$", MaxLength = 10 };

    public override string? Canonical(DateBound? value, string text) => text.ToUpperInvariant();

    public override DateBound? Parse(string text, List<ParameterError> errors)
    {
        if (DateBound.TryParse(text, out var bound))
        {
            return bound;
        }

        var nearest = PeriodSpelling.NearestDay(text)
            ?? (PeriodSpelling.Nearest(text) is { } meant && DateBound.TryParse(meant, out _) ? meant : null);
        errors.Add(
            Error(
                "invalid-date",
                text,
                DateBound.Forms,
                $"'{Shortened(text)}' is not a year, quarter, month or day that exists.{Meant(nearest)}",
                nearest
            )
        );
        return null;
    }
}

/// <summary>A day. Whether it may be asked for is said by the validator of the filter.</summary>
internal sealed class AsOfRule : ParameterRule<DateOnly?>
{
    public override ParameterShape Shape() => new() { Format = "date", MaxLength = 10 };

    public override DateOnly? Parse(string text, List<ParameterError> errors)
    {
        if (text.Length != 10 || !PartialDate.TryParse(text, out var day))
        {
            var nearest = PeriodSpelling.NearestDay(text);
            errors.Add(
                Error(
                    "invalid-date",
                    text,
                    ["YYYY-MM-DD"],
                    $"'{Shortened(text)}' is not a day that exists, as YYYY-MM-DD.{Meant(nearest)}",
                    nearest
                )
            );
            return null;
        }

        return day.End;
    }
}

/// <summary>Up to four days, separated by commas, each once; the earliest first.</summary>
internal sealed class DaysRule : ParameterRule<DateOnly[]>
{
    private const int Most = 4;

    private static readonly AsOfRule One = new();

    public override DateOnly[] Missing => [];

    public override ParameterShape Shape() => new()
    {
        Multiple = true,
        IsOneText = true,
        Pattern = @"^\d{4}-\d{2}-\d{2}(,\d{4}-\d{2}-\d{2}){0,3}$",
        MaxLength = (Most * 11) - 1,
    };

    public override string? Canonical(DateOnly[] value, string text) =>
        string.Join(',', value.Select(day => day.ToString("O", CultureInfo.InvariantCulture)));

    public override DateOnly[] Parse(string text, List<ParameterError> errors)
    {
        var parts = CodeList.Split(text)!;
        if (parts.Length > Most)
        {
            errors.Add(Error("too-many", text, [$"at most {Most}"], $"{parts.Length} days are given; at most {Most} are allowed at a time. "
                + "Ask for the others in another request."));
            return [];
        }

        var days = parts.Select(part => One.Parse(part, errors)).OfType<DateOnly>().ToList();
        foreach (var day in days.GroupBy(day => day).Where(same => same.Count() > 1))
        {
            errors.Add(Error("repeated-day", text, null, $"{day.Key:yyyy-MM-dd} stands {day.Count()} times. Give each day once."));
        }

        return [.. days.Order()];
    }
}

/// <summary>Periods of figures, in the dataset's spelling, separated by commas.</summary>
internal sealed class PeriodsRule : ParameterRule<Period[]?>
{
    public override ParameterShape Shape() => PeriodRule.ShapeOfOne with { Multiple = true };

    public override string? Canonical(Period[]? value, string text) => Sorted(value!.Select(period => period.Text));

    public override Period[]? Parse(string text, List<ParameterError> errors)
    {
        var parts = CodeList.Split(text)!;
        return IsTooMany(text, parts, errors) ? null : [.. parts.Select(part => PeriodRule.Read(part, errors))];
    }
}

/// <summary>One period, in the dataset's spelling.</summary>
internal sealed class PeriodRule : ParameterRule<Period>
{
    public static readonly ParameterShape ShapeOfOne = new()
    {
        MaxItems = ParameterShape.MostItems,
        MaxLength = 15,
        Pattern = @"^(\d{4}(-\d{2}|-[Qq][1-4])?|(\d{4}|\.\.)/\d{4}|(\d{4}-\d{2}|\.\.)/\d{4}-\d{2})$",
    };

    public override ParameterShape Shape() => ShapeOfOne;

    public override string? Canonical(Period value, string text) => value.Text;

    public override Period Parse(string text, List<ParameterError> errors) => Read(text, errors);

    internal static Period Read(string text, List<ParameterError> errors)
    {
        if (!Period.TryParse(text, out var period))
        {
            var nearest = PeriodSpelling.Nearest(text);
            errors.Add(
                Error(
                    "invalid-period",
                    text,
                    Period.Forms,
                    $"'{Shortened(text)}' is not a period; a span has its earlier end first and both ends in the same unit."
                        + Meant(nearest),
                    nearest
                )
            );
        }

        return period;
    }
}
