using System.CommandLine;
using ClaimTracker.Data.Stories;
using ClaimTracker.Data.Sqlite;

namespace ClaimTracker.Cli.Commands;

/// <summary><c>claimtracker db</c>: looks after the store.</summary>
internal static class DatabaseCommand
{
    private static readonly string[] CheckExamples = ["claimtracker db check"];
    private static readonly string[] MigrateExamples = ["claimtracker db migrate"];

    private static readonly string[] BackupExamples = ["claimtracker db backup monday.db", "claimtracker db backup /media/backup/claims.db"];

    public static Command Create(Terminal terminal)
    {
        var checkData = SharedArguments.Data();
        var check = new Command("check", "Check every page, reference and snapshot of the database.") { checkData };
        check.SetExamples(CheckExamples);
        check.SetAction((parsed, cancellationToken) => CheckAsync(terminal, parsed.GetValue(checkData), cancellationToken));

        var migrateData = SharedArguments.Data();
        var migrate = new Command("migrate", "Bring the database to this version, and read again what older rules have read.") { migrateData };
        migrate.SetExamples(MigrateExamples);
        migrate.SetAction((parsed, cancellationToken) => MigrateAsync(terminal, parsed.GetValue(migrateData), cancellationToken));

        var backupData = SharedArguments.Data();
        var file = new Argument<string>("FILE") { Description = "The copy; nothing may be there yet." };
        var backup = new Command("backup", "Copy the database into one file, also while a server holds it.") { file, backupData };
        backup.SetExamples(BackupExamples);
        backup.SetAction((parsed, cancellationToken) => BackupAsync(terminal, parsed.GetValue(backupData), parsed.GetRequiredValue(file), cancellationToken));
        return new Command("db", "Look after the store.") { check, migrate, backup };
    }

    private static async Task<int> CheckAsync(Terminal terminal, string? data, CancellationToken cancellationToken)
    {
        await using var session = await StoreSession.OpenExistingAsync(terminal, data, cancellationToken);
        if (session is null)
        {
            return ExitCode.NothingMatched;
        }

        var problems = await session.Get<CheckStore>().RunAsync(cancellationToken);
        foreach (var problem in problems)
        {
            terminal.Fail(problem);
        }

        terminal.Inform(problems.Count == 0 ? $"{session.Location.File} is sound." : $"{session.Location.File} is damaged: restore a backup.");
        return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static async Task<int> MigrateAsync(Terminal terminal, string? data, CancellationToken cancellationToken)
    {
        await using var session = await StoreSession.OpenExistingAsync(terminal, data, cancellationToken);
        if (session is null)
        {
            return ExitCode.NothingMatched;
        }

        var stories = await session.Get<RefreshStories>().RunAsync(null, cancellationToken);
        terminal.Inform(FormattableString.Invariant($"{session.Location.File} is up to date; {stories} stor{(stories == 1 ? "y" : "ies")} read again."));
        return ExitCode.Done;
    }

    private static async Task<int> BackupAsync(Terminal terminal, string? data, string file, CancellationToken cancellationToken)
    {
        if (StoreSession.FindExisting(terminal, data) is not { } location)
        {
            return ExitCode.NothingMatched;
        }

        var copy = Path.GetFullPath(file);
        await BackupStore.RunAsync(location, copy, cancellationToken);
        terminal.Inform($"{location.File} is copied to {copy}; to go back to it, stop the program and put it in the place of {location.File}.");
        return ExitCode.Done;
    }
}
