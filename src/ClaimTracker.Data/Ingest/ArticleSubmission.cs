using ClaimTracker.Reading;
using ClaimTracker.Text;

namespace ClaimTracker.Data.Ingest;

/// <summary>An article as somebody hands it in.</summary>
public sealed class ArticleSubmission
{
    private readonly string? _pasted;

    private ArticleSubmission(string name, ReadOnlyMemory<byte> bytes, string? pasted, KnownMetadata known)
    {
        Name = name;
        Bytes = bytes;
        _pasted = pasted;
        Known = known.WithWholeCharacters();
    }

    /// <summary>File name or path, for people.</summary>
    public string Name { get; }

    /// <summary>What is known about it beside its text.</summary>
    public KnownMetadata Known { get; }

    /// <summary>The bytes as they came; empty for a pasted text.</summary>
    private ReadOnlyMemory<byte> Bytes { get; }

    /// <param name="name">File name; its ending says what kind of file it is.</param>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="known">What a manifest or an editor says about it.</param>
    public static ArticleSubmission OfFile(string name, ReadOnlyMemory<byte> bytes, KnownMetadata? known = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name, bytes, null, known ?? KnownMetadata.None);
    }

    /// <param name="name">What it is called.</param>
    /// <param name="text">The text as it was pasted or typed.</param>
    /// <param name="known">What an editor says about it.</param>
    public static ArticleSubmission OfText(string name, string text, KnownMetadata? known = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return new(name, default, text, known ?? KnownMetadata.None);
    }

    /// <summary>About how large it is: bytes of a file, UTF-16 code units of a pasted text.</summary>
    internal long Size => _pasted?.Length ?? Bytes.Length;

    /// <summary>Decodes it, or says why it is refused.</summary>
    public IntakeOutcome TakeIn() => _pasted is null ? DocumentIntake.Read(Name, Bytes.Span) : DocumentIntake.ReadPasted(Name, _pasted);

    /// <summary>The bytes that the accepted document's hash is of.</summary>
    internal byte[] BytesOf(SourceDocument document) => _pasted is null ? Bytes.ToArray() : System.Text.Encoding.UTF8.GetBytes(document.Text);
}
