using System.Globalization;
using KzUkApi.Domain.Periods;

namespace KzUkApi.Storage.Dataset;

/// <summary>A partial date: its text, and the first and last day it covers under <paramref name="Prefix"/>.</summary>
internal sealed record DateColumn(string Name, string Prefix, bool Required = false) : TypedColumn<PartialDate>(Name, Required)
{
    /// <summary>Whether it is one of publication: what is not public yet may not become the present figure.</summary>
    public bool IsOfPublication { get; init; }

    protected override string Expected => $"a date that exists, as {string.Join(", ", PartialDate.Forms)}";

    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, out value);

    protected override string Format(PartialDate value) => value.Text;

    protected override string? Fault(PartialDate value, LoadContext context) =>
        IsOfPublication && value.Start > context.Today
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"a date of publication that is not after today, {context.Today:yyyy-MM-dd} in UTC"
            )
            : null;

    protected override void Store(PartialDate value, StoredRow stored)
    {
        stored.Values[Name] = value.Text;
        stored.Values[Prefix + "_start"] = value.Start;
        stored.Values[Prefix + "_end"] = value.End;
    }

    protected override void StoreNone(StoredRow stored) =>
        (stored.Values[Name], stored.Values[Prefix + "_start"], stored.Values[Prefix + "_end"]) = (null, null, null);
}

/// <summary>A reference period, in the dataset's spelling.</summary>
internal sealed record PeriodColumn(string Name = "period", string Prefix = "") : TypedColumn<Period>(
    Name,
    true,
    "Reference period: 2022, 2023-Q1, 2023-05, 2023-01/2023-08, 2005/2022 or ../2013; both ends included."
)
{
    protected override string Expected => $"a period, as {string.Join(", ", Period.Forms)}";

    protected override bool TryParse(string text, out Period value) => Period.TryParse(text, out value) && value.Text == text;

    protected override string Format(Period value) => value.Text;

    protected override string? Fault(Period value, LoadContext context) => null;

    protected override void Store(Period value, StoredRow stored)
    {
        stored.Values[Name] = value.Text;
        stored.Values[Prefix + "frequency"] = value.Frequency;
        stored.Values[Prefix + "period_start"] = value.Start;
        stored.Values[Prefix + "period_end"] = value.End;
    }
}
