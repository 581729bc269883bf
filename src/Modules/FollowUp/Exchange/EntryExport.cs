using System.Globalization;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Tables;

namespace PatientSafety.FollowUp.Exchange;

/// <summary>Writes the entries of a region in the form in which they are read: every entry, corrected ones too, in the order in which they came in.</summary>
internal sealed class EntryExport(IDatabase database)
{
    /// <summary>Writes them.</summary>
    /// <param name="scope">The region.</param>
    /// <param name="unit">The unit at and below which; null for the whole region.</param>
    /// <param name="periodId">The id of the period; null for all.</param>
    /// <param name="kind">What they are written as.</param>
    /// <param name="stream">Where.</param>
    /// <returns>How many there were.</returns>
    public long Write(RegionScope scope, int? unit, string? periodId, TableKind kind, Stream stream)
    {
        using var connection = database.Connect();
        using var entries = new SqlStatement(
            connection,
            null,
            $"SELECT e.\"Id\", e.\"Assignment\", e.\"PeriodFrom\", e.\"PeriodTo\", e.\"KnownOn\", e.\"By\", e.\"StatusId\", e.\"Progress\", e.\"Effect\", e.\"Comment\", e.\"WorksWell\", e.\"OutsideCause\", e.\"Plan\", e.\"Do\", e.\"Study\", e.\"Act\", e.\"Reason\", c.\"Id\", (SELECT GROUP_CONCAT(x.\"Url\", ' ') FROM {FollowUpTables.Evidence} x WHERE x.\"Entry\" = e.\"Number\") FROM {FollowUpTables.Entries} e JOIN {FollowUpTables.Assignments} a ON a.\"Number\" = e.\"Assignment\" LEFT JOIN {FollowUpTables.Entries} c ON c.\"Number\" = e.\"Corrects\" WHERE a.\"Top\" = @p0 ORDER BY e.\"Number\"");
        using var table = TableTarget.Create(stream, kind, [.. EntryColumns.All.Select(column => column.Name.Swedish)], "Poster");
        using var rows = entries.Rows(scope.Top);
        var count = 0L;
        while (rows.Read())
        {
            var assignment = scope.Find(rows.GetInt32(1))!;
            var periodTo = rows.Day(3);
            var period = scope.PeriodEnding(assignment, periodTo)?.Id ?? $"{DayText.Of(rows.Day(2))}/{DayText.Of(periodTo)}";
            if ((periodId is not null && !string.Equals(period, periodId, StringComparison.OrdinalIgnoreCase)) || (unit is { } top && !scope.Line(assignment.Unit, periodTo).Contains(top)))
            {
                continue;
            }

            table.Write(
                scope.RegionId,
                scope.Organisation.Find(assignment.Unit)!.Id,
                assignment.Activity.Id,
                period,
                rows.TextOrNull(6),
                rows.NumberOrNull(7)?.ToString(CultureInfo.InvariantCulture),
                rows.GetInt32(8) == 0 ? null : EffectNames.Of((Effect)rows.GetInt32(8)).Swedish,
                rows.TextOrNull(9),
                rows.TextOrNull(10),
                rows.TextOrNull(11),
                rows.TextOrNull(12),
                rows.TextOrNull(13),
                rows.TextOrNull(14),
                rows.TextOrNull(15),
                rows.TextOrNull(18),
                rows.GetString(5),
                DayText.Of(rows.Day(4)),
                Id(rows, 0),
                rows.IsDBNull(17) ? null : Id(rows, 17),
                rows.TextOrNull(16));
            count++;
        }

        return count;
    }

    private static string Id(System.Data.Common.DbDataReader row, int column) => new Guid((byte[])row.GetValue(column), bigEndian: true).ToString();
}
