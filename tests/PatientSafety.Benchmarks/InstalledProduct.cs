using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Comparison;
using PatientSafety.Host.Configuration;
using PatientSafety.NationalPlan;
using PatientSafety.Platform.Plugins;
using PatientSafety.Platform.Yaml;
using PatientSafety.Plugins;
using PatientSafety.Plugins.Installing;
using PatientSafety.Plugins.Packing;
using PatientSafety.Regions;

namespace PatientSafety.Benchmarks;

/// <summary>The product's own services over a data folder, in this process.</summary>
internal sealed class InstalledProduct : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private InstalledProduct(ServiceProvider services) => this.services = services;

    public static InstalledProduct In(string data)
    {
        Directory.CreateDirectory(data);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data", data)]).Build();
        return new InstalledProduct(new ServiceCollection().AddLogging().AddProduct(configuration, [new NationalPlanModule(), new PluginsModule(), new RegionsModule(), new ComparisonModule()]).BuildServiceProvider());
    }

    public static Package Pack(IReadOnlyDictionary<string, byte[]> files)
    {
        var manifest = PluginManifest.Read(YamlFile.Read(files[PluginManifest.FileName], PluginManifest.FileName, [])!, []);
        return PackageReading.Read(PackageWriting.Of(manifest, files, "Prov"), manifest.Id, [])!;
    }

    public async Task InstallAsync(IReadOnlyDictionary<string, byte[]> files)
    {
        var package = Pack(files);
        await InstallAsync(new PackageFile(package.FileName, package.Bytes, null));
    }

    public async Task InstallAsync(PackageFile file)
    {
        var outcome = await services.GetRequiredService<Installation>().InstallAsync(file, new InstallWishes(), CancellationToken.None);
        if (!outcome.Done)
        {
            throw new InvalidOperationException($"{outcome.Sentence} {string.Join(' ', outcome.Findings)}");
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
