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
    /// Kazakhstan</c>.
    /// </summary>
    /// <remarks>Somebody of each side is named where both are stored; where neither is, the title says so.</remarks>
    /// <param name="people">Name and country of the participants, in the order of <see cref="MeetingParticipant.InOrder"/>.</param>
    /// <param name="language"><c>en</c>, <c>kk</c> or <c>ru</c>; people are named as they are stored.</param>
    public static string Of(
        string series,
        long? session,
        string level,
        string? city,
        string? country,
        IReadOnlyList<(string Name, string Country)> people,
        string language = TextLanguages.English
    )
    {
        var words = MeetingWords.In(language);
        var title = series switch
        {
            "visit" => words.Visit(city, country, people),
            Sessions.StrategicDialogue or Sessions.IntergovernmentalCommission =>
                $"{words.Session(series, session)}{words.At(city, country)}{words.Names(": ", people)}",
            _ => words.Label(series, level, people.Count > 0)
                + $"{words.Numbered(session)}{words.Names(": ", people)}{words.At(city, country)}",
        };
        return people.Any(person => IsOfASide(person.Country)) ? title : $"{title} ({words.NotStated(people.Count > 0)})";
    }
}
