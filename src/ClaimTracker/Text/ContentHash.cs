using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Text;

/// <summary>Makes ids: hashes of the length-prefixed parts of what makes a thing itself, so that reading it twice adds nothing.</summary>
public static class ContentHash
{
    /// <summary>How many hexadecimal digits an id has: 80 bits, enough for a billion things of a kind.</summary>
    public const int IdLength = 20;

    /// <summary>An id of <see cref="IdLength"/> lower-case hexadecimal digits. Null and empty parts differ, and so do parts cut at other places.</summary>
    /// <param name="kind">What kind of thing it is the id of; things of two kinds never share an id.</param>
    /// <param name="parts">What makes the thing itself.</param>
    public static string Id(string kind, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, kind);
        foreach (var part in parts)
        {
            Append(hash, part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..IdLength];
    }

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static void Append(IncrementalHash hash, string? part)
    {
        Span<byte> length = stackalloc byte[4];
        var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
        BinaryPrimitives.WriteInt32LittleEndian(length, part is null ? -1 : bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
