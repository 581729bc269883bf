using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Migrations;

/// <summary>The model of the product as it has just been built. No database is opened.</summary>
internal static class ProductModel
{
    public static PatientSafetyDb Open()
    {
        var services = new ServiceCollection();
        foreach (var module in Modules())
        {
            module.AddServices(services);
        }

        services.AddSingleton(DataFolder.At(Path.GetTempPath()));
        services.AddStorage();
        return services.BuildServiceProvider().GetRequiredService<IDbContextFactory<PatientSafetyDb>>().CreateDbContext();
    }

    /// <summary>Found beside the host, so that a new module is not forgotten here.</summary>
    private static IEnumerable<IModule> Modules() => Directory.EnumerateFiles(AppContext.BaseDirectory, "PatientSafety.*.dll")
        .Order(StringComparer.Ordinal)
        .Select(Assembly.LoadFrom)
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
        .Select(type => (IModule)Activator.CreateInstance(type)!);
}
