using System.Text.RegularExpressions;

namespace KzUkApi.Http.Representations;

/// <summary>
/// The folder of files that are needed for a while only. It lies beside the database, since in a container the
/// service may write nowhere else.
/// </summary>
internal sealed partial class ScratchFolder(string path)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>The folder that the system has for it.</summary>
    public static ScratchFolder OfTheSystem { get; } = new(Path.GetTempPath());

    /// <summary>A file that is gone when it is closed, or its process ends, however that happens.</summary>
    /// <param name="kind">A word in small letters that tells what for.</param>
    public FileStream Create(string kind)
    {
        var file = Open(kind, FileOptions.DeleteOnClose);

        // An open file without a name is gone with the process.
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(file.Name);
        }

        return file;
    }

    /// <summary>A file that others can open by its name while its maker has it open. The maker deletes it.</summary>
    public FileStream CreateNamed(string kind) => Open(kind, FileOptions.None);

    /// <summary>Deletes what programs left behind that were killed. What a living one has open stays.</summary>
    public void RemoveLeftovers()
    {
        // Before the first start there is none.
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*.part").Where(file => Name().IsMatch(Path.GetFileName(file))))
        {
            try
            {
                using var mine = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Somebody has it open, or it is somebody else's.
            }
        }
    }

    [GeneratedRegex("^[a-z]+-[0-9a-f]{32}\\.part$")]
    private static partial Regex Name();

    private FileStream Open(string kind, FileOptions options) => new(
        Path.Combine(path, $"{kind}-{Guid.NewGuid():N}.part"),
        FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, BufferSize, options | FileOptions.Asynchronous);
}
