using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.FollowUp.Organising.Browsing;
using PatientSafety.FollowUp.Organising.Importing;
using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Host.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.FollowUp.Organising;

/// <summary>Somebody who looks after a region's organisation: a real database, and levels division, verksamhet, enhet.</summary>
internal sealed class OrganisationDesk : IAsyncDisposable
{
    public const string Region = "region-1";
    private readonly ServiceProvider services;

    public OrganisationDesk(DataFolder data, params IOrganisationChanged[] followers)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(data);
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddStorage();
        collection.AddSingleton<IRegions>(Regions);
        new FollowUpModule().AddServices(collection);
        collection.AddEveryTable();
        foreach (var follower in followers)
        {
            collection.AddSingleton(follower);
        }

        services = collection.BuildServiceProvider();
    }

    public static RegionConfiguration Configuration { get; } = Some.Configuration(Region) with
    {
        Levels = [.. from id in (string[])["division", "verksamhet", "enhet"] select new Level { Id = id, Name = new Text(char.ToUpperInvariant(id[0]) + id[1..]) }],
    };

    public SettableClock Clock { get; } = new();

    public OneRegion Regions { get; } = new(Configuration);

    public IServiceProvider Services => services;

    public Organisations Organisations => services.GetRequiredService<Organisations>();

    public Organisation Organisation => Organisations.Of(Region)!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<ActOutcome> DoAsync(params OrganisationAct[] acts) => DoAsync(null, acts);

    public Task<ActOutcome> DoAsync(long? seen, params OrganisationAct[] acts) =>
        services.GetRequiredService<OrganisationWriting>().DoAsync(Region, [.. acts.Select(act => (act, (SourceLocation?)null))], "Anna", "Nämndens beslut", seen, Stop);

    public OrganisationPlan Plan(string csv, DateOnly? day = null, bool closeMissing = false) => Plan(OrganisationFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(csv)), "enheter.csv"), day, closeMissing);

    public OrganisationPlan Plan(OrganisationFile file, DateOnly? day = null, bool closeMissing = false) =>
        services.GetRequiredService<OrganisationImport>().Plan(Region, file, day ?? new DateOnly(2026, 1, 1), closeMissing);

    public Task<ActOutcome> ApplyAsync(OrganisationPlan plan) => services.GetRequiredService<OrganisationImport>().ApplyAsync(plan, "Anna", "Ny organisation", Stop);

    public Task<CommandRun> RunAsync(string arguments, Language language = Language.Swedish) =>
        CommandRun.OfAsync(services, language, context => new OrganisationCommand(context), arguments);

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
