using System.Buffers.Binary;
using System.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>Writes calls of the hub in MessagePack, with their length before them.</summary>
internal static class PackedWriter
{
    public static byte[] Invocation(string? id, string target, object?[] arguments)
    {
        var body = new List<byte> { 0x95, 0x01, 0x80 };
        Add(body, id);
        Add(body, target);
        body.Add((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
        {
            Add(body, argument);
        }

        var message = new List<byte>();
        var length = body.Count;
        do
        {
            message.Add((byte)((length & 0x7F) | (length > 0x7F ? 0x80 : 0)));
            length >>= 7;
        }
        while (length > 0);

        message.AddRange(body);
        return [.. message];
    }

    private static void Add(List<byte> body, object? value)
    {
        switch (value)
        {
            case null:
                body.Add(0xC0);
                break;
            case bool truth:
                body.Add((byte)(truth ? 0xC3 : 0xC2));
                break;
            case long number:
                body.Add(0xD3);
                body.AddRange(Big(number, 8));
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                body.Add(0xDB);
                body.AddRange(Big(bytes.Length, 4));
                body.AddRange(bytes);
                break;
            default:
                throw new NotSupportedException($"A circuit is not told a {value.GetType().Name}.");
        }
    }

    private static byte[] Big(long number, int length)
    {
        var eight = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, number);
        return eight[(8 - length)..];
    }
}
