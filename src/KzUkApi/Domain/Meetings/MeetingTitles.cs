using KzUkApi.Domain.Text;

namespace KzUkApi.Domain.Meetings;

/// <summary>The title of a meeting: one on every route.</summary>
internal static class MeetingTitles
{
    private const string Kazakhstan = "KAZ";
    private const string UnitedKingdom = "GBR";

    /// <summary>Whether somebody takes part for one of the two countries.</summary>
    public static bool IsOfASide(string country) => country is Kazakhstan or UnitedKingdom;

    /// <summary>
    /// <c>7th session of the Strategic Dialogue, Astana: Leo Docherty and Roman Vassilenko</c>, <c>Visit of Princess Anne to
    /// Kazakhstan</c>, <c>Telephone call: David Miliband and Kanat Saudabayev</c>.
    /// </summary>
    /// <remarks>
    /// Somebody of each side is named where both are stored; where neither is, or only one at what is no visit, the title says so.
    /// Nobody is named who was only expected. What an event is called by itself comes before its series.
    /// </remarks>
    /// <param name="people">Who took part, in the order of <see cref="MeetingParticipant.InOrder"/>.</param>
    /// <param name="language"><c>en</c>, <c>kk</c> or <c>ru</c>; people are named as they are stored.</param>
    public static string Of(TitledMeeting meeting, IEnumerable<MeetingParticipant> people, string language = TextLanguages.English)
    {
        List<MeetingParticipant> named = [.. people.Where(person => !person.IsOnlyExpected)];
        var title = Named(meeting, named, MeetingWords.In(language), language);
        return Missing(named, meeting.Series, MeetingWords.In(language)) is { } missing ? Brackets.Joined($"{title} ({missing})") : title;
    }

    private static string Named(TitledMeeting meeting, List<MeetingParticipant> people, MeetingWords words, string language)
    {
        var (place, names) = (words.At(meeting.City, meeting.Country), words.Names(": ", people));
        return (meeting.Series, meeting.Occasion) switch
        {
            ("visit", _) => words.Visit(meeting, Visitors(meeting, people)),
            (Sessions.StrategicDialogue or Sessions.IntergovernmentalCommission, _) =>
                $"{words.Session(meeting.Series, meeting.Session)}{place}{names}",
            (_, { } occasion) => $"{occasion.In(language)}{names}{place}",
            _ => words.Label(Series(meeting, people), meeting.Level, people.Count > 0) + $"{words.Numbered(meeting.Session)}{names}{place}",
        };
    }

    // Who is posted to the country is no visitor there.
    private static List<MeetingParticipant> Visitors(TitledMeeting meeting, List<MeetingParticipant> people)
    {
        var others = people.Where(person => person.Country == meeting.Country || !person.IsPosted).ToList();
        return others.Exists(person => person.Country != meeting.Country) ? others : people;
    }

    // Ministers meet ministers: with one side unnamed, or an ambassador for one, it is a meeting. So is an ambassador's call on a member
    // of parliament.
    private static string Series(TitledMeeting meeting, List<MeetingParticipant> people)
    {
        var leads = people.Where(person => IsOfASide(person.Country)).DistinctBy(person => person.Country).ToList();
        return (meeting.Series == "ministerial" && people.Count > 0 && (leads.Count < 2 || leads.Exists(lead => !lead.IsMinister)))
            || (meeting.Series == "parliamentary" && leads.Exists(lead => lead.IsPosted))
            ? "other"
            : meeting.Series;
    }

    private static string? Missing(List<MeetingParticipant> people, string series, MeetingWords words)
    {
        var sides = people.Where(person => IsOfASide(person.Country)).Select(person => person.Country).Distinct().ToList();
        return sides.Count switch
        {
            0 => words.NotStated(people.Count > 0),
            1 when series != "visit" =>
                words.NobodyOf(sides[0] == Kazakhstan ? UnitedKingdom : Kazakhstan),
            _ => null,
        };
    }
}
