using FluentValidation;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Editing;

/// <summary>Which changes an auditor asks for.</summary>
internal sealed record AuditQuery : Query<AuditFilter>
{
    /// <summary>Kind of record, as in its address; parts come with the record to which they belong.</summary>
    public string? Type { get; init; }

    /// <summary>Id of a record.</summary>
    public string? Record { get; init; }

    /// <summary>Rows on a page.</summary>
    /// <example>2</example>
    public string? Limit { get; init; }

    /// <summary>
    /// Where the page begins: taken from `page.next` of the page before, with all other parameters as they were.
    /// Leave it out for the first page.
    /// </summary>
    public string? Cursor { get; init; }

    protected override IValidator<AuditFilter> Validator => AuditValidator.Instance;

    protected override AuditFilter Parse(QueryParser query) => new()
    {
        Type = query.Code(nameof(Type), RecordTypes.Changed),
        Records = query.Ids(nameof(Record)),
        Page = query.Page(nameof(Limit), nameof(Cursor)),
    };
}

/// <summary>Which changes an auditor asks for.</summary>
internal sealed record AuditFilter
{
    public string? Type { get; init; }

    public string[]? Records { get; init; }

    public required ListPage Page { get; init; }
}

/// <summary>The rules of the filters of the audit beyond single texts.</summary>
internal sealed class AuditValidator : AbstractValidator<AuditFilter>
{
    public static readonly AuditValidator Instance = new();

    private AuditValidator()
    {
        RuleFor(filter => filter.Page).SetValidator(ListPageValidator.Instance);
    }
}
