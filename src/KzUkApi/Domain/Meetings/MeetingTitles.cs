using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>The title of a meeting: one on every route.</summary>
internal static class MeetingTitles
{
    private const string Kazakhstan = "KAZ";
    private const string UnitedKingdom = "GBR";
    private const int MostNames = 3;

    /// <summary>Whether somebody takes part for one of the two countries.</summary>
    public static bool IsOfASide(string country) => country is Kazakhstan or UnitedKingdom;

    /// <summary>
    /// <c>7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko</c>, <c>Visit of Princess Anne to
    /// Kazakhstan</c>.
    /// </summary>
    /// <remarks>Somebody of each side is named where both are stored; where neither is, the title says so.</remarks>
    /// <param name="people">Name and country of the participants, in the order of <see cref="MeetingParticipant.InOrder"/>.</param>
    public static string Of(
        string series,
        long? session,
        string level,
        string? city,
        string? country,
        IReadOnlyList<(string Name, string Country)> people
    )
    {
        var title = series switch
        {
            "visit" => Visit(city, country, people),
            Sessions.StrategicDialogue or Sessions.IntergovernmentalCommission =>
                $"{Session(series, session)}{At(city, country)}{Names(": ", people)}",
            _ => $"{Label(series, level, people.Count > 0)}{Numbered(session)}{Names(": ", people)}{At(city, country)}",
        };
        return people.Any(person => IsOfASide(person.Country)) ? title : $"{title} ({NotHeld(people.Count)})";
    }

    /// <summary>A session of a dialogue or commission: <c>7th session of the Strategic Dialogue</c>.</summary>
    public static string Session(string series, long? session) =>
        (session is { } number ? $"{EnglishOrdinals.Of(number)} session" : "Session")
            + $" of the {Codes.MeetingSeries.Find(series)!.English}";

    private static string NotHeld(int others) =>
        others == 0 ? "participants not stated" : "no participant of Kazakhstan or the United Kingdom stated";

    // Those of the country that is visited stand apart from the visitors.
    private static string Visit(string? city, string? country, IReadOnlyList<(string Name, string Country)> people)
    {
        var visitors = people.Where(person => person.Country != country).ToList();
        var place = city ?? (country is null ? null : RecordTitles.InSentence(country));
        var hosts = people.Where(person => person.Country == country).ToList();
        return $"Visit{Names(" of ", visitors)}{(place is null ? string.Empty : $" to {place}")}"
            + (hosts.Count == 0 ? string.Empty : $" (for {RecordTitles.InSentence(country!)}: {Joined(hosts)})");
    }

    private static string Label(string series, string level, bool named) => (series, named, level) switch
    {
        ("other", true, _) => "Meeting",
        ("other", _, "business") => "Business meeting",
        ("other", _, _) => $"Meeting of {Codes.MeetingLevels.Find(level)!.English.ToLowerInvariant()}",
        _ => Codes.MeetingSeries.Find(series)!.English,
    };

    private static string Numbered(long? session) => session is { } number ? $", {EnglishOrdinals.Of(number)} session" : string.Empty;

    private static string At(string? city, string? country) =>
        (city ?? (country is null ? null : Codes.Countries.Find(country)!.English)) is { } place ? $", {place}" : string.Empty;

    private static string Names(string before, IReadOnlyList<(string Name, string Country)> people) =>
        people.Count == 0 ? string.Empty : before + Joined(people);

    // The first of each side, then the others as far as there is room.
    private static string Joined(IReadOnlyList<(string Name, string Country)> people)
    {
        var leads = people.Where(person => IsOfASide(person.Country)).DistinctBy(person => person.Country).ToList();
        List<string> names = [.. leads.Concat(people.Except(leads)).Select(person => person.Name)];
        return names.Count > MostNames
            ? $"{names[0]}, {names[1]} and others"
            : EnglishList.Of(names);
    }
}
