using System.Text;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.Briefing;

/// <summary>The briefing as a page to read. Every sentence is made from the records; every number leads to its figure and source.</summary>
internal sealed class BriefingMarkdown
{
    private const string OfTheEuropeanUnion =
        "Concluded by the European Union; application to the United Kingdom after 31 January 2020 not established";

    private readonly StringBuilder _text = new();
    private readonly List<(string Key, string Line)> _references = [];

    public static string Write(BriefingPage page)
    {
        var markdown = new BriefingMarkdown();
        markdown.Head(page);
        markdown.Trade(page);
        markdown.Investment(page);
        markdown.Relations(page);
        markdown.Changes(page.Changes);
        markdown.Notes(page);
        return markdown._text.ToString();
    }

    private void Head(BriefingPage page)
    {
        Line($"# Kazakhstan and the United Kingdom, {EnglishText.Day(page.Day)}");
        Paragraph(
            page.AsOf is null
                ? "All that is held today."
                : $"What had been published and had happened by the end of {EnglishText.Day(page.Day)}."
        );
    }

    private void Trade(BriefingPage page)
    {
        Line("## Trade");
        Paragraph([
            .. page
                .KazakhTrade.Append(page.KazakhTradeInPart)
                .OfType<TradeOfPeriod>()
                .Select(period => Sentence(period, "Kazakhstan's", "trade")),
        ]);
        Paragraph([
            .. page.BritishTrade.Select(period => Sentence(period, "the United Kingdom's", "goods")),
            HeldLater(page.BritishTradeHeldLater),
        ]);
        Paragraph([.. page.Claims.Where(claim => claim.Subject == "trade").Select(Claim)]);
        if (page.KazakhTrade.Count + page.BritishTrade.Count == 0)
        {
            Paragraph("No edition of trade figures published by this day is held. Earlier editions may have existed.");
        }
    }

    private string Sentence(TradeOfPeriod period, string reporter, string what)
    {
        var during = EnglishText.During(period.Period);
        var parts = new List<string>();
        Add(period.Total, $"{what} turnover", "was");
        Add(period.Export, "exports", "were");
        Add(period.Import, "imports", "were");
        return $"According to {reporter} figures, {EnglishText.Enumerate(parts)}.";

        // The period stands once, behind what comes first.
        void Add(BriefingFigure? figure, string subject, string verb)
        {
            if (figure is not null)
            {
                parts.Add($"{subject}{(parts.Count == 0 ? " " + during : string.Empty)} {verb} {Cited(figure)}");
            }
        }
    }

    private static string HeldLater(LaterEditions? held) => held is null
        ? string.Empty
        : $"{held.Count} annual UK figures, for {held.First} to {held.Last}, are held only in editions published later, "
            + $"the earliest on {EnglishText.Day(held.EarliestHeld)}; earlier editions may have existed.";

    private string Claim(BriefingClaim claim) => $"{claim.Sentence}{Reference(claim.Id, claim.Source)}; {claim.VerdictWords}.";

    private void Investment(BriefingPage page)
    {
        Line("## Investment");
        Paragraph([.. page.Investment.Select(InvestmentSentence)]);
        Paragraph([.. page.Claims.Where(claim => claim.Subject == "investment").Select(Claim)]);
        if (page.Investment.Count == 0)
        {
            Paragraph("No figure of investment published by this day is held.");
        }
    }

    private string InvestmentSentence(BriefingFigure figure) => figure.Kind switch
    {
        "companies-with-foreign-capital" =>
            $"{EnglishText.Capital(EnglishText.Of(figure).Replace(" companies", string.Empty, StringComparison.Ordinal))} companies with "
                + $"British capital were counted {EnglishText.During(figure.Period)}{Reference(figure)}.",
        "investor-rank" when figure.Qualifier == "top-n" && figure.Value > 1 =>
            $"The United Kingdom was among the {EnglishText.Cardinal(figure.Value)} largest investors "
                + $"{EnglishText.During(figure.Period)}{Reference(figure)}.",
        "investor-rank" => $"The United Kingdom was investor number {figure.Value} {EnglishText.During(figure.Period)}{Reference(figure)}.",
        "fdi-cumulative-inflow" => $"British direct investment {EnglishText.During(figure.Period)} came to {Cited(figure)} in all.",
        _ => $"The {EnglishText.DirectInvestment(figure)} was {Cited(figure)}.",
    };

