using System.Globalization;
using KzUkApi.Vocabulary;

namespace KzUkApi.Configuration;

/// <summary>The settings of the service, from section <c>Kzuk</c> of appsettings.json and variables <c>Kzuk__...</c>; README has the table.</summary>
internal sealed record Settings
{
    private const string Section = "Kzuk";

    private static readonly string[] Names = ["Database", "Dataset", "PublicUrl", "Contact", "CacheBytes"];

    /// <summary>Path of the SQLite file, relative to the working folder.</summary>
    public required string Database { get; init; }

    /// <summary>Folder of the reference dataset, by default the one beside the program.</summary>
    public required string Dataset { get; init; }

    /// <summary>Address under which clients reach the service, for links; null: the address of each request.</summary>
    public required string? PublicUrl { get; init; }

    /// <summary>Where to report a wrong figure: a mailto:, http: or https: address.</summary>
    public required string Contact { get; init; }

    /// <summary>The most memory that kept answers may take, in bytes; 0 keeps none.</summary>
    public required long CacheBytes { get; init; }

    /// <summary>Reads and checks the settings; the first that is wrong stops the start with a line that names it.</summary>
    public static Settings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        foreach (var key in section.GetChildren().Select(child => child.Key).Where(key => !Names.Contains(key, StringComparer.OrdinalIgnoreCase)))
        {
            var nearest = CodeList.Nearest(key, Names);
            throw Wrong(key, $"there is no such setting{(nearest is null ? string.Empty : $"; did you mean {Section}:{nearest}")}. Known: {string.Join(", ", Names)}");
        }

        return new()
        {
            Database = FilePath(section, "Database"),
            Dataset = Folder(section, "Dataset"),
            PublicUrl = Address(section, "PublicUrl", required: false, "http", "https")?.TrimEnd('/'),
            Contact = Address(section, "Contact", required: true, "mailto", "http", "https")!,
            CacheBytes = Number(section, "CacheBytes", 32 * 1024 * 1024, 1L << 40),
        };
    }

    private static string FilePath(IConfigurationSection section, string name)
    {
        var value = section[name];
        if (string.IsNullOrWhiteSpace(value))
        {
            throw Wrong(name, "a path of a file is required, for example var/kzuk.db");
        }

        var path = Path.GetFullPath(value);
        return Directory.Exists(path) ? throw Wrong(name, $"{path} is a folder; name a file in it") : path;
    }

    private static string Folder(IConfigurationSection section, string name)
    {
        var value = section[name];
        var path = string.IsNullOrWhiteSpace(value) ? Path.Combine(AppContext.BaseDirectory, "Data", "Reference") : Path.GetFullPath(value);
        return Directory.Exists(path) ? path : throw Wrong(name, $"there is no folder {path}");
    }

    private static string? Address(IConfigurationSection section, string name, bool required, params string[] schemes)
    {
        var value = section[name];
        if (string.IsNullOrWhiteSpace(value))
        {
            return required ? throw Wrong(name, $"an address is required ({string.Join(", ", schemes)})") : null;
        }

        return Uri.TryCreate(value, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme, StringComparer.Ordinal)
            ? value
            : throw Wrong(name, $"'{value}' is not an absolute address with {string.Join(", ", schemes)}");
    }

    private static long Number(IConfigurationSection section, string name, long fallback, long most)
    {
        var value = section[name];
        return string.IsNullOrWhiteSpace(value) ? fallback
            : long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number
            : throw Wrong(name, $"'{value}' is not a whole number from 0 to {most}");
    }

    private static StartException Wrong(string name, string reason) => new($"Setting {Section}:{name} is wrong: {reason}.");
}
