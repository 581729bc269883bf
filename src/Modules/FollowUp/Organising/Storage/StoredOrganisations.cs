using System.Data.Common;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>Organisations in the database, on a connection that somebody else opened.</summary>
internal static class StoredOrganisations
{
    /// <summary>How often an organisation has been changed; 0 where nothing is kept.</summary>
    public static long Revision(DbConnection connection, DbTransaction? transaction, string regionId)
    {
        using var revision = new SqlStatement(connection, transaction, $"SELECT \"Revision\" FROM {OrganisationTables.Regions} WHERE \"RegionId\" = @p0");
        return revision.AskNumber(regionId);
    }

    /// <summary>An organisation that has only its top, whose number is 0 until it is kept.</summary>
    public static Organisation TopOnly(Region region) => new(region.Id, [Top(0, region)], 0);

    public static Organisation Read(DbConnection connection, DbTransaction? transaction, Region region)
    {
        var revision = Revision(connection, transaction, region.Id);
        var versions = SqlStatement.All(
            connection,
            transaction,
            $"SELECT v.\"Unit\", v.\"From\", v.\"To\", v.\"Name\", v.\"LevelId\", v.\"Parent\" FROM {OrganisationTables.Versions} v JOIN {OrganisationTables.Units} u ON u.\"Number\" = v.\"Unit\" WHERE u.\"RegionId\" = @p0 ORDER BY v.\"Unit\", v.\"From\"",
            row => (Unit: row.GetInt32(0), Version: new UnitVersion(row.Day(1), row.DayOrNull(2), row.GetString(3), row.GetString(4), row.NumberOrNull(5))),
            region.Id).ToLookup(row => row.Unit, row => row.Version);
        var units = SqlStatement.All(
            connection,
            transaction,
            $"SELECT \"Number\", \"Id\", \"Kind\", \"ExternalKey\" FROM {OrganisationTables.Units} WHERE \"RegionId\" = @p0 ORDER BY \"Number\"",
            row => new OrganisationUnit(row.GetInt32(0), row.GetString(1), Words.TryParse<UnitKind>(row.GetString(2), out var kind) ? kind : UnitKind.Own, row.TextOrNull(3), [.. versions[row.GetInt32(0)]]),
            region.Id);
        return units.FirstOrDefault(unit => unit.Id == region.Id) is { } top
            // What the region is called stands in its plugin.
            ? new Organisation(region.Id, [Top(top.Number, region), .. units.Where(unit => unit.Number != top.Number)], revision)
            : TopOnly(region);
    }

    /// <summary>The organisation with its top kept, so that something can refer to the number of the top.</summary>
    public static Organisation ReadOrBegin(DbConnection connection, DbTransaction transaction, Region region)
    {
        if (Read(connection, transaction, region) is { Top.Number: > 0 } known)
        {
            return known;
        }

        var number = NextNumber(connection, transaction);
        SqlStatement.Run(connection, transaction, $"INSERT INTO {OrganisationTables.Regions} (\"Number\", \"RegionId\", \"Revision\") SELECT COALESCE(MAX(\"Number\"), 0) + 1, @p0, 0 FROM {OrganisationTables.Regions}", region.Id);
        Insert(connection, transaction, region.Id, Top(number, region));
        return Read(connection, transaction, region);
    }

    public static int NextNumber(DbConnection connection, DbTransaction transaction)
    {
        using var last = new SqlStatement(connection, transaction, $"SELECT MAX(\"Number\") FROM {OrganisationTables.Units}");
        return (int)last.AskNumber() + 1;
    }

    /// <summary>Writes what has changed.</summary>
    public static void Write(DbConnection connection, DbTransaction transaction, OrganisationChange change)
    {
        OrganisationUnit[] touched = [.. change.Touched];
        foreach (var unit in touched)
        {
            if (change.Before.Find(unit.Number) is null)
            {
                InsertUnit(connection, transaction, change.RegionId, unit);
            }
            else
            {
                SqlStatement.Run(connection, transaction, $"UPDATE {OrganisationTables.Units} SET \"Kind\" = @p0, \"ExternalKey\" = @p1 WHERE \"Number\" = @p2", Words.Of(unit.Kind), unit.ExternalKey, unit.Number);
                SqlStatement.Run(connection, transaction, $"DELETE FROM {OrganisationTables.Versions} WHERE \"Unit\" = @p0", unit.Number);
            }
        }

        foreach (var unit in touched)
        {
            InsertVersions(connection, transaction, unit);
        }

        SqlStatement.Run(connection, transaction, $"UPDATE {OrganisationTables.Regions} SET \"Revision\" = @p0 WHERE \"RegionId\" = @p1", change.After.Revision, change.RegionId);
    }

    public static void Write(DbConnection connection, DbTransaction transaction, string regionId, long revision, RecordedChange change, string before) => SqlStatement.Run(
        connection,
        transaction,
        $"INSERT INTO {OrganisationTables.Changes} (\"RegionId\", \"Revision\", \"Act\", \"Day\", \"Units\", \"Swedish\", \"English\", \"Before\", \"ChangedBy\", \"Why\", \"ChangedAtUtc\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8, @p9, @p10)",
        regionId, revision, change.Act, change.Day, string.Join(' ', change.Units), change.Sentence.Swedish, change.Sentence.English, before, change.By, change.Why, change.At);

    /// <summary>What has been done, latest first.</summary>
    public static IReadOnlyList<RecordedChange> Changes(DbConnection connection, string regionId) => SqlStatement.All(
        connection,
        null,
        $"SELECT \"Number\", \"Act\", \"Day\", \"Units\", \"Swedish\", \"English\", \"ChangedBy\", \"Why\", \"ChangedAtUtc\" FROM {OrganisationTables.Changes} WHERE \"RegionId\" = @p0 ORDER BY \"Number\" DESC",
        row => new RecordedChange(row.GetInt64(0), row.GetString(1), row.Day(2), [.. row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries)], new Text(row.GetString(4), row.GetString(5)), row.GetString(6), row.GetString(7), row.Instant(8)),
        regionId);

    private static OrganisationUnit Top(int number, Region region) => new(number, region.Id, UnitKind.Own, null, [new UnitVersion(DateOnly.MinValue, null, region.Name, Level.Region, null)]);

    private static void Insert(DbConnection connection, DbTransaction transaction, string regionId, OrganisationUnit unit)
    {
        InsertUnit(connection, transaction, regionId, unit);
        InsertVersions(connection, transaction, unit);
    }

    private static void InsertUnit(DbConnection connection, DbTransaction transaction, string regionId, OrganisationUnit unit) => SqlStatement.Run(
        connection,
        transaction,
        $"INSERT INTO {OrganisationTables.Units} (\"Number\", \"RegionId\", \"Id\", \"Kind\", \"ExternalKey\") VALUES (@p0, @p1, @p2, @p3, @p4)",
        unit.Number, regionId, unit.Id, Words.Of(unit.Kind), unit.ExternalKey);

    private static void InsertVersions(DbConnection connection, DbTransaction transaction, OrganisationUnit unit)
    {
        using var insert = new SqlStatement(connection, transaction, $"INSERT INTO {OrganisationTables.Versions} (\"Unit\", \"From\", \"To\", \"Name\", \"LevelId\", \"Parent\") VALUES (@p0, @p1, @p2, @p3, @p4, @p5)");
        foreach (var version in unit.Versions)
        {
            insert.Run(unit.Number, version.From, version.To, version.Name, version.LevelId, version.Parent);
        }
    }
}
