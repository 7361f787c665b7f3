using KzUkApi.Domain.CodeLists;
using KzUkApi.Domain.Figures;
using KzUkApi.Storage.Dataset.SearchText;

namespace KzUkApi.Storage.Dataset;

/// <summary>Published investment figures.</summary>
internal static class InvestmentTable
{
    public static readonly IdColumn Id = new();

    public static readonly CodeColumn Measure = new("measure", Codes.Measures, true) { Meaning = "What is measured." };

    public static readonly CodeColumn Investor = new("investor", Codes.Countries, true)
    {
        Meaning = "The country the investment comes from.",
    };

    public static readonly CodeColumn Host = new("host", Codes.Countries, true) { Meaning = "The country the investment goes to." };

    public static readonly ReferenceColumn Sector = new("sector", "topics")
    {
        Meaning = "The sector, as a topic; empty for the whole economy or where the source does not say.",
    };

    public static readonly IntegerColumn Value = new("value", -IntegerColumn.Largest, true)
    {
        Meaning = "The value in whole units of its currency or unit.",
    };

    public static readonly CodeColumn Unit = new("unit", Codes.Units, true) { Meaning = "A currency (ISO 4217), companies, or rank." };

    public static readonly RecordDefinition Definition =
        new(
            "investment.csv",
            "investments",
            "investments",
            Id,
            Measure,
            Investor,
            Host,
            FigureColumns.Reporter,
            Sector,
            FigureColumns.Period,
            Value,
            Unit,
            FigureColumns.Qualifier,
            FigureColumns.Precision,
            FigureColumns.Status,
            FigureColumns.AsPublished,
            CommonColumns.Source,
            CommonColumns.PublishedOn,
            CommonColumns.Note,
            CommonColumns.StatedBy,
            CommonColumns.Caveats
        )
        {
            Description = "Published investment figures, one a row.",
            Label = "Investment figures",
            Series = [Measure, Investor, Host, FigureColumns.Reporter, Sector, Unit],
            Said = [Value, .. FigureColumns.Said],
            Figure = row => new(
                row[Value]!.Value,
                row[FigureColumns.Precision]!.Value,
                row[FigureColumns.Qualifier]!,
                InvestmentMeasure.IsSigned(row[Measure])
            ),
            Derive = Derive,
            Date = (row, _) => row[CommonColumns.PublishedOn],
            Address = "/v1/investments/",
            Page = RecordPages.Figures,
            Search = SearchDefinition.OfRow(
                "Investment figures",
                $"""
                SELECT r.id, r.measure AS code, r.investor AS country, r.host AS partner, t.name_en AS name, r.sector AS other,
                    r.period, r.as_published AS words,
                    r.unit, r.qualifier, r.value, r.precision, r.status, r.dataset, r.published_on AS date,
                    r.published_end AS known_from, r.note,
                    {SearchDefinition.SourceColumns}
                FROM investments r {SearchDefinition.Source}
                LEFT JOIN topics t ON t.code = r.sector
                """,
                (row, texts) =>
                    texts.Figure(
                        row,
                        FigureSentences.Investment(row),
                        [.. texts.Lists.Topic(row.Other), .. SearchLabels.Of(Codes.Measures, row.Code)]
                    )
            ),
            Coverage = new("period_start", "period_end"),
            SourceQuery = "&figures=all",
        };

    private static void Derive(DatasetRow row, StoredRow stored, LoadContext context)
    {
        if (row[FigureColumns.Qualifier] == Interval.TopN != (row[Unit] == "rank" && row[FigureColumns.Qualifier] != "exact"))
        {
            context.Problems.Add(row.Wrong(FigureColumns.Qualifier, "top-n for ranks, and exact or top-n only for them"));
        }

        if (row[Unit] == "rank" && row[Value] < 1)
        {
            context.Problems.Add(row.Wrong(Value, "at least 1: ranks begin there"));
        }

        if (row[Value] < 0 && !InvestmentMeasure.IsSigned(row[Measure]))
        {
            context.Problems.Add(row.Wrong(Value, "0 or more: only a net inflow or a stock can be negative"));
        }

        Derivations.CheckFigure(row, Value, context, FigureColumns.Status);
        Derivations.Figure(
            row,
            stored,
            context,
            null,
            string.Join(
                '|',
                row[Measure],
                row[Investor],
                row[Host],
                row[FigureColumns.Reporter],
                row[Sector],
                row.Text(FigureColumns.Period)
            )
        );
    }
}
