namespace KzUkApi.Cli;

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, also where there was nothing to do.</summary>
    public const int Ok = 0;

    /// <summary>Refused: data that are wrong, a file that cannot be used, a check that failed. Nothing was changed.</summary>
    public const int Refused = 1;

    /// <summary>The command itself was wrong: an unknown command or option, a value missing.</summary>
    public const int Usage = 2;
}
