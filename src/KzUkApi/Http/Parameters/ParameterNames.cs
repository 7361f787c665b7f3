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
    /// <summary>Every parameter that is unknown, stands twice, or is not UTF-8.</summary>
    public static IEnumerable<ParameterError> Check(HttpRequest request, string[] allowed) =>
        Names(request.Query, allowed).Concat(Undecodable(request.QueryString));

    // Names are compared to the letter: asof is not asOf, and the answer says which is meant.
    private static IEnumerable<ParameterError> Names(IQueryCollection query, string[] allowed)
    {
        foreach (var (name, values) in query)
        {
            if (!allowed.Contains(name, StringComparer.Ordinal))
            {
                yield return Unknown(name, allowed);
            }
            else if (values.Count > 1)
            {
                yield return Error("repeated-parameter", name, null, null, $"The parameter stands {values.Count} times. "
                    + "Give it once, with several values separated by commas where it takes several.");
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
        var nearest = CodeList.Nearest(name, allowed);
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
