using System.Net;
using System.Text;
using System.Text.Unicode;
using KzUkApi.Domain.CodeLists;
using KzUkApi.Http.Problems;
using Microsoft.AspNetCore.WebUtilities;

namespace KzUkApi.Http.Parameters;

/// <summary>Checks which parameters a request has, before what they say.</summary>
internal static class ParameterNames
{
    /// <summary>Every parameter that is unknown, stands twice where it takes one value, or is not UTF-8.</summary>
    /// <param name="takesSeveral">Whether a parameter takes several values: separated by commas, or each with the name again.</param>
    public static IEnumerable<ParameterError> Check(HttpRequest request, string[] allowed, Func<string, bool> takesSeveral) =>
        Names(request.Query, allowed, takesSeveral).Concat(Undecodable(request.QueryString));

    // Names are compared to the letter: asof is not asOf, and the answer says which is meant.
    private static IEnumerable<ParameterError> Names(IQueryCollection query, string[] allowed, Func<string, bool> takesSeveral)
    {
        foreach (var (name, values) in query)
        {
            if (!allowed.Contains(name, StringComparer.Ordinal))
            {
                yield return Unknown(name, allowed);
            }
            else if (values.Count > 1 && !takesSeveral(name))
            {
                yield return Error("repeated-parameter", name, null, null, $"The parameter stands {values.Count} times, and takes one "
                    + "value. Give it once.");
            }
            else if (values.Count > 1 && values.Any(string.IsNullOrEmpty))
            {
                // The framework joins the values by commas, and leaves empty ones out.
                yield return Error("empty-value", name, null, null, $"The parameter stands {values.Count} times, once without a value. "
                    + "Give each a value, or leave it out.");
            }
        }
    }

    // ASP.NET leaves bytes that are not UTF-8 as they were sent, so that q=%FF would look for the word FF.
    private static IEnumerable<ParameterError> Undecodable(QueryString query)
    {
        foreach (var pair in new QueryStringEnumerable(query.Value))
        {
            var sent = pair.EncodedValue.ToString();
            if (!Utf8.IsValid(WebUtility.UrlDecodeToBytes(Encoding.UTF8.GetBytes(sent), 0, Encoding.UTF8.GetByteCount(sent))))
            {
                var error = Error("invalid-text", pair.DecodeName().ToString(), null, null, "The value is not percent-encoded UTF-8.");
                yield return error with { Value = AnyParameterRule.Shortened(sent) };
            }
        }
    }

    private static ParameterError Unknown(string name, string[] allowed)
    {
        var nearest = CommonSpellings.Parameters.Nearest(name, allowed);
        var hint = nearest is null ? string.Empty : $" Did you mean '{nearest}'?";
        var known = allowed.Length == 0 ? "This address takes no parameters." : "The parameters of this address are in `allowed`.";
        return Error(
            "unknown-parameter",
            AnyParameterRule.Shortened(name),
            allowed,
            nearest,
            $"There is no such parameter. {known}{hint}"
        );
    }

    private static ParameterError Error(string code, string parameter, IReadOnlyList<string>? allowed, string? nearest, string detail) =>
        new() { Code = code, Parameter = parameter, Value = null, Allowed = allowed, Nearest = nearest, Detail = detail };
}
