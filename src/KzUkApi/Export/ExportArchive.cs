using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KzUkApi.Data.Loading;

namespace KzUkApi.Export;

/// <summary>A finished archive.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Tag">A hash of its bytes.</param>
internal sealed record ArchiveFile(string DataVersion, string Path, string Tag);

/// <summary>Makes the zip of all tables once for each data version. The same rows give the same bytes, in whatever order they came.</summary>
internal sealed class ExportArchive(ExportStore store) : IDisposable
{
    /// <summary>Zip cannot tell an earlier time; the true one would make the bytes differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Texts = ["README.md", "LICENCES.md"];

    private readonly SemaphoreSlim _making = new(1);
    private ArchiveFile? _made;

    /// <summary>The archive of the current data, made where it is not there yet.</summary>
    public async Task<ArchiveFile> Current(CancellationToken token)
    {
        await _making.WaitAsync(token);
        try
        {
            if (_made is not { } made || made.DataVersion != await store.DataVersion(token) || !File.Exists(made.Path))
            {
                // Who still reads the old file keeps it until he is done.
                Delete();
                _made = made = await Make(token);
            }

            return made;
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose()
    {
        Delete();
        _making.Dispose();
    }

    private void Delete()
    {
        if (_made is not null)
        {
            File.Delete(_made.Path);
        }
    }

    private async Task<ArchiveFile> Make(CancellationToken token)
    {
        var path = Path.Combine(Path.GetTempPath(), $"kzuk-export-{Guid.NewGuid():N}.zip");
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 16, FileOptions.Asynchronous);
            var version = await Fill(file, token);
            file.Position = 0;
            return new(version, path, Convert.ToHexStringLower(await SHA256.HashDataAsync(file, token))[..32]);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private async Task<string> Fill(FileStream file, CancellationToken token)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var name in Texts)
        {
            await using var text = typeof(ExportArchive).Assembly.GetManifestResourceStream($"Reference.{name}")!;
            await using var entry = Begin(zip, name);
            await text.CopyToAsync(entry, token);
        }

        var written = new List<(ReferenceTable Table, HashingStream Output)>();
        var (version, releasedOn) = await store.WriteAll(
            table =>
            {
                written.Add((table, new(Begin(zip, table.File))));
                return written[^1].Output;
            },
            token);

        // With it, the unpacked archive is a dataset that the service loads.
        await Write(zip, "dataset.json", Json.Indented(new() { ["releasedOn"] = releasedOn }), token);
        await Write(zip, "datapackage.json", DataPackage.Of(version, [.. written.Select(table => (table.Table, table.Output.Length, table.Output.Hash!))]), token);
        return version;
    }

    private static async Task Write(ZipArchive zip, string name, byte[] content, CancellationToken token)
    {
        await using var entry = Begin(zip, name);
        await entry.WriteAsync(content, token);
    }

    private static Stream Begin(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
