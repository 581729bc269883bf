using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>A region's organisation stays when its plugin goes.</summary>
internal sealed class OrganisationRecords(IDatabase database) : IRegionRecords
{
    public Task<IReadOnlyList<RegionRecord>> OfAsync(string regionId, CancellationToken stop)
    {
        using var connection = database.OpenToRead(OrganisationTables.Units, out _);
        // The region itself is no unit that somebody entered.
        var count = connection is null ? 0 : SqlStatement.All(connection, null, $"SELECT COUNT(*) FROM {OrganisationTables.Units} WHERE \"RegionId\" = @p0 AND \"Id\" <> @p0", row => row.GetInt32(0), regionId)[0];
        IReadOnlyList<RegionRecord> records = count == 0
            ? []
            : [new RegionRecord(new(count == 1 ? "1 enhet i organisationen" : FormattableString.Invariant($"{count} enheter i organisationen"), count == 1 ? "1 unit of the organisation" : FormattableString.Invariant($"{count} units of the organisation")), new("databasen", "the database"))];
        return Task.FromResult(records);
    }
}
