using System.Net.WebSockets;
using System.Text.RegularExpressions;

namespace ClaimTracker.Benchmarks;

/// <summary>A browser's side of a circuit, as far as it takes to have one: starts the page's components, says that each picture was drawn, and answers calls with nothing.</summary>
internal sealed partial class CircuitClient : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Task _reading = Task.CompletedTask;

    private CircuitClient()
    {
    }

    /// <summary>Bytes of the largest picture so far: the first that has the findings in it.</summary>
    public int LargestBatch { get; private set; }

    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\".*?\\})-->", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marker { get; }

    public static async Task<CircuitClient> OpenAsync(Uri address, string page)
    {
        var circuit = new CircuitClient();
        using var http = new HttpClient { BaseAddress = address };
        var html = await http.GetStringAsync(new Uri(page, UriKind.Relative));
        var components = "[" + string.Join(',', Marker.Matches(html).Select(match => match.Groups[1].Value)) + "]";
        circuit._socket.Options.SetRequestHeader("Origin", address.GetLeftPart(UriPartial.Authority));
        await circuit._socket.ConnectAsync(new Uri($"ws://{address.Authority}/_blazor"), CancellationToken.None);
        await circuit._socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001E"u8.ToArray(), WebSocketMessageType.Text, true, CancellationToken.None);
        circuit._reading = circuit.ReadAsync();
        await circuit.SendAsync("0", "StartCircuit", address.ToString(), new Uri(address, page).ToString(), components, "");
        await circuit._first.Task.WaitAsync(TimeSpan.FromSeconds(20));
        return circuit;
    }

    public async ValueTask DisposeAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await _reading;
        _socket.Dispose();
        _turn.Dispose();
    }

    private async Task ReadAsync()
    {
        var held = new List<byte>();
        var piece = new byte[64 * 1024];
        var isGreeted = false;
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var received = await _socket.ReceiveAsync(piece, CancellationToken.None);
                held.AddRange(piece.AsSpan(0, received.Count));
                if (!isGreeted)
                {
                    var end = held.IndexOf(0x1E);
                    isGreeted = end >= 0;
                    held.RemoveRange(0, end + 1);
                }

                while (isGreeted && TryTake(held, out var message))
                {
                    await AnswerAsync(message);
                }
            }
        }
        catch (WebSocketException)
        {
            // The server went first.
        }
        finally
        {
            _first.TrySetException(new InvalidOperationException("The circuit closed before anything was drawn."));
        }
    }

    private async Task AnswerAsync(byte[] message)
    {
        var reader = new PackedReader(message);
        if (reader.ReadArray() < 5 || reader.ReadNumber() != 1)
        {
            return;
        }

        reader.Skip(); // headers
        reader.Skip(); // invocation id
        var target = reader.ReadText();
        var arguments = reader.ReadArray();
        if (target == "JS.RenderBatch" && arguments == 2)
        {
            var id = reader.ReadNumber();
            LargestBatch = Math.Max(LargestBatch, reader.ReadLength());
            _first.TrySetResult();
            await SendAsync(null, "OnRenderCompleted", id, null);
        }
        else if (target == "JS.BeginInvokeJS")
        {
            var id = reader.ReadNumber();
            await SendAsync(null, "EndInvokeJSFromDotNet", id, true, FormattableString.Invariant($"[{id},true,null]"));
        }
        else if (target == "JS.Error")
        {
            _first.TrySetException(new InvalidOperationException(reader.ReadText()));
        }
    }

    private async Task SendAsync(string? id, string target, params object?[] arguments)
    {
        var message = PackedWriter.Invocation(id, target, arguments);
        await _turn.WaitAsync();
        try
        {
            await _socket.SendAsync(message, WebSocketMessageType.Binary, true, CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes the first whole message off what was received; each has its length before it, seven bits a byte.</summary>
    private static bool TryTake(List<byte> held, out byte[] message)
    {
        var (length, at) = (0, 0);
        message = [];
        do
        {
            if (at == held.Count)
            {
                return false;
            }

            length |= (held[at] & 0x7F) << (7 * at);
        }
        while ((held[at++] & 0x80) != 0);

        if (held.Count < at + length)
        {
            return false;
        }

        message = held.GetRange(at, length).ToArray();
        held.RemoveRange(0, at + length);
        return true;
    }
}
