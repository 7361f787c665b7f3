using System.Text.Json.Serialization;
using KzUkApi.Access;
using KzUkApi.Domain.Claims;
using KzUkApi.Domain.Mirror;
using KzUkApi.Editing;
using KzUkApi.Exporting;
using KzUkApi.Http.Lists;
using KzUkApi.Http.Problems;
using KzUkApi.Importing;
using KzUkApi.Operations;
using KzUkApi.Overviews.Briefing;
using KzUkApi.Overviews.Changes;
using KzUkApi.Overviews.Claims;
using KzUkApi.Overviews.Coverage;
using KzUkApi.Overviews.Days;
using KzUkApi.Overviews.People;
using KzUkApi.Overviews.ProblemKinds;
using KzUkApi.Overviews.Search;
using KzUkApi.Overviews.ServiceDocument;
using KzUkApi.Overviews.Timeline;
using KzUkApi.Overviews.Topics;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Ambassadors;
using KzUkApi.Resources.CodeLists;
using KzUkApi.Resources.Disputes;
using KzUkApi.Resources.Indicators;
using KzUkApi.Resources.Institutions;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Meetings;
using KzUkApi.Resources.Milestones;
using KzUkApi.Resources.Rates;
using KzUkApi.Resources.Sources;
using KzUkApi.Resources.Statements;
using KzUkApi.Resources.TradeFlows;

namespace KzUkApi.Startup;

/// <summary>Every shape that goes over the wire, serialised by generated code.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BriefingPage))]
[JsonSerializable(typeof(CheckResult))]
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
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(ListResponse<Ambassador>))]
[JsonSerializable(typeof(ListResponse<BriefInvestmentSeries>))]
[JsonSerializable(typeof(ListResponse<BriefTradeSeries>))]
[JsonSerializable(typeof(ListResponse<Change>))]
[JsonSerializable(typeof(ListResponse<Claim>))]
[JsonSerializable(typeof(ListResponse<CodeListSummary>))]
[JsonSerializable(typeof(CodeListDetail))]
[JsonSerializable(typeof(ListResponse<Dispute>))]
[JsonSerializable(typeof(ListResponse<Indicator>))]
[JsonSerializable(typeof(ListResponse<Institution>))]
[JsonSerializable(typeof(InvestmentDetail))]
[JsonSerializable(typeof(ListResponse<Agreement>))]
[JsonSerializable(typeof(AgreementDetail))]
[JsonSerializable(typeof(ListResponse<Investment>))]
[JsonSerializable(typeof(ListResponse<InvestmentSeries>))]
[JsonSerializable(typeof(ListResponse<Meeting>))]
[JsonSerializable(typeof(MeetingDetail))]
[JsonSerializable(typeof(ListResponse<Milestone>))]
[JsonSerializable(typeof(ListResponse<Person>))]
[JsonSerializable(typeof(PersonDetail))]
[JsonSerializable(typeof(ListResponse<MirrorLine>))]
[JsonSerializable(typeof(ListResponse<MirrorPeriod>))]
[JsonSerializable(typeof(ListResponse<Rate>))]
[JsonSerializable(typeof(ListResponse<SearchHit>))]
[JsonSerializable(typeof(ListResponse<SeriesCoverage>))]
[JsonSerializable(typeof(ListResponse<Source>))]
[JsonSerializable(typeof(SourceDetail))]
[JsonSerializable(typeof(ListResponse<Statement>))]
[JsonSerializable(typeof(ListResponse<DayCounts>))]
[JsonSerializable(typeof(ListResponse<TimelineEntry>))]
[JsonSerializable(typeof(ListResponse<Topic>))]
[JsonSerializable(typeof(TopicDetail))]
[JsonSerializable(typeof(ListResponse<TradeFlow>))]
[JsonSerializable(typeof(ListResponse<TradeSeries>))]
[JsonSerializable(typeof(TradeFlowDetail))]
[JsonSerializable(typeof(AgreementInput))]
[JsonSerializable(typeof(InvestmentInput))]
[JsonSerializable(typeof(MeetingInput))]
[JsonSerializable(typeof(SourceInput))]
[JsonSerializable(typeof(TradeFlowInput))]
[JsonSerializable(typeof(Withdrawal))]
[JsonSerializable(typeof(ListResponse<HistoryEntry>))]
[JsonSerializable(typeof(ListResponse<AuditEntry>))]
internal sealed partial class JsonContext : JsonSerializerContext;
