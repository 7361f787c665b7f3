using System.Text.Encodings.Web;
using System.Text.Json;
using KzUkApi.Domain.Figures;
using KzUkApi.Domain.Sentences;
using KzUkApi.Http.Lists;
using KzUkApi.Overviews.People;
using KzUkApi.Resources.Agreements;
using KzUkApi.Resources.Investments;
using KzUkApi.Resources.Meetings;
using KzUkApi.Resources.Sources;
using KzUkApi.Resources.Statements;
using KzUkApi.Resources.TradeFlows;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace KzUkApi.Pages;

/// <summary>A source with its citation as indented CSL-JSON.</summary>
internal sealed record CitedSource(SourceDetail Source, string Csl);

/// <summary>Reads the pages of single records from the stores that answer the API.</summary>
internal sealed class RecordReader(
    TradeFlowStore trade,
    InvestmentStore investments,
    PageFigureReader figures,
    TradeSeriesStore series,
    InvestmentSeriesStore invested,
    AgreementStore agreements,
    MeetingStore meetings,
    PersonStore people,
    StatementStore statements,
    SourceStore sources,
    OpenListsReader lists,
    IOptions<JsonOptions> json
)
{
    private const string FirstPeriod = "from=2005";

    private readonly JsonSerializerOptions _indented = new(json.Value.SerializerOptions)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The figure, whichever list has it; else the day from which it counts.</summary>
    public async Task<(FigurePage? Page, DateOnly? Earliest)> FigureAsync(string id, PageContext view, CancellationToken token)
    {
        var (language, asOf) = (view.Language, view.AsOf);
        var (flow, earliest) = await trade.FindAsync(id, asOf, token);
        if (flow is not null)
        {
            var picture = await PictureAsync(flow.Figure, asOf, token);
            return (await PageAsync(flow, figure => figure with { Language = language }, picture, view, token), null);
        }

        var (investment, held) = await investments.FindAsync(id, asOf, token);
        if (investment is not null)
        {
            var picture = await PictureAsync(investment.Figure, asOf, token);
            return (await PageAsync(investment, figure => figure with { Language = language }, picture, view, token), null);
        }

        var counted = (await figures.ReadAsync([id], asOf, language, token)).Values.FirstOrDefault();
        return counted is null
            ? (null, earliest ?? held)
            : (new() { Figure = counted, Source = await SourceAsync(counted.Source.Id, view, token) }, null);
    }

    public async Task<(AgreementPage? Page, DateOnly? Earliest)> AgreementAsync(string id, PageContext view, CancellationToken token)
    {
        var (found, later) = await agreements.FindAsync(id, view.AsOf, view.OfRecord, token);
        return found is null
            ? (null, later?.FirstEvent ?? later?.Released)
            : (
                new(found.In(view.Language), await SourceAsync(found.Source.Id, view, token), await TopicsAsync(found.Topics, view, token)),
                null
            );
    }

    public async Task<(MeetingPage? Page, DateOnly? Earliest)> MeetingAsync(string id, PageContext view, CancellationToken token)
    {
        var (found, began) = await meetings.FindAsync(id, view.AsOf, view.OfRecord, token);
        return found is null
            ? (null, began)
            : (
                new(found.In(view.Language), await SourceAsync(found.Source.Id, view, token), await TopicsAsync(found.Topics, view, token)),
                null
            );
    }

    public async Task<(PersonPage? Page, DateOnly? Earliest)> PersonAsync(string id, PageContext view, CancellationToken token)
    {
        var (found, first) = await people.FindAsync(id, view.AsOf, view.OfRecord, token);
        if (found is null)
        {
            return (null, first);
        }

        var (language, page) = (view.Language, new ListPage { AsOf = view.AsOf, Limit = int.MaxValue });
        var said = await statements.ListAsync(new(), page with { Ids = Ids(found.Statements) }, token);
        var met = await meetings.ListAsync(new(), page with { Ids = Ids(found.Meetings) }, token);
        var signed = await agreements.ListAsync(new(), page with { Ids = Ids(found.Agreements) }, token);
        return (
            new(
                found with { Language = language },
                Newest(found.Meetings, met.In(language).Rows.ToDictionary(meeting => meeting.Id, meeting => meeting.Display)),
                [.. said.In(language).Rows.OrderByDescending(statement => statement.Date, StringComparer.Ordinal)],
                Newest(found.Agreements, signed.In(language).Rows.ToDictionary(agreement => agreement.Id, agreement => agreement.Display))
            ),
            null
        );
    }

    private async Task<FigurePage> PageAsync<T>(
        FigureGroup<T> group,
        Func<T, T> worded,
        string? picture,
        PageContext view,
        CancellationToken token
    )
        where T : class, IFigure, IShownFigure
    {
        var figure = PageFigure.Of(worded(group.Figure));
        return new()
        {
            Figure = figure,
            Revisions = [.. group.Revisions.Select(edition => PageFigure.Of(worded(edition.Figure), edition.Kind))],
            Competing = [.. group.Competing.Select(other => PageFigure.Of(worded(other.Figure)))],
            Preference = group.Choice,
            Source = await SourceAsync(figure.Source.Id, view, token),
            Picture = picture,
        };
    }

    private static string[] Ids(IEnumerable<Appearance> records) => [.. records.Select(record => record.Id)];

    private static IReadOnlyList<NamedAppearance> Newest(IReadOnlyList<Appearance> records, Dictionary<string, string> names) =>
        [.. records.Reverse().Select(record => new NamedAppearance(record, names.GetValueOrDefault(record.Id, record.Title)))];

    private async Task<CitedSource?> SourceAsync(string id, PageContext view, CancellationToken token) =>
        await sources.FindAsync(id, view.Absolute, token) is { } source
            ? new(
                source with { WordLanguage = view.Language },
                JsonSerializer.Serialize(source.Citation.CslJson, _indented.GetTypeInfo(typeof(CslItem))))
            : null;

    private async Task<IReadOnlyList<string>> TopicsAsync(IEnumerable<string> codes, PageContext view, CancellationToken token)
    {
        var topics = (await lists(token)).Topics;
        return [.. codes.Select(code => topics.Label(code, view.Language))];
    }

    private async Task<string?> PictureAsync(TradeFlow figure, DateOnly? asOf, CancellationToken token)
    {
        var filter = new TradeSeriesFilter
        {
            Figures = new()
            {
                Reporters = [figure.Reporter],
                Classifications = [figure.Classification],
                Commodities = figure.Commodity is { } code ? [code] : null,
            },
            Flows = [figure.Flow],
            Series = new([figure.Frequency], new(), Domain.Series.SeriesView.Level, null),
        };
        var found = (await series.ListAsync(filter, new ListPage { AsOf = asOf, Limit = int.MaxValue }, token)).Found?.Rows ?? [];
        return found.FirstOrDefault(one => one.Points.Any(point => point.FigureIds.Contains(figure.Id))) is { Points.Count: > 1 } shown
            ? $"/v1/trade-flows/series.svg?{FirstPeriod}&id={shown.Id}"
            : null;
    }

    private async Task<string?> PictureAsync(Investment figure, DateOnly? asOf, CancellationToken token)
    {
        var filter = new InvestmentSeriesFilter
        {
            Figures = new() { Measures = [figure.Measure] },
            Series = new([figure.Frequency], new(), Domain.Series.SeriesView.Level, null),
        };
        var found = (await invested.ListAsync(filter, new ListPage { AsOf = asOf, Limit = int.MaxValue }, token)).Rows;
        return found.FirstOrDefault(one => one.Points.Any(point => point.FigureIds.Contains(figure.Id))) is { Points.Count: > 1 } shown
            ? $"/v1/investments/series.svg?id={shown.Id}"
            : null;
    }
}
