using ClaimTracker.Data.Browse;
using System.Security.Cryptography;
using ClaimTracker.Data.Exports;
using ClaimTracker.Data.Ingest;
using ClaimTracker.Export;

namespace ClaimTracker.Data.Tests.Exports;

public sealed class CreateExportTests
{
    [Fact]
    public async Task An_export_is_kept_with_what_was_asked_for_and_can_be_had_again_byte_for_byte()
    {
        await using var folder = await WriteExportTests.BusesAsync();
        var plan = WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Xlsx, Filter = "source=Anna+Berg", Columns = ["exact", "claimant"] });

        var export = (await folder.Get<CreateExport>().RunAsync(plan, null, default))!;
        await folder.AddAsync("Three\nAnna Berg: 13 buses burned.");

        Assert.Equal((2, "Claims made or carried by Anna Berg", ExportFormat.Xlsx), (export.RowCount, export.Title.Replace("source ", "", StringComparison.Ordinal), export.Format));
        Assert.Equal(folder.Get<ReadingRules>().RulesVersion, export.RulesVersion);
        Assert.Equal(["exact", "claimant"], export.Columns);
        Assert.EndsWith(".xlsx", export.FileName, StringComparison.Ordinal);
        using var bytes = new MemoryStream();
        Assert.True(await folder.Get<DownloadExport>().RunAsync(export.Id, bytes, default));
        Assert.Equal(export.ByteCount, bytes.Length);
        Assert.Equal(export.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
        Assert.Equal(export.Id, (await folder.Get<ShowExport>().RunAsync(export.Id, default))!.Id);
        Assert.Equal(export.Id, Assert.Single((await folder.Get<ListExports>().RunAsync(new ListQuery<KeptExportFilter>(new KeptExportFilter()), 10, false, default)).Page.Rows).Id);
    }

    [Fact]
    public async Task A_large_one_is_kept_in_parts()
    {
        await using var folder = await StoreFolder.CreateAsync();
        await folder.AddAsync("One\n" + string.Join('\n', Enumerable.Range(0, 900).Select(i => $"Anna Berg: {i} buses burned behind the depot in Lund.")));
        var told = new List<int>();

        var export = (await folder.Get<CreateExport>().RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Jsonl }), new Told(told), default))!;

        using var bytes = new MemoryStream();
        await folder.Get<DownloadExport>().RunAsync(export.Id, bytes, default);
        Assert.True(bytes.Length > 1 << 18);
        Assert.Equal(export.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
        Assert.Equal([200, 400, 600, 800, 900], told);
    }

    [Fact]
    public async Task Nothing_is_kept_of_what_matches_nothing_or_is_called_off()
    {
        await using var folder = await WriteExportTests.BusesAsync();

        Assert.Null(await folder.Get<CreateExport>().RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Csv, Filter = "q=nowhere" }), null, default));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            folder.Get<CreateExport>().RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Csv }), null, new CancellationToken(true)));

        Assert.Empty((await folder.Get<ListExports>().RunAsync(new ListQuery<KeptExportFilter>(new KeptExportFilter()), 10, false, default)).Page.Rows);
        using var bytes = new MemoryStream();
        Assert.False(await folder.Get<DownloadExport>().RunAsync("none", bytes, default));
        Assert.Null(await folder.Get<ShowExport>().RunAsync("none", default));
        Assert.False(await folder.Get<RemoveExport>().RunAsync("none", default));
    }

    [Fact]
    public async Task A_removed_export_is_gone()
    {
        await using var folder = await WriteExportTests.BusesAsync();
        var export = (await folder.Get<CreateExport>().RunAsync(WriteExportTests.Plan(new ExportRequest { Format = ExportFormat.Ris }), null, default))!;

        Assert.True(await folder.Get<RemoveExport>().RunAsync(export.Id, default));

        using var bytes = new MemoryStream();
        Assert.False(await folder.Get<DownloadExport>().RunAsync(export.Id, bytes, default));
    }

    private sealed class Told(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
