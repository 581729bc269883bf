using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.Host.Configuration;
using PatientSafety.Indicators;
using PatientSafety.Indicators.Entering;
using PatientSafety.Indicators.Importing;
using PatientSafety.Indicators.Showing;
using PatientSafety.Indicators.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Reports;
using PatientSafety.Platform.Tables;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Indicators;

/// <summary>Somebody who reports values of the fixture's region: the product's own parts over a real database.</summary>
internal sealed class IndicatorDesk : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly ServiceProvider services;

    public IndicatorDesk(Organisation? organisation = null)
    {
        data.Write("plugins/Measures/plan.yaml", File.ReadAllText(Repository.At("tests", "fixtures", "plugins", "Measures", "plan.yaml")));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Data", data.Path)]).Build();
        services = new ServiceCollection()
            .AddProduct(configuration, Everything.Modules)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IOrganisations>(new GivenOrganisation(organisation))
            .BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public RegionConfiguration Region => services.GetRequiredService<IRegions>().Find("matlandet")!;

    public IndicatorValues Values => services.GetRequiredService<IndicatorValues>();

    public IIndicators Contract => services.GetRequiredService<IIndicators>();

    public IRegionPart Part => services.GetServices<IRegionPart>().Single(part => part.Id == "indicators.values");

    public ValueRecording Recording => services.GetRequiredService<ValueRecording>();

    public EntryGround Ground => services.GetRequiredService<ValueImport>().GroundOf(Region);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Write(string name, string content) => data.Write(name, content);

    public string At(string name) => data.At(name);

    /// <summary>A value that can be recorded.</summary>
    public ValueEntry Entry(WrittenValue written)
    {
        var findings = new List<Finding>();
        var entry = EntryReading.Read(written, Ground, findings);
        Assert.Empty(findings);
        return entry!;
    }

    public Task<Recording> RecordAsync(params ValueEntry[] entries) => Recording.RecordAsync("matlandet", entries, "Anna", null, goodOnes: false, Stop);

    public Task<Recording> RecordAsync(WrittenValue written) => RecordAsync(Entry(written));

    public async Task<IReadOnlyList<IndicatorPoint>> HistoryAsync(string indicator, string? unit = null) =>
        await Values.HistoryAsync(new("matlandet", indicator) { UnitId = unit }, Stop);

    public async Task<IReadOnlyList<IndicatorPoint>> ValuesAsync(string indicator, string? unit = null, DateTimeOffset? knownAt = null) =>
        await Contract.ValuesAsync(new("matlandet", indicator) { UnitId = unit, KnownAt = knownAt }, Stop);

    public Task<ImportOutcome> TryAsync(string file, string why = "") =>
        services.GetRequiredService<ValueImport>().TryAsync(Region, Path.GetFileName(file), () => TableSource.Open(file), why, Stop);

    public Task<ImportOutcome> ApplyAsync(string file, bool goodRows = false, string why = "") =>
        services.GetRequiredService<ValueImport>().ApplyAsync(Region, Path.GetFileName(file), () => TableSource.Open(file), "Anna", why, goodRows, Stop);

    public Task<CommandRun> RunAsync(string line, Language language = Language.Swedish) =>
        CommandRun.OfAsync(services, language, context => new IndicatorCommand(context), line);

    public async Task<IReadOnlyList<RegionRecord>> RecordsAsync() =>
        [.. (await Task.WhenAll(services.GetServices<IRegionRecords>().Select(records => records.OfAsync("matlandet", Stop)))).SelectMany(records => records)];

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Dispose();
    }

    private sealed class GivenOrganisation(Organisation? organisation) : IOrganisations
    {
        public Organisation? Of(string regionId) => regionId == organisation?.RegionId ? organisation : null;
    }
}
