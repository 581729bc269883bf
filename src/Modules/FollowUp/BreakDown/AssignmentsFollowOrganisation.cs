using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.FollowUp.Organising;
using PatientSafety.FollowUp.Recording;

namespace PatientSafety.FollowUp.BreakDown;

/// <summary>Lets assignments follow the organisation: what a unit has goes over where it is merged or divided and ends where it is closed, and units that have come are given what was meant for them.</summary>
internal sealed class AssignmentsFollowOrganisation(Changing changing) : IOrganisationChanged
{
    /// <summary>Who is said to have done it. Who changed the organisation stands in its own history.</summary>
    private const string By = "Organisationen ändrades";

    public Task ChangedAsync(OrganisationChange change, DbConnection connection, DbTransaction transaction, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (changing.Begin(change.RegionId, change.After, connection, transaction) is not { } done)
        {
            return Task.CompletedTask;
        }

        var steps = change.Merges.Select(merge => (merge.From, Into: ImmutableArray.Create(merge.Into), merge.Day))
            .Concat(change.Splits.Select(split => (split.From, split.Into, split.Day)))
            .Concat(change.Closings.Select(closing => (From: closing.Unit, Into: ImmutableArray<int>.Empty, closing.Day)))
            .OrderBy(step => step.Day);
        var given = new HashSet<int>();
        foreach (var (from, into, day) in steps)
        {
            if (given.Contains(from))
            {
                // What it was given a step ago goes on with it.
                done = changing.Begin(change.RegionId, change.After, connection, transaction)!;
            }

            Assigning.TakeOver(done, from, into, day, By, $"{IdOf(from)} → {(into.IsEmpty ? "–" : string.Join(", ", into.Select(IdOf)))}");
            given.UnionWith(into);
        }

        // Where nothing has been handed on there is nothing to work out.
        if (!Assigning.GiveLaterUnits(done) && done.Scope.Assignments.IsEmpty)
        {
            return Task.CompletedTask;
        }

        changing.WorkOut(change.RegionId, change.After, connection, transaction);
        return Task.CompletedTask;

        string? IdOf(int unit) => change.After.Find(unit)?.Id;
    }
}
