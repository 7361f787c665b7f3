using KzUkApi.Access;
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
using KzUkApi.Pages;
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
        v1.MapCodeLists();
        v1.MapCoverage();
        v1.MapDays();
        v1.MapDisputes();
        v1.MapExport();
        v1.MapImports();
        v1.MapIndicators();
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
        app.MapPages();

        var routes = ((IEndpointRouteBuilder)app).DataSources;
        routes.Add(new FileRoutes([.. routes]));
    }
}
