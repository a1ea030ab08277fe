using ClaimTracker.Cli;

var terminal = Terminal.OfProcess();
var code = await CommandLine.RunAsync(args, terminal);
terminal.Output.Flush();
return code;
