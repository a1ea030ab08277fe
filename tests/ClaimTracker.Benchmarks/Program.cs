using System.Globalization;
using ClaimTracker.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length is 0 or > 2 || args[0] != "read")
{
    Console.Error.WriteLine("usage: ClaimTracker.Benchmarks read [FOLDER OF .txt FILES, default seeds]");
    return 2;
}

ReadingBenchmark.Run(args.Length > 1 ? args[1] : "seeds");
return 0;
