using System.Data.Common;
using PatientSafety.Core.Findings;
using PatientSafety.FollowUp.Entries;
using PatientSafety.FollowUp.RollUp;
using PatientSafety.FollowUp.Scoping;
using PatientSafety.FollowUp.SignOff;
using PatientSafety.FollowUp.Storage;
using PatientSafety.Platform.Contracts;
using PatientSafety.Platform.Storage;
using PatientSafety.Platform.Texts;

namespace PatientSafety.FollowUp.Recording;

/// <summary>Makes entries of requests, by what holds in one transaction.</summary>
internal sealed class EntryMaking
{
    private static readonly TimeSpan Unnoticed = TimeSpan.FromMinutes(2);
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly IRegions regions;
    private readonly SignedPeriods signed;
    private readonly Dictionary<string, int> versions = new(StringComparer.Ordinal);
    private readonly bool clockIsBehind;

    public EntryMaking(DbConnection connection, DbTransaction transaction, IRegions regions, TimeProvider clock)
    {
        this.connection = connection;
        this.transaction = transaction;
        this.regions = regions;
        signed = new SignedPeriods(connection, transaction);

        // The order of entries is the order in which they came in, also where the clock says something else.
        using var last = new SqlStatement(connection, transaction, $"SELECT \"RecordedAtUtc\" FROM {FollowUpTables.Entries} ORDER BY \"Number\" DESC LIMIT 1");
        var latest = DateTimeOffset.FromUnixTimeMilliseconds(last.AskNumber());
        var now = clock.GetUtcNow();
        RecordedAt = now > latest ? now : latest;
        clockIsBehind = RecordedAt - now > Unnoticed;
        Today = SwedishDay.Of(RecordedAt);
    }

    public DateTimeOffset RecordedAt { get; }

    /// <summary>The day from which what is reported here is known.</summary>
    public DateOnly Today { get; }

    /// <summary>The entry that a request asks for, or null where something is wrong with it.</summary>
    public NewEntry? Make(RegionScope scope, EntryRequest request, SourceLocation? place, ICollection<Finding> findings) =>
        EntryChecks.Check(scope, request, Today, place, findings) is { } resolved ? Make(scope, request, resolved, place, findings) : null;

    /// <summary>The same for a request that has been looked at.</summary>
    public NewEntry? Make(RegionScope scope, EntryRequest request, Resolved resolved, SourceLocation? place, ICollection<Finding> findings)
    {
        var corrected = request.Corrects is { } id ? Corrected(resolved, request.Id, id, place, findings) : null;
        if (request.Corrects is not null && corrected is null)
        {
            return null;
        }

        var closedBy = signed.ClosedBy(scope, resolved.Assignment.Unit, resolved.Period.Period.To);
        if (closedBy is { } closing && corrected is null)
        {
            var name = scope.Organisation.Find(closing)!.Nearest(resolved.Period.Period.To).Name;
            findings.Add(EntryFindings.SignedOff.At(place, new($"{name} har signerat perioden {resolved.Period.Id}.", $"{name} has signed off the period {resolved.Period.Id}.")));
            return null;
        }

        if (clockIsBehind)
        {
            findings.Add(EntryFindings.ClockSetBack.At(place, new("Klockan går efter den senaste postens tidpunkt.", "The clock is behind the time of the latest entry.")));
        }

        var knownOn = request.KnownOn ?? Today;
        return Entry(scope, request, resolved, closedBy is not null) with
        {
            KnownOn = corrected is { } before && before.KnownOn > knownOn ? before.KnownOn : knownOn,
            Corrects = corrected is null ? null : (corrected.Value.Number, corrected.Value.Root),
        };
    }

    private NewEntry Entry(RegionScope scope, EntryRequest request, Resolved resolved, bool afterSignOff)
    {
        var showsResult = request.Comment is not null || request.Study is not null || request.Act is not null || !request.Evidence.IsEmpty;
        return new NewEntry
        {
            Id = request.Id,
            Scope = scope,
            Assignment = resolved.Assignment,
            PeriodFrom = resolved.Period.Period.From,
            PeriodTo = resolved.Period.Period.To,
            KnownOn = Today,
            RecordedAt = RecordedAt,
            By = request.By,
            Origin = request.Origin,
            StatusId = resolved.Status?.Id,
            State = new State(resolved.Status?.Core, request.Effect, Marked.Of(resolved.Status?.Core, request.Effect, request.WorksWell is not null, showsResult)),
            Progress = request.Progress,
            Comment = request.Comment,
            WorksWell = request.WorksWell,
            OutsideCause = request.OutsideCause,
            Plan = request.Plan,
            Do = request.Do,
            Study = request.Study,
            Act = request.Act,
            Reason = request.Reason,
            AfterSignOff = afterSignOff,
            PlanVersion = Version(scope),
            Evidence = request.Evidence,
        };
    }

    private (long Number, long Root, DateOnly KnownOn)? Corrected(Resolved resolved, Guid correction, Guid id, SourceLocation? place, ICollection<Finding> findings)
    {
        using var find = new SqlStatement(
            connection,
            transaction,
            $"SELECT e.\"Number\", e.\"Root\", e.\"KnownOn\", (SELECT MIN(x.\"Number\") FROM {FollowUpTables.Entries} x WHERE x.\"Assignment\" = e.\"Assignment\" AND x.\"PeriodTo\" = e.\"PeriodTo\" AND x.\"Corrects\" = e.\"Number\" AND x.\"Id\" <> @p3) FROM {FollowUpTables.Entries} e WHERE e.\"Id\" = @p0 AND e.\"Assignment\" = @p1 AND e.\"PeriodTo\" = @p2");
        var found = find.All(
            row => (Number: row.GetInt64(0), Root: row.GetInt64(1), KnownOn: row.Day(2), By: row.IsDBNull(3) ? (long?)null : row.GetInt64(3)),
            id.ToByteArray(bigEndian: true),
            resolved.Assignment.Number,
            resolved.Period.Period.To,
            correction.ToByteArray(bigEndian: true));
        if (found is not [var entry])
        {
            findings.Add(EntryFindings.NothingToCorrect.At(place, new("Posten finns inte för aktiviteten, enheten och perioden.", "There is no such entry for the activity, the unit and the period.")));
            return null;
        }

        if (entry.By is { } by)
        {
            findings.Add(EntryFindings.AlreadyCorrected.At(place, new($"Posten har redan rättats, av post {by}.", $"The entry has already been corrected, by entry {by}.")));
            return null;
        }

        return (entry.Number, entry.Root, entry.KnownOn);
    }

    private int Version(RegionScope scope)
    {
        if (!versions.TryGetValue(scope.RegionId, out var version))
        {
            versions[scope.RegionId] = version = PlanVersions.Of(scope, regions, connection, transaction, RecordedAt);
        }

        return version;
    }
}
