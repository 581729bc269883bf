using System.Data.Common;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Numbers the versions of plans that entries are made under.</summary>
internal static class PlanVersions
{
    /// <summary>The number of the version that holds now.</summary>
    public static int Of(RegionScope scope, IRegions regions, DbConnection connection, DbTransaction transaction, DateTimeOffset now)
    {
        var plugin = regions.PluginOf(scope.RegionId);
        var hash = plugin?.ContentHash ?? string.Empty;
        using var find = new SqlStatement(connection, transaction, $"SELECT \"Number\" FROM {FollowUpTables.PlanVersions} WHERE \"RegionId\" = @p0 AND \"ContentHash\" = @p1");
        if (find.AskNumber(scope.RegionId, hash) is > 0 and var known)
        {
            return (int)known;
        }

        using var next = new SqlStatement(connection, transaction, $"SELECT COALESCE(MAX(\"Number\"), 0) + 1 FROM {FollowUpTables.PlanVersions}");
        var number = (int)next.AskNumber();
        using var add = new SqlStatement(connection, transaction, $"INSERT INTO {FollowUpTables.PlanVersions} (\"Number\", \"RegionId\", \"Version\", \"ContentHash\", \"SeenAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4)");
        add.Run(number, scope.RegionId, plugin?.Version, hash, now);
        return number;
    }
}
