using KzUkApi.Agreements;
using KzUkApi.Ambassadors;
using KzUkApi.Briefing;
using KzUkApi.Changes;
using KzUkApi.Claims;
using KzUkApi.Codelists;
using KzUkApi.Coverage;
using KzUkApi.Disputes;
using KzUkApi.Export;
using KzUkApi.Health;
using KzUkApi.History;
using KzUkApi.Http;
using KzUkApi.Http.Problems;
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

/// <summary>Every feature's routes, a line each.</summary>
internal static class Routes
{
    public static void MapRoutes(this WebApplication app)
    {
        var v1 = app.MapGroup("/v1").WithApiErrors();
        v1.MapTradeFlows();
        v1.MapAmbassadors();
        v1.MapAudit();
        v1.MapBriefing();
        v1.MapChanges();
        v1.MapClaims();
        v1.MapCodelists();
        v1.MapCoverage();
        v1.MapDisputes();
        v1.MapExport();
        v1.MapImports();
        v1.MapInstitutions();
        v1.MapInvestments();
        v1.MapAgreements();
        v1.MapMeetings();
        v1.MapMilestones();
        v1.MapPeople();
        v1.MapRates();
        v1.MapSearch();
        v1.MapSources();
        v1.MapStatements();
        v1.MapTimeline();
        v1.MapTopics();
        v1.MapServiceDocument();
        v1.MapKeys();

        app.MapHealth();
        app.MapProblems();
    }
}
