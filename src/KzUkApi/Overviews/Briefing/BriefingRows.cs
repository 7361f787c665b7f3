using KzUkApi.Domain.Agreements;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Meetings;
using KzUkApi.Domain.Periods;
using KzUkApi.Domain.Text;

namespace KzUkApi.Overviews.Briefing;

/// <summary>An agreement as it is read for the briefing.</summary>
internal sealed record AgreementRow
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The whole title, which names the parties.</summary>
    public string OfficialTitle { get; init; } = string.Empty;

    public string? TitleKk { get; init; }

    public string? TitleRu { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    public LocalTitle Titles => new(Title, TitleKk, TitleRu);

    public string? SignedOn { get; init; }

    public string? SignedIn { get; init; }

    public string? InForceOn { get; init; }

    public AgreementLife Life { get; init; } = null!;

    public SourceReference Source { get; init; } = null!;

    /// <summary>The agreement as it is named and limited on a day.</summary>
    public AgreementRow On(DateOnly? day)
    {
        var titles = Life.TitleOn(day, Titles);
        return this with
        {
            Title = titles.English,
            TitleKk = titles.Kazakh,
            TitleRu = titles.Russian,
            Caveats = Life.LimitsOn(day, Caveats),
        };
    }
}

/// <summary>A dated record: a step of an agreement, a meeting, or a fact with a title of its own.</summary>
internal sealed record EventRow : IDatedSession
{
    public required string Id { get; init; }

    public required string RecordId { get; init; }

    /// <summary>Kind of record, where it has a title of its own.</summary>
    public string Type { get; init; } = string.Empty;

    public required string Kind { get; init; }

    /// <summary>Whose step of an agreement it is; null of anything else.</summary>
    public string? Party { get; init; }

    public required string Date { get; init; }

    public required DateOnly DateStart { get; init; }

    public required DateOnly DateEnd { get; init; }

    public string? Title { get; init; }

    public string? TitleKk { get; init; }

    public string? TitleRu { get; init; }

    public LocalTitle Titles => new(Title!, TitleKk, TitleRu);

    public string? City { get; init; }

    public int? SessionNumber { get; init; }

    public string? Level { get; init; }

    public string? Country { get; init; }

    public string? Occasion { get; init; }

    public string? OccasionKk { get; init; }

    public string? OccasionRu { get; init; }

    public IReadOnlyList<string> Caveats { get; init; } = [];

    /// <summary>What limits the agreement to which a step belongs; empty of anything else.</summary>
    public IReadOnlyList<string> OwnerCaveats { get; init; } = [];

    /// <summary>When a meeting that lasted several days ended; null of anything else.</summary>
    public string? Until { get; init; }

    /// <summary>The last day that this can mean.</summary>
    public DateOnly? UntilEnd { get; init; }

    string IDatedSession.Series => Kind;

    /// <summary>A meeting whose end is not known before it.</summary>
    public EventRow EndedBy(DateOnly? day) => UntilEnd is { } end && !Visibility.On(day, end) ? this with { Until = null } : this;

    /// <summary>A step of an agreement as its agreement is named, and it is limited, on a day.</summary>
    public EventRow Named(AgreementLife life, DateOnly? day)
    {
        var titles = life.TitleOn(day, Titles);
        return this with
        {
            Title = titles.English,
            TitleKk = titles.Kazakh,
            TitleRu = titles.Russian,
            Caveats = AgreementLife.CaveatsOn(day, AgreementStep.LimitedBy(Kind, Caveats, OwnerCaveats)),
        };
    }

    public SourceReference Source { get; init; } = null!;
}
