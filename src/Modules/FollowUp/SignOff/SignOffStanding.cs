using System.Collections.Immutable;
using System.Data.Common;
using PatientSafety.Core.Reporting;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;

namespace PatientSafety.FollowUp.SignOff;

/// <summary>What a unit has to sign off for a period, and how far it and those below it have come.</summary>
internal sealed record SignOffStanding
{
    public required OrganisationUnit Unit { get; init; }

    public required FollowUpPeriod Period { get; init; }

    /// <summary>How many activities at and below the unit have been reported.</summary>
    public required int Reported { get; init; }

    /// <summary>How many are to be.</summary>
    public required int Expected { get; init; }

    /// <summary>How many of them are the unit's own.</summary>
    public required int OwnExpected { get; init; }

    /// <summary>The unit's own that have not been reported.</summary>
    public required ImmutableArray<Assignment> OwnMissing { get; init; }

    /// <summary>The units right below with something to report there or further down.</summary>
    public required ImmutableArray<BelowStanding> Below { get; init; }

    /// <summary>That the unit has signed off; null where it has not, or where it has been opened again.</summary>
    public SignOffAct? Signed { get; init; }

    /// <summary>The nearest unit above that has signed off.</summary>
    public OrganisationUnit? ClosedBy { get; init; }

    /// <summary>What the unit has signed and opened, oldest first.</summary>
    public required ImmutableArray<SignOffAct> Acts { get; init; }

    /// <summary>Those right below that have not signed off.</summary>
    public IEnumerable<BelowStanding> Unsigned => Below.Where(below => below.Signed is null);

    public bool IsComplete => OwnMissing.IsEmpty && !Unsigned.Any();

    public static SignOffStanding Of(DbConnection connection, DbTransaction? transaction, RegionScope scope, OrganisationUnit unit, FollowUpPeriod period)
    {
        var until = period.Period.To;
        var assignments = scope.DueAtAndBelow(unit.Number, until).ToArray();
        var reported = ReportedOn(connection, transaction, scope, until);
        var acts = ActsOf(connection, transaction, scope, until);
        var own = assignments.Where(assignment => assignment.Unit == unit.Number).ToArray();
        var line = scope.Line(unit.Number, until);
        var nodes = assignments.ToLookup(assignment => NodeBelow(scope, assignment, unit.Number, until));
        return new SignOffStanding
        {
            Unit = unit,
            Period = period,
            Reported = assignments.Count(assignment => reported.Contains(assignment.Number)),
            Expected = assignments.Length,
            OwnExpected = own.Length,
            OwnMissing = [.. own.Where(assignment => !reported.Contains(assignment.Number))],
            Below =
            [
                .. scope.Organisation.Below(unit.Number, until).Where(below => nodes.Contains(below.Number)).Select(below => new BelowStanding(
                    below,
                    nodes[below.Number].Count(assignment => reported.Contains(assignment.Number)),
                    nodes[below.Number].Count(),
                    SignedBy(acts, below.Number))),
            ],
            Signed = SignedBy(acts, unit.Number),
            ClosedBy = line.Skip(1).Where(above => SignedBy(acts, above) is not null).Select(scope.Organisation.Find).FirstOrDefault(),
            Acts = [.. acts[unit.Number]],
        };
    }

    /// <summary>The unit right below another that an assignment belongs under; 0 where it is that unit's own.</summary>
    private static int NodeBelow(RegionScope scope, Assignment assignment, int unit, DateOnly day)
    {
        var line = scope.Line(assignment.Unit, day);
        var place = Array.IndexOf(line, unit);
        return place > 0 ? line[place - 1] : 0;
    }

    private static SignOffAct? SignedBy(ILookup<int, SignOffAct> acts, int unit) => acts[unit].LastOrDefault() is { Signed: true } act ? act : null;

    private static HashSet<int> ReportedOn(DbConnection connection, DbTransaction? transaction, RegionScope scope, DateOnly until)
    {
        using var states = new SqlStatement(connection, transaction, $"SELECT \"Assignment\" FROM {FollowUpTables.States} WHERE \"Top\" = @p0 AND \"PeriodTo\" = @p1 AND \"KnownTo\" = @p2 AND \"Core\" IS NOT NULL");
        return [.. states.All(row => row.GetInt32(0), scope.Top, until, DayText.Never)];
    }

    private static ILookup<int, SignOffAct> ActsOf(DbConnection connection, DbTransaction? transaction, RegionScope scope, DateOnly until)
    {
        using var acts = new SqlStatement(connection, transaction, $"SELECT \"Number\", \"Unit\", \"Signed\", \"By\", \"Why\", \"Reported\", \"Expected\", \"RecordedAtUtc\" FROM {FollowUpTables.SignOffs} WHERE \"Top\" = @p0 AND \"PeriodTo\" = @p1 ORDER BY \"Number\"");
        return acts.All(
            row => new SignOffAct(row.GetInt32(0), row.GetInt32(1), row.GetBoolean(2), row.GetString(3), row.TextOrNull(4), row.GetInt32(5), row.GetInt32(6), row.Instant(7)),
            scope.Top,
            until).ToLookup(act => act.Unit);
    }
}
