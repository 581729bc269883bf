using Microsoft.Extensions.Options;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Tables;

namespace PatientSafety.Host.Configuration;

/// <summary>Where settings come from, the last one winning: appsettings.json, PATIENTSAFETY_… in the environment, switches.</summary>
internal static class ProductConfiguration
{
    public const string Prefix = "PATIENTSAFETY_";

    public static IConfiguration Read(IReadOnlyDictionary<string, string?> switches) => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables(Prefix)
        .AddInMemoryCollection(switches)
        .Build();

    public static IServiceCollection AddProduct(this IServiceCollection services, IConfiguration configuration, IEnumerable<IModule> modules)
    {
        services.AddSingleton(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<ProductOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProductOptions>, ProductOptionsAreUsable>();
        services.AddSingleton(provider => DataFolder.At(provider.GetRequiredService<IOptions<ProductOptions>>().Value.Data));
        services.AddSingleton<UploadedTables>();
        services.AddStorage();
        foreach (var module in modules)
        {
            module.AddServices(services);
        }

        return services;
    }
}
