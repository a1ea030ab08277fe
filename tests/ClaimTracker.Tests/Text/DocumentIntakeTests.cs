using System.Text;
using ClaimTracker.Reading;
using ClaimTracker.Text;
using Xunit;

namespace ClaimTracker.Tests.Text;

public sealed class DocumentIntakeTests
{
    private const string Sentence = "“Café Müller” closed 12 doors – for €5.";

    public static TheoryData<byte[], string> Encodings() => new()
    {
        { Encoding.UTF8.GetBytes(Sentence), "utf-8" },
        { [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sentence)], "utf-8" },
        { [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sentence)], "utf-16le" },
        { [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sentence)], "utf-16be" },
        { Encoding.Unicode.GetBytes(Sentence), "utf-16le" },
        { Encoding.BigEndianUnicode.GetBytes(Sentence), "utf-16be" },
        { CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Sentence), "windows-1252" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_every_encoding_that_newsrooms_use(byte[] bytes, string encoding)
    {
        var document = Accepted("a.txt", bytes);
        Assert.Equal(Sentence, document.Text);
        Assert.Equal(encoding, document.Encoding);
        Assert.Equal(ContentHash.Sha256(bytes), document.Sha256);
        Assert.Equal(encoding == "windows-1252" ? ["windows_1252"] : [], document.Notes.Select(note => note.Code));
    }

    [Fact]
    public void Every_byte_of_Windows_1252_is_what_the_code_page_says()
    {
        var reference = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        for (var value = 0; value < 256; value++)
        {
            // The code page of the platform passes the five unused bytes through as controls.
            var expected = reference.GetString([(byte)value])[0];
            Assert.Equal(value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? '\uFFFD' : expected, Windows1252.Decode((byte)value));
        }
    }

    [Fact]
    public void Reads_stray_Windows_bytes_in_UTF_8_and_says_so()
    {
        byte[] bytes = [.. "Größe: "u8, 0x93, .. "ja"u8, 0x94, .. " – né"u8];
        var document = Accepted("a.txt", bytes);
        Assert.Equal("Größe: “ja” – né", document.Text);
        var note = Assert.Single(document.Notes);
        Assert.Equal("mixed_encoding", note.Code);
        Assert.Equal("“ja”", note.Span.Of(document.Text));
        Assert.Contains("2 of its bytes", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Replaces_zeros_and_halves_of_characters_one_for_one()
    {
        byte[] utf16 = [.. Encoding.Unicode.GetPreamble(), .. "ab\0c"u8.ToArray().SelectMany(letter => new[] { letter, (byte)0 }), 0x00, 0xD8, (byte)'x', 0];
        var document = Accepted("a.txt", utf16);
        Assert.Equal("ab\uFFFDc\uFFFDx", document.Text);
        Assert.Equal(["nul_replaced", "surrogate_replaced"], document.Notes.Select(note => note.Code));
        Assert.Equal([2, 4], document.Notes.Select(note => note.Span.Start));

        var pasted = Assert.IsType<AcceptedDocument>(DocumentIntake.ReadPasted("pasted text", "ab\0c\uD800x")).Document;
        Assert.Equal(document.Text, pasted.Text);
        Assert.Equal(["nul_replaced", "surrogate_replaced"], pasted.Notes.Select(note => note.Code));

        // The same half, put into UTF-8 by a careless program.
        Assert.Equal("ab é\uFFFDx", Accepted("a.txt", [.. "ab é"u8, 0xED, 0xA0, 0x80, (byte)'x']).Text);
    }

    [Fact]
    public void Says_that_a_file_ends_in_the_middle_of_a_character()
    {
        var document = Accepted("a.txt", [.. "né en Suède, 1"u8, 0xE2, 0x82]);
        Assert.Equal("né en Suède, 1\uFFFD", document.Text);
        Assert.Equal("cut_character", Assert.Single(document.Notes).Code);
        Assert.Equal("ab\uFFFD", Accepted("a.txt", [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0, (byte)'c']).Text);
    }

    public static TheoryData<string, byte[], RefusalReason> Refusals() => new()
    {
        { "a.txt", [], RefusalReason.Empty },
        { "a.txt", "  \r\n\t\u00A0"u8.ToArray(), RefusalReason.Empty },
        { "a.txt", [0xEF, 0xBB, 0xBF], RefusalReason.Empty },
        { "a.txt", [0xFF, 0xFE], RefusalReason.Empty },
        { "a.txt", "%PDF-1.7\n1 0 obj"u8.ToArray(), RefusalReason.Binary },
        { "a.txt", "PK\u0003\u0004 and so on"u8.ToArray(), RefusalReason.Binary },
        { "a.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], RefusalReason.Binary },
        { "a.txt", new byte[1000], RefusalReason.Binary },
        { "a.txt", [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))], RefusalReason.Binary },
        { "a.txt", [.. Enumerable.Range(0, 5000).SelectMany(i => new byte[] { (byte)(i % 7), 0 })], RefusalReason.Binary },
        { "a.txt", new byte[20_000_000], RefusalReason.TooLarge },
        { "a.html", "<p>text</p>"u8.ToArray(), RefusalReason.UnknownKind },
        { "a", "text"u8.ToArray(), RefusalReason.UnknownKind },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void Refuses_by_name_and_reason(string name, byte[] bytes, RefusalReason reason)
    {
        var refused = Assert.IsType<RefusedDocument>(DocumentIntake.Read(name, bytes));
        Assert.Equal(reason, refused.Reason);
        Assert.StartsWith(name + ": ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A.TXT")]
    [InlineData("folder.html/a.txt")]
    public void The_ending_alone_says_what_kind_of_file_it_is(string name) => Assert.Equal("Text.", Accepted(name, "Text."u8.ToArray()).Text);

    [Theory]
    [InlineData('1')]
    [InlineData('"')]
    [InlineData('“')]
    [InlineData('é')]
    public void Takes_ten_megabytes_of_one_character(char character)
    {
        var bytes = Encoding.UTF8.GetBytes(new string(character, 10_000_000 / Encoding.UTF8.GetByteCount([character])));
        Assert.Equal(character, Accepted("a.txt", bytes).Text[^1]);
    }

    [Fact]
    public void Never_throws_and_never_leaves_a_character_that_cannot_be_stored()
    {
        var random = new Random(20211117);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(0, 60)];
            random.NextBytes(bytes);
            if (round % 2 == 0)
            {
                // Text with a few stray bytes gets further than noise.
                Encoding.UTF8.GetBytes("Né à Zürich, the – “end”. Name").AsSpan(0, Math.Min(bytes.Length, 30)).CopyTo(bytes);
            }

            if (DocumentIntake.Read("a.txt", bytes) is AcceptedDocument { Document: var document })
            {
                Assert.DoesNotContain('\0', document.Text);
                Assert.Equal(document.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(document.Text)));
                Assert.All(document.Notes, note => Assert.True(note.Span.End <= document.Text.Length));
                Assert.NotNull(ArticleReader.Read(document));
            }
        }
    }

    private static SourceDocument Accepted(string name, byte[] bytes) => Assert.IsType<AcceptedDocument>(DocumentIntake.Read(name, bytes)).Document;
}
