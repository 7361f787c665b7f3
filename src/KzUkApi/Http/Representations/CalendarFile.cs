using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace KzUkApi.Http.Representations;

/// <summary>What happened on whole days.</summary>
internal sealed record CalendarEntry
{
    /// <summary>What is unique in the calendar; the id is made of it.</summary>
    public required string Key { get; init; }

    public required DateOnly First { get; init; }

    /// <summary>The last day, that day included.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Whether it comes again on the same day of every year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>The day on which the data have it so.</summary>
    public required DateOnly Known { get; init; }

    public required string Summary { get; init; }

    public required string Description { get; init; }

    public required string Address { get; init; }

    public required string Category { get; init; }
}

/// <summary>A calendar of whole days as iCalendar (RFC 5545).</summary>
internal static class CalendarFile
{
    public static string Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//KzUkApi//Timeline//EN" };
        calendar.AddProperty("X-WR-CALNAME", Clean(name));
        calendar.Events.AddRange(entries.Select(EventOf));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOf(CalendarEntry entry)
    {
        var one = new CalendarEvent
        {
            Uid = StableId.Of(entry.Key).ToString(),
            DtStamp = new CalDateTime(entry.Known, TimeOnly.MinValue, CalDateTime.UtcTzId),
            Start = new CalDateTime(entry.First),
            End = new CalDateTime(entry.Last.AddDays(1)),
            Summary = Clean(entry.Summary),
            Description = Clean(entry.Description),
            Url = new Uri(entry.Address, UriKind.RelativeOrAbsolute),
            Categories = [entry.Category],

            // What is past, or only remembered, takes nobody's time.
            Transparency = TransparencyType.Transparent,
        };
        if (entry.IsYearly)
        {
            // Some readers make 1 March of a 29 February unless the day is named.
            one.RecurrenceRule = new RecurrenceRule(FrequencyType.Yearly, 1)
            {
                ByMonth = [entry.First.Month],
                ByMonthDay = [entry.First.Day],
            };
        }

        return one;
    }

    // A text has no control characters but the end of a line and the tabulator.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t') ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }
}
