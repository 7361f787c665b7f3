namespace KzUkApi.Configuration;

/// <summary>
/// The settings of the service, from section <c>Kzuk</c> of appsettings.json and variables
/// <c>Kzuk__...</c>; README has the table.
/// </summary>
internal sealed record Settings
{
    private const string Section = "Kzuk";

    private static readonly string[] Names =
    [
        "Database",
        "PostgreSql",
        "Dataset",
        "PublicUrl",
        "Contact",
        "CacheBytes",
        "QueryTimeLimit",
        .. LimitSettings.Names,
        .. AccessSettings.Names,
        .. OperationSettings.Names,
    ];

    /// <summary>Path of the SQLite file, relative to the working folder.</summary>
    public required string Database { get; init; }

    /// <summary>A connection string of Npgsql: the database on that server takes the place of the file; null: none does.</summary>
    public string? PostgreSql { get; init; }

    /// <summary>Folder of the reference dataset, by default the one beside the program.</summary>
    public required string Dataset { get; init; }

    /// <summary>Address under which clients reach the service, for links; null: the address of each request.</summary>
    public required string? PublicUrl { get; init; }

    /// <summary>Where to report a wrong figure: a mailto:, http: or https: address.</summary>
    public required string Contact { get; init; }

    /// <summary>The most memory that kept answers may take, in bytes; 0 keeps none.</summary>
    public required long CacheBytes { get; init; }

    /// <summary>How long the database may work on one request.</summary>
    public required TimeSpan QueryTimeLimit { get; init; }

    /// <summary>What one client, and all together, may ask of the service.</summary>
    public LimitSettings Limits { get; init; } = LimitSettings.Read(SettingsReader.Nothing);

    /// <summary>Who may write, and from which pages.</summary>
    public AccessSettings Access { get; init; } = AccessSettings.Read(SettingsReader.Nothing);

    /// <summary>How it is watched, and how it stops.</summary>
    public OperationSettings Operation { get; init; } = OperationSettings.Read(SettingsReader.Nothing);

    /// <summary>Reads and checks the settings; the first that is wrong stops the start with a line that names it.</summary>
    public static Settings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration.GetSection(Section));
        reader.RefuseUnknown(Names);
        return new()
        {
            Database = reader.FilePath("Database"),
            PostgreSql = reader.Text("PostgreSql"),
            Dataset = reader.Folder("Dataset", Path.Combine(AppContext.BaseDirectory, "Storage", "Dataset", "Reference")),
            PublicUrl = reader.Address("PublicUrl", "http", "https")?.TrimEnd('/'),
            Contact = reader.RequiredAddress("Contact", "mailto", "http", "https"),
            CacheBytes = reader.Number("CacheBytes", 32 * 1024 * 1024, 0, 1L << 40),
            QueryTimeLimit = reader.Seconds("QueryTimeLimit", 10),
            Limits = LimitSettings.Read(reader),
            Access = AccessSettings.Read(reader),
            Operation = OperationSettings.Read(reader),
        };
    }
}
