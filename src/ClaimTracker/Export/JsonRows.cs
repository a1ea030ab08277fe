using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTracker.Export;

/// <summary>JSON that goes out row by row, so that memory does not grow with the rows. Dispose it to write what is left.</summary>
internal sealed class JsonRows(Stream output) : IAsyncDisposable
{
    private const int FlushedBytes = 1 << 16;

    // Letters and marks stay as they are: the file is read by people too.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushedBytes);
    private Utf8JsonWriter? _json;

    /// <summary>Writes one value; after it comes <see cref="EndRowAsync"/>.</summary>
    public Utf8JsonWriter Json => _json ??= new Utf8JsonWriter(_buffer, Options);

    /// <summary>Bytes between rows.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        EndValue();
        _buffer.Write(bytes);
    }

    public async ValueTask EndRowAsync(CancellationToken cancellationToken)
    {
        EndValue();
        if (_buffer.WrittenCount >= FlushedBytes)
        {
            await output.WriteAsync(_buffer.WrittenMemory, cancellationToken);
            _buffer.ResetWrittenCount();
        }
    }

    public async ValueTask DisposeAsync()
    {
        EndValue();
        await output.WriteAsync(_buffer.WrittenMemory);
        _buffer.ResetWrittenCount();
        if (_json is not null)
        {
            await _json.DisposeAsync();
        }
    }

    private void EndValue()
    {
        if (_json is not null)
        {
            _json.Flush();
            _json.Reset();
        }
    }
}
