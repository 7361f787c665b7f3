using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>Meetings in the words of one language.</summary>
internal abstract class MeetingWords
{
    private const int MostNames = 3;

    private static readonly Dictionary<string, MeetingWords> Languages = new(StringComparer.Ordinal)
    {
        [TextLanguages.English] = new EnglishMeetingWords(),
        [TextLanguages.Kazakh] = new KazakhMeetingWords(),
        [TextLanguages.Russian] = new RussianMeetingWords(),
    };

    protected abstract string Language { get; }

    public static MeetingWords In(string language) => Languages[language];

    /// <summary>A session of a dialogue or commission: <c>7th session of the Strategic Dialogue</c>.</summary>
    public abstract string Session(string series, long? session);

    /// <summary>A visit, with the visitors apart from those of the country that is visited.</summary>
    /// <remarks>Where it has an occasion, that tells where it went.</remarks>
    public string Visit(TitledMeeting visit, IReadOnlyList<MeetingParticipant> people)
    {
        var title = VisitOf(visit, [.. people.Where(person => person.Country != visit.Country)]);
        List<MeetingParticipant> hosts = [.. people.Where(person => person.Country == visit.Country)];
        return hosts.Count == 0 ? title : $"{title} ({OfTheSide(visit.Country!)}: {Joined(hosts)})";
    }

    /// <summary>What kind of meeting it is.</summary>
    /// <param name="named">Whether names follow, so that the level need not be told.</param>
    public abstract string Label(string series, string level, bool named);

    /// <summary>The number of a meeting that is no session of a dialogue or commission; empty where it has none.</summary>
    public abstract string Numbered(long? session);

    /// <param name="others">Whether people of third countries are stated.</param>
    public abstract string NotStated(bool others);

    /// <summary>That nobody of one of the two countries is stated, where others are.</summary>
    public abstract string NobodyOf(string country);

    /// <summary>When and where a session met, or was announced to meet, without a full stop.</summary>
    public abstract string Held(IDatedSession session, bool announced);

    /// <summary>What is known of the session before one, without a full stop.</summary>
    public abstract string Before(IDatedSession? previous, IReadOnlyList<int> missing, bool hasUnnumbered);

    /// <summary>The same where a session was announced in between, and it is not established that it took place.</summary>
    public string BeforeAnnounced(IDatedSession announced, IDatedSession? previous, IReadOnlyList<int> missing, bool hasUnnumbered)
    {
        var text = $"{NotEstablished(announced)}; {LastBefore(previous)}";
        return missing.Count == 0 ? text : $"{text}; {NotOnRecord(missing, hasUnnumbered)}";
    }

    public string At(string? city, string? country) => city is not null ? $", {CityNames.Of(city, Language)}"
        : country is not null ? $", {Codes.Countries.Find(country)!.Label(Language).Text}"
        : string.Empty;

    public string Names(string before, IReadOnlyList<MeetingParticipant> people) =>
        people.Count == 0 ? string.Empty : before + Joined(people);

    /// <summary>A visit without those of the country that is visited.</summary>
    protected abstract string VisitOf(TitledMeeting visit, IReadOnlyList<MeetingParticipant> visitors);

    /// <summary>What stands before the people of the country that is visited.</summary>
    protected abstract string OfTheSide(string country);

    /// <summary>Where a visit goes, as in <c>to London</c>; null where it is not stated.</summary>
    protected string? Aim(TitledMeeting visit) => visit.City is { } city ? CityNames.To(city, Language)
        : visit.Country is { } country ? CountryNames.To(country, Language)
        : null;

    /// <summary>That it is not established whether an announced session took place.</summary>
    protected abstract string NotEstablished(IDatedSession announced);

    /// <summary>The last session before an announced one; null where none is stored.</summary>
    protected abstract string LastBefore(IDatedSession? previous);

    /// <summary>The numbers of sessions that are not stored.</summary>
    protected abstract string NotOnRecord(IReadOnlyList<int> missing, bool hasUnnumbered);

    protected abstract string AndOthers(string one, string other);

    /// <summary>Where and when a session was, and its caveats: what stands in brackets.</summary>
    protected string Details(IDatedSession session) =>
        string.Join("; ", session.Caveats.Select(caveat => CaveatText.Of(caveat, Language)).Prepend(PlaceAndDate(session)));

    protected string PlaceAndDate(IDatedSession session) =>
        (session.City is { } city ? $"{CityNames.Of(city, Language)}, " : string.Empty)
        + DateText.Span(session.Date, session.Until, Language);

    // The first of each side, then the others as far as there is room.
    protected string Joined(IReadOnlyList<MeetingParticipant> people)
    {
        var leads = people.Where(person => MeetingTitles.IsOfASide(person.Country)).DistinctBy(person => person.Country).ToList();
        List<string> names = [.. leads.Concat(people.Except(leads)).Select(person => PersonNames.InText(person.Name, Language))];
        return names.Count > MostNames ? AndOthers(names[0], names[1]) : ListText.Of(names, Language);
    }
}
