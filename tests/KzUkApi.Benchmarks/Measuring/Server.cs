using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KzUkApi.Benchmarks.Measuring;

/// <summary>A server in a process of its own, on the first core; what asks it runs on the others.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly Process _process;

    private Server(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    /// <summary>Starts a program and waits until it answers a path.</summary>
    /// <param name="arguments">Arguments; <c>{port}</c> stands for the port.</param>
    public static async Task<Server> StartAsync(
        string program,
        IEnumerable<string> arguments,
        string path,
        params (string Name, string Value)[] environment
    )
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(
            program,
            [.. arguments.Select(argument => argument.Replace("{port}", port, StringComparison.Ordinal))]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value.Replace("{port}", port, StringComparison.Ordinal);
        }

        var process = Process.Start(start)!;
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > 1)
        {
            process.ProcessorAffinity = 1;
        }

        var said = new List<string>();
        process.OutputDataReceived += (_, line) => said.Add(line.Data ?? string.Empty);
        process.ErrorDataReceived += (_, line) => said.Add(line.Data ?? string.Empty);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new Server(process, $"http://127.0.0.1:{port}");
        using var client = new HttpClient();
        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"{program} ended: {string.Join('\n', said.TakeLast(5))}");
            }

            try
            {
                if ((await client.GetAsync(new Uri(server.Address + path))).IsSuccessStatusCode)
                {
                    return server;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(5);
        }
    }

    /// <summary>Memory that is the process's own and no mapped file, in MB; null where the system does not tell.</summary>
    public double? AnonymousMegabytes()
    {
        var status = $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        var line = File.Exists(status)
            ? File.ReadLines(status).FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
            : null;
        return line is null
            ? null
            : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
