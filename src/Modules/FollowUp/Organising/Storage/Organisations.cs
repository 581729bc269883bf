using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>The organisations, each read again where its revision has changed.</summary>
internal sealed class Organisations(IDatabase database, IRegions regions) : IOrganisations
{
    private readonly ConcurrentDictionary<string, (Region Region, Organisation Organisation)> known = new(StringComparer.Ordinal);

    public Organisation? Of(string regionId) => regions.Find(regionId) is { Region: var region } ? Of(region) : null;

    /// <summary>What has been done to an organisation, latest first.</summary>
    public IReadOnlyList<RecordedChange> Changes(string regionId)
    {
        try
        {
            using var connection = database.Connect();
            return StoredOrganisations.Changes(connection, regionId);
        }
        catch (DbException) when (IsAbsent())
        {
            return [];
        }
    }

    private Organisation Of(Region region)
    {
        try
        {
            using var connection = database.Connect();
            var revision = StoredOrganisations.Revision(connection, null, region.Id);
            if (known.TryGetValue(region.Id, out var held) && held.Organisation.Revision == revision && held.Region == region)
            {
                return held.Organisation;
            }

            // What is read belongs together. SQLite would let in no writer meanwhile at any other level.
            using var transaction = connection.BeginTransaction(IsolationLevel.ReadUncommitted);
            var read = StoredOrganisations.Read(connection, transaction, region);
            // A top that is not kept yet has no number that others could refer to, and may get one without a new revision.
            if (read.Top.Number > 0)
            {
                known[region.Id] = (region, read);
            }

            return read;
        }
        catch (DbException) when (IsAbsent())
        {
            return StoredOrganisations.TopOnly(region);
        }
    }

    /// <summary>Whether there is no database yet, or one that has no organisations. One that cannot be read for a moment is something else.</summary>
    private bool IsAbsent()
    {
        using var connection = database.OpenToRead(OrganisationTables.Units, out var problem);
        return connection is null && problem is null;
    }
}
