using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Meetings in Kazakh.</summary>
internal sealed class KazakhMeetingWords : MeetingWords
{
    protected override string Language => TextLanguages.Kazakh;

    public override string Session(string series, long? session) =>
        (series == Sessions.StrategicDialogue ? "Стратегиялық диалогтың " : "Үкіметаралық комиссияның ")
            + (session is { } number ? $"{number}-отырысы" : "отырысы");

    protected override string VisitOf(TitledMeeting visit, IReadOnlyList<MeetingParticipant> visitors) =>
        (visit.Occasion?.In(Language) ?? (Aim(visit) is { } aim ? $"{aim} сапар" : "Сапар")) + Names(": ", visitors);

    protected override string OfTheSide(string country) => $"{CountryNames.Of(country, Language)} тарапынан";

    public override string Label(string series, string level, bool named) => (series, named, level) switch
    {
        ("other", true, _) => "Кездесу",
        ("other", _, "business") => "Іскерлік кездесу",
        ("other", _, _) => $"Кездесу (деңгейі: {Codes.MeetingLevels.Find(level)!.Label(Language).Text.ToLowerInvariant()})",
        _ => Codes.MeetingSeries.Find(series)!.Label(Language).Text,
    };

    public override string Numbered(long? session) => session is { } number ? $", {number}-отырыс" : string.Empty;

    public override string NotStated(bool others) =>
        others ? "Қазақстан мен Ұлыбританиядан қатысушылар аталмаған" : "қатысушылар көрсетілмеген";

    public override string NobodyOf(string country) => $"{CountryNames.Whose(country, Language)} қатысушылары аталмаған";

    public override string Held(IDatedSession session, bool announced)
    {
        var subject = Session(session.Series, session.SessionNumber);
        return announced
            ? $"{subject} өтетіні хабарланған ({Details(session)})"
            : $"{subject} {DateText.SpanWhen(session.Date, session.Until, Language)}"
                + $"{(session.City is { } city ? $" {CityNames.In(city, Language)}" : string.Empty)} өтті";
    }

    public override string Before(IDatedSession? previous, IReadOnlyList<int> missing, bool hasUnnumbered) => (previous, missing) switch
    {
        (null, _) => $"Дерекқорда бұдан бұрынғы нөмірленген отырыс жоқ; {NotOnRecord(missing, hasUnnumbered)}",
        (_, []) => $"Оның алдындағы отырыс – {InWords(previous)}",
        _ => $"Оның алдындағы, дерекқорда бар соңғы отырыс – {InWords(previous)}; {NotOnRecord(missing, hasUnnumbered)}",
    };

    protected override string NotEstablished(IDatedSession announced)
    {
        var number = announced.SessionNumber is { } session ? $"; {session}-отырыс деп есептелген" : string.Empty;
        return $"Жарияланған отырыстың ({PlaceAndDate(announced)}{number}) өткені анықталмаған";
    }

    protected override string LastBefore(IDatedSession? previous) =>
        previous is null ? "бұдан бұрынғы отырыс дерекқорда жоқ" : $"оның алдындағы соңғы отырыс – {InWords(previous)}";

    protected override string AndOthers(string one, string other) => $"{one}, {other} және басқалары";

    private string InWords(IDatedSession session) =>
        $"{(session.SessionNumber is { } number ? $"{number}-отырыс" : "нөмірсіз отырыс")} ({Details(session)})";

    protected override string NotOnRecord(IReadOnlyList<int> missing, bool hasUnnumbered) => missing switch
    {
        [var one] => $"{one}-отырыс туралы мәлімет дерекқорда жоқ",
        [var one, var two] => $"{one}- және {two}-отырыстар туралы мәлімет дерекқорда жоқ",
        _ => $"{missing[0]}–{missing[^1]}-отырыстар туралы мәлімет дерекқорда жоқ",
    } + (hasUnnumbered ? ", егер олар нөмірсіз отырыстардың арасында болмаса" : string.Empty);
}
