using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Host.Storage;
using PatientSafety.NationalPlan;
using PatientSafety.NationalPlan.Browsing;
using PatientSafety.NationalPlan.Exchange;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.NationalPlan.Writing;
using PatientSafety.Platform;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Yaml;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>An installation with its own data folder and database, in this process.</summary>
internal sealed class ExchangeInstallation : IAsyncDisposable
{
    private readonly StorageFolder folder = new();
    private readonly TemporaryFolder work = new();
    private readonly ServiceProvider services;

    public ExchangeInstallation(PatientSafety.NationalPlan.Reading.NationalFiles? shipped = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(folder.Data);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddStorage();
        // All modules, as the database is made of what each of them keeps in it.
        foreach (var module in Modules())
        {
            module.AddServices(collection);
        }

        if (shipped is not null)
        {
            collection.AddSingleton(shipped);
        }

        services = collection.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public StorageFolder Folder => folder;

    /// <summary>A folder for files on their way.</summary>
    public TemporaryFolder Work => work;

    public NationalPlans Plans => services.GetRequiredService<NationalPlans>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>How many rows the national tables hold.</summary>
    public string Rows() => !File.Exists(folder.Data.Database)
        ? "0 0 0"
        : folder.Ask($"SELECT (SELECT COUNT(*) FROM {NationalModelTables.Publications}) || ' ' || (SELECT COUNT(*) FROM {NationalModelTables.Crosswalks}) || ' ' || (SELECT COUNT(*) FROM {NationalModelTables.Drafts})")!;

    public async Task PublishAsync(Edition edition) => await AddAsync(new NationalPublicationRow
    {
        Id = Guid.CreateVersion7(Clock.Now),
        EditionId = edition.Id,
        Version = edition.Version,
        Content = YamlText.Of(EditionTree.Of(edition)),
        Hash = CanonicalForm.HashOf(edition),
        Origin = "published",
        PublishedAtUtc = Clock.Now,
        PublishedBy = "Anna",
        Why = "Årlig översyn",
    });

    public async Task WriteAsync(Crosswalk crosswalk, int revision = 1, string origin = "published") => await AddAsync(new NationalCrosswalkRow
    {
        Id = Guid.CreateVersion7(Clock.Now),
        CrosswalkId = crosswalk.Id,
        Revision = revision,
        Content = YamlText.Of(CrosswalkTree.Of(crosswalk)),
        Origin = origin,
        ChangedAtUtc = Clock.Now,
        ChangedBy = "Anna",
        Why = "Ny utgåva",
    });

    public async Task AddAsync(object row)
    {
        var state = await services.GetRequiredService<IDatabase>().PrepareAsync(Stop);
        Assert.True(state.CanWrite, state.Reason.English);
        await using var db = services.GetRequiredService<IDbContextFactory<PatientSafetyDb>>().CreateDbContext();
        db.Add(row);
        await db.SaveChangesAsync(Stop);
        Plans.Refreshed();
    }

    /// <summary>Exports and answers with the file's path.</summary>
    public async Task<string> ExportAsync(string edition, string more = "")
    {
        var run = await RunAsync($"export {edition} --to \"{work.Path}\" {more}");
        Assert.True(run.ExitCode == 0, run.Messages);
        return run.Results.Trim();
    }

    public Task<ImportResult> ImportAsync(string path) => services.GetRequiredService<NationalImport>().RunAsync(path, "Bo", "Vi följer den", Stop);

    /// <summary>Imports a text under a name.</summary>
    public Task<ImportResult> ImportAsync(string name, byte[] bytes)
    {
        var path = work.At(name);
        File.WriteAllBytes(path, bytes);
        return ImportAsync(path);
    }

    public Task<CommandRun> RunAsync(string line, Language language = Language.Swedish) =>
        CommandRun.OfAsync(services, language, context => new NationalCommand(context), line);

    private static IEnumerable<IModule> Modules() => Directory.EnumerateFiles(AppContext.BaseDirectory, "PatientSafety.*.dll")
        .Select(Assembly.LoadFrom)
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModule)))
        .Select(type => (IModule)Activator.CreateInstance(type)!);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
        work.Dispose();
    }
}
