using System.Text.Json;
using KzUkApi.Http.Parameters;
using KzUkApi.Http.Representations;
using Microsoft.AspNetCore.Http.Metadata;

namespace KzUkApi.Http.Lists;

/// <summary>The columns that are asked for, of a list that can be had as a table.</summary>
internal sealed record FieldsQuery : Query<string[]?>
{
    private readonly TableShape _table;

    private FieldsQuery(TableShape table, string? fields) => (_table, Fields) = (table, fields);

    /// <summary>The columns of the file, separated by commas; null for all.</summary>
    public string? Fields { get; init; }

    /// <summary>The parameter of a request; null where its answer is no table.</summary>
    public static FieldsQuery? Of(EndpointFilterInvocationContext context, FormatsMetadata formats, JsonSerializerOptions json)
    {
        var (http, query) = (context.HttpContext, context.HttpContext.Request.Query);
        if (!FieldsRule.IsOf(formats) || !query.ContainsKey(FieldsRule.Name))
        {
            return null;
        }

        var row = http.GetEndpoint()!.Metadata.GetMetadata<FileRows>()?.Row ?? RowOf(http.GetEndpoint()!);
        var days = context.Arguments.Asked()?.Vintages;
        return new(TableShape.Of(json.GetTypeInfo(row)).WithDays(days), query[FieldsRule.Name].ToString());
    }

    private static Type RowOf(Endpoint list) => list.Metadata
        .OfType<IProducesResponseTypeMetadata>()
        .Select(answer => answer.Type)
        .First(type => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(ListResponse<>))!
        .GetGenericArguments()[0];

    protected override string[]? Parse(QueryParser query) => query.Parse(nameof(Fields), new FieldsRule(_table));
}
