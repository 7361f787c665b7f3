using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;

namespace KzUkApi.Pages;

/// <summary>Finds a record and says how its page shows it; null where there is none, with the day from which it counts.</summary>
internal delegate Task<(RecordView? View, DateOnly? Earliest)> FindRecord(
    RecordReader reader,
    string id,
    PageContext page,
    CancellationToken token
);

/// <summary>A record as its page shows it.</summary>
internal sealed record RecordView
{
    public required string Title { get; init; }

    /// <summary>The record in a sentence.</summary>
    public required string Description { get; init; }

    /// <summary>The record as linked data.</summary>
    public required JsonObject Data { get; init; }

    /// <summary>Its address in the API.</summary>
    public required string Api { get; init; }

    /// <summary>The dates from which it counts.</summary>
    public required IEnumerable<string?> Dates { get; init; }

    public required RenderFragment Body { get; init; }

    /// <summary>What pages of others show of it; null where they show nothing.</summary>
    public RenderFragment? Card { get; init; }
}

/// <summary>How the pages show each kind of record.</summary>
internal static class RecordViews
{
    public static async Task<(RecordView? View, DateOnly? Earliest)> FigureAsync(
        RecordReader reader,
        string id,
        PageContext page,
        CancellationToken token
    )
    {
        var (found, earliest) = await reader.FigureAsync(id, page, token);
        return found is not { Figure: var figure } ? (null, earliest) : (new()
        {
            Title = $"{figure.Title}: {figure.Display}",
            Description = figure.Subtitle,
            Data = LinkedData.Observation(page, figure),
            Api = figure.Api,
            Dates = [figure.PublishedOn],
            Body = FigurePageParts.Whole(page, found),
            Card = EmbedParts.Figure(page, found),
        }, null);
    }

    public static async Task<(RecordView? View, DateOnly? Earliest)> AgreementAsync(
        RecordReader reader,
        string id,
        PageContext page,
        CancellationToken token
    )
    {
        var (found, earliest) = await reader.AgreementAsync(id, page, token);
        return found is not { Agreement: var agreement } ? (null, earliest) : (new()
        {
            Title = agreement.Display,
            Description = agreement.Subtitle,
            Data = LinkedData.Legislation(page, agreement.Display, agreement.Subtitle, agreement.SignedOn),
            Api = $"/v1/agreements/{id}",
            Dates = agreement.Events.Select(step => step.Date),
            Body = AgreementPageParts.Whole(page, found),
            Card = EmbedParts.Agreement(page, found),
        }, null);
    }

    public static async Task<(RecordView? View, DateOnly? Earliest)> MeetingAsync(
        RecordReader reader,
        string id,
        PageContext page,
        CancellationToken token
    )
    {
        var (found, began) = await reader.MeetingAsync(id, page, token);
        return found is not { Meeting: var meeting } ? (null, began) : (new()
        {
            Title = meeting.Display,
            Description = meeting.Subtitle,
            Data = LinkedData.Event(page, meeting.Display, meeting.Subtitle, meeting.DateStart, meeting.DateEnd, meeting.City),
            Api = $"/v1/meetings/{id}",
            Dates = [meeting.DateStart],
            Body = MeetingPageParts.Whole(page, found),
            Card = EmbedParts.Meeting(page, found),
        }, null);
    }

    public static async Task<(RecordView? View, DateOnly? Earliest)> PersonAsync(
        RecordReader reader,
        string id,
        PageContext page,
        CancellationToken token
    )
    {
        var (found, first) = await reader.PersonAsync(id, page, token);
        return found is not { Person: var person } ? (null, first) : (new()
        {
            Title = person.Display,
            Description = person.Subtitle,
            Data = LinkedData.Person(page, person.Display, person.Subtitle, person.Names),
            Api = $"/v1/people/{id}",
            Dates = found.Dates,
            Body = PersonParts.Whole(page, found),
            Card = EmbedParts.Person(page, found),
        }, null);
    }
}
