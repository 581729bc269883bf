using System.Collections.Immutable;
using PatientSafety.Core;

namespace PatientSafety.NationalPlan.Storage;

/// <summary>What the database holds of the national model.</summary>
/// <param name="Publications">Every published version, oldest first.</param>
/// <param name="Crosswalks">Every change of a crosswalk, oldest first.</param>
/// <param name="Drafts">The drafts, by id.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
internal sealed record StoredNational(
    ImmutableArray<NationalPublicationRow> Publications,
    ImmutableArray<NationalCrosswalkRow> Crosswalks,
    ImmutableArray<NationalDraftRow> Drafts,
    Text? Problem = null)
{
    public static StoredNational Nothing { get; } = new([], [], []);

    /// <summary>A mark that changes when anything is written.</summary>
    public string Mark => string.Join('\n',
        [
            .. Publications.Select(row => $"{row.EditionId}@{row.Version} {row.Hash}"),
            .. Crosswalks.Select(row => row.Id.ToString()),
            .. Drafts.Select(row => FormattableString.Invariant($"{row.EditionId} {row.Revision} {row.ChangedAtUtc.ToUnixTimeMilliseconds()}")),
            Problem?.Swedish,
        ]);
}
