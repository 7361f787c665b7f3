using KzUkApi.Domain.Figures;
using KzUkApi.Overviews.People;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Meetings;
using KzUkApi.Resources.Statements;

namespace KzUkApi.Pages;

/// <summary>A figure with all that is known of the same fact.</summary>
internal sealed record FigurePage
{
    public required PageFigure Figure { get; init; }

    public IReadOnlyList<PageFigure> Revisions { get; init; } = [];

    public IReadOnlyList<PageFigure> Competing { get; init; } = [];

    /// <summary>Which figure is preferred, and why; null of an indicator, which competes with none.</summary>
    public FigureChoice? Preference { get; init; }

    public required CitedSource? Source { get; init; }

    /// <summary>The address of the picture of its series; null where the series has no other point.</summary>
    public string? Picture { get; init; }
}

/// <summary>An agreement, its source and the names of its topics.</summary>
internal sealed record AgreementPage(Agreement Agreement, CitedSource? Source, IReadOnlyList<string> Topics);

/// <summary>A meeting, its source and the names of its topics.</summary>
internal sealed record MeetingPage(Meeting Meeting, CitedSource? Source, IReadOnlyList<string> Topics);

/// <summary>A person with the records in which the name appears, latest first.</summary>
internal sealed record PersonPage(
    PersonDetail Person,
    IReadOnlyList<NamedAppearance> Meetings,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<NamedAppearance> Agreements
)
{
    /// <summary>The dates from which the records count.</summary>
    public IEnumerable<string?> Dates =>
        Meetings.Concat(Agreements).Select(record => record.Record.Date)
            .Concat(Statements.Select(statement => statement.Date))
            .Concat(Person.Terms.Select(term => term.From));
}

/// <summary>A record in which a person appears, as its own list displays it.</summary>
internal sealed record NamedAppearance(Appearance Record, string Display);
