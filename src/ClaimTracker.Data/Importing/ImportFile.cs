using ClaimTracker.Reading;

namespace ClaimTracker.Data.Importing;

/// <summary>A file as somebody hands it in with others.</summary>
/// <param name="Name">Its name, with its folder where the browser tells it; <c>.jsonl</c> makes it a manifest about the others.</param>
/// <param name="Bytes">All its bytes; one more than <c>DocumentIntake.MaxBytes</c> is enough of a file that is too large.</param>
public sealed record ImportFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>What is known about it beside its text.</summary>
    public KnownMetadata Known { get; init; } = KnownMetadata.None;

    /// <summary>Whether it says something about other files.</summary>
    public bool IsManifest => Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
