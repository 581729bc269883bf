using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

/// <summary>Makes contexts for the embedded database.</summary>
/// <remarks>
/// Written by hand rather than with AddDbContextFactory: nothing of EF runs until somebody wants a context, and no logger
/// is wired in, whose account of a failed command would show users a stack trace.
/// </remarks>
internal sealed class PatientSafetyDbFactory(SqliteFile file, IEnumerable<IEntityModel> models) : IDbContextFactory<PatientSafetyDb>, IDisposable
{
    private readonly Lazy<DbContextOptions<PatientSafetyDb>> options = new(() => new DbContextOptionsBuilder<PatientSafetyDb>()
        .UseSqlite(file.ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(PatientSafetyDbFactory).Assembly))
        .Options);

    public PatientSafetyDb CreateDbContext() => new(options.Value, models);

    /// <summary>Closes what is open, so that SQLite folds its log into the file and leaves one file behind.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(file.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
