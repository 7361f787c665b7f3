using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// Headers and errors that many operations share stand once in the document. A page that shows it opens in half the time.
/// </summary>
internal sealed class SharedComponents : IDocumentFilter
{
    private const int Several = 3;

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Components ??= new();
        var responses = swaggerDoc
            .Paths.Values.SelectMany(item => item.Operations!.Values)
            .Select(operation => operation.Responses!)
            .ToList();
        swaggerDoc.Components.Headers = Share(
            responses
                .SelectMany(all => all.Values)
                .Select(response => ((OpenApiResponse)response).Headers)
                .OfType<IDictionary<string, IOpenApiHeader>>(),
            name => name,
            name => new OpenApiHeaderReference(name, swaggerDoc)
        );
        swaggerDoc.Components.Responses = Share(
            responses,
            status =>
                status[0] is '4' or '5'
                    ? ReasonPhrases
                        .GetReasonPhrase(int.Parse(status, CultureInfo.InvariantCulture))
                        .Replace(" ", string.Empty, StringComparison.Ordinal)
                        .Replace("-", string.Empty, StringComparison.Ordinal)
                    : null,
            name => new OpenApiResponseReference(name, swaggerDoc)
        );
    }

    // The most frequent value of each key goes to the components under the name of the key, where several have it.
    private static Dictionary<string, T> Share<T>(
        IEnumerable<IDictionary<string, T>> holders,
        Func<string, string?> nameOf,
        Func<string, T> reference
    )
        where T : IOpenApiSerializable
    {
        var shared = new Dictionary<string, T>(StringComparer.Ordinal);
        var all = holders
            .SelectMany(holder => holder.Select(pair => (Holder: holder, pair.Key, pair.Value, Text: Text(pair.Value))))
            .ToList();
        foreach (var key in all.GroupBy(part => part.Key, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var most = key.GroupBy(part => part.Text, StringComparer.Ordinal).MaxBy(alike => alike.Count())!.ToList();
            if (nameOf(key.Key) is { } name && most.Count >= Several)
            {
                shared.Add(name, most[0].Value);
                most.ForEach(part => part.Holder[key.Key] = reference(name));
            }
        }

        return shared;
    }

    private static string Text(IOpenApiSerializable part)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        part.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}
