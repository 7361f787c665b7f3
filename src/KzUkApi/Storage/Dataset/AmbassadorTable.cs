using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Storage.Dataset;

/// <summary>Terms of office of ambassadors.</summary>
internal static class AmbassadorTable
{
    public static readonly RecordDefinition Definition =
        new(
            "ambassadors.csv",
            "ambassadors",
            "ambassadors",
            new IdColumn(),
            new PersonColumn("name") { Meaning = "Name, as the source has it." },
            new CodeColumn("sending", Codes.Countries, true) { Meaning = "The country that sends the ambassador." },
            new CodeColumn("receiving", Codes.Countries, true) { Meaning = "The country that receives the ambassador." },
            new DateColumn("from", "from") { Meaning = "Begin of the term: a day, month or year." },
            new DateColumn("to", "to") { Meaning = "End of the term; empty while it lasts or where it is not known." },
            CommonColumns.Source
        )
        {
            Description = "Terms of office of ambassadors.",
            Derive = Derive,
            Date = (row, _) => row["from"],
            Address = "/v1/ambassadors?id=",
        };

    private static void Derive(CsvRow row, StoredRow stored, LoadContext context)
    {
        if (stored.Values["to_end"] is DateOnly to && stored.Values["from_start"] is DateOnly from && to < from)
        {
            context.Problems.Add(row.Wrong("to", "not before from"));
        }

        Derivations.Search(row, stored, "name");
    }
}
