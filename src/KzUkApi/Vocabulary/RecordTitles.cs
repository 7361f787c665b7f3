namespace KzUkApi.Vocabulary;

/// <summary>What a record that has no title of its own is called, in a line of English.</summary>
internal static class RecordTitles
{
    public static string OfMeeting(string series, int? session, string? city)
    {
        var what = series == "other" ? "Meeting" : CodeLists.MeetingSeries.Find(series)!.English;
        var parts = new[] { what, session is { } number ? $"session {number}" : null, city };
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <param name="receiving">The country to which an ambassador is sent.</param>
    public static string OfTerm(string receiving) =>
        $"Ambassador to {(receiving == "GBR" ? "the United Kingdom" : CodeLists.Countries.Find(receiving)!.English)}";
}
