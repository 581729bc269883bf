using System.Globalization;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp;

/// <summary>What has been handed on and reported stays when a region's plugin goes, and is told of before.</summary>
internal sealed class FollowUpRecords(IDatabase database, DataFolder data) : IRegionRecords
{
    public Task<IReadOnlyList<RegionRecord>> OfAsync(string regionId, CancellationToken stop)
    {
        // Who plans an installation may not have a database, or an older one.
        using var connection = database.OpenToRead(FollowUpTables.Entries, out _);
        if (connection is null)
        {
            return Task.FromResult<IReadOnlyList<RegionRecord>>([]);
        }

        using var counts = new SqlStatement(
            connection,
            null,
            $"SELECT x.\"ActivityId\", (SELECT COUNT(*) FROM {FollowUpTables.Assignments} a WHERE a.\"Activity\" = x.\"Number\"), (SELECT COUNT(*) FROM {FollowUpTables.Assignments} a JOIN {FollowUpTables.Entries} e ON e.\"Assignment\" = a.\"Number\" WHERE a.\"Activity\" = x.\"Number\") FROM {FollowUpTables.Activities} x WHERE x.\"RegionId\" = @p0 ORDER BY x.\"Number\"");
        return Task.FromResult<IReadOnlyList<RegionRecord>>(
        [
            .. counts.All(row => (Activity: row.GetString(0), Assignments: row.GetInt32(1), Entries: row.GetInt32(2)), regionId)
                .Where(activity => activity.Assignments > 0)
                .Select(activity => new RegionRecord(
                    new(
                        string.Create(CultureInfo.InvariantCulture, $"Nedbruten till {activity.Assignments} {(activity.Assignments == 1 ? "enhet" : "enheter")}, {activity.Entries} {(activity.Entries == 1 ? "rapport" : "rapporter")}"),
                        string.Create(CultureInfo.InvariantCulture, $"Handed on to {activity.Assignments} {(activity.Assignments == 1 ? "unit" : "units")}, {activity.Entries} {(activity.Entries == 1 ? "report" : "reports")}")),
                    new(data.Database, data.Database),
                    activity.Activity)),
        ]);
    }
}
