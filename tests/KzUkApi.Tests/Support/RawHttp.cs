using System.Net.Sockets;
using System.Text;

namespace KzUkApi.Tests.Support;

/// <summary>Requests that no client of the framework would send, to the letter.</summary>
internal static class RawHttp
{
    /// <summary>Sends a request and reads whatever comes until the server closes the connection.</summary>
    /// <param name="request">Its lines; each ends with CR LF here.</param>
    public static async Task<string> AskAsync(ApiServer server, params IEnumerable<string> request)
    {
        using var client = new TcpClient();
        var address = new Uri(server.Address);
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(string.Concat(request.Select(line => $"{line}\r\n"))));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WithinLimitAsync("the server to answer and close the connection");
    }
}
