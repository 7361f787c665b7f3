using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Sentences;

/// <summary>Facts of the relation in English.</summary>
internal sealed partial class EnglishRelationWords : RelationWords
{
    public override string Goods => "goods";

    public override string NoTrade =>
        "No edition of trade figures published by this day is on record; earlier editions may have existed";

    public override string NoInvestment => "No figure of investment published by this day is on record";

    public override string AllOnRecord => "A summary of what is on record today";

    public override string Sources => "Sources";

    public override string Undated => "undated";

    public override string NotKnownBefore => "none on record before";

    public override string NotReviewed => string.Empty;

    protected override string Language => TextLanguages.English;

    protected override string AnnouncedFor(string title, string date) => $"{title}, for {date}";

    public override string Title(string day) => $"Kazakhstan and the United Kingdom, {day}";

    public override string UpTo(DateOnly day) =>
        $"Figures published, and events that had happened, by the end of {DateText.Of(day, Language)}; some events are known only from "
            + "later sources";

    public override string LatestEvent(string date, string title) =>
        $"The latest event {(date.Length == 10 ? "with a known day" : "on record")} is dated {DateText.Of(date, Language)} ({title})";

    public override string NewestFigures(string date, bool isOfCopy) => isOfCopy
        ? $"The newest figures shown here are those of a copy of {DateText.Of(date, Language)}"
        : $"The newest figures shown here were published {DateText.When(date, Language)}";

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
        "signature-announced" => "Announced as to be signed, signature not established",
        "in-force" => "In force, or entered into force",
        "european" => "Of the European Union, and of the Communities before it",
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

    protected override string NotAddingUp(bool isSumLarger, string sum, string total, bool overlaps)
    {
        var (ofSum, ofTotal) = isSumLarger ? ("at least", "at most") : ("at most", "at least");
        return $"; exports plus imports come to {ofSum} {sum} and the turnover to {ofTotal} {total}, "
            + (overlaps ? "so that they agree only within rounding" : "which rounding does not explain");
    }

    public override string OtherYears(string reporter, int count, string first, string last)
    {
        var years = count == 1 ? $"one other year, {first}," : $"{EnglishNumbers.Cardinal(count)} other years, from {first} to {last},";
        return $"Figures of {CountryNames.Whose(reporter, Language)} trade for {years} are on record and not shown here";
    }

    public override string MissingYears(string reporter, IReadOnlyList<string> years, string day) =>
        $"No annual figure of {CountryNames.Whose(reporter, Language)} trade for {ListText.Of(years, Language)} that was published "
        + $"by {day} is on record";

    public override string PublishedLater(string reporter, int count, string first, string last, string earliest)
    {
        var whose = CountryNames.Whose(reporter, Language);
        var figures = count == 1
            ? $"One of {whose} annual figures, for {first}, is"
            : $"Of {whose} annual figures, {EnglishNumbers.Cardinal(count)}, for {first} to {last}, are";
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

    public override string Changed(string title, string amount, ReplacedFigure? before) => $"{title}: {amount}" + before switch
    {
        null => $"; {NotKnownBefore}",
        { IsRevised: true } => $", revised from {before.Amount}{(before.Percent is { } percent ? $" by {percent}" : string.Empty)}",
        { Revision: not null } => $"; the edition before it has {before.Amount}, and whether the number was revised is not established",
        _ => $"; on {before.Day} the preferred figure was {before.Amount} ({before.Origin}): {Another(before)}, not a revision",
    };

    public override string AsPublished(string words) => $"as published \"{words}\"";

    public override string DataVersion(string version) => $"Data version {version}";

    private static string Another(ReplacedFigure before) =>
        before.From switch
        {
            ReplacedFrom.Series => "another series of the programme",
            ReplacedFrom.Programme => "another programme",
            _ => "another source",
        } + (before.IsInSameCurrency ? string.Empty : " and another currency");
}
