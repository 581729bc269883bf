using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PatientSafety.Host.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Tests.Storage;

/// <summary>A version of a program that knows the migrations of a set and has no model.</summary>
internal sealed class ImaginedProgram<TSet>(SqliteFile file) : IDbContextFactory<PatientSafetyDb>
    where TSet : IMigrationSet
{
    public PatientSafetyDb CreateDbContext() => new(
        new DbContextOptionsBuilder<PatientSafetyDb>()
            .UseSqlite(file.ConnectionString)
            .ReplaceService<IMigrationsAssembly, Chosen>()
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .EnableServiceProviderCaching(false)
            .Options,
        []);

    private sealed class Chosen : IMigrationsAssembly
    {
        public IReadOnlyDictionary<string, TypeInfo> Migrations => TSet.Migrations;

        public ModelSnapshot? ModelSnapshot => null;

        public Assembly Assembly => typeof(TSet).Assembly;

        public string? FindMigrationId(string nameOrId) => TSet.Migrations.Keys.FirstOrDefault(id => id.EndsWith(nameOrId, StringComparison.Ordinal));

        public Migration CreateMigration(TypeInfo migrationClass, string activeProvider) => (Migration)Activator.CreateInstance(migrationClass.AsType())!;
    }
}
