using System.Diagnostics;

namespace KzUkApi.Tests.Support;

/// <summary>Folders that a test made.</summary>
internal static class TempFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Deletes a folder with all in it.</summary>
    /// <remarks>A server that was stopped may close its database a moment later, and SQLite writes beside the file until then.</remarks>
    public static void Delete(string folder)
    {
        for (var start = Stopwatch.GetTimestamp(); ; Thread.Sleep(20))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (Stopwatch.GetElapsedTime(start) < Patience)
            {
                // A file was made while the others were deleted.
            }
            catch (IOException exception)
            {
                throw new IOException($"{folder} did not stay empty for {Patience.TotalSeconds} seconds.", exception);
            }
        }
    }
}
