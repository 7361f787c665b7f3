using System.Globalization;
using KzUkApi.Domain.Text;
using Microsoft.OpenApi;

namespace KzUkApi.Http.OpenApi;

/// <summary>The limits of what a body may have; the reader of bodies enforces them, the contract states them.</summary>
internal static class BodyLimits
{
    public const int LongestText = TextRules.Longest;
    public const int MostItems = 200;

    /// <summary>The largest whole number that every JSON reader takes exactly.</summary>
    private const long LargestNumber = 9_007_199_254_740_991;

    private const string NoControls = @"^[^\u0000-\u001F\u007F-\u009F]+$";

    /// <summary>States the limits of one field of a body.</summary>
    public static IOpenApiSchema State(IOpenApiSchema field)
    {
        if (field is not OpenApiSchema { Type: { } type } own)
        {
            return field;
        }

        if (type.HasFlag(JsonSchemaType.String))
        {
            (own.MaxLength, own.Pattern) = (LongestText, NoControls);
        }
        else if (type.HasFlag(JsonSchemaType.Integer))
        {
            var largest = LargestNumber.ToString(CultureInfo.InvariantCulture);
            (own.Minimum, own.Maximum) = ($"-{largest}", largest);
        }
        else if (type.HasFlag(JsonSchemaType.Array))
        {
            own.MaxItems = MostItems;
            own.Items = own.Items is null ? null : State(own.Items);
        }

        return own;
    }
}
