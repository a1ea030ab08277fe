using System.Buffers.Binary;
using System.Text;

namespace ClaimTracker.Benchmarks;

/// <summary>Reads MessagePack as far as a circuit speaks it.</summary>
internal sealed class PackedReader(byte[] bytes)
{
    private int _at;

    public int ReadArray()
    {
        var head = bytes[_at++];
        return (head & 0xF0) == 0x90 ? head & 0x0F : head == 0xDC ? (int)Big(2) : throw Unexpected(head);
    }

    public long ReadNumber()
    {
        var head = bytes[_at++];
        return head < 0x80 ? head : head >= 0xE0 ? (sbyte)head : head switch
        {
            0xCC => Big(1),
            0xCD => Big(2),
            0xCE => Big(4),
            0xCF => Big(8),
            0xD0 => (sbyte)Big(1),
            0xD1 => (short)Big(2),
            0xD2 => (int)Big(4),
            0xD3 => Big(8),
            _ => throw Unexpected(head),
        };
    }

    public string ReadText()
    {
        var length = ReadLength();
        _at += length;
        return Encoding.UTF8.GetString(bytes, _at - length, length);
    }

    /// <summary>The length of a text or of bytes, which follow.</summary>
    public int ReadLength()
    {
        var head = bytes[_at++];
        return (head & 0xE0) == 0xA0 ? head & 0x1F : head switch
        {
            0xC4 or 0xD9 => (int)Big(1),
            0xC5 or 0xDA => (int)Big(2),
            0xC6 or 0xDB => (int)Big(4),
            _ => throw Unexpected(head),
        };
    }

    /// <summary>Passes over nothing, an empty map, or a text.</summary>
    public void Skip()
    {
        if (bytes[_at] is 0xC0 or 0x80)
        {
            _at++;
        }
        else
        {
            ReadText();
        }
    }

    private long Big(int length)
    {
        Span<byte> eight = stackalloc byte[8];
        bytes.AsSpan(_at, length).CopyTo(eight[(8 - length)..]);
        _at += length;
        return BinaryPrimitives.ReadInt64BigEndian(eight);
    }

    private static InvalidDataException Unexpected(byte head) => new($"A circuit does not say 0x{head:X2} here.");
}
