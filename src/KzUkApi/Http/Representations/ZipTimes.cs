using System.IO.Compression;

namespace KzUkApi.Http.Representations;

/// <summary>Takes out of a zip when each part was written, so that equal parts are equal bytes.</summary>
internal static class ZipTimes
{
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Remove(Stream archive)
    {
        using var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var part in zip.Entries)
        {
            part.LastWriteTime = NoTime;
        }
    }
}
