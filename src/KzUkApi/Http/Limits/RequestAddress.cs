using KzUkApi.Http.Problems;

namespace KzUkApi.Http.Limits;

/// <summary>Refuses a request whose own address cannot begin the links of its answer.</summary>
internal static class RequestAddress
{
    public static Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        // Answers about health have no links, and some load balancers ask for it in HTTP/1.0, without a host.
        if (http.IsHealth())
        {
            return next(http);
        }

        // Nobody but a trusted proxy sets another scheme than that of the connection.
        var request = http.Request;
        var scheme = request.Scheme;
        if (scheme is not ("http" or "https"))
        {
            request.Scheme = Uri.UriSchemeHttps.Equals(scheme, StringComparison.OrdinalIgnoreCase) ? Uri.UriSchemeHttps : Uri.UriSchemeHttp;
            if (!request.Scheme.Equals(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return RefuseAsync(
                    http,
                    "The proxy before the service forwards a scheme that is neither http nor https. It must state the scheme by which "
                        + "the client came."
                );
            }
        }

        return request.Host.HasValue || http.HasPublicUrl()
            ? next(http)
            : RefuseAsync(http, "The header Host is missing or empty. It must name the host of the service, since links begin with it.");
    }

    private static Task RefuseAsync(HttpContext http, string detail)
    {
        SecurityHeaders.Set(http, ProblemResult.MediaType);
        return new ProblemResult(ProblemType.ClientError, detail).ExecuteAsync(http);
    }
}
