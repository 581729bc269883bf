using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.ChangeOver;
using PatientSafety.Comparison;
using PatientSafety.Core;
using PatientSafety.Host.Configuration;
using PatientSafety.NationalPlan;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;
using PatientSafety.Platform.Signatures;
using PatientSafety.Plugins;
using PatientSafety.Plugins.Browsing;
using PatientSafety.Plugins.Installing;
using PatientSafety.Regions;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Plugins;

/// <summary>A data folder with the product's own parts over it, and a folder beside it for packages that come in.</summary>
internal sealed class PluginDesk : IDisposable
{
    private readonly TemporaryFolder root = new();
    private readonly ServiceProvider services;

    public PluginDesk(string? data = null, IRegionPages? pages = null)
    {
        Data = data ?? Directory.CreateDirectory(root.At("data")).FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data", Data)]).Build();
        var parts = new ServiceCollection()
            .AddProduct(configuration, [new NationalPlanModule(), new PluginsModule(), new RegionsModule(), new ComparisonModule(), new ChangeOverModule()])
            .AddSingleton<TimeProvider>(Clock);
        services = (pages is null ? parts : parts.AddSingleton(pages)).BuildServiceProvider();
    }

    /// <summary>The addresses of all pages that a plugin is tried on.</summary>
    public IEnumerable<string> PagesOf(string region) =>
        services.GetServices<IRegionPages>().SelectMany(pages => pages.Of(services.GetRequiredService<IRegions>().Find(region)!)).Select(page => page.Address).Order(StringComparer.Ordinal);

    public SettableClock Clock { get; } = new();

    public string Data { get; }

    public string In => root.At("in");

    /// <summary>The folder that both lie in.</summary>
    public string Around => root.Path;

    public string LockPath => Path.Combine(Data, PluginLock.FileName);

    public PluginLock Lock => services.GetRequiredService<LockFile>().Read([]) ?? throw new InvalidOperationException("The lock cannot be read.");

    public IReadOnlyList<InstalledPlugin> Plugins
    {
        get
        {
            services.GetRequiredService<IPluginFolders>().Refresh();
            return services.GetRequiredService<IRegions>().Plugins;
        }
    }

    /// <summary>The plugin of the region that tests install, or null where none is read.</summary>
    public InstalledPlugin? Plugin(string id = "provlanet") => Plugins.FirstOrDefault(plugin => plugin.Id == id);

    public string At(params string[] parts) => Path.Combine([Data, .. parts]);

    public string FilesOf(string version, string id = "provlanet") => At("packages", id, version, "plugin");

    public string PackageAt(string version, string id = "provlanet") => At("packages", id, version, $"{id}.{version}.nupkg");

    public Task<CommandRun> RunAsync(string line, Language language = Language.Swedish) =>
        CommandRun.OfAsync(services, language, context => new PluginCommand(context), line);

    public async Task<CommandRun> InstallAsync(SomePackage package, string more = "", byte[]? signature = null) =>
        await RunAsync($"install {package.WriteTo(In, signature)} {more}");

    /// <summary>Installs what has to be there for the test to begin.</summary>
    public async Task HasAsync(params SomePackage[] packages)
    {
        foreach (var package in packages)
        {
            Fine(await InstallAsync(package));
        }
    }

    public void Policy(string text) => File.WriteAllText(At("plugin-policy.yaml"), text);

    public void Trust(X509Certificate2 certificate, string name = "utgivare.pem")
    {
        Directory.CreateDirectory(At("trust", "plugins"));
        File.WriteAllText(At("trust", "plugins", name), certificate.ExportCertificatePem());
    }

    public static byte[] Signed(SomePackage package, X509Certificate2 by, params X509Certificate2[] sent) => DetachedSignature.Of(package.Zip(), by, [.. sent]);

    public static void Fine(CommandRun run) => Assert.True(run.ExitCode == 0, run.Messages + run.Results);

    public static void Refused(CommandRun run, string finding)
    {
        Assert.True(run.ExitCode == 1, run.Messages + run.Results);
        Assert.Contains(finding, run.Messages, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        services.Dispose();
        root.Dispose();
    }
}
