using System.Diagnostics.CodeAnalysis;
using PatientSafety.Core.Findings;
using PatientSafety.Core.National;
using PatientSafety.NationalPlan.Diff;
using PatientSafety.NationalPlan.Reading;
using PatientSafety.NationalPlan.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Pages;

namespace PatientSafety.NationalPlan;

/// <summary>The national model as it is now. What this process writes shows at once; what another one writes is noticed within a second.</summary>
internal sealed class NationalPlans(NationalFiles shipped, NationalReading reading, TimeProvider clock) : INationalPlans, IContentSource
{
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(1);
    private readonly Lock turn = new();
    private volatile NationalModel? model;
    private string stamp = string.Empty;
    private long lookedAt;

    public NationalModel Model => model ?? Refreshed();

    public IReadOnlyList<Edition> Editions => Model.Editions;

    public IReadOnlyList<Crosswalk> Crosswalks => Model.Crosswalks;

    public IReadOnlyList<Finding> Findings => Model.Findings;

    public IReadOnlyList<Edition> Drafts => [.. Model.Drafts.Select(draft => draft.Edition)];

    /// <summary>Whoever asks for the mark is about to answer somebody, so this is where other processes' changes are looked for.</summary>
    public string Mark => model is null || clock.GetElapsedTime(Interlocked.Read(ref lookedAt)) > Trusted ? Refreshed().Mark : Model.Mark;

    public Edition? Find(string edition) => Model.Find(edition);

    public IReadOnlyList<EditionVersion> Versions(string editionId) => Model.Versions(editionId);

    public Crosswalk? Between(string fromEditionId, string toEditionId) => Model.Between(fromEditionId, toEditionId);

    public AreaMatch Resolve(Edition edition, string written, AreaKind? kind = null) => Model.Resolve(edition, written, kind);

    public EditionDiff Compare(Edition from, Edition to) => EditionComparing.Of(from, to, Between(from.Id, to.Id));

    /// <summary>Reads the database again where it has changed.</summary>
    [MemberNotNull(nameof(model))]
    public NationalModel Refreshed()
    {
        lock (turn)
        {
            var now = reading.Stamp();
            if (model is null || now != stamp)
            {
                model = new NationalModel(shipped, reading.Read());
                stamp = now;
            }

            Interlocked.Exchange(ref lookedAt, clock.GetTimestamp());
            return model;
        }
    }
}
