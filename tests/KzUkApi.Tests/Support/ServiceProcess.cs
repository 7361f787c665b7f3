using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KzUkApi.Tests.Support;

/// <summary>The real program in a process of its own.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    public ServiceProcess(string database, params (string Name, string Value)[] environment)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        var start = new ProcessStartInfo("dotnet", typeof(Program).Assembly.Location)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(database),
        };
        start.Environment["ASPNETCORE_URLS"] = Address;
        start.Environment["Kzuk__Database"] = database;
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public string Address { get; }

    /// <summary>How long the process has worked.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Waits until the service answers.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var attempt = 0; attempt < 300 && !_process.HasExited; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync("/health/live");
                return client;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException($"The service did not start: {await EndAsync()}");
    }

    /// <summary>Asks again until the answer has the status, at most for a while; returns the last answer.</summary>
    public static async Task<HttpResponseMessage> UntilAsync(HttpClient client, string path, HttpStatusCode status)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await client.GetAsync(path);
            if (answer.StatusCode == status || attempt == 100)
            {
                return answer;
            }

            answer.Dispose();
            await Task.Delay(100);
        }
    }

    /// <summary>Asks the process to stop as a container does.</summary>
    public void Terminate() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();

    /// <summary>Ends the process at once, as a power cut would (SIGKILL).</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits for the end of the process.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, await _output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
