using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Tests.Storage;

public sealed class ModelTests
{
    [Fact]
    public void The_migrations_hold_all_of_the_model()
    {
        using var db = Open();

        Assert.NotEmpty(db.Model.GetEntityTypes());
        Assert.False(db.Database.HasPendingModelChanges(), "Write a migration: see tools/Migrations/README.md.");
    }

    [Fact]
    public void A_table_that_no_migration_makes_is_noticed()
    {
        using var db = Open(new AForgottenTable());

        Assert.True(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Tables_carry_the_prefix_of_their_module_and_their_types_are_internal()
    {
        using var db = Open();

        Assert.Empty(Strangers(db.Model));
    }

    [Fact]
    public void A_table_without_prefix_is_noticed()
    {
        using var db = Open(new AForgottenTable());

        Assert.Equal(["forgotten"], Strangers(db.Model));
    }

    private static IEnumerable<string?> Strangers(IModel model) => model.GetEntityTypes()
        .Where(type => type.ClrType.IsVisible
            || !Array.Exists(Prefixes(type.ClrType.Assembly.GetName().Name!.Split('.')[^1]), prefix => type.GetTableName()!.StartsWith($"{prefix}_", StringComparison.Ordinal)))
        .Select(type => type.GetTableName());

    /// <summary>The module’s first word, also in the singular, or its whole name in one: Indicators is <c>indicator</c>, FollowUp <c>followup</c>.</summary>
    private static string[] Prefixes(string module) => [FirstWord(module), FirstWord(module).TrimEnd('s'), module.ToLowerInvariant()];

    /// <summary>Regions is <c>regions</c> and NationalPlan <c>national</c>: the first word tells the modules apart.</summary>
    private static string FirstWord(string module) => module[..(module.IndexOfAny([.. module[1..].Where(char.IsUpper)], 1) is var next and > 0 ? next : module.Length)].ToLowerInvariant();

    private static PatientSafetyDb Open(params IEntityModel[] more)
    {
        var services = new ServiceCollection();
        var modules = Directory.EnumerateFiles(AppContext.BaseDirectory, "PatientSafety.*.dll")
            .Select(Assembly.LoadFrom)
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
            .Select(type => (IModule)Activator.CreateInstance(type)!)
            .ToArray();
        Assert.NotEmpty(modules);
        foreach (var module in modules)
        {
            module.AddServices(services);
        }

        // The model is kept for each set of internal services, so two models need two sets.
        var options = new DbContextOptionsBuilder<PatientSafetyDb>()
            .UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsAssembly(typeof(PatientSafetyDbFactory).Assembly))
            .EnableServiceProviderCaching(false)
            .Options;
        return new PatientSafetyDb(options, [.. services.BuildServiceProvider().GetServices<IEntityModel>(), .. more]);
    }

    private sealed class AForgottenTable : IEntityModel
    {
        public void AddTo(ModelBuilder model) => model.Entity<Forgotten>().ToTable("forgotten");
    }

    private sealed class Forgotten
    {
        public int Id { get; init; }
    }
}
