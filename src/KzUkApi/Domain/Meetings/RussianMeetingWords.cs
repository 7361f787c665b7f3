using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Meetings in Russian.</summary>
internal sealed class RussianMeetingWords : MeetingWords
{
    protected override string Language => TextLanguages.Russian;

    public override string Session(string series, long? session) =>
        (session is { } number ? $"{number}-е заседание " : "Заседание ")
            + (series == Sessions.StrategicDialogue ? "Стратегического диалога" : "Межправительственной комиссии");

    protected override string VisitOf(TitledMeeting visit, IReadOnlyList<MeetingParticipant> visitors) =>
        (visit.Occasion?.In(Language) ?? (Aim(visit) is { } aim ? $"Визит {aim}" : "Визит")) + Names(": ", visitors);

    protected override string OfTheSide(string country) => $"со стороны {CountryNames.Whose(country, Language)}";

    public override string Label(string series, string level, bool named) => (series, named, level) switch
    {
        ("other", true, _) => "Встреча",
        ("other", _, "business") => "Деловая встреча",
        ("other", _, _) => $"Встреча (уровень: {Codes.MeetingLevels.Find(level)!.Label(Language).Text.ToLowerInvariant()})",
        _ => Codes.MeetingSeries.Find(series)!.Label(Language).Text,
    };

    public override string Numbered(long? session) => session is { } number ? $", {number}-е заседание" : string.Empty;

    public override string NotStated(bool others) =>
        others ? "участники от Казахстана и Великобритании не названы" : "участники не указаны";

    public override string NobodyOf(string country) => $"участники от {CountryNames.Whose(country, Language)} не названы";

    public override string Held(IDatedSession session, bool announced)
    {
        var subject = Session(session.Series, session.SessionNumber);
        return announced
            ? $"Было объявлено, что состоится {Letters.Small(subject)} ({Details(session)})"
            : $"{subject} состоялось{(session.City is { } city ? $" {CityNames.In(city, Language)}" : string.Empty)} "
                + DateText.SpanWhen(session.Date, session.Until, Language);
    }

    public override string Before(IDatedSession? previous, IReadOnlyList<int> missing, bool hasUnnumbered) => (previous, missing) switch
    {
        (null, _) => $"Более ранних заседаний с номером в базе нет; {NotOnRecord(missing, hasUnnumbered)}",
        (_, []) => $"Предыдущее заседание – {InWords(previous)}",
        _ => $"Последнее перед ним заседание, которое есть в базе, – {InWords(previous)}; {NotOnRecord(missing, hasUnnumbered)}",
    };

    protected override string NotEstablished(IDatedSession announced)
    {
        var number = announced.SessionNumber is { } session ? $"; принято за {session}-е" : string.Empty;
        return $"Состоялось ли объявленное заседание ({PlaceAndDate(announced)}{number}), не установлено";
    }

    protected override string LastBefore(IDatedSession? previous) =>
        previous is null ? "сведений о более ранних заседаниях в базе нет" : $"последнее перед ним – {InWords(previous)}";

    protected override string AndOthers(string one, string other) => $"{one}, {other} и другие";

    private string InWords(IDatedSession session) =>
        $"{(session.SessionNumber is { } number ? $"{number}-е" : "без номера")} ({Details(session)})";

    // The eleventh begins with a vowel.
    private static string About(int number) => number == 11 ? "об" : "о";

    protected override string NotOnRecord(IReadOnlyList<int> missing, bool hasUnnumbered) => missing switch
    {
        [var one] => $"сведений {About(one)} {one}-м заседании в базе нет",
        [var one, var two] => $"сведений {About(one)} {one}-м и {two}-м заседаниях в базе нет",
        _ => $"сведений о заседаниях {(missing[0] == 2 ? "со" : "с")} {missing[0]}-го по {missing[^1]}-е в базе нет",
    } + (hasUnnumbered ? ", если они не среди заседаний без номера" : string.Empty);
}
