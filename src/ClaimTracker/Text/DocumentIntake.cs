using System.Text;

namespace ClaimTracker.Text;

/// <summary>Takes in a file: bytes and a name become a document, or a refusal that says why. Linear in the bytes, never throws on any of them.</summary>
public static class DocumentIntake
{
    /// <summary>The most bytes that a document may have: room for ten million characters of ordinary text, less than twenty million bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Control characters beyond these shares of the bytes are a program's, not a writer's: the one for bytes that are no UTF-8, the other for any.</summary>
    private const int ControlPercentOfBinary = 4, ControlPercentOfAny = 30;

    /// <summary>Whether the name is that of a kind of file that is read.</summary>
    public static bool IsReadable(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Takes in a file.</summary>
    /// <param name="name">Its path or name, for people and for messages; its ending says what kind of file it is.</param>
    /// <param name="bytes">All its bytes; one more than <see cref="MaxBytes"/> is enough of a file that is too large.</param>
    public static IntakeOutcome Read(string name, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsReadable(name))
        {
            return Refuse(RefusalReason.UnknownKind, $"{name}: only plain text (.txt) is read; save the article as plain text and add that");
        }

        if (bytes.Length > MaxBytes)
        {
            return TooLarge(name);
        }

        return KindOfBinary(bytes) is { } kind ? Refuse(RefusalReason.Binary, $"{name}: this is {kind}, not plain text; save the article as plain text and add that") : Accept(name, bytes, TextDecoder.Decode(bytes));
    }

    /// <summary>Takes in a text that was pasted or typed; its bytes are those of its UTF-8.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="text">Any string.</param>
    public static IntakeOutcome ReadPasted(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxBytes)
        {
            return TooLarge(name);
        }

        var notes = new List<Note>();
        var clean = TextDecoder.ReplaceUnprintable(text, notes);
        var bytes = Encoding.UTF8.GetBytes(clean);
        return bytes.Length > MaxBytes ? TooLarge(name) : Accept(name, bytes, (clean, "utf-8", notes));
    }

    private static IntakeOutcome Accept(string name, ReadOnlySpan<byte> bytes, (string Text, string Encoding, IReadOnlyList<Note> Notes) decoded)
    {
        var (text, encoding, notes) = decoded;
        if (string.IsNullOrWhiteSpace(text))
        {
            return Refuse(RefusalReason.Empty, bytes.IsEmpty ? $"{name}: the file is empty; save the article again" : $"{name}: there is nothing but white space in it; save the article again");
        }

        return new AcceptedDocument(new SourceDocument(name, ContentHash.Sha256(bytes), text, encoding, notes));
    }

    private static RefusedDocument TooLarge(string name) =>
        Refuse(RefusalReason.TooLarge, FormattableString.Invariant($"{name}: larger than {MaxBytes / (1024 * 1024)} MiB, the most that one article may have; split it, or check that it is an article"));

    private static RefusedDocument Refuse(RefusalReason reason, string message) => new(reason, message);

    /// <summary>What kind of binary file the bytes are, as people call it; null when they can be text.</summary>
    private static string? KindOfBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return "a PDF document";
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return "an archive or office document";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return "an office document";
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8))
        {
            return "an image";
        }

        var controls = 0;
        foreach (var value in bytes)
        {
            controls += value is < 0x09 or (> 0x0D and < 0x20 and not 0x1B) or 0x7F ? 1 : 0;
        }

        if (controls == 0 || TextDecoder.IsUtf16(bytes))
        {
            return null;
        }

        var percent = controls * 100L / bytes.Length;
        return percent >= ControlPercentOfAny || (percent >= ControlPercentOfBinary && !System.Text.Unicode.Utf8.IsValid(bytes)) ? "a binary file" : null;
    }
}
