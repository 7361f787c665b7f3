using System.Buffers.Text;
using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace KzUkApi.Benchmarks.Measuring;

/// <summary>What a load got: answers, and how long each took.</summary>
/// <param name="FirstError">How the first answer that was an error begins; null where there was none.</param>
internal sealed record LoadResult(
    double RequestsPerSecond,
    double P50Milliseconds,
    double P99Milliseconds,
    long Errors,
    string? FirstError
);

/// <summary>Asks one address over many connections at once, as fast as it is answered.</summary>
/// <remarks>
/// What first has to be made and kept is asked for before. Connections that ask apart have host names of their own, which links in
/// answers begin with: no answer can then be made once for several of them.
/// </remarks>
internal static class Load
{
    private const int AskedBefore = 3;

    public static async Task<LoadResult> RunAsync(
        string address,
        TimeSpan time,
        int connections = 64,
        bool apart = false,
        params (string Name, string Value)[] headers
    )
    {
        var uri = new Uri(address);
        var more = string.Concat(headers.Select(header => $"{header.Name}: {header.Value}\r\n"));
        var requests = Enumerable.Range(0, connections).Select(connection => Encoding.ASCII.GetBytes(
            $"GET {uri.PathAndQuery} HTTP/1.1\r\n"
                + $"Host: {(apart ? $"c{connection}.localhost" : uri.Authority)}\r\n{more}\r\n")).ToList();
        foreach (var request in requests.SelectMany(request => Enumerable.Repeat(request, AskedBefore)))
        {
            await AskAsync(uri, request, new CancellationToken(canceled: true));
        }

        using var stop = new CancellationTokenSource();
        var workers = requests.Select(request => Task.Run(() => AskAsync(uri, request, stop.Token))).ToList();
        var clock = Stopwatch.StartNew();
        await Task.Delay(time);
        await stop.CancelAsync();
        var elapsed = clock.Elapsed;
        var results = await Task.WhenAll(workers);
        var times = results.SelectMany(result => result.Times).Order().ToList();
        return times.Count == 0
            ? throw new InvalidOperationException($"{address} gave no answer.")
            : new(
                times.Count / elapsed.TotalSeconds,
                Milliseconds(times[times.Count / 2]),
                Milliseconds(times[(int)(times.Count * 0.99)]),
                results.Sum(result => result.Errors.Count),
                results.SelectMany(result => result.Errors).FirstOrDefault()
            );
    }

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;

    private static async Task<(List<long> Times, List<string> Errors)> AskAsync(Uri uri, byte[] request, CancellationToken stop)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(uri.Host, uri.Port, CancellationToken.None);
        var buffer = new byte[1024 * 1024];
        var (times, errors) = (new List<long>(), new List<string>());
        do
        {
            var begin = Stopwatch.GetTimestamp();
            await socket.SendAsync(request, SocketFlags.None, CancellationToken.None);
            var (read, length) = (0, 0);
            do
            {
                var count = await socket.ReceiveAsync(buffer.AsMemory(read), SocketFlags.None, CancellationToken.None);
                read += count > 0 ? count : throw new IOException("The server closed the connection.");
                length = length > 0 ? length : LengthOf(buffer.AsSpan(0, read));
            }
            while (length == 0 || read < length);

            times.Add(Stopwatch.GetTimestamp() - begin);
            if (buffer[9] is not ((byte)'2' or (byte)'3'))
            {
                errors.Add(Encoding.ASCII.GetString(buffer, 0, Math.Min(read, 200)));
            }
        }
        while (!stop.IsCancellationRequested);

        return (times, errors);
    }

    /// <summary>Bytes of the whole answer; 0 while its headers are not all there.</summary>
    private static int LengthOf(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return 0;
        }

        // Names of headers are in whatever case a server likes; an answer without a body says nothing of its length.
        foreach (var line in start[..end].Split("\r\n"u8))
        {
            var header = start[line];
            if (header.Length > ContentLength.Length && Ascii.EqualsIgnoreCase(header[..ContentLength.Length], ContentLength))
            {
                return Utf8Parser.TryParse(header[ContentLength.Length..], out int length, out _)
                    ? end + 4 + length
                    : throw new InvalidOperationException("The header Content-Length has no number.");
            }
        }

        return end + 4;
    }

    private static ReadOnlySpan<byte> ContentLength => "Content-Length: "u8;
}
