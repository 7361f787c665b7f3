
namespace KzUkApi.Storage.Dataset;

/// <summary>The tables of the reference dataset, each after those it refers to.</summary>
internal static class RecordDefinitions
{
    public static readonly IReadOnlyList<RecordDefinition> All =
    [
        TopicTable.Definition,
        SourceTable.Definition,
        CommodityTable.Definition,
        TradeFlowTable.Definition,
        InvestmentTable.Definition,
        ClaimTable.Definition,
        ExchangeRateTable.Definition,
        AgreementTable.Definition,
        AgreementEventTable.Definition,
        MeetingTable.Definition,
        MeetingParticipantTable.Definition,
        MilestoneTable.Definition,
        AmbassadorTable.Definition,
        InstitutionTable.Definition,
        StatementTable.Definition,
        IndicatorTable.Definition,
        DisputeTable.Definition,
    ];

    private static readonly Dictionary<string, RecordDefinition> ByName = All.ToDictionary(table => table.Name, StringComparer.Ordinal);

    private static readonly Dictionary<string, RecordDefinition> ByType = All.ToDictionary(table => table.Type, StringComparer.Ordinal);

    public static RecordDefinition Sources => SourceTable.Definition;

    public static RecordDefinition TradeFlows => TradeFlowTable.Definition;

    /// <summary>The tables whose rows rest on a source, in the order in which its records are listed.</summary>
    public static IEnumerable<RecordDefinition> OfSources =>
        All.Where(table => table.SourceColumn == "source_id").OrderBy(table => table.SourceRank);

    public static RecordDefinition Of(string name) => ByName[name];

    public static RecordDefinition OfType(string type) => ByType[type];
}
