using Microsoft.EntityFrameworkCore;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Host.Storage;

internal static class StorageRegistration
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<SqliteFile>();
        services.AddSingleton<IDbContextFactory<PatientSafetyDb>, PatientSafetyDbFactory>();
        services.AddSingleton<Database>();
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<Database>());
    }

    /// <summary>What a running site has besides: the start of the database, and its health.</summary>
    public static void AddStorageOfSite(this IServiceCollection services)
    {
        services.AddHostedService<DatabaseStart>();
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }
}
