namespace ClaimTracker.Tests.Export.Clients;

/// <summary>A folder for the files of one test; gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-export-");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public async Task<string> WriteAsync(string name, byte[] bytes)
    {
        await File.WriteAllBytesAsync(Path(name), bytes);
        return Path(name);
    }

    public async Task<string> WriteAsync(string name, string text)
    {
        await File.WriteAllTextAsync(Path(name), text);
        return Path(name);
    }

    public void Dispose() => _folder.Delete(true);
}
