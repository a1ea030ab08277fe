using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Text;

/// <summary>Makes ids: hashes of the length-prefixed parts of what makes a thing itself, so that reading it twice adds nothing.</summary>
public static class ContentHash
{
    /// <summary>How many hexadecimal digits an id has: 80 bits, enough for a billion things of a kind.</summary>
    public const int IdLength = 20;

    private const int LengthBytes = sizeof(int), OnStack = 1024;

    /// <summary>An id of <see cref="IdLength"/> lower-case hexadecimal digits. Null and empty parts differ, and so do parts cut at other places.</summary>
    /// <param name="kind">What kind of thing it is the id of; things of two kinds never share an id.</param>
    /// <param name="parts">What makes the thing itself.</param>
    public static string Id(string kind, params ReadOnlySpan<string?> parts)
    {
        var most = LengthBytes + Encoding.UTF8.GetMaxByteCount(kind.Length);
        foreach (var part in parts)
        {
            most += LengthBytes + Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0);
        }

        // Hashed in one go: a hash that takes its parts one by one costs several times as much, and an article has hundreds of ids.
        var rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        var length = Write(bytes, kind);
        foreach (var part in parts)
        {
            length += Write(bytes[length..], part);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], hash);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return Convert.ToHexStringLower(hash[..(IdLength / 2)]);
    }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <returns>How many bytes were written.</returns>
    private static int Write(Span<byte> to, string? part)
    {
        var length = part is null ? -1 : Encoding.UTF8.GetBytes(part, to[LengthBytes..]);
        BinaryPrimitives.WriteInt32LittleEndian(to, length);
        return LengthBytes + Math.Max(length, 0);
    }
}
