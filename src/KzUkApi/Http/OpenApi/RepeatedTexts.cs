using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace KzUkApi.Http.OpenApi;

/// <summary>A reference has no description where it would repeat that of the schema it names.</summary>
internal sealed class RepeatedTexts : IDocumentFilter
{
    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        var answers = swaggerDoc.Paths.Values
            .SelectMany(path => path.Operations!.Values)
            .SelectMany(operation => operation.Responses!.Values)
            .SelectMany(answer => answer.Content?.Values ?? [])
            .OfType<OpenApiMediaType>()
            .Select(content => content.Schema);
        foreach (var schema in (swaggerDoc.Components?.Schemas?.Values ?? []).Concat(answers.ToList()))
        {
            Clear(schema);
        }

        void Clear(IOpenApiSchema? schema)
        {
            if (schema is OpenApiSchemaReference reference)
            {
                reference.Reference.Description = Kept(reference.Reference.Description, reference);
            }
            else if (schema is OpenApiSchema own)
            {
                if (own.OneOf is [OpenApiSchemaReference nullable, _])
                {
                    own.Description = Kept(own.Description, nullable);
                }

                foreach (var part in (own.Properties?.Values ?? []).Concat(own.OneOf ?? []).Concat(own.AllOf ?? []).Append(own.Items))
                {
                    Clear(part);
                }
            }
        }

        string? Kept(string? text, OpenApiSchemaReference of) =>
            text == swaggerDoc.Components!.Schemas![of.Reference.Id!].Description ? null : text;
    }
}
