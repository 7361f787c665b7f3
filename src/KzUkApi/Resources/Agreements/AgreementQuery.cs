using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Lists;
using KzUkApi.Domain.Periods;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Resources.Agreements;

/// <summary>Filters of the list of agreements. They combine, and see what is shown: with `asOf`, the agreement as of that day.</summary>
internal sealed record AgreementQuery : Query<AgreementFilter>
{
    /// <summary>Kind of agreement.</summary>
    public string? Kind { get; init; }

    /// <summary>Status as shown, with `asOf` on that day.</summary>
    public string? Status { get; init; }

    /// <summary>Where it stands between the two countries, with `asOf` on that day.</summary>
    public string? Standing { get; init; }

    /// <summary>Areas of cooperation, of which the agreement covers at least one; `/v1/topics` has all.</summary>
    public string? Topic { get; init; }

    /// <summary>Countries, of which at least one is a party.</summary>
    public string? Party { get; init; }

    /// <summary>
    /// Signed in or after this year, quarter, month or day. A partial date matches when it lies wholly inside; one
    /// that is not shown never does.
    /// </summary>
    /// <example>2023</example>
    public string? SignedFrom { get; init; }

    /// <summary>Signed in or before this year, quarter, month or day.</summary>
    /// <example>2024</example>
    public string? SignedTo { get; init; }

    /// <summary>Ids of sources on which the agreement rests (not those of its events); `/v1/sources` has all.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Words, or parts of them, that all occur in title, short title in Kazakh or Russian, signatories, treaty series or note;
    /// case and diacritics do not count. As of a day before the signature only the titles are searched.
    /// </summary>
    public string? Q { get; init; }

    /// <summary>
    /// Order of the list: by `signedOn`, `inForceOn` (start of the date, then its end) or `title`; `-` before the name means
    /// falling. Nulls come last both ways, ties are broken by id.
    /// </summary>
    public string? Sort { get; init; }

    protected override IValidator<AgreementFilter> Validator => AgreementValidator.Instance;

    protected override AgreementFilter Parse(QueryParser query) => new()
    {
        Kinds = query.Codes(nameof(Kind), Codes.AgreementKinds),
        Statuses = query.Codes(nameof(Status), Codes.AgreementStatuses),
        Standings = query.Codes(nameof(Standing), Codes.AgreementStandings),
        Topics = query.Codes(nameof(Topic), lists => lists.Topics),
        Parties = query.Codes(nameof(Party), Codes.Countries),
        SignedDuring = query.Range(nameof(SignedFrom), nameof(SignedTo)),
        Sources = query.Codes(nameof(Source), lists => lists.Sources),
        Words = query.Words(nameof(Q)),
        Sort = query.SortedBy(nameof(Sort), AgreementStore.Orders),
    };
}

/// <summary>Which agreements are asked for, and in which order.</summary>
internal sealed record AgreementFilter
{
    public string[]? Kinds { get; init; }

    public string[]? Statuses { get; init; }

    public string[]? Standings { get; init; }

    public string[]? Topics { get; init; }

    public string[]? Parties { get; init; }

    public DateRange SignedDuring { get; init; }

    public string[]? Sources { get; init; }

    public string[] Words { get; init; } = [];

    public SortOrder Sort { get; init; }
}

/// <summary>The rules of the filters of agreements beyond single parameters.</summary>
internal sealed class AgreementValidator : AbstractValidator<AgreementFilter>
{
    public static readonly AgreementValidator Instance = new();

    private AgreementValidator()
    {
        RuleFor(filter => filter.SignedDuring).NotReversed(nameof(AgreementQuery.SignedFrom), nameof(AgreementQuery.SignedTo));
    }
}
