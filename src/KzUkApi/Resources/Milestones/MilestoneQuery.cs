using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Milestones;

/// <summary>Filters of the list of milestones.</summary>
internal sealed record MilestoneQuery
{
    /// <summary>Kind of milestone.</summary>
    /// <example>recognition,diplomatic-relations</example>
    public string? Kind { get; init; }

    /// <summary>Milestones in or after this year, quarter, month or day. A partial date matches when it lies wholly inside.</summary>
    /// <example>1992</example>
    public string? From { get; init; }

    /// <summary>Milestones in or before this year, quarter, month or day.</summary>
    /// <example>1992</example>
    public string? To { get; init; }

    /// <summary>Ids of sources; `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>Words, or parts of them, that all occur in title or note; case and diacritics do not count.</summary>
    public string? Q { get; init; }

    /// <summary>Order of the list: by `date`; `-` before the name means falling. Nulls come last both ways, ties are broken by id.</summary>
    /// <example>date</example>
    public string? Sort { get; init; }
}

internal sealed class MilestoneQueryValidator : AbstractValidator<MilestoneQuery>
{
    public MilestoneQueryValidator()
    {
        RuleFor(query => query.Kind).Codes(Codes.MilestoneKinds);
        RuleFor(query => query.From).Bound();
        RuleFor(query => query.To).Bound();
        RuleFor(query => query.Source).Codes(lists => lists.Sources);
        RuleFor(query => query.Q).Words();
        RuleFor(query => query.Sort).SortedBy(MilestoneStore.Orders);
        this.Ordered(query => query.From, query => query.To);
    }
}
