using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using KzUkApi.Http.Representations;
using KzUkApi.Storage.Dataset;

namespace KzUkApi.Exporting;

/// <summary>A finished archive, opened for one reader.</summary>
/// <param name="Tag">A hash of its bytes.</param>
/// <param name="Content">Its bytes; they stay, though the next archive takes its place.</param>
internal sealed record ArchiveFile(string DataVersion, string Tag, DateTimeOffset MadeAt, FileStream Content);

/// <summary>
/// Makes the zip of all tables once for each data version. The same rows give the same bytes, in whatever order they came.
/// </summary>
internal sealed class ExportArchive(ExportStore store, ScratchFolder scratch) : IDisposable
{
    /// <summary>Zip cannot tell an earlier time; the true one would make the bytes differ.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Texts = ["README.md", "LICENCES.md"];

    private readonly SemaphoreSlim _making = new(1);
    private readonly CancellationTokenSource _end = new();
    private ArchiveFile? _made;

    /// <summary>The archive of the current data, made where it is not there yet; the caller closes its content.</summary>
    public async Task<ArchiveFile> OpenAsync(CancellationToken token)
    {
        // A client may leave, or wait for too long. The archive is then there for the next one.
        await MakeCurrentAsync(_end.Token).WaitAsync(token);
        await _making.WaitAsync(token);
        try
        {
            // Opened before another request may delete it: a reader that has it open keeps it to the end.
            return _made! with
            {
                Content = new(
                    _made.Content.Name,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.ReadWrite | FileShare.Delete,
                    1 << 16,
                    FileOptions.Asynchronous
                ),
            };
        }
        finally
        {
            _making.Release();
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        Delete();
        _making.Dispose();
        _end.Dispose();
    }

    private async Task MakeCurrentAsync(CancellationToken token)
    {
        await _making.WaitAsync(token);
        try
        {
            if (_made is null || _made.DataVersion != await store.DataVersionAsync(token) || !File.Exists(_made.Content.Name))
            {
                Delete();
                _made = await MakeAsync(token);
            }
        }
        finally
        {
            _making.Release();
        }
    }

    private void Delete()
    {
        if (_made is { Content: var content })
        {
            _made = null;
            File.Delete(content.Name);
            content.Dispose();
        }
    }

    // The file stays open, by which another program that starts on the same database sees that it is in use.
    private async Task<ArchiveFile> MakeAsync(CancellationToken token)
    {
        var file = scratch.CreateNamed("export");
        try
        {
            var version = await FillAsync(file, token);
            await file.FlushAsync(token);
            file.Position = 0;
            return new(
                version,
                Convert.ToHexStringLower(await SHA256.HashDataAsync(file, token))[..32],
                File.GetLastWriteTimeUtc(file.Name),
                file
            );
        }
        catch
        {
            File.Delete(file.Name);
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task<string> FillAsync(FileStream file, CancellationToken token)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var name in Texts)
        {
            await using var text = typeof(ExportArchive).Assembly.GetManifestResourceStream($"Reference.{name}")!;
            await using var entry = Begin(zip, name);
            await text.CopyToAsync(entry, token);
        }

        var written = new List<(RecordDefinition Table, HashingStream Output)>();
        var (version, releasedOn) = await store.WriteAllAsync(
            table =>
            {
                written.Add((table, new(Begin(zip, table.File))));
                return written[^1].Output;
            },
            token);

        // Where CSV on the Web looks for the description of a file beside it.
        foreach (var (table, _) in written)
        {
            await WriteAsync(zip, $"{table.File}-metadata.json", CsvMetadata.Of(table, table.File), token);
        }

        // With it, the unpacked archive is a dataset that the service loads.
        await WriteAsync(zip, "dataset.json", IndentedJson.Indented(new() { ["releasedOn"] = releasedOn }), token);
        await WriteAsync(
            zip,
            "datapackage.json",
            DataPackage.Of(version, [.. written.Select(table => (table.Table, table.Output.Length, table.Output.Hash!))]),
            token
        );
        return version;
    }

    private static async Task WriteAsync(ZipArchive zip, string name, byte[] content, CancellationToken token)
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
