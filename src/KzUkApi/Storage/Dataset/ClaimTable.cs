using System.Globalization;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Storage.Dataset.SearchText;
using static KzUkApi.Storage.Dataset.SearchText.SearchField;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published statements of change.</summary>
internal static class ClaimTable
{
    public static readonly RecordDefinition Definition =
        new(
            "claims.csv",
            "claims",
            "claims",
            new IdColumn(),
            new CodeColumn("subject", Codes.ClaimSubjects, true) { Meaning = "Whether the claim is of trade or of investment." },
            new TextColumn("measure", true) { Meaning = "What is measured." },
            new CodeColumn("reporter", Codes.Reporters, true)
            {
                Meaning = "The country whose statistics or statements these are (ISO 3166-1 alpha-3).",
            },
            new PeriodColumn(),
            new PeriodColumn("base_period", "base_") { Meaning = "The period that the claim compares with." },
            new DecimalColumn("change_percent", Required: false) { Meaning = "The claimed change, in per cent." },
            new CodeColumn("qualifier", Codes.Qualifiers, true)
            {
                Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than, top-n.",
            },
            new DecimalColumn("precision", Required: false)
            {
                Meaning = "Value of the last published digit; the true value lies within half of it either side, 1 is exact.",
            },
            CommonColumns.Source,
            new CodeColumn("direction", Codes.ClaimDirections)
            {
                Meaning = "up or down: the claim has no number, and change_percent and precision are empty.",
                IsOptional = true,
            },
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
                    COALESCE(r.direction, CAST(r.change_percent_scale AS TEXT)) AS words, r.qualifier, s.published_on AS date, s.published_end AS known_from,
                    {SearchDefinition.SourceColumns}
                FROM claims r {SearchDefinition.Source}
                """,
                Searched
            ),
            SourceRank = 2,
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        var list = row["subject"] == "trade" ? Codes.Flows : Codes.Measures;
        if (list.Find(row["measure"])?.Value != row["measure"])
        {
            context.Problems.Add(row.Wrong("measure", $"one of {string.Join(", ", list.Values)}"));
        }

        if (stored.Values["precision_units"] is <= 0L)
        {
            context.Problems.Add(row.Wrong("precision", "above zero"));
        }

        foreach (var column in (string[])["change_percent", "precision"])
        {
            if (row[column].Length == 0 != (row["direction"].Length > 0))
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
