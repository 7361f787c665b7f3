using KzUkApi;
using KzUkApi.Agreements;
using KzUkApi.Ambassadors;
using KzUkApi.Briefing;
using KzUkApi.Changes;
using KzUkApi.Claims;
using KzUkApi.Codelists;
using KzUkApi.Configuration;
using KzUkApi.Coverage;
using KzUkApi.Disputes;
using KzUkApi.Health;
using KzUkApi.Http;
using KzUkApi.Http.Problems;
using KzUkApi.Institutions;
using KzUkApi.Investments;
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
using Microsoft.AspNetCore.Connections;

try
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var settings = Settings.Read(builder.Configuration);
    builder.AddWebServer();
    builder.Services.AddApi(new PublicAddress(settings.PublicUrl), new Contact(settings.Contact), ApiJson.Default);
    builder.Services.AddStore(settings);
    builder.Services.AddFeatures();

    var app = builder.Build();
    app.PrepareStore();
    app.UseApi();

    var v1 = app.MapGroup("/v1").WithApiErrors();
    v1.MapTradeFlows();
    v1.MapAmbassadors();
    v1.MapBriefing();
    v1.MapChanges();
    v1.MapClaims();
    v1.MapCodelists();
    v1.MapCoverage();
    v1.MapDisputes();
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
    app.MapHealth();
    app.MapProblems();

    app.AnnounceAddresses();
    await app.RunAsync();
    return 0;
}
catch (StartException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
catch (IOException exception) when (exception.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{exception.Message} Stop what listens there, or choose another address with ASPNETCORE_URLS.");
    return 1;
}
