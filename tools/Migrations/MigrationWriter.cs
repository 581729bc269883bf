using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace PatientSafety.Migrations;

/// <summary>Writes what has changed in the model as a migration.</summary>
internal static class MigrationWriter
{
    private const string RootNamespace = "PatientSafety.Host";
    private const string SubNamespace = "Storage.Migrations";

    public static int Add(string name, string root)
    {
        using var db = ProductModel.Open();
        if (!db.Database.HasPendingModelChanges())
        {
            Console.Error.WriteLine("The model has not changed since the last migration.");
            return 1;
        }

        using var design = Design(db);
        var scaffolder = design.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, RootNamespace, SubNamespace);
        var host = Path.Combine(root, "src", "Host");
        var files = scaffolder.Save(host, migration, Path.Combine(host, "Storage", "Migrations"), dryRun: false);
        Console.WriteLine(files.MigrationFile);
        Console.WriteLine(files.MetadataFile);
        Console.WriteLine(files.SnapshotFile);
        return 0;
    }

    public static int Check()
    {
        using var db = ProductModel.Open();
        var changed = db.Database.HasPendingModelChanges();
        Console.WriteLine(changed ? "The model has changed since the last migration." : "The migrations hold all of the model.");
        return changed ? 1 : 0;
    }

#pragma warning disable EF1001 // The design-time services of a provider are internal API, and this is what they are for.
    private static ServiceProvider Design(DbContext db)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
        return services.BuildServiceProvider();
    }
#pragma warning restore EF1001
}
