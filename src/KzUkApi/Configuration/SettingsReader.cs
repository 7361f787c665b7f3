using System.Globalization;
using System.Net;
using KzUkApi.Domain.CodeLists;

namespace KzUkApi.Configuration;

/// <summary>
/// Reads single settings of a section and checks their form; a wrong one is a <see cref="OperatorException"/> that names it.
/// </summary>
internal sealed class SettingsReader(IConfigurationSection section)
{
    /// <summary>Reads from where nothing is set: every default.</summary>
    public static SettingsReader Nothing => new(new ConfigurationBuilder().Build().GetSection("Kzuk"));

    /// <summary>Refuses a setting that is not among those known.</summary>
    public void RefuseUnknown(IReadOnlyCollection<string> names)
    {
        foreach (
            var key in section
                .GetChildren()
                .Select(child => child.Key)
                .Where(key => !names.Contains(key, StringComparer.OrdinalIgnoreCase))
        )
        {
            var nearest = CodeList.Nearest(key, names);
            throw Wrong(key, "there is no such "
                + $"setting{(nearest is null ? string.Empty : $"; did you mean {section.Path}:{nearest}")}. Known: "
                + $"{string.Join(", ", names)}");
        }
    }

    public string FilePath(string name)
    {
        var value = section[name];
        if (string.IsNullOrWhiteSpace(value))
        {
            throw Wrong(name, "a path of a file is required, for example var/kzuk.db");
        }

        var path = Path.GetFullPath(value);
        return Directory.Exists(path) ? throw Wrong(name, $"{path} is a folder; name a file in it") : path;
    }

    public string Folder(string name, string byDefault)
    {
        var value = section[name];
        var path = string.IsNullOrWhiteSpace(value) ? byDefault : Path.GetFullPath(value);
        return Directory.Exists(path) ? path : throw Wrong(name, $"there is no folder {path}");
    }

    /// <summary>An absolute address; null where none is set.</summary>
    public string? Address(string name, params string[] schemes)
    {
        var value = section[name];
        return string.IsNullOrWhiteSpace(value) ? null
            : Uri.TryCreate(value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme, StringComparer.Ordinal) ? value
            : throw Wrong(name, $"'{value}' is not an absolute address with {string.Join(", ", schemes)}");
    }

    public string RequiredAddress(string name, params string[] schemes) =>
        Address(name, schemes) ?? throw Wrong(name, $"an address is required ({string.Join(", ", schemes)})");

    /// <summary>An address whose answers nobody on the way can change: https, or this machine.</summary>
    public string? SafeAddress(string name) =>
        Address(name, "http", "https") is not { } value || new Uri(value) is { Scheme: "https" } or { IsLoopback: true }
            ? Address(name, "http", "https")
            : throw Wrong(name, "https is required, except on this machine");

    public string? Text(string name) => string.IsNullOrWhiteSpace(section[name]) ? null : section[name];

    public long Number(string name, long byDefault, long least, long most)
    {
        var value = section[name];
        return string.IsNullOrWhiteSpace(value) ? byDefault
            : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
            : throw Wrong(name, $"'{value}' is not a whole number from {least} to {most}");
    }

    public TimeSpan Seconds(string name, int byDefault, int least = 1, int most = 3600)
    {
        var value = section[name];
        return string.IsNullOrWhiteSpace(value) ? TimeSpan.FromSeconds(byDefault)
            : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= most
                ? TimeSpan.FromSeconds(seconds)
            : throw Wrong(name, $"'{value}' is not a whole number of seconds from {least} to {most}");
    }

    public string OneOf(string name, params string[] allowed) =>
        Text(name) is not { } value ? allowed[0]
            : allowed.FirstOrDefault(known => known.Equals(value, StringComparison.OrdinalIgnoreCase))
            ?? throw Wrong(name, $"'{value}' is none of {string.Join(", ", allowed)}");

    /// <summary>An address of this machine to listen on.</summary>
    public IPAddress MachineAddress(string name, IPAddress byDefault) =>
        Text(name) is not { } value ? byDefault
            : IPAddress.TryParse(value, out var address) ? address
            : throw Wrong(name, $"'{value}' is not an address such as 127.0.0.1, ::1, or 0.0.0.0 for every one");

    /// <summary>Addresses and networks (CIDR), separated by commas.</summary>
    public IReadOnlyList<IPNetwork> Networks(string name) => [.. Parts(name).Select(part =>
        IPNetwork.TryParse(part, out var network) ? network
        : IPAddress.TryParse(part, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw Wrong(name, $"'{part}' is neither an address nor a network such as 10.0.0.0/8"))];

    /// <summary>Origins of web pages (scheme, host and port), separated by commas.</summary>
    public IReadOnlyList<string> Origins(string name) =>
        [
            .. Parts(name)
                .Select(part =>
                    Uri.TryCreate(part, UriKind.Absolute, out var origin)
                    && origin.Scheme is "http" or "https"
                    && origin.GetLeftPart(UriPartial.Authority).Equals(part.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
                        ? origin.GetLeftPart(UriPartial.Authority)
                        : throw Wrong(name, $"'{part}' is not an origin such as https://editors.example.org")
                ),
        ];

    public OperatorException Wrong(string name, string reason) => new($"Setting {section.Path}:{name} is wrong: {reason}.");

    private string[] Parts(string name) =>
        (section[name] ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
