using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.Core;
using PatientSafety.Core.Regional;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Organising.Storage;

/// <summary>Organisations in the database, on a connection that somebody else opened.</summary>
internal static class StoredOrganisations
{
    /// <summary>How often an organisation has been changed; 0 where nothing is kept.</summary>
    public static long Revision(DbConnection connection, DbTransaction? transaction, string regionId) =>
        connection.Rows(transaction, $"SELECT \"Revision\" FROM {OrganisationTables.Regions} WHERE \"RegionId\" = @region", row => row.GetInt64(0), ("@region", regionId)).FirstOrDefault();

    /// <summary>An organisation that has only its top, whose number is 0 until it is kept.</summary>
    public static Organisation TopOnly(Region region) => new(region.Id, [Top(0, region)], 0);

    public static Organisation Read(DbConnection connection, DbTransaction? transaction, Region region)
    {
        var revision = Revision(connection, transaction, region.Id);
        var versions = connection.Rows(
            transaction,
            $"SELECT v.\"Unit\", v.\"From\", v.\"To\", v.\"Name\", v.\"LevelId\", v.\"Parent\" FROM {OrganisationTables.Versions} v JOIN {OrganisationTables.Units} u ON u.\"Number\" = v.\"Unit\" WHERE u.\"RegionId\" = @region ORDER BY v.\"Unit\", v.\"From\"",
            row => (Unit: row.GetInt32(0), Version: new UnitVersion(row.GetFieldValue<DateOnly>(1), row.Day(2), row.GetString(3), row.GetString(4), row.IsDBNull(5) ? null : row.GetInt32(5))),
            ("@region", region.Id)).ToLookup(row => row.Unit, row => row.Version);
        var units = connection.Rows(
            transaction,
            $"SELECT \"Number\", \"Id\", \"Kind\", \"ExternalKey\" FROM {OrganisationTables.Units} WHERE \"RegionId\" = @region ORDER BY \"Number\"",
            row => new OrganisationUnit(row.GetInt32(0), row.GetString(1), Words.TryParse<UnitKind>(row.GetString(2), out var kind) ? kind : UnitKind.Own, row.Text(3), [.. versions[row.GetInt32(0)]]),
            ("@region", region.Id));
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
        connection.Run(transaction, $"INSERT INTO {OrganisationTables.Regions} (\"Number\", \"RegionId\", \"Revision\") SELECT COALESCE(MAX(\"Number\"), 0) + 1, @region, 0 FROM {OrganisationTables.Regions}", ("@region", region.Id));
        Insert(connection, transaction, region.Id, Top(number, region));
        return Read(connection, transaction, region);
    }

    public static int NextNumber(DbConnection connection, DbTransaction transaction) =>
        connection.Rows(transaction, $"SELECT COALESCE(MAX(\"Number\"), 0) + 1 FROM {OrganisationTables.Units}", row => row.GetInt32(0))[0];

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
                connection.Run(transaction, $"UPDATE {OrganisationTables.Units} SET \"Kind\" = @kind, \"ExternalKey\" = @key WHERE \"Number\" = @number", ("@kind", Words.Of(unit.Kind)), ("@key", unit.ExternalKey), ("@number", unit.Number));
                connection.Run(transaction, $"DELETE FROM {OrganisationTables.Versions} WHERE \"Unit\" = @number", ("@number", unit.Number));
            }
        }

        foreach (var unit in touched)
        {
            InsertVersions(connection, transaction, unit);
        }

        connection.Run(transaction, $"UPDATE {OrganisationTables.Regions} SET \"Revision\" = @revision WHERE \"RegionId\" = @region", ("@revision", change.After.Revision), ("@region", change.RegionId));
    }

    public static void Write(DbConnection connection, DbTransaction transaction, string regionId, long revision, RecordedChange change, string before) => connection.Run(
        transaction,
        $"INSERT INTO {OrganisationTables.Changes} (\"RegionId\", \"Revision\", \"Act\", \"Day\", \"Units\", \"Swedish\", \"English\", \"Before\", \"ChangedBy\", \"Why\", \"ChangedAtUtc\") VALUES (@region, @revision, @act, @day, @units, @swedish, @english, @before, @by, @why, @at)",
        ("@region", regionId), ("@revision", revision), ("@act", change.Act), ("@day", change.Day), ("@units", string.Join(' ', change.Units)), ("@swedish", change.Sentence.Swedish), ("@english", change.Sentence.English),
        ("@before", before), ("@by", change.By), ("@why", change.Why), ("@at", change.At.ToUnixTimeMilliseconds()));

    /// <summary>What has been done, latest first.</summary>
    public static ImmutableArray<RecordedChange> Changes(DbConnection connection, string regionId) => connection.Rows(
        null,
        $"SELECT \"Number\", \"Act\", \"Day\", \"Units\", \"Swedish\", \"English\", \"ChangedBy\", \"Why\", \"ChangedAtUtc\" FROM {OrganisationTables.Changes} WHERE \"RegionId\" = @region ORDER BY \"Number\" DESC",
        row => new RecordedChange(row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateOnly>(2), [.. row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries)], new Text(row.GetString(4), row.GetString(5)), row.GetString(6), row.GetString(7), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(8))),
        ("@region", regionId));

    private static OrganisationUnit Top(int number, Region region) => new(number, region.Id, UnitKind.Own, null, [new UnitVersion(DateOnly.MinValue, null, region.Name, Level.Region, null)]);

    private static void Insert(DbConnection connection, DbTransaction transaction, string regionId, OrganisationUnit unit)
    {
        InsertUnit(connection, transaction, regionId, unit);
        InsertVersions(connection, transaction, unit);
    }

    private static void InsertUnit(DbConnection connection, DbTransaction transaction, string regionId, OrganisationUnit unit) => connection.Run(
        transaction,
        $"INSERT INTO {OrganisationTables.Units} (\"Number\", \"RegionId\", \"Id\", \"Kind\", \"ExternalKey\") VALUES (@number, @region, @id, @kind, @key)",
        ("@number", unit.Number), ("@region", regionId), ("@id", unit.Id), ("@kind", Words.Of(unit.Kind)), ("@key", unit.ExternalKey));

    private static void InsertVersions(DbConnection connection, DbTransaction transaction, OrganisationUnit unit)
    {
        foreach (var version in unit.Versions)
        {
            connection.Run(
                transaction,
                $"INSERT INTO {OrganisationTables.Versions} (\"Unit\", \"From\", \"To\", \"Name\", \"LevelId\", \"Parent\") VALUES (@unit, @from, @to, @name, @level, @parent)",
                ("@unit", unit.Number), ("@from", version.From), ("@to", version.To), ("@name", version.Name), ("@level", version.LevelId), ("@parent", version.Parent));
        }
    }
}
