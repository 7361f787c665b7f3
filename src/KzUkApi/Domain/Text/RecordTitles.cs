using System.Globalization;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Domain.Text;

/// <summary>A line of English for records that have no title of their own, made of their fields.</summary>
internal static class RecordTitles
{
    /// <summary>A step in an agreement's life: <c>Ratified (Kazakhstan): Treaty on ...</c>.</summary>
    public static string Step(string step, string party, string agreement) =>
        $"{Codes.AgreementEvents.Find(step)!.English}{(party == "both" ? string.Empty : $" ({Country(party)})")}: {agreement}";

    /// <summary>Whom a country sends, and where: <c>Paul Brummell, Ambassador of the United Kingdom to Kazakhstan</c>.</summary>
    public static string Ambassador(string name, string sending, string receiving) =>
        $"{name}, Ambassador of {InSentence(sending)} to {InSentence(receiving)}";

    /// <summary>A people-to-people figure: <c>Workers, from Kazakhstan to the United Kingdom, 2021: 391 persons</c>.</summary>
    public static string Indicator(string measure, string origin, string destination, string period, long value, string unit) =>
        $"{Codes.IndicatorMeasures.Find(measure)!.English}, from {InSentence(origin)} to {InSentence(destination)}, {period}: "
            + $"{value.ToString("N0", CultureInfo.InvariantCulture)} {unit}";

    public static string Statement(string speaker, string? office, string paraphrase) => $"{Person(speaker, office)}: {paraphrase}";

    public static string Person(string name, string? office) => office is null ? name : $"{name}, {office}";

    /// <summary>A meeting: <c>7th session of the Strategic Dialogue, Astana</c>, <c>Visit of James Cleverly to Astana</c>.</summary>
    /// <param name="id">Id of the meeting; it often says whose meeting it was, and these come first.</param>
    /// <param name="people">Name and country of the participants, in their order.</param>
    public static string Meeting(
        string id,
        string series,
        long? session,
        string level,
        string? city,
        string? country,
        IReadOnlyList<(string Name, string Country)> people
    )
    {
        var label = Codes.MeetingSeries.Find(series)!.English;
        var place = city ?? (country is null ? null : InSentence(country));
        var at = place is null ? string.Empty : $", {city ?? Country(country!)}";
        return series switch
        {
            "visit" =>
                $"Visit{Of(Leading(id, [.. people.Where(person => person.Country != country)]))}"
                    + (place is null ? string.Empty : $" to {place}"),
            "strategic-dialogue" or "intergovernmental-commission" =>
                $"{(session is { } number ? $"{Ordinal(number)} session" : "Session")} of the {label}{at}",
            _ =>
                (series == "other" ? Gathering(level, people.Count > 0) : label)
                    + (session is { } number ? $", {Ordinal(number)} session" : string.Empty)
                    + $"{Between(Leading(id, people))}{at}",
        };
    }

    /// <summary>The English name of a country as it stands inside a sentence.</summary>
    public static string InSentence(string country) => country is "GBR" or "USA" or "EU" ? $"the {Country(country)}" : Country(country);

    private static string Country(string code) => Codes.Countries.Find(code)!.English;

    private static string Gathering(string level, bool named) => (named, level) switch
    {
        (true, _) => "Meeting",
        (_, "business") => "Business meeting",
        _ => $"Meeting of {Codes.MeetingLevels.Find(level)!.English.ToLowerInvariant()}",
    };

    // Those whom the id names; where it names none, all.
    private static List<string> Leading(string id, IReadOnlyList<(string Name, string Country)> people)
    {
        var words = id.Split('-');
        var named = people.Where(person => TextFolding.Words(person.Name).Any(words.Contains)).ToList();
        return [.. (named.Count == 0 ? people : named).Select(person => person.Name)];
    }

    private static string Of(List<string> names) => names.Count == 0 ? string.Empty : $" of {Joined(names)}";

    private static string Between(List<string> names) => names.Count == 0 ? string.Empty : $": {Joined(names)}";

    private static string Joined(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        3 => $"{names[0]}, {names[1]} and {names[2]}",
        _ => $"{names[0]}, {names[1]} and others",
    };

    private static string Ordinal(long number) =>
        number.ToString(CultureInfo.InvariantCulture)
        + (
            number % 100 is >= 11 and <= 13
                ? "th"
                : (number % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );

    /// <summary>A meeting in few words, where its participants stand beside it.</summary>
    public static string OfMeeting(string series, int? session, string? city)
    {
        var what = series == "other" ? "Meeting" : Codes.MeetingSeries.Find(series)!.English;
        var parts = new[] { what, session is { } number ? $"session {number}" : null, city };
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
