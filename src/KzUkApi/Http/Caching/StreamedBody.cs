using KzUkApi.Domain.Lists;

namespace KzUkApi.Http.Caching;

/// <summary>A body that is written as it is read; however long, it takes no more memory than a part of it.</summary>
/// <remarks>
/// A long read among frequent changes never ends in the state in which it was asked for. So the body is of the state that its
/// snapshot has, and so are its tag and its date.
/// </remarks>
/// <param name="ContentType">Its media type, with parameters.</param>
/// <param name="FileName">The name under which a client saves it; null where it is shown.</param>
/// <param name="WriteTo">Writes it.</param>
internal sealed record StreamedBody(string ContentType, string? FileName, Func<Stream, CancellationToken, Task> WriteTo) : IResult
{
    /// <summary>Rows of data in it.</summary>
    public long Rows { get; init; }

    /// <summary>The state of the data that it is read from, closed by who sends it; null where it is made of no data.</summary>
    public IDataSnapshot? Snapshot { get; init; }

    /// <summary>A body goes out through <see cref="ResponseCacheFilter"/> only, which knows of tags and conditions.</summary>
    public Task ExecuteAsync(HttpContext httpContext) => throw new InvalidOperationException("The route has no answer filter.");
}

/// <summary>Keeps what is written up to a size; beyond it everything goes on to another stream.</summary>
internal sealed class SpillingStream(int most, Func<Task<Stream>> spill) : Stream
{
    private readonly MemoryStream _buffer = new();
    private Stream? _output;

    /// <summary>Whether the size was passed.</summary>
    public bool Spilled => _output is not null;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>All that was written, where it was not too much.</summary>
    public byte[] ToArray() => _buffer.ToArray();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_output is null && _buffer.Length + buffer.Length <= most)
        {
            _buffer.Write(buffer.Span);
            return;
        }

        if (_output is null)
        {
            _output = await spill();
            await _output.WriteAsync(_buffer.GetBuffer().AsMemory(0, (int)_buffer.Length), cancellationToken);
            _buffer.SetLength(0);
            _buffer.Capacity = 0;
        }

        await _output.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // The server writes asynchronously only, and so does this stream.
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Write asynchronously.");

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => _output?.FlushAsync(cancellationToken) ?? Task.CompletedTask;

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _buffer.Dispose();
        }

        base.Dispose(disposing);
    }
}
