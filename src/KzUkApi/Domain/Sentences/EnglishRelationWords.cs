using System.Globalization;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Facts of the relation in English.</summary>
internal sealed class EnglishRelationWords : RelationWords
{
    public override string Goods => "goods";

    public override string NoTrade =>
        "No edition of trade figures published by this day is on record; earlier editions may have existed";

    public override string NoInvestment => "No figure of investment published by this day is on record";

    public override string AllOnRecord => "All that is on record today";

    public override string Sources => "Sources";

    public override string Undated => "undated";

    public override string NotKnownBefore => "none on record before";

    public override string NotReviewed => string.Empty;

    protected override string Language => TextLanguages.English;

    public override string Title(string day) => $"Kazakhstan and the United Kingdom, {day}";

    public override string UpTo(DateOnly day) => $"What had been published and had happened by the end of {DateText.Of(day, Language)}";

    public override string LatestEvent(string date, string title) =>
        $"The latest event on record is dated {DateText.Of(date, Language)} ({title})";

    public override string NewestFigures(string date) => $"The newest figures shown here were published {DateText.When(date, Language)}";

    public override string Heading(string list) => list switch
    {
        RelationSections.Trade => "Trade",
        RelationSections.Investment => "Investment",
        RelationSections.Claims => "Published claims, and what the figures say of them",
        RelationSections.Agreements => "Agreements",
        RelationSections.Meetings => "Meetings",
        RelationSections.Milestones => "Milestones",
        "signed-not-in-force" => "Signed, no entry into force on record",
        "under-negotiation" => "Under negotiation",
        "latest-signed" => "Signed last",
        "in-force" => "In force",
        "european" => "Concluded by the European Union",
        "latest-meetings" => "Latest meetings",
        "latest-milestones" => "Latest milestones",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    public override string ChangesHeading(string after, string until) => $"What changed after {after}, up to {until}";

    public override string Trade(string period, string reporter, string partner, string? export, string? import, string? total)
    {
        // Whose it is and the period stand once, with what comes first.
        var during = $" {PeriodText.During(period, Language)}";
        var parts = new List<string>();
        Add($"exports {CountryNames.To(partner, Language)}", "were", export);
        Add($"imports {CountryNames.From(partner, Language)}", "were", import);
        Add($"trade turnover {CountryNames.With(partner, Language)}", "was", total);
        return ListText.Of(parts, Language);

        void Add(string subject, string verb, string? amount)
        {
            if (amount is not null)
            {
                parts.Add(
                    parts.Count == 0
                        ? $"{CountryNames.Whose(reporter, Language)} {subject}{during} {verb} {amount}"
                        : $"its {subject} {verb} {amount}"
                );
            }
        }
    }

    public override string ReportedBy(string reporter) => $"as reported by {CountryNames.Of(reporter, Language)}";

    public override string OfAll(string caveats) => $" (of all these figures: {caveats})";

    public override string OtherYears(string reporter, int count, string first, string last)
    {
        var years = count == 1 ? $"one other year, {first}," : $"{EnglishNumbers.Cardinal(count)} other years, from {first} to {last},";
        return $"{CountryNames.Whose(reporter, Language)} figures of {years} are on record and not shown here";
    }

    public override string MissingYears(string reporter, IReadOnlyList<string> years, string day) =>
        $"Of {CountryNames.Whose(reporter, Language)} annual figures for {ListText.Of(years, Language)}, none published by {day} "
        + "is on record";

    public override string PublishedLater(int count, string first, string last, string earliest)
    {
        var figures = count == 1
            ? $"One annual UK figure, for {first}, is"
            : $"{Count(count)} annual UK figures, for {first} to {last}, are";
        return $"{figures} on record only in editions published later, the earliest on {earliest}; earlier editions may have existed";
    }

    public override string Investment(
        string measure, string period, string amount, string tail, (long Place, bool IsTop)? rank, Amount number)
    {
        var during = PeriodText.During(period, Language);
        return (measure, rank) switch
        {
            ("companies-with-foreign-capital", _) =>
                $"there {(number.Value == 1 ? "was" : "were")} {amount} with British capital in Kazakhstan {during}{tail}",
            (_, ( > 1, true)) =>
                $"the United Kingdom was among the {EnglishNumbers.Cardinal(rank.Value.Place)} largest investors {during}{tail}",
            (_, { }) => $"the United Kingdom was in {EnglishOrdinals.Of(rank.Value.Place)} place among investors {during}{tail}",
            ("fdi-cumulative-inflow", _) => $"British direct investment {during} came to {amount} in all{tail}",
            (InvestmentMeasure.NetInflow, _) => $"the net inflow of British direct investment {during} was {amount}{tail}",
            (InvestmentMeasure.InwardStock, _) =>
                $"the stock of British direct investment {PeriodText.AtEnd(period, Language)} was {amount}{tail}",
            _ => $"the gross inflow of British direct investment {during} was {amount}{tail}",
        };
    }

    public override string Claim(Origin origin, string claimed, string reference, string verdict)
    {
        var cited = origin.StatedBy is { } name ? $", citing {Originators.Of(name, Language)}," : string.Empty;
        return $"{origin.Publisher}{cited} states that {claimed}{reference}; {verdict}";
    }

    public override string Signed(string title, string? date, string? city, bool adopted = false) =>
        date is null
            ? $"{title}: {(adopted ? "adopted" : "signed")}, the day is not on record"
            : $"{title}: {(adopted ? "adopted" : "signed")}{(city is null ? string.Empty : $" {CityNames.In(city, Language)}")} "
                + DateText.When(date, Language);

    public override string SignedNotInForce(string title, string? date, string? city, IReadOnlyList<string> awaited) =>
        $"{Signed(title, date, city)}; no entry into force is on record"
        + (awaited.Count == 0
            ? string.Empty
            : $", nor a ratification by {ListText.Of([.. awaited.Select(side => CountryNames.Of(side, Language))], Language)}");

    public override string EnteredIntoForce(string title, string? date) =>
        $"{title}: entered into force{(date is null ? ", the day is not on record" : $" {DateText.When(date, Language)}")}; "
            + ContinuationNotEstablished;

    public override string InForce(string title, string? date) =>
        date is null ? $"{title}: in force, the day of entry into force is not on record"
        : $"{title}: in force {(date.Length == 10 ? "since" : "from")} {DateText.Of(date, Language)}";

    public override string UnderNegotiation(string title, string? date) =>
        $"{title}: under negotiation{(date is null ? string.Empty : $", last reported {DateText.When(date, Language)}")}";

    public override string OfTheEuropeanUnion(string title, string? signed, bool ended) =>
        $"{title}: concluded by the European Union{(signed is null ? string.Empty : $", signed {DateText.When(signed, Language)}")}"
        + (ended ? ", ended" : string.Empty);

    public override string Changed(string title, string amount, string? before) =>
        $"{title}: {amount} ({(before is null ? NotKnownBefore : $"before: {before}")})";

    public override string AsPublished(string words) => $"as published \"{words}\"";

    public override string DataVersion(string version) => $"Data version {version}";

    private static string Count(int count) => count <= 10
        ? char.ToUpperInvariant(EnglishNumbers.Cardinal(count)[0]) + EnglishNumbers.Cardinal(count)[1..]
        : count.ToString(CultureInfo.InvariantCulture);
}
