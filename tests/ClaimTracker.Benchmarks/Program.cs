using System.Globalization;
using ClaimTracker.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["read", ..] when args.Length <= 2:
        ReadingBenchmark.Run(args.Length > 1 ? args[1] : "seeds");
        return 0;
    case ["reconcile"] or ["reconcile", "group" or "whole" or "copies"]:
        ReconcileBenchmark.Run(args.Length > 1 ? args[1] : null);
        return 0;
    case ["grow", ..] when args.Length == 1 || (args.Length == 2 && int.TryParse(args[1], out _)):
        await GrowingStoreBenchmark.RunAsync(args.Length == 1 ? int.MaxValue : int.Parse(args[1], CultureInfo.InvariantCulture));
        return 0;
    case ["ingest"]:
        await IngestBenchmark.RunAsync();
        return 0;
    case ["lists"]:
        await ListsBenchmark.RunAsync();
        return 0;
    case ["pages", ..] when args.Length <= 2:
        await PagesBenchmark.RunAsync(args.Length > 1 ? args[1] : null);
        return 0;
    case ["circuits"]:
        await CircuitsBenchmark.RunAsync();
        return 0;
    case ["open-circuits", var address, var count]:
        await CircuitsBenchmark.OpenAsync(address, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["decide"]:
        await DecisionBenchmark.RunAsync();
        return 0;
    case ["export"]:
        await ExportBenchmark.RunAsync();
        return 0;
    case ["export", "store"]:
        await StoredExportBenchmark.RunAsync();
        return 0;
    default:
        Console.Error.WriteLine("usage: ClaimTracker.Benchmarks read [FOLDER OF .txt FILES, default seeds] | reconcile [group|whole|copies] | grow [MOST ARTICLES, default 20000] | ingest | lists | pages [ADDRESS] | circuits | decide | export [store]");
        return 2;
}
