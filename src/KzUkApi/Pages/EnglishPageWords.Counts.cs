using KzUkApi.Domain.Text;

namespace KzUkApi.Pages;

/// <summary>What stands with a number, a name or a code, in English.</summary>
internal sealed partial class EnglishPageWords
{
    public override string DerivedTotal(string period) => $"Exports plus imports, {period}";

    public override string ChartOf(string direction) =>
        $"Line chart: {direction}, by year, as each side reports it; the table below has the latest years";

    public override string ChartOfEvents => "Bars: how many events of each kind each year has; the list below has the latest";

    public override string TableOf(string currency) => $"The ten latest years, compared in {currency}; each figure as published";

    public override string Exporter(string country) => $"{CountryNames.Whose(country, Language)} figures (exports)";

    public override string Importer(string country) => $"{CountryNames.Whose(country, Language)} figures (imports)";

    public override string Between(string lower, string upper) => $"The published digits allow {lower} to {upper}";

    public override string LastNamed(string when) => $"last named {when}";

    public override string ChangesBetween(string after, string until) =>
        $"Figures that became the preferred ones after {after}, up to {until}.";

    public override string ShownOf(long shown, long total) => $"{shown} of {total} shown";

    public override string Citation(string version, string day, string address) =>
        $"Relations between Kazakhstan and the United Kingdom as structured data. Data version {version}, as known: "
            + $"{day}. {address}";

    public override string CountOf(long count) => $"{count} {Counted(count, "record", "records", "records")}";

    public override string CountOfAgreements(long count) => $"{count} {Counted(count, "agreement", "agreements", "agreements")}";

    public override string Found(long count, string words) => $"{CountOf(count)} found for “{words}”";

    public override string KnownFrom(string day) => $"What is on record of it counts from {day}.";

    public override string NamedSo(string first, string? last = null) =>
        last is null ? $"named so: {first}" : $"named so first: {first}, last: {last}";

    public override string Said(string what) => $"Stated on record: {what}";

    public override string Verdict(string code) => code switch
    {
        "supported" => "supported",
        "consistent" => "consistent",
        "contradicted" => "contradicted",
        "unverifiable" => "cannot be checked",
        _ => code,
    };

    public override string Criterion(string code) => code switch
    {
        "only-figure" => "It is the only figure that may be preferred.",
        "authority" => "Of the sources of this fact, its own ranks highest.",
        "adjustment" => "Seasonally adjusted figures come before unadjusted ones.",
        "published-on" => "Among sources of equal authority it was published last.",
        "precision" => "Among equals it is the most precise.",
        "id" => "It equals the next one in everything; the order of ids decides.",
        _ => "No figure may be preferred: each is doubtful, a forecast, or dropped by a later edition.",
    };

    public override string Revision(string? kind) => kind switch
    {
        "revision" => "another number than in the edition before",
        "precision" => "the same number, more or less precise",
        "undetermined" => "whether the value changed cannot be told",
        _ => "",
    };

    public override string Records(string type) => type switch
    {
        "trade-flows" => "Trade figures",
        "investments" => "Investment figures",
        "indicators" => "People-to-people figures",
        "agreements" => "Agreements",
        "agreement-events" => "Steps of agreements",
        "meetings" => "Meetings",
        _ when IsTitledFact(type) => "Turning points",
        "institutions" => "Institutions",
        "ambassadors" => "Ambassadors",
        "statements" => "Statements",
        "publications" => "Publications",
        "people" => "People",
        "timeline" => "Timeline",
        "claims" => "Claims",
        "sources" => "Sources",
        "topics" => "Topics",
        "commodities" => "Commodities",
        "disputes" => "Disputes",
        _ => type,
    };
}
