using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Host.Configuration;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Reporting.Checking;
using PatientSafety.Reporting.Composing;
using PatientSafety.Reporting.Orders;
using PatientSafety.Tests.Regions;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.Reporting;

/// <summary>The whole product over a data folder in which a region's plugin lies, as a coordinator would have written it.</summary>
internal sealed class RegionDesk : IAsyncDisposable
{
    public const string Logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><rect width=\"40\" height=\"10\" fill=\"#005eb8\"/></svg>";
    public const string Report = "provlanet/manadsrapport/2021-05";
    private readonly TemporaryFolder data = new();
    private readonly ServiceProvider services;

    /// <summary>Lays the plugin in its folder.</summary>
    /// <param name="rule">More keys of the monthly report, each line with the indentation that it has.</param>
    /// <param name="look">The look; null for none.</param>
    public RegionDesk(string rule = "", string? look = null)
    {
        data.Write("plugins/provlanet/plan.yaml", PlanFile.With("level: klinik", $"level: region\n{rule}") + (look is null ? string.Empty : $"\nlook: {look}\n"));
        data.Write("plugins/provlanet/logo.svg", Logo);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Data"] = data.Path };
        services = new ServiceCollection().AddProduct(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), Everything.Modules)
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(new SettableClock()))
            .BuildServiceProvider();
    }

    public string Folder => data.At("plugins", "provlanet");

    public ReportOrder Order => Get<ReportOrders>().Find(Report, []) ?? throw new InvalidOperationException(string.Join('\n', Get<IRegions>().Plugins.SelectMany(plugin => plugin.Findings)));

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async Task<RegionDesk> PreparedAsync()
    {
        Assert.Equal(DatabaseCondition.Ready, (await Get<IDatabase>().PrepareAsync(TestContext.Current.CancellationToken)).Condition);
        return this;
    }

    public Task<ReportDocument> DraftAsync(Language language = Language.Swedish) => Get<Composer>().OfAsync(Order, language, null, TestContext.Current.CancellationToken);

    public async Task<Finding[]> FoundAsync() =>
        [.. Get<Preflight>().Of(Order, await DraftAsync()).Where(finding => finding.Id is "PS6030" or "PS6031")];

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        data.Dispose();
    }
}
