using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PatientSafety.Host.Configuration;
using PatientSafety.NationalPlan;
using PatientSafety.Platform.Contracts;
using PatientSafety.Plugins;
using PatientSafety.Regions;
using PatientSafety.Regions.Running;

namespace PatientSafety.Tests.Regions;

/// <summary>A data folder with really built plugins in it, and the product's own loader over it.</summary>
internal sealed class FixturePlugins : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly List<ServiceProvider> starts = [];

    private FixturePlugins()
    {
        // Nobody has signed the fixtures, and what is tested here is what becomes of their code.
        data.Write("plugin-policy.yaml", "code: hash\n");
    }

    public TemporaryFolder Data => data;

    /// <summary>The clock of the next start; the system's where it is not set.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>How long the code of plugins may take from the next start on. Enough on a busy machine; a fixture that hangs takes all of it.</summary>
    public int Seconds { get; set; } = 30;

    /// <summary>Where the program is that runs the code of plugins from the next start on.</summary>
    public ProductProgram Program { get; set; } = new(AppContext.BaseDirectory);

    /// <summary>All fixtures by name, as the build has laid them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateDirectories(Built(string.Empty)).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Copies the fixtures with these names into <c>plugins</c> of a new data folder.</summary>
    public static FixturePlugins With(params IReadOnlyCollection<string> names)
    {
        var plugins = new FixturePlugins();
        foreach (var name in names)
        {
            var target = Directory.CreateDirectory(plugins.FolderOf(name)).FullName;
            foreach (var file in Directory.EnumerateFiles(Built(name)))
            {
                File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
            }
        }

        return plugins;
    }

    public string FolderOf(string name) => data.At("plugins", name);

    /// <summary>Reads the folder as the product does when it starts.</summary>
    public IRegions Load(params IReadOnlyCollection<string> disabled)
    {
        var settings = disabled.Select((id, index) => KeyValuePair.Create($"DisabledPlugins:{index}", (string?)id)).Append(new("Data", data.Path)).Append(new("PluginCodeSeconds", Seconds.ToString(CultureInfo.InvariantCulture)));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        starts.Add(new ServiceCollection()
            .AddProduct(configuration, [new NationalPlanModule(), new RegionsModule(), new PluginsModule()])
            .Replace(ServiceDescriptor.Singleton(Clock))
            .Replace(ServiceDescriptor.Singleton(Program))
            .BuildServiceProvider());
        return Get<IRegions>();
    }

    /// <summary>A part of the product as it was last started here.</summary>
    public T Get<T>()
        where T : notnull => starts[^1].GetRequiredService<T>();

    /// <summary>Reads the folder and gives what became of one of its plugins.</summary>
    public InstalledPlugin Load(string name) =>
        Assert.Single(Load().Plugins, plugin => plugin.Origin == PluginOrigin.Installed && plugin.Folder == name);

    public void Dispose()
    {
        starts.ForEach(start => start.Dispose());
        data.Dispose();
    }

    private static string Built(string name) => Path.Combine(AppContext.BaseDirectory, "fixtures", "plugins", name);
}
