using Microsoft.EntityFrameworkCore;

namespace PatientSafety.Platform.Storage;

/// <summary>The database, composed of what each module keeps in it. A module names its own entity types and nobody else's.</summary>
public sealed class PatientSafetyDb(DbContextOptions<PatientSafetyDb> options, IEnumerable<IEntityModel> models) : DbContext(options)
{
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseToRewrite();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseToRewrite();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The order of modules must not decide how the model, and so a migration, looks.
        foreach (var model in models.OrderBy(model => model.GetType().FullName, StringComparer.Ordinal))
        {
            model.AddTo(modelBuilder);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMilliseconds>();

    private void RefuseToRewrite()
    {
        if (ChangeTracker.Entries<IAppendOnly>().FirstOrDefault(entry => entry.State is EntityState.Modified or EntityState.Deleted) is { } entry)
        {
            throw new InvalidOperationException($"{entry.Metadata.ShortName()} is append-only and cannot be {(entry.State == EntityState.Deleted ? "deleted" : "changed")}.");
        }
    }
}
