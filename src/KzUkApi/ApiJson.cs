using System.Text.Json.Serialization;
using KzUkApi.Agreements;
using KzUkApi.Ambassadors;
using KzUkApi.Briefing;
using KzUkApi.Changes;
using KzUkApi.Claims;
using KzUkApi.Codelists;
using KzUkApi.Coverage;
using KzUkApi.Disputes;
using KzUkApi.Editing;
using KzUkApi.Export;
using KzUkApi.Health;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Importing;
using KzUkApi.Imports;
using KzUkApi.Institutions;
using KzUkApi.Investments;
using KzUkApi.Keys;
using KzUkApi.Meetings;
using KzUkApi.Milestones;
using KzUkApi.People;
using KzUkApi.Rates;
using KzUkApi.Search;
using KzUkApi.ServiceDocument;
using KzUkApi.Sources;
using KzUkApi.Statements;
using KzUkApi.Timeline;
using KzUkApi.Topics;
using KzUkApi.TradeFlows;

namespace KzUkApi;

/// <summary>Every shape that goes over the wire, serialised by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BriefingPage))]
[JsonSerializable(typeof(CommodityRanking))]
[JsonSerializable(typeof(ExportIndex))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(RefusedImport))]
[JsonSerializable(typeof(Liveness))]
[JsonSerializable(typeof(OwnKey))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(ProblemPage))]
[JsonSerializable(typeof(ProblemPages))]
[JsonSerializable(typeof(Readiness))]
[JsonSerializable(typeof(Service))]
[JsonSerializable(typeof(ListAnswer<Ambassador>))]
[JsonSerializable(typeof(ListAnswer<Change>))]
[JsonSerializable(typeof(ListAnswer<Claim>))]
[JsonSerializable(typeof(ListAnswer<Codelist>))]
[JsonSerializable(typeof(CodelistDetail))]
[JsonSerializable(typeof(ListAnswer<Dispute>))]
[JsonSerializable(typeof(ListAnswer<Institution>))]
[JsonSerializable(typeof(InvestmentDetail))]
[JsonSerializable(typeof(ListAnswer<Agreement>))]
[JsonSerializable(typeof(ListAnswer<Investment>))]
[JsonSerializable(typeof(ListAnswer<InvestmentSeries>))]
[JsonSerializable(typeof(ListAnswer<Meeting>))]
[JsonSerializable(typeof(ListAnswer<Milestone>))]
[JsonSerializable(typeof(ListAnswer<Person>))]
[JsonSerializable(typeof(PersonDetail))]
[JsonSerializable(typeof(ListAnswer<MirrorPeriod>))]
[JsonSerializable(typeof(ListAnswer<Rate>))]
[JsonSerializable(typeof(ListAnswer<SearchHit>))]
[JsonSerializable(typeof(ListAnswer<SeriesCoverage>))]
[JsonSerializable(typeof(ListAnswer<Source>))]
[JsonSerializable(typeof(SourceDetail))]
[JsonSerializable(typeof(ListAnswer<Statement>))]
[JsonSerializable(typeof(ListAnswer<TimelineEntry>))]
[JsonSerializable(typeof(ListAnswer<Topic>))]
[JsonSerializable(typeof(TopicDetail))]
[JsonSerializable(typeof(ListAnswer<TradeFlow>))]
[JsonSerializable(typeof(ListAnswer<TradeSeries>))]
[JsonSerializable(typeof(TradeFlowDetail))]
[JsonSerializable(typeof(AgreementInput))]
[JsonSerializable(typeof(InvestmentInput))]
[JsonSerializable(typeof(MeetingInput))]
[JsonSerializable(typeof(SourceInput))]
[JsonSerializable(typeof(TradeFlowInput))]
[JsonSerializable(typeof(Withdrawal))]
[JsonSerializable(typeof(ListAnswer<HistoryEntry>))]
[JsonSerializable(typeof(ListAnswer<AuditEntry>))]
internal sealed partial class ApiJson : JsonSerializerContext;
