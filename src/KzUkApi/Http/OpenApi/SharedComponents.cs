using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>
/// Parameters, headers and answers that several operations share stand once in the document: what reads it is done in a fraction
/// of the time, and generated clients name them once.
/// </summary>
internal sealed class SharedComponents : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var components = swaggerDoc.Components ??= new();
        var operations = swaggerDoc.Paths.Values.SelectMany(item => item.Operations!.Values).ToList();
        components.Parameters = Share(
            2,
            operations.SelectMany(operation => Items(operation.Parameters ?? []).Select(item => new Use<IOpenApiParameter>(
                operation, item.Value.Name!, item.Value, shared => operation.Parameters![item.Place] = shared))),
            name => new OpenApiParameterReference(name, swaggerDoc)
        );
        var own = operations.SelectMany(operation => (operation.Parameters ?? []).OfType<OpenApiParameter>()
            .Select(parameter => KeyValuePair.Create<string, IOpenApiParameter>($"{parameter.Name}Of{SubjectOf(operation)}", parameter)));
        foreach (var (name, parameter) in components.Parameters.Concat(own.ToList()))
        {
            // Generators name the type of its values so, and not after the parameter alone, which other operations have too.
            if ((parameter.Schema?.Items ?? parameter.Schema) is OpenApiSchema { Enum: not null } values)
            {
                values.Title = char.ToUpperInvariant(name[0]) + name[1..];
            }
        }

        components.Headers = Share(
            2,
            from operation in operations
            from answer in operation.Responses!.Values
            from header in ((OpenApiResponse)answer).Headers ?? new Dictionary<string, IOpenApiHeader>()
            select new Use<IOpenApiHeader>(
                operation, header.Key, header.Value, shared => ((OpenApiResponse)answer).Headers![header.Key] = shared),
            name => new OpenApiHeaderReference(name, swaggerDoc)
        );
        components.Responses = Share(
            3,
            from operation in operations
            from answer in operation.Responses!
            select new Use<IOpenApiResponse>(
                operation, NameOf(answer.Key), answer.Value, shared => operation.Responses![answer.Key] = shared),
            name => new OpenApiResponseReference(name, swaggerDoc)
        );
    }

    // Equal parts become one. The one that most use has the plain name; others add the first operation that has them.
    private static Dictionary<string, T> Share<T>(int least, IEnumerable<Use<T>> uses, Func<string, T> reference)
        where T : IOpenApiSerializable
    {
        var shared = new SortedDictionary<string, T>(StringComparer.Ordinal);
        var equal = uses.ToList()
            .GroupBy(use => (use.Name, Text: Text(use.Part)))
            .Select(group => group.ToList())
            .Where(group => group.Count >= least)
            .OrderByDescending(group => group.Count);
        foreach (var group in equal)
        {
            var first = group[0];
            var name = new[] { first.Name, $"{first.Name}Of{first.Subject}", $"{first.Name}Of{first.Operation}" }
                .First(name => !shared.ContainsKey(name));
            shared.Add(name, first.Part);
            group.ForEach(use => use.Replace(reference(name)));
        }

        return new(shared, StringComparer.Ordinal);
    }

    private static List<(int Place, T Value)> Items<T>(IList<T> list) => [.. list.Select((value, place) => (place, value))];

    private static string NameOf(OpenApiOperation operation) =>
        char.ToUpperInvariant(operation.OperationId![0]) + operation.OperationId[1..];

    // Of `listTradeFlows`, `TradeFlows`; of `search`, `Search`.
    private static string SubjectOf(OpenApiOperation operation) =>
        NameOf(operation)[(NameOf(operation).AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1)..];

    private static string NameOf(string status) => status == "200" ? "Rows"
        : status == OtherProblems.Status ? nameof(OtherProblems)
        : ReasonPhrases
            .GetReasonPhrase(int.Parse(status, CultureInfo.InvariantCulture))
            .Replace(" ", string.Empty, StringComparison.Ordinal)
            .Replace("-", string.Empty, StringComparison.Ordinal);

    private static string Text(IOpenApiSerializable part)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        part.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }

    /// <summary>A part of one operation, and how another takes its place.</summary>
    private sealed record Use<T>(OpenApiOperation Of, string Name, T Part, Action<T> Replace)
    {
        public string Operation => NameOf(Of);

        public string Subject => SubjectOf(Of);
    }
}
