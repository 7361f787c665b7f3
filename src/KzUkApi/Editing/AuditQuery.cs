using FluentValidation;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Parameters;

namespace KzUkApi.Editing;

/// <summary>Which changes an auditor asks for.</summary>
internal sealed record AuditQuery
{
    /// <summary>Kind of record, as in its address; parts come with the record to which they belong.</summary>
    public string? Type { get; init; }

    /// <summary>Id of a record.</summary>
    public string? Record { get; init; }

    /// <summary>Rows on a page.</summary>
    /// <example>2</example>
    public string? Limit { get; init; }

    /// <summary>Where the page begins: taken from `page.next` of the page before, with all other parameters as they were. Leave it out for the first page.</summary>
    public string? Cursor { get; init; }

    public ListParameters Page() => new() { Limit = Limit, Cursor = Cursor };
}

internal sealed class AuditQueryValidator : AbstractValidator<AuditQuery>
{
    public AuditQueryValidator()
    {
        RuleFor(query => query.Type).OneCode(Codes.ChangeTypes);
        RuleFor(query => query.Record).Ids();
        RuleFor(query => query.Limit).Integer(1, ListParameters.MaxLimit, ListParameters.DefaultLimit);
        RuleFor(query => query.Cursor).Cursor();
    }
}
