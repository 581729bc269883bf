using Microsoft.Extensions.DependencyInjection;
using PatientSafety.Core;
using PatientSafety.Core.National;
using PatientSafety.Host.Storage;
using PatientSafety.NationalPlan;
using PatientSafety.NationalPlan.Browsing;
using PatientSafety.NationalPlan.Drafting;
using PatientSafety.NationalPlan.Publishing;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform;
using PatientSafety.Tests.Storage;

namespace PatientSafety.Tests.NationalPlan;

/// <summary>Somebody who works on the national plan: the shipped editions and a real database, which others may have open too.</summary>
internal sealed class NationalDesk : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public NationalDesk(DataFolder data, TimeProvider? clock = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(data);
        collection.AddSingleton(clock ?? Clock);
        collection.AddStorage();
        new NationalPlanModule().AddServices(collection);
        collection.AddEveryTable();
        services = collection.BuildServiceProvider();
    }

    public SettableClock Clock { get; } = new();

    public IServiceProvider Services => services;

    public NationalPlans Plans => services.GetRequiredService<NationalPlans>();

    public NationalWriting Writing => services.GetRequiredService<NationalWriting>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>The draft as the database has it now.</summary>
    public Draft Draft(string id = "agera-2025") => Plans.Refreshed().DraftOf(id) ?? throw new InvalidOperationException($"There is no draft of {id}.");

    public Task<WriteOutcome> BeginAsync(string id = "agera-2025", string? from = null) =>
        Writing.BeginAsync(DraftBeginning.Of(Plans, id, from, null, "Anna", Clock).Start!, "Anna", Stop);

    /// <summary>Reads the draft, changes it and saves it.</summary>
    public Task<WriteOutcome> EditAsync(Func<Edition, Edition> change, string id = "agera-2025") =>
        SaveAsync(Draft(id), change, "Anna");

    /// <summary>Saves a change of the draft as it was when somebody read it.</summary>
    public Task<WriteOutcome> SaveAsync(Draft read, Func<Edition, Edition> change, string by) =>
        Writing.SaveAsync(read.Id, read.Revision, GivenModel.Text(change(read.Edition) with { Status = EditionStatus.Draft }), by, Stop);

    public Publication Publication(string id = "agera-2025") => PatientSafety.NationalPlan.Publishing.Publication.Of(Plans.Refreshed(), Draft(id));

    public Task<WriteOutcome> PublishAsync(string id = "agera-2025") => Writing.PublishAsync(Publication(id), Draft(id), "Anna", "Dnr 1/2026", Stop);

    public Task<CommandRun> RunAsync(string arguments, Language language = Language.Swedish) =>
        CommandRun.OfAsync(services, language, context => new NationalCommand(context), arguments);

    /// <summary>The edition with the areas confirmed that were only carried forward.</summary>
    public static Edition Confirmed(Edition edition) => edition with
    {
        Foundations = [.. edition.Foundations.Select(area => area with { Provenance = Confirmed(area.Provenance) })],
        FocusAreas = [.. edition.FocusAreas.Select(area => area with { Provenance = Confirmed(area.Provenance) })],
    };

    private static Provenance Confirmed(Provenance provenance) => provenance.Attestation == Attestation.CarriedForward
        ? new Provenance { Source = new Source { Document = "Agera för säker vård, reviderad 2025", Section = "Områden" } }
        : provenance;
}
