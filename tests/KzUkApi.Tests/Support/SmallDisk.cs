using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>A disk of its own that is soon full, where this machine lets one be made.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Makes one of so many megabytes; null where mounting is not allowed.</summary>
    public static SmallDisk? Make(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("kzuk-disk-").FullName;
        if (OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder))
        {
            return new(folder);
        }

        Directory.Delete(folder);
        return null;
    }

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no such program.
            return false;
        }
    }
}
