using ClaimTracker.Data.Sqlite;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Startup;

try
{
    var app = WebProgram.Build(args);
    await WebProgram.RunAsync(app, Console.Out);
    return 0;
}
catch (Exception problem) when (problem is StartProblemException or StoreUnavailableException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
