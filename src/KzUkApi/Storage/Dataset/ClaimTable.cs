using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published statements of change.</summary>
internal static class ClaimTable
{
    public static readonly IdColumn Id = new();

    public static readonly CodeColumn Subject = new("subject", Codes.ClaimSubjects, true)
    {
        Meaning = "Whether the claim is of trade or of investment.",
    };

    public static readonly TextColumn Measure = new("measure", true) { Meaning = "What is measured." };

    public static readonly PeriodColumn BasePeriod = new("base_period", "base_")
    {
        Meaning = "The period that the claim compares with.",
    };

    public static readonly DecimalColumn ChangePercent = new("change_percent", Required: false)
    {
        Meaning = "The claimed change, in per cent.",
    };

    public static readonly DecimalColumn Precision = new("precision", Required: false)
    {
        Meaning = "Value of the last published digit; the true value lies within half of it either side, 1 is exact.",
    };

    public static readonly CodeColumn Direction = new("direction", Codes.ClaimDirections)
    {
        Meaning = "up or down: the claim has no number, and change_percent and precision are empty.",
        IsOptional = true,
    };

    public static readonly RecordDefinition Definition =
        new(
            "claims.csv",
            "claims",
            "claims",
            Id,
            Subject,
            Measure,
            FigureColumns.Reporter,
            FigureColumns.Period,
            BasePeriod,
            ChangePercent,
            FigureColumns.Qualifier,
            Precision,
            CommonColumns.Source,
            Direction,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Published statements of change, to be checked against the figures.",
            Label = "Claims of change",
            Derive = Derive,
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/claims?id=",
            Search = SearchDefinition.OfRow(
                "Published statements of change",
                $"""
                SELECT r.id, r.subject AS other, r.measure AS code, r.reporter AS country,
                    CASE r.reporter WHEN 'KAZ' THEN 'GBR' ELSE 'KAZ' END AS partner,
                    r.period, r.base_period AS base, r.change_percent_units AS number,
                    COALESCE(r.direction, CAST(r.change_percent_scale AS TEXT)) AS words, r.qualifier,
                    s.published_on AS date, s.published_end AS known_from,
                    {SearchDefinition.SourceColumns}
                FROM claims r {SearchDefinition.Source}
                """,
                Searched
            ),
            SourceRank = 2,
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        var list = row[Subject] == "trade" ? Codes.Flows : Codes.Measures;
        if (list.Find(row[Measure]!)?.Value != row[Measure])
        {
            context.Problems.Add(row.Wrong(Measure, $"one of {string.Join(", ", list.Values)}"));
        }

        if (InvestmentMeasure.IsRank(row[Measure]))
        {
            context.Problems.Add(row.Wrong(Measure, "an amount, since a rank has no change in per cent and no plain direction"));
        }

        if (row[Precision] <= 0)
        {
            context.Problems.Add(row.Wrong(Precision, "above zero"));
        }

        foreach (var column in (DecimalColumn[])[ChangePercent, Precision])
        {
            if (row[column] is null != row[Direction] is not null)
            {
                context.Problems.Add(row.Wrong(column, "a number, or none where direction says up or down"));
            }
        }
    }

    private static SearchRecord Searched(SearchRow row, SearchTexts texts) => texts.Figure(
        row,
        FigureSentences.Claim(row with { Words = row.Number is { } units ? Change(units, row.Words!) : row.Words }),
        new SearchPart(Labels, "claim of change, growth")
    );

    private static string Change(long units, string scale) =>
        (units / (decimal)Math.Pow(10, double.Parse(scale, CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture);
}
