using System.Globalization;
using ClaimTracker.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["read", ..] when args.Length <= 2:
        ReadingBenchmark.Run(args.Length > 1 ? args[1] : "seeds");
        return 0;
    case ["reconcile"]:
        ReconcileBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: ClaimTracker.Benchmarks read [FOLDER OF .txt FILES, default seeds] | reconcile");
        return 2;
}
