using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>A partial date: its text, and the first and last day it covers under <paramref name="Prefix"/>.</summary>
internal sealed record DateColumn(string Name, string Prefix, bool Required = false) : Column(Name, Required)
{
    /// <summary>Whether it is one of publication: what is not public yet may not become the present figure.</summary>
    public bool IsOfPublication { get; init; }

    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = PartialDate.TryParse(cell, out var date);
        stored.Values[Name] = cell;
        stored.Values[Prefix + "_start"] = date.Start;
        stored.Values[Prefix + "_end"] = date.End;
        return !known ? $"a date that exists, as {string.Join(", ", PartialDate.Forms)}"
            : IsOfPublication && date.Start > context.Today
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"a date of publication that is not after today, {context.Today:yyyy-MM-dd} in UTC"
                )
            : null;
    }

    protected override void Empty(StoredRow stored) =>
        (stored.Values[Name], stored.Values[Prefix + "_start"], stored.Values[Prefix + "_end"]) = (null, null, null);
}

internal sealed record PeriodColumn(string Name = "period", string Prefix = "") : Column(
    Name,
    true,
    "Reference period: 2022, 2023-Q1, 2023-05, 2023-01/2023-08, 2005/2022 or ../2013; both ends included."
)
{
    protected override string? Fill(string cell, CsvRow row, StoredRow stored, LoadContext context)
    {
        var known = Period.TryParse(cell, out var period) && period.Text == cell;
        stored.Values[Name] = cell;
        stored.Values[Prefix + "frequency"] = period.Frequency;
        stored.Values[Prefix + "period_start"] = period.Start;
        stored.Values[Prefix + "period_end"] = period.End;
        return known ? null : $"a period, as {string.Join(", ", Period.Forms)}";
    }
}
