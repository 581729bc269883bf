using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PatientSafety.Platform.Storage;

namespace PatientSafety.Tests.Storage;

internal static class EveryTable
{
    /// <summary>Adds the tables of all modules that are not there yet: the migrations make all of them, whichever modules a test is about.</summary>
    public static IServiceCollection AddEveryTable(this IServiceCollection services)
    {
        foreach (var model in Directory.EnumerateFiles(AppContext.BaseDirectory, "PatientSafety.*.dll")
            .Select(Assembly.LoadFrom)
            .Where(assembly => assembly != typeof(EveryTable).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IEntityModel))))
        {
            services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(IEntityModel), model));
        }

        return services;
    }
}
