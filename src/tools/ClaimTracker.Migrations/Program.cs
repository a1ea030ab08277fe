// Writes the next migration from the difference between the model and the last snapshot.
// usage: dotnet run --project src/tools/ClaimTracker.Migrations -- NAME
using ClaimTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var name])
{
    Console.Error.WriteLine("usage: dotnet run --project src/tools/ClaimTracker.Migrations -- NAME");
    return 2;
}

var folder = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(folder, "ClaimTracker.sln")))
{
    folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Run it inside the repository.");
}

var project = Path.Combine(folder, "src", "ClaimTracker.Data");
using var db = new ClaimTrackerDbContext(new DbContextOptionsBuilder<ClaimTrackerDbContext>().UseSqlite("Data Source=:memory:").Options);
var services = new ServiceCollection();
services.AddEntityFrameworkDesignTimeServices();
services.AddDbContextDesignTimeServices(db); // before the provider's, which would bring a context of their own
new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
using var provider = services.BuildServiceProvider();
using var scope = provider.CreateScope();
var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
var migration = scaffolder.ScaffoldMigration(name, "ClaimTracker.Data", "Sqlite.Migrations");
var files = scaffolder.Save(project, migration, Path.Combine(project, "Sqlite", "Migrations"), dryRun: false);
Console.WriteLine($"{files.MigrationFile}\n{files.MetadataFile}\n{files.SnapshotFile}");
return 0;
