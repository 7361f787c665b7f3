using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace KzUkApi.Tests.Support;

/// <summary>The real program in a process of its own.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ServiceProcess(string database, params (string Name, string Value)[] environment)
        : this(database, "dotnet", [typeof(Program).Assembly.Location], environment)
    {
    }

    private ServiceProcess(string database, string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(database),
        };

        // The system chooses a port that is free. A port that a test chose could be another's by the time the program listens.
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Kzuk__Database"] = database;

        // The program lives for some seconds: what makes a long life quicker would only take time.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        _output = ReadOutputAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The program where no file may grow beyond a few kilobytes: what a full disk does, without one.</summary>
    public static ServiceProcess WithoutRoom(string database, params (string Name, string Value)[] environment) => new(
        database,
        "/bin/sh",
        ["-c", "trap '' XFSZ; ulimit -f 8; exec dotnet \"$0\"", typeof(Program).Assembly.Location],
        [("Kzuk__RequestRate", "0"), ("DOTNET_EnableWriteXorExecute", "0"), ("DOTNET_EnableDiagnostics", "0"), .. environment]
    );

    /// <summary>Where it listens, once it is ready.</summary>
    public string Address => _address.Task.IsCompleted
        ? _address.Task.Result
        : throw new InvalidOperationException("It does not listen yet.");

    /// <summary>How long the process has worked.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Waits until the service listens.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        await Task.WhenAny(_address.Task, _output).WithinLimitAsync("the service to say where it listens");
        return _address.Task.IsCompleted
            ? new HttpClient { BaseAddress = new Uri(Address), Timeout = Patience.Limit }
            : throw new InvalidOperationException($"The service did not start: {await EndAsync()}");
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

    // All that the program writes; one line says where it listens.
    private async Task<string> ReadOutputAsync()
    {
        var output = new StringBuilder();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.AppendLine(line);
            if (Listening().Match(line) is { Success: true } match)
            {
                _address.TrySetResult(match.Groups["address"].Value);
            }
        }

        return output.ToString();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    [GeneratedRegex(@"Swagger UI: (?<address>\S+)/swagger$")]
    private static partial Regex Listening();
}
