using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Meetings in English.</summary>
internal sealed class EnglishMeetingWords : MeetingWords
{
    protected override string Language => TextLanguages.English;

    public override string Session(string series, long? session) =>
        (session is { } number ? $"{EnglishOrdinals.Of(number)} session" : "Session")
            + $" of the {Codes.MeetingSeries.Find(series)!.English}";

    protected override string VisitOf(TitledMeeting visit, IReadOnlyList<MeetingParticipant> visitors)
    {
        const string begin = "Visit ";
        var occasion = visit.Occasion?.In(Language);
        if (occasion?.StartsWith(begin, StringComparison.Ordinal) == false)
        {
            return $"{occasion}{Names(": ", visitors)}";
        }

        // The visitor of an occasion that begins so stands where other visits name theirs.
        var where = occasion?[begin.Length..] ?? Aim(visit);
        return $"Visit{Names(" of ", visitors)}{(where is null ? string.Empty : $" {where}")}";
    }

    protected override string OfTheSide(string country) => $"for {RecordTitles.InSentence(country)}";

    public override string Label(string series, string level, bool named) => (series, named, level) switch
    {
        ("other", true, _) => "Meeting",
        ("other", _, "business") => "Business meeting",
        ("other", _, _) => $"Meeting of {Codes.MeetingLevels.Find(level)!.English.ToLowerInvariant()}",
        _ => Codes.MeetingSeries.Find(series)!.English,
    };

    public override string Numbered(long? session) => session is { } number ? $", {EnglishOrdinals.Of(number)} session" : string.Empty;

    public override string NotStated(bool others) =>
        others ? "no participant of Kazakhstan or the United Kingdom named" : "participants not stated";

    public override string NobodyOf(string country) => $"no participant of {CountryNames.Of(country, Language)} named";

    public override string Held(IDatedSession session, bool announced)
    {
        var title = Session(session.Series, session.SessionNumber);
        var subject = session.SessionNumber is null ? $"A s{title[1..]}" : $"The {title}";
        return $"{subject} {(announced ? "was announced to be held" : "was held")}"
            + $"{(session.City is { } city ? $" {CityNames.In(city, Language)}" : string.Empty)} "
            + DateText.SpanWhen(session.Date, session.Until, Language);
    }

    public override string Before(IDatedSession? previous, IReadOnlyList<int> missing, bool hasUnnumbered) => (previous, missing) switch
    {
        (null, _) => $"No earlier session is on record here under its number; {NotOnRecord(missing, hasUnnumbered)}",
        (_, []) => $"The session before it {InWords(previous)}",
        _ => $"The last before it that is on record here {InWords(previous)}; {NotOnRecord(missing, hasUnnumbered)}",
    };

    protected override string NotEstablished(IDatedSession announced)
    {
        var place = announced.City is { } city ? $" {CityNames.In(city, Language)}" : string.Empty;
        var number = announced.SessionNumber is { } session ? $", taken as the {EnglishOrdinals.Of(session)}," : string.Empty;
        var days = DateText.Span(announced.Date, announced.Until, Language);
        return $"Whether a session announced for {days}{place}{number} took place is not established";
    }

    protected override string LastBefore(IDatedSession? previous) =>
        previous is null ? "no earlier session is on record here" : $"the last before that {InWords(previous)}";

    protected override string AndOthers(string one, string other) => $"{one}, {other} and others";

    private string InWords(IDatedSession session) => session.SessionNumber is { } number
        ? $"is the {EnglishOrdinals.Of(number)} ({Details(session)})"
        : $"has no number ({Details(session)})";

    protected override string NotOnRecord(IReadOnlyList<int> missing, bool hasUnnumbered) => missing switch
    {
        [var one] => $"the {EnglishOrdinals.Of(one)} is not on record",
        [var one, var two] => $"the {EnglishOrdinals.Of(one)} and the {EnglishOrdinals.Of(two)} are not on record",
        _ => $"the {EnglishOrdinals.Of(missing[0])} to the {EnglishOrdinals.Of(missing[^1])} are not on record",
    } + (hasUnnumbered ? ", unless among those without a number" : string.Empty);
}
