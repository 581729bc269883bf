using System.Data.Common;
using PatientSafety.Core.Findings;
using PatientSafety.Core.Regional;
using PatientSafety.FollowUp.Organising.Acting;
using PatientSafety.FollowUp.Organising.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Json;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising;

/// <summary>Changes organisations: the acts, what follows from them, and their place in the history are written in one transaction.</summary>
internal sealed class OrganisationWriting(IDatabase database, IRegions regions, Organisations organisations, IEnumerable<IOrganisationChanged> followers, TimeProvider clock)
{
    /// <summary>Does acts that belong together, all or none.</summary>
    /// <param name="regionId">An active region.</param>
    /// <param name="acts">The acts, in their order, each with the place where it was asked for.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="why">Why.</param>
    /// <param name="seen">The revision that the acts were planned on, or null where any will do.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<ActOutcome> DoAsync(string regionId, IReadOnlyList<(OrganisationAct Act, SourceLocation? Place)> acts, string by, string why, long? seen, CancellationToken stop)
    {
        var configuration = regions.Find(regionId) ?? throw new ArgumentException("The region is not active.", nameof(regionId));
        var state = await database.PrepareAsync(stop);
        if (!state.CanWrite)
        {
            return ActOutcome.Unwritten(state.Reason);
        }

        try
        {
            await using var connection = database.Connect();
            // One that may write from its first statement on, so that nobody else writes between what is read here and what is written.
            await using var transaction = await connection.BeginTransactionAsync(stop);
            var (change, outcome) = await WriteAsync(connection, transaction, configuration, acts, by, why, seen, stop);
            if (change is null)
            {
                return outcome!;
            }

            await transaction.CommitAsync(stop);
            return new ActOutcome(organisations.Of(regionId), []);
        }
        catch (Exception problem) when (database.ProblemOf(problem) is not null)
        {
            return ActOutcome.Unwritten(database.ProblemOf(problem)!);
        }
    }

    private async Task<(OrganisationChange? Change, ActOutcome? Outcome)> WriteAsync(
        DbConnection connection, DbTransaction transaction, RegionConfiguration configuration, IReadOnlyList<(OrganisationAct Act, SourceLocation? Place)> acts, string by, string why, long? seen, CancellationToken stop)
    {
        var before = StoredOrganisations.ReadOrBegin(connection, transaction, configuration.Region);
        if (seen is { } revision && revision != before.Revision)
        {
            return (null, ActOutcome.Refused(OrganisationFindings.Overtaken.At(null, OrganisationFindings.Overtaken.Title)));
        }

        var editing = new OrganisationEditing(before, configuration, StoredOrganisations.NextNumber(connection, transaction));
        var now = clock.GetUtcNow();
        var history = new List<(RecordedChange Change, string Before)>();
        foreach (var (act, place) in acts)
        {
            // What it was is told from before the act, what it has become from after it.
            var earlier = ActSentences.UnitsOf(act).Select(id => (Id: id, Unit: editing.Find(id))).ToArray();
            editing.Do(act, place);
            history.Add((
                new RecordedChange(0, ActSentences.WordOf(act), act.Day, [.. earlier.Select(pair => pair.Id)], ActSentences.Of(act, id => earlier.FirstOrDefault(pair => pair.Id == id).Unit ?? editing.Find(id)), by, why, now),
                JsonText.Of(earlier.Where(pair => pair.Unit is not null).ToDictionary(pair => pair.Id, pair => pair.Unit!.Versions, StringComparer.Ordinal))));
        }

        var (change, findings) = editing.Finish(before.Revision + 1);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return (null, ActOutcome.Refused(findings));
        }

        StoredOrganisations.Write(connection, transaction, change);
        foreach (var (recorded, was) in history)
        {
            StoredOrganisations.Write(connection, transaction, change.RegionId, change.After.Revision, recorded, was);
        }

        foreach (var follower in followers)
        {
            await follower.ChangedAsync(change, connection, transaction, stop);
        }

        return (change, null);
    }
}
