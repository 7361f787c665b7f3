using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using KzUkApi.Domain.Figures;

namespace KzUkApi.Overviews.People;

/// <summary>A person with every record in which the name appears, each list in order of date.</summary>
internal sealed record PersonDetail : Person
{
    [SetsRequiredMembers]
    public PersonDetail(Person person, ILookup<string, Appearance> appearances, IReadOnlyList<Term> terms)
        : base(person) =>
        (Meetings, Statements, Agreements, Terms) =
            ([.. appearances["meetings"]], [.. appearances["statements"]], [.. appearances["agreements"]], terms);

    /// <summary>Meetings in which the person took part.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Appearance> Meetings { get; }

    /// <summary>Statements of the person.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Appearance> Statements { get; }

    /// <summary>Agreements that the person signed.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Appearance> Agreements { get; }

    /// <summary>Terms of office as ambassador.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<Term> Terms { get; }
}

/// <summary>A record in which a person appears.</summary>
internal sealed record Appearance
{
    /// <summary>Id of the meeting, statement or agreement.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// When it was: the beginning of a meeting, the date of a statement, the signature of an agreement. A day, month or year;
    /// null where it is not stated.
    /// </summary>
    public required string? Date { get; init; }

    /// <summary>
    /// What it is, in a line: what meeting it was, of whom and where, the paraphrase of a statement, the title of an agreement.
    /// </summary>
    public required string Title { get; init; }

    /// <summary>`co-chair` or `participant` of a meeting, `speaker` of a statement, `signatory` of an agreement.</summary>
    public required string Role { get; init; }

    /// <summary>The name as the record spells it.</summary>
    public required string Name { get; init; }

    /// <summary>The office as the record states it; null where it does not.</summary>
    public required string? Office { get; init; }

    /// <summary>The country for which the person appears.</summary>
    public required string Country { get; init; }

    /// <summary>
    /// What limits the use of the record, and that the person took part, as codes in alphabetical order; `/v1/codelists/caveats` has
    /// their wording. Empty where there is nothing.
    /// </summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>Address of the page that shows the record to people; null for statements, which have none.</summary>
    public required string? HtmlUrl { get; init; }

    /// <summary>The publication on which the record rests.</summary>
    public required SourceReference Source { get; init; }
}

/// <summary>A term of office as ambassador.</summary>
internal sealed record Term
{
    /// <summary>Id of the term of office.</summary>
    public required string Id { get; init; }

    /// <summary>Beginning of the term: a day, month or year; null where no source held states it.</summary>
    public required string? From { get; init; }

    /// <summary>End of the term; null where it is not stated, the term goes on, or the end lies after `asOf`.</summary>
    public required string? To { get; init; }

    /// <summary>The office.</summary>
    public required string Title { get; init; }

    /// <summary>The name as the record spells it.</summary>
    public required string Name { get; init; }

    /// <summary>The country that sends the ambassador.</summary>
    public required string Sending { get; init; }

    /// <summary>The country that receives the ambassador.</summary>
    public required string Receiving { get; init; }

    /// <summary>
    /// What limits its use, as codes in alphabetical order; `/v1/codelists/caveats` has their wording. Empty where there is nothing.
    /// </summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Address of the record.</summary>
    public required string Href { get; init; }

    /// <summary>The publication on which the term rests.</summary>
    public required SourceReference Source { get; init; }
}
