using KzUkApi.Domain.CodeLists;

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
            new DecimalColumn("change_percent") { Meaning = "The claimed change, in per cent." },
            new CodeColumn("qualifier", Codes.Qualifiers, true)
            {
                Meaning = "How the source qualifies the number: exact, approximately, more-than, less-than, top-n.",
            },
            new DecimalColumn("precision")
            {
                Meaning = "Value of the last published digit; the true value lies within half of it either side, 1 is exact.",
            },
            CommonColumns.Source
        )
        {
            Description = "Published statements of change, to be checked against the figures.",
            Derive = Derive,
            Date = RecordDefinition.DateOfSource,
            Address = "/v1/claims?id=",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        var list = row["subject"] == "trade" ? Codes.Flows : Codes.Measures;
        if (list.Find(row["measure"])?.Value != row["measure"])
        {
            context.Problems.Add(row.Wrong("measure", $"one of {string.Join(", ", list.Values)}"));
        }

        if ((long)stored.Values["precision_units"]! <= 0)
        {
            context.Problems.Add(row.Wrong("precision", "above zero"));
        }
    }
}
