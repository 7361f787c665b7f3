using KzUkApi.Editing;
using KzUkApi.Http.Limits;
using KzUkApi.Http.Problems;
using KzUkApi.Http.Representations;

namespace KzUkApi.Importing;

/// <summary>An uploaded file on its way: it goes to disk as it comes, and to memory only when it is its turn.</summary>
/// <remarks>So many may upload at once, slowly too, and none of them takes memory or the write lock.</remarks>
internal sealed class UploadedFile : IAsyncDisposable
{
    private readonly FileStream _spool;

    private UploadedFile(FileStream spool) => _spool = spool;

    /// <summary>Takes the body of a request, as far as the limit of the route allows.</summary>
    public static async Task<(UploadedFile? File, ProblemResult? Refusal)> ReceiveAsync(
        HttpContext http,
        ScratchFolder scratch,
        CancellationToken token
    )
    {
        var file = new UploadedFile(scratch.Create("import"));
        try
        {
            var refusal = await http.CopyBodyToAsync(file._spool, token);
            await file._spool.FlushAsync(token);
            if (refusal is null && file._spool.Length > 0)
            {
                return (file, null);
            }

            await file.DisposeAsync();
            return (
                null,
                refusal
                    ?? BodyError.Refusal([
                        BodyError.Of("empty-value", string.Empty, null, "The body is empty; send the file itself as the body."),
                    ])
            );
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public async Task<byte[]> ContentAsync(CancellationToken token)
    {
        var content = new byte[_spool.Length];
        _spool.Position = 0;
        await _spool.ReadExactlyAsync(content, token);
        return content;
    }

    public ValueTask DisposeAsync() => _spool.DisposeAsync();
}
