using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ClaimTracker.Text;

/// <summary>Turns the bytes of a text file into text: by its byte order mark, else by what the bytes look like. Linear, total.</summary>
internal static class TextDecoder
{
    /// <summary>In UTF-16 text of a European language nearly every second byte is zero; this share of them is enough to tell.</summary>
    private const int ZeroPercentOfUtf16 = 40;

    /// <summary>The text without its byte order mark, the name of its encoding, and notes on what was odd.</summary>
    public static (string Text, string Encoding, IReadOnlyList<Note> Notes) Decode(ReadOnlySpan<byte> bytes)
    {
        var notes = new List<Note>();
        var (encoding, mark) = EncodingOf(bytes);
        bytes = bytes[mark..];
        var text = encoding switch
        {
            "utf-16le" => FromUtf16(bytes, isBigEndian: false, notes),
            "utf-16be" => FromUtf16(bytes, isBigEndian: true, notes),
            _ => FromBytes(bytes, ref encoding, notes),
        };
        return (ReplaceUnprintable(text, notes), encoding, notes);
    }

    /// <summary>Whether a byte order mark or the zeros say that two bytes make a character.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes) => EncodingOf(bytes).Encoding != "utf-8";

    /// <summary>Name of the encoding and length of the byte order mark; <c>utf-8</c> where nothing says otherwise.</summary>
    private static (string Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            return ("utf-8", 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return ("utf-16le", 2);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return ("utf-16be", 2);
        }

        int even = 0, odd = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }

        var pairs = bytes.Length / 2;
        return pairs < 2 ? ("utf-8", 0)
            : odd * 100L >= pairs * (long)ZeroPercentOfUtf16 && even * 10L < odd && HoldsText(bytes, 0) ? ("utf-16le", 0)
            : even * 100L >= pairs * (long)ZeroPercentOfUtf16 && odd * 10L < even && HoldsText(bytes, 1) ? ("utf-16be", 0)
            : ("utf-8", 0);
    }

    /// <summary>Whether the pairs of bytes are seldom control characters: a table of small numbers has as many zeros.</summary>
    private static bool HoldsText(ReadOnlySpan<byte> bytes, int low)
    {
        var controls = 0;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            controls += bytes[i + 1 - low] == 0 && (bytes[i + low] is < 0x09 or (> 0x0D and < 0x20)) ? 1 : 0;
        }

        return controls * 20L < bytes.Length / 2;
    }

    private static string FromUtf16(ReadOnlySpan<byte> bytes, bool isBigEndian, List<Note> notes)
    {
        var text = new StringBuilder(bytes.Length / 2 + 1);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            text.Append((char)(isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes[i..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[i..])));
        }

        if (bytes.Length % 2 != 0)
        {
            notes.Add(new Note(new(text.Length, text.Length + 1), "cut_character", "The file ends in the middle of a character."));
            text.Append('\uFFFD');
        }

        return text.ToString();
    }

    /// <summary>UTF-8 where the bytes are UTF-8, and Windows-1252 byte by byte where they are not: both in one file is what careless joining of files makes.</summary>
    private static string FromBytes(ReadOnlySpan<byte> bytes, ref string encoding, List<Note> notes)
    {
        var text = new StringBuilder(bytes.Length);
        int multibyte = 0, single = 0, firstSingle = -1, lastSingle = -1;
        Span<char> units = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii != 0)
            {
                var run = ascii < 0 ? bytes : bytes[..ascii];
                text.Append(Encoding.ASCII.GetString(run));
                bytes = bytes[run.Length..];
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var length);
            if (status == OperationStatus.Done)
            {
                multibyte++;
                text.Append(units[..rune.EncodeToUtf16(units)]);
            }
            else if (bytes.Length >= 3 && bytes[0] == 0xED && bytes[1] is >= 0xA0 and <= 0xBF && bytes[2] is >= 0x80 and <= 0xBF)
            {
                // Half of a surrogate pair, put into UTF-8 by itself.
                length = 3;
                text.Append('\uD800');
            }
            else if (status == OperationStatus.NeedMoreData && multibyte > 0)
            {
                length = bytes.Length;
                notes.Add(new Note(new(text.Length, text.Length + 1), "cut_character", "The file ends in the middle of a character."));
                text.Append('\uFFFD');
            }
            else
            {
                length = 1;
                firstSingle = single++ == 0 ? text.Length : firstSingle;
                lastSingle = text.Length;
                text.Append(Windows1252.Decode(bytes[0]));
            }

            bytes = bytes[length..];
        }

        if (single > 0)
        {
            var span = new TextSpan(firstSingle, lastSingle + 1);
            encoding = multibyte > 0 ? "utf-8+windows-1252" : "windows-1252";
            notes.Add(multibyte > 0
                ? new Note(span, "mixed_encoding", FormattableString.Invariant($"The file is UTF-8, but {single} of its bytes are not and were read as Windows-1252."))
                : new Note(span, "windows_1252", "The file is not UTF-8 and was read as Windows-1252; check its accents and quotation marks."));
        }

        return text.ToString();
    }

    /// <summary>Replaces every NUL and every half of a surrogate pair by U+FFFD, one for one, so that offsets stay.</summary>
    public static string ReplaceUnprintable(string text, List<Note> notes)
    {
        char[]? replaced = null;
        int nuls = 0, halves = 0, firstNul = 0, firstHalf = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (c == '\0')
            {
                firstNul = nuls++ == 0 ? i : firstNul;
                (replaced ??= text.ToCharArray())[i] = '\uFFFD';
            }
            else if (char.IsSurrogate(c))
            {
                firstHalf = halves++ == 0 ? i : firstHalf;
                (replaced ??= text.ToCharArray())[i] = '\uFFFD';
            }
        }

        if (nuls > 0)
        {
            notes.Add(new Note(new(firstNul, firstNul + 1), "nul_replaced", FormattableString.Invariant($"Zero characters replaced by U+FFFD: {nuls}; the first is marked.")));
        }

        if (halves > 0)
        {
            notes.Add(new Note(new(firstHalf, firstHalf + 1), "surrogate_replaced", FormattableString.Invariant($"Broken halves of characters replaced by U+FFFD: {halves}; the first is marked.")));
        }

        return replaced is null ? text : new string(replaced);
    }
}