    private void Relations(BriefingPage page)
    {
        Line("## Relations");
        Paragraph([.. page.Milestones.Where(fact => fact.Kind is "recognition" or "diplomatic-relations").Select(Fact)]);
        Paragraph([
            .. page.Agreements.UnderNegotiation.Select(fact =>
                $"Under negotiation: {fact.Title}{EnglishText.LastReported(fact.Date)}{Reference(fact.Id, fact.Source)}."
            ),
        ]);
        List("Signed last", page.Agreements.LatestSigned);
        List("Signed, no entry into force held", page.Agreements.SignedNotInForce);
        List("In force", page.Agreements.InForce);
        List(OfTheEuropeanUnion, page.Agreements.OfTheEuropeanEra);
        Sessions(page.Meetings.StrategicDialogue);
        Sessions(page.Meetings.IntergovernmentalCommission);
        List("Latest meetings", page.Meetings.Latest);
        List("Latest milestones", [.. page.Milestones.Where(fact => fact.Kind is not ("recognition" or "diplomatic-relations"))]);
    }

    private void Sessions(IReadOnlyList<BriefingFact> sessions)
    {
        if (sessions is [var latest, ..])
        {
            // The one before is cited where it is the one that stands beside it.
            var previous = sessions.FirstOrDefault(session => session.Id == latest.PreviousHeldId);
            Paragraph(Told(latest.Sentence, latest), Told(latest.PreviousText, previous));
        }
    }

    private string Told(string? sentence, BriefingFact? fact) =>
        sentence is null || fact is null ? sentence ?? string.Empty : $"{sentence.TrimEnd('.')}{Reference(fact.Id, fact.Source)}.";

    private void Changes(BriefingChanges? changes)
    {
        if (changes is not null)
        {
            Line($"## What changed after {EnglishText.Day(changes.After)}, up to {EnglishText.Day(changes.Until)}");
            List("Events", changes.Events);
            foreach (var change in changes.Figures)
            {
                var before = change.ReplacesValue is { } value ? $", before {EnglishText.Number(value, 1)}" : ", not known before";
                Line($"- {change.Figure.Label}, {change.Figure.Reporter}, {change.Figure.Period}: {Cited(change.Figure)}{before}");
            }

            Line(string.Empty);
        }
    }

    private void Notes(BriefingPage page)
    {
        Line("## Sources");
        foreach (var (index, (_, line)) in _references.Index())
        {
            Line($"{index + 1}. {line}");
        }

        Line(string.Empty);
        Paragraph($"Data version {page.DataVersion}. {page.Attribution}");
    }

    private void List(string title, IReadOnlyList<BriefingFact> facts)
    {
        if (facts.Count > 0)
        {
            Line($"{title}:\n");
            foreach (var fact in facts)
            {
                Line($"- {Fact(fact)}");
            }

            Line(string.Empty);
        }
    }

    private string Fact(BriefingFact fact)
    {
        var place = fact.Type == "meetings" ? string.Empty : In(fact.City, ", ");
        var day = fact.Date is { } date ? $", {EnglishText.Day(date)}" : string.Empty;
        return $"{fact.Title}{place}{day}{Reference(fact.Id, fact.Source)}.";
    }

    private string Cited(BriefingFigure figure) => EnglishText.Of(figure) + Reference(figure);

    private string Reference(BriefingFigure figure) => Reference(figure.Id, figure.Source, $", as published \"{figure.AsPublished}\"");

    private string Reference(string id, SourceReference source, string wording = "")
    {
        if (_references.FindIndex(reference => reference.Key == id) is var index and >= 0)
        {
            return $" [{index + 1}]";
        }

        var published = source.PublishedOn is { } date ? EnglishText.Day(date) : "undated";
        _references.Add(
            (
                id,
                $"`{id}`{wording}: {source.Publisher}, *{source.Title}*, {published}{(source.Url is { } url ? $", <{url}>" : string.Empty)}"
            )
        );
        return $" [{_references.Count}]";
    }

    private static string In(string? city, string before = " in ") => city is null ? string.Empty : before + city;

    private void Paragraph(params string[] sentences)
    {
        if (string.Join(' ', sentences.Where(sentence => sentence.Length > 0)) is { Length: > 0 } text)
        {
            Line(text + "\n");
        }
    }

    private void Line(string text) => _text.Append(text).Append('\n').Append(text.StartsWith('#') ? "\n" : string.Empty);
}
