using System.IO.Compression;
using System.Text;

namespace ClaimTracker.Export.Tables;

/// <summary>The files of a zip, all of one date, so that the same content gives the same bytes.</summary>
internal sealed class ZipFiles(ZipArchive zip, DateTime createdUtc)
{
    private static readonly DateTime First = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public Stream Open(string name, CompressionLevel level = CompressionLevel.Optimal)
    {
        var entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = new DateTimeOffset(createdUtc < First ? First : DateTime.SpecifyKind(createdUtc, DateTimeKind.Utc), TimeSpan.Zero);
        return entry.Open();
    }

    public void Write(string name, string text)
    {
        using var stream = Open(name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
