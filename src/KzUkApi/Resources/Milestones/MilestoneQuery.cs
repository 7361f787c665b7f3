using FluentValidation;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Milestones;

/// <summary>Filters of the list of milestones.</summary>
internal sealed record MilestoneQuery : Query<MilestoneFilter>
{
    /// <summary>Kind of milestone.</summary>
    public string? Kind { get; init; }

    /// <summary>Milestones in or after this year, quarter, month or day. A partial date matches when it lies wholly inside.</summary>
    /// <example>1992</example>
    public string? From { get; init; }

    /// <summary>Milestones in or before this year, quarter, month or day.</summary>
    /// <example>1992</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Words, or parts of them, that all occur in title (English, Kazakh or Russian) or note; case and diacritics do not count.
    /// </summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `date`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<MilestoneFilter> Validator => MilestoneValidator.Instance;

    protected override MilestoneFilter Parse(QueryParser query) => new()
    {
        Kinds = query.Codes(nameof(Kind), MilestoneTable.Kinds),
        During = query.Range(nameof(From), nameof(To)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), MilestoneStore.Orders),
    };
}

/// <summary>Which milestones are asked for, and in which order.</summary>
internal sealed record MilestoneFilter
{
    public string[]? Kinds { get; init; }

    public DateRange During { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of milestones beyond single parameters.</summary>
internal sealed class MilestoneValidator : AbstractValidator<MilestoneFilter>
{
    public static readonly MilestoneValidator Instance = new();

    private MilestoneValidator()
    {
        RuleFor(filter => filter.During).NotReversed(nameof(MilestoneQuery.From), nameof(MilestoneQuery.To));
    }
}
