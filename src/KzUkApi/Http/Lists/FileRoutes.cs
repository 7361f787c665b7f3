using KzUkApi.Http.Caching;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Primitives;

namespace KzUkApi.Http.Lists;

/// <summary>The formats in which an answer is a file, for the contract.</summary>
internal sealed record FileFormats(params IReadOnlyList<Format> All);

/// <summary>
/// Beside each list, its rows as files: <c>/v1/trade-flows.csv</c> is <c>/v1/trade-flows?format=csv</c>, at an address with one
/// format and so with one type of answer for generated clients. The briefing has one too, as a page of text.
/// </summary>
/// <remarks>
/// Each format is a literal route, and no id has a dot, so nothing else has its address. A part of a path that is half a parameter
/// would match all others until its constraint is asked, and turn the 404 of an unknown address into a 405.
/// </remarks>
internal sealed class FileRoutes(IReadOnlyList<EndpointDataSource> routes) : EndpointDataSource
{
    /// <summary>What the name of an operation ends in where its answer is a file.</summary>
    public const string Suffix = "AsFile";

    private readonly Lazy<IReadOnlyList<Endpoint>> _endpoints = new(() =>
    [
        .. from route in routes.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        let formats = route.Metadata.GetMetadata<FormatsMetadata>()
        where formats is { Parameter: true }
        let files = formats.Files.ToArray()
        from format in files
        select FileOf(route, format, files),
    ]);

    public override IReadOnlyList<Endpoint> Endpoints => _endpoints.Value;

    /// <summary>The address as the contract has it: once for all formats.</summary>
    public static string Described(string path) => $"{path[..path.LastIndexOf('.')]}.{{{RepresentationParameters.FormatName}}}";

    public override IChangeToken GetChangeToken() => new CancellationChangeToken(CancellationToken.None);

    private static Endpoint FileOf(RouteEndpoint list, Format format, Format[] files)
    {
        var pattern = RoutePatternFactory.Parse($"{list.RoutePattern.RawText!.TrimEnd('/')}.{format.Name}");
        var file = new RouteEndpointBuilder(list.RequestDelegate, pattern, list.Order)
        {
            DisplayName = $"{list.DisplayName}, {format.Name}",
        };
        var kept = list.Metadata.Where(metadata => metadata is not (FormatsMetadata or IEndpointNameMetadata or IRouteNameMetadata));
        foreach (var metadata in kept)
        {
            file.Metadata.Add(metadata);
        }

        var name = list.Metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName;
        file.Metadata.Add(new FormatsMetadata(false, format) { FileOf = name });
        file.Metadata.Add(new SamePath(list.RoutePattern));

        // The contract has one operation for all formats: it is described with the first.
        file.Metadata.Add(format == files[0] ? new EndpointNameMetadata(name + Suffix) : new ExcludeFromDescriptionAttribute());
        file.Metadata.Add(new FileFormats(files));
        return file.Build();
    }
}
