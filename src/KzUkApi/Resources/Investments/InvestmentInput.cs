using KzUkApi.Editing;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Resources.Investments;

/// <summary>
/// An investment figure as an editor states it. What follows from it (bounds, frequency, dataset, which figure is
/// preferred) is not stated.
/// </summary>
internal sealed record InvestmentInput : IRecordInput
{
    /// <summary>
    /// Id of the figure: small letters, digits, and hyphens between them. Made of the other fields where it is left
    /// out; an id never changes.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>What is measured; `/v1/codelists/measures` has all.</summary>
    /// <example>fdi-gross-inflow</example>
    public required string Measure { get; init; }

    /// <summary>The country that invests (ISO 3166-1 alpha-3).</summary>
    /// <example>GBR</example>
    public required string Investor { get; init; }

    /// <summary>The country in which it invests.</summary>
    /// <example>KAZ</example>
    public required string Host { get; init; }

    /// <summary>The country whose statistics these are.</summary>
    /// <example>KAZ</example>
    public required string Reporter { get; init; }

    /// <summary>The sector, a code of `/v1/topics`; left out for all of them together.</summary>
    public string? Sector { get; init; }

    /// <summary>
    /// Reference period: `2022`, `2023-Q1`, `2023-05`, a span `2005/2022`, or `../2017` where the start is not
    /// stated; both ends included.
    /// </summary>
    /// <example>2022</example>
    public required string Period { get; init; }

    /// <summary>The value in whole units of `unit`.</summary>
    /// <example>661000000</example>
    public required long Value { get; init; }

    /// <summary>Unit of the value: a currency (ISO 4217), `companies` or `rank`.</summary>
    /// <example>USD</example>
    public required string Unit { get; init; }

    /// <summary>
    /// How the source qualifies the number: `exact`, `approximately`, `more-than`, `less-than`, `almost`, `top-n` (for ranks).
    /// </summary>
    /// <example>exact</example>
    public required string Qualifier { get; init; }

    /// <summary>The value of the last published digit: `1.8 billion` has 100000000. 1 means that the value is exact.</summary>
    /// <example>1000000</example>
    public required long Precision { get; init; }

    /// <summary>
    /// `normal`, `estimated` (the compiler's model), `forecast` (made before the period began) or `doubtful` (the note says
    /// why).
    /// </summary>
    /// <example>normal</example>
    public required string Status { get; init; }

    /// <summary>The number as the source words it.</summary>
    /// <example>661 million</example>
    public required string AsPublished { get; init; }

    /// <summary>Id of the source in which the figure stands; `/v1/sources` has all.</summary>
    /// <example>kazinform-2023-10-03-strategic-dialogue</example>
    public required string Source { get; init; }

    /// <summary>When the figure became public: a day, month or year, which may not begin after today (UTC).</summary>
    /// <example>2023-10-03</example>
    public required string PublishedOn { get; init; }

    /// <summary>What a reader of the figure should know; left out where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Who said it first, in English, where the publication names one; left out where it names none.</summary>
    public string? StatedBy { get; init; }

    /// <summary>What limits its use, as codes; `/v1/codelists/caveats` has them. Left out where nothing does.</summary>
    public IReadOnlyList<string>? Caveats { get; init; }

    public string ProposedId() => RecordId.Of(Measure, Sector, Period, Source);

    public IReadOnlyList<DatasetRow> Rows(string id) =>
        [
            BodyRow.Of(
                InvestmentTable.Definition,
                string.Empty,
                InvestmentTable.Id.Of(id),
                InvestmentTable.Measure.Of(Measure),
                InvestmentTable.Investor.Of(Investor),
                InvestmentTable.Host.Of(Host),
                FigureColumns.Reporter.Of(Reporter),
                InvestmentTable.Sector.Of(Sector),
                FigureColumns.Period.Read(Period),
                InvestmentTable.Value.Of(Value),
                InvestmentTable.Unit.Of(Unit),
                FigureColumns.Qualifier.Of(Qualifier),
                FigureColumns.Precision.Of(Precision),
                FigureColumns.Status.Of(Status),
                FigureColumns.AsPublished.Of(AsPublished),
                CommonColumns.Source.Of(Source),
                CommonColumns.PublishedOn.Read(PublishedOn),
                CommonColumns.Note.Of(Note),
                CommonColumns.StatedBy.Of(StatedBy),
                CommonColumns.Caveats.Of(Caveats)
            ),
        ];
}
