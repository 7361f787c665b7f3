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

        // The program lives for some seconds: what makes a long life quicker would only take time.
        start.Environment["DOTNET_TieredPGO"] = "0";
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
        var client = new HttpClient { BaseAddress = new Uri(Address), Timeout = Patience.Limit };
        await Patience.UntilAsync("the service to answer", async () => _process.HasExited || await AnswersAsync(client), done => done);
        return !_process.HasExited ? client : throw new InvalidOperationException($"The service did not start: {await EndAsync()}");
    }

    /// <summary>Asks again until the answer has the status, and returns that answer.</summary>
    public static Task<HttpResponseMessage> UntilAsync(HttpClient client, string path, HttpStatusCode status) =>
        Patience.UntilAsync($"{path} to answer {(int)status}", () => client.GetAsync(path), answer => answer.StatusCode == status);

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
        await _process.WaitForExitAsync().WithinLimitAsync("the end of the program");
        return (_process.ExitCode, await _output, await _errors);
    }

    private static async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/health/live");
            return true;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
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
