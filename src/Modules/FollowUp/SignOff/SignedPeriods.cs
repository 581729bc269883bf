using System.Data.Common;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>Which units have signed off which periods, as it stands in a transaction.</summary>
internal sealed class SignedPeriods(DbConnection connection, DbTransaction? transaction)
{
    private readonly Dictionary<(int Top, DateOnly PeriodTo), Dictionary<int, bool>> known = [];

    /// <summary>The unit, itself or one above it, whose signing-off closes a period for a unit; null where the period is open.</summary>
    public int? ClosedBy(RegionScope scope, int unit, DateOnly periodTo)
    {
        var signed = Of(scope.Top, periodTo);
        return signed.Count == 0 ? null : scope.Line(unit, periodTo).Where(node => signed.GetValueOrDefault(node)).Select(node => (int?)node).FirstOrDefault();
    }

    public bool HasSigned(int top, int unit, DateOnly periodTo) => Of(top, periodTo).GetValueOrDefault(unit);

    private Dictionary<int, bool> Of(int top, DateOnly periodTo)
    {
        if (!known.TryGetValue((top, periodTo), out var signed))
        {
            using var rows = new SqlStatement(connection, transaction, $"SELECT \"Unit\", \"Signed\" FROM {FollowUpTables.SignOffs} WHERE \"Top\" = @p0 AND \"PeriodTo\" = @p1 ORDER BY \"Number\"");
            known[(top, periodTo)] = signed = [];
            foreach (var (unit, isSigned) in rows.All(row => (row.GetInt32(0), row.GetBoolean(1)), top, periodTo))
            {
                signed[unit] = isSigned;
            }
        }

        return signed;
    }
}
